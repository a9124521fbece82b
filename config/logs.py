"""Log lines that a program can read: one JSON object a line."""

import json
import logging
from datetime import UTC, datetime
from typing import Any


class JSONLines(logging.Formatter):
    """Writes time, level, logger and message; of a request what SERVED names; the traceback of an exception.

    Headers, cookies, form fields and query strings are never written: they may hold what is nobody's business.
    """

    SERVED = ("request_id", "method", "path", "status", "milliseconds")

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        line |= {name: getattr(record, name) for name in self.SERVED if hasattr(record, name)}
        if found := getattr(getattr(record, "request", None), "META", {}).get("REQUEST_NUMBER"):
            line["request_id"] = found
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return json.dumps(line, default=str)
