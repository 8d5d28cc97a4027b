"""Django's way to SQLite, over SQLCipher: the file, its write-ahead log and its journal are AES-256 on the disk."""
