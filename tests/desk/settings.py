"""The desk's own settings over a folder that nobody works in, with passwords that cost little to check.

Tests and the type checker load it; a desk never does.
"""

import atexit
import os
import shutil
import tempfile

from leeside.desk.key import DeskKey

# One folder for each process, whatever it was started with: tests run in several at once.
os.environ["LEESIDE_DESK_FOLDER"] = tempfile.mkdtemp(prefix="leeside-desk-")
atexit.register(shutil.rmtree, os.environ["LEESIDE_DESK_FOLDER"], ignore_errors=True)
os.environ["LEESIDE_DESK_KEY"] = DeskKey.new().written()

from leeside.desk.config.settings import *

PASSWORD_HASHERS = ["tests.desk.quick_hasher.QuickHasher"]
