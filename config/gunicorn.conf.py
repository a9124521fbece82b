"""How gunicorn serves Readout. PORT and WEB_CONCURRENCY, its own variables, choose the port and the workers."""

import gc
import os

wsgi_app = "config.wsgi"
bind = f"127.0.0.1:{os.environ.get('PORT', '8000')}"
workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
# Threads keep idle connections open at no cost; a request is mostly Python, so few are enough. Chosen.
worker_class = "gthread"
threads = 4
timeout = 30
graceful_timeout = 30
# Workers are renewed now and then, not all at once, so that a leak would stay small. Chosen.
max_requests = 20_000
max_requests_jitter = 2_000
# Its default is a file in the home of whoever starts it; systemd and signals do for us.
control_socket_disable = True


def post_worker_init(worker):
    """What is loaded stays: a collection that looks through it all takes as long as a page."""
    gc.collect()
    gc.freeze()
