"""How the server runs: one process, a few threads, no log of addresses. Read by gunicorn."""

from leeside.desk.orphans import leave_with_parent

workers = 1
worker_class = "gthread"
threads = 8
timeout = 120
graceful_timeout = 10
keepalive = 5
accesslog = None
errorlog = "-"
loglevel = "warning"
capture_output = False
logger_class = "leeside.desk.config.gunicorn_log.ServerLog"
forwarded_allow_ips = "127.0.0.1"
limit_request_line = 4094
limit_request_fields = 60
control_socket_disable = True


def on_starting(_server: object) -> None:
    """End with the process that started the desk."""
    leave_with_parent()
