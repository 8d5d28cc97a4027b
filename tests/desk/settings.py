"""The desk's own settings over a folder that nobody works in, with passwords that cost little to check.

Tests and the type checker load it; a desk never does.
"""

import atexit
import os
import shutil
import tempfile

from leeside.desk.key import DeskKey

# Tests run in several processes at once: each has a folder of its own, and shares it with those that it starts.
_TESTER = os.environ.get("PYTEST_XDIST_WORKER", "")
if "LEESIDE_DESK_FOLDER" not in os.environ or os.environ.get("LEESIDE_TESTED_BY", _TESTER) != _TESTER:
    os.environ["LEESIDE_DESK_FOLDER"] = tempfile.mkdtemp(prefix="leeside-desk-")
    os.environ["LEESIDE_TESTED_BY"] = _TESTER
    os.environ["LEESIDE_DESK_KEY"] = DeskKey.new().written()
    atexit.register(shutil.rmtree, os.environ["LEESIDE_DESK_FOLDER"], ignore_errors=True)
os.environ.setdefault("LEESIDE_DESK_KEY", DeskKey.new().written())

from leeside.desk.config.settings import *

PASSWORD_HASHERS = ["tests.desk.quick_hasher.QuickHasher"]
