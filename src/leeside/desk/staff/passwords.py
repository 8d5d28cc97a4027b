"""How passwords are kept: Argon2id, with memory that a small machine can spare for several people at once."""

from django.contrib.auth.hashers import Argon2PasswordHasher


class DeskHasher(Argon2PasswordHasher):
    """Argon2id with 64 MiB, three passes, one lane (RFC 9106's second recommendation, on fewer lanes)."""

    time_cost = 3
    memory_cost = 65_536
    parallelism = 1
