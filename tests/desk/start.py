"""``leeside``, as its command starts it; run by tests in a process of its own."""

import sys

from leeside.cli.main import run

if __name__ == "__main__":
    sys.argv.insert(1, "desk")
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]  # a test reads along
    run()
