"""What keeps an archive from being served half-configured."""

from urllib.parse import urlsplit

from django.http.request import split_domain_port, validate_host

# Django's own deployment check (security.W009) asks for as many.
SHORTEST_KEY = 50
LOOPBACK = frozenset({"127.0.0.1", "localhost", "[::1]"})


def faults(*, debug: bool, secret_key: str, allowed_hosts: list[str], site_url: str) -> list[str]:
    """Return what is missing or unsafe in these settings, a few words each; nothing where they may serve."""
    found = []
    if not secret_key:
        found.append("READOUT_SECRET_KEY is not set")
    elif len(secret_key) < SHORTEST_KEY:
        found.append(f"READOUT_SECRET_KEY is shorter than {SHORTEST_KEY} characters")
    if not allowed_hosts:
        found.append("READOUT_ALLOWED_HOSTS is not set")
    elif "*" in allowed_hosts:
        found.append("READOUT_ALLOWED_HOSTS allows any host")
    elif public := [host for host in allowed_hosts if debug and host not in LOOPBACK]:
        found.append(f"READOUT_DEBUG is on with the public host {public[0]}")
    if not site_url:
        found.append("READOUT_SITE_URL is not set")
    else:
        found.extend(_site_faults(site_url, allowed_hosts))
    return found


def _site_faults(site_url: str, allowed_hosts: list[str]) -> list[str]:
    parts = urlsplit(site_url)
    host, _port = split_domain_port(parts.netloc)
    if parts.scheme not in {"http", "https"} or not host or site_url != f"{parts.scheme}://{parts.netloc}":
        return [f"READOUT_SITE_URL {site_url!r} is not of the form https://host"]
    if allowed_hosts and not validate_host(host, allowed_hosts):
        return [f"READOUT_SITE_URL names {host}, which READOUT_ALLOWED_HOSTS lacks"]
    return []
