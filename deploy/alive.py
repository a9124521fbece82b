"""Ask the archive in this container whether it lives: a container's health check, which has no curl."""

import os
import sys
from http.client import HTTPConnection

connection = HTTPConnection("127.0.0.1", 8000, timeout=5)
# Any other host is refused.
connection.request("GET", "/livez", headers={"Host": os.environ["READOUT_ALLOWED_HOSTS"].split(",")[0].lstrip(".")})
sys.exit(connection.getresponse().status != 200)
