"""Settings of Readout, driven by the environment: variables named READOUT_…, see docs/settings.md.

What the environment leaves out is taken from var/readout.env, where that file is.
"""

from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import environ
from django.core.exceptions import ImproperlyConfigured

from config.clients import COOLOFF
from config.production import faults
from config.sqlite import use_newest

use_newest()

BASE_DIR = Path(__file__).resolve().parent.parent
VAR = BASE_DIR / "var"
env = environ.Env()
if (VAR / "readout.env").is_file():
    env.read_env(VAR / "readout.env")

DEBUG = env.bool("READOUT_DEBUG", False)
LOOPBACK = ["127.0.0.1", "localhost", "[::1]"]
SECRET_KEY = env.str("READOUT_SECRET_KEY", "for development, never for serving: " * 2 if DEBUG else "")
ALLOWED_HOSTS = env.list("READOUT_ALLOWED_HOSTS", default=LOOPBACK if DEBUG else [])
SITE_URL = env.str("READOUT_SITE_URL", "http://127.0.0.1:8000" if DEBUG else "").rstrip("/")
if found := faults(debug=DEBUG, secret_key=SECRET_KEY, allowed_hosts=ALLOWED_HOSTS, site_url=SITE_URL):
    raise ImproperlyConfigured("; ".join(found) + " (docs/settings.md)")

INSTALLED_APPS = [
    "config.desk.DeskConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django_filters",
    "axes",
    "meetings",
]
MIDDLEWARE = [
    # Before all others, so that what any of them answers is logged.
    "meetings.web.requests.RequestLogMiddleware",
    # Before those that may answer by themselves, so that their answers carry the headers too.
    "meetings.web.security.SecurityHeadersMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "meetings.web.compression.CompressionMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "meetings.web.language.LanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "axes.middleware.AxesMiddleware",
    "meetings.web.refusals.RefusalMiddleware",
    "meetings.web.limits.LimitMiddleware",
    # The last, since what it has need not be made again; the language is known by now.
    "meetings.web.freshness.FreshnessMiddleware",
]
# How many of the last pages, and of the facets of lists, each process keeps for other readers, as long as nothing in
# the archive changes.
KEPT_PAGES = env.int("READOUT_KEPT_PAGES", 200)
ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

DATABASES = {"default": env.db_url("READOUT_DATABASE_URL", default=f"sqlite:///{VAR / 'readout.sqlite3'}")}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["OPTIONS"] = {
        # A transaction takes the write lock when it begins: one that reads first and writes later cannot wait
        # for the lock, and of 600 such transactions by 4 processes 237 were lost to "database is locked".
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        # With WAL, reading goes on while a load writes, and NORMAL never corrupts. The sizes are chosen:
        # up to 1 GiB of the file is read as mapped memory, 64 MiB of pages are kept a connection.
        "init_command": (
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA mmap_size=1073741824; "
            "PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY"
        ),
    }
else:
    # To compile what one page asks takes PostgreSQL longer than to answer it: 66 ms for 2 where many are counted.
    DATABASES["default"].setdefault("OPTIONS", {}).setdefault("options", "-c jit=off")
DATABASES["default"]["CONN_MAX_AGE"] = 600
DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Where readers report errors: an e-mail address or the address of a page.
CONTACT = env.str("READOUT_CONTACT", "")

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("fr", "français")]
LOCALE_PATHS = [BASE_DIR / "locale"]
USE_TZ = True
TIME_ZONE = "UTC"

FORM_RENDERER = "config.written.Written"

STATIC_URL = "static/"
STATIC_ROOT = VAR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
# Static files are for this archive's own pages; other sites have no use for them.
WHITENOISE_ALLOW_ALL_ORIGINS = False

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "admin:login"

# After five wrong passwords for an account from one address, that address waits before it may try that account again.
AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "django.contrib.auth.backends.ModelBackend"]
AXES_FAILURE_LIMIT = 5
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_COOLOFF_TIME = timedelta(seconds=COOLOFF)
AXES_RESET_ON_SUCCESS = True
AXES_CLIENT_IP_CALLABLE = "config.clients.address"
AXES_LOCKOUT_CALLABLE = "config.clients.locked_out"
AXES_DISABLE_ACCESS_LOG = True
AXES_ENABLE_ADMIN = False
AXES_VERBOSE = False

# Who serves over https says so in the site's address; gunicorn tells Django which requests came by it.
HTTPS = urlsplit(SITE_URL).scheme == "https"
SECURE_SSL_REDIRECT = HTTPS
SECURE_REDIRECT_EXEMPT = [r"^livez$", r"^readyz$"]  # asked by supervisors on the machine itself, without TLS
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if HTTPS else 0
SESSION_COOKIE_SECURE = HTTPS
CSRF_COOKIE_SECURE = HTTPS
CSRF_COOKIE_HTTPONLY = True
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
# Subdomains and browsers' preload lists concern the whole domain, which is its owner's to decide, not the archive's.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]

# In the form of Django 6's setting, so that its middleware can take over from ours.
SECURE_CSP = {
    "default-src": ["'none'"],
    "style-src": ["'self'"],
    "img-src": ["'self'"],
    "form-action": ["'self'"],
    "base-uri": ["'none'"],
    "frame-ancestors": ["'none'"],
}
# The admin brings scripts of its own; its autocomplete fields fetch their choices.
ADMIN_CSP = SECURE_CSP | {"script-src": ["'self'"], "connect-src": ["'self'"]}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"()": "config.logs.JSONLines"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": ["stderr"], "level": "INFO", "propagate": False},
        "readout": {"handlers": ["stderr"], "level": "INFO", "propagate": False},
        # Scanners ask for hosts that are none of ours all day; the answer, 400, is enough.
        "django.security.DisallowedHost": {"level": "CRITICAL"},
    },
}

# Failures can be told to a Sentry server; who visited and what they sent is not.
if SENTRY_DSN := env.str("READOUT_SENTRY_DSN", ""):
    import sentry_sdk

    sentry_sdk.init(
        dsn=SENTRY_DSN, send_default_pii=False, include_local_variables=False, max_request_body_size="never"
    )
