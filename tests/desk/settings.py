"""The desk's own settings over a folder that nobody works in, with passwords that cost little to check.

Tests and the type checker load it; a desk never does.
"""

import os
import tempfile

from leeside.desk.key import DeskKey

os.environ.setdefault("LEESIDE_DESK_FOLDER", tempfile.mkdtemp(prefix="leeside-desk-"))
os.environ.setdefault("LEESIDE_DESK_KEY", DeskKey.new().written())

from leeside.desk.config.settings import *

PASSWORD_HASHERS = ["tests.desk.quick_hasher.QuickHasher"]
