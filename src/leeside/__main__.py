"""``python -m leeside``: the same as ``leeside``, where that is not on the path."""

from leeside.cli.main import run

if __name__ == "__main__":
    run()
