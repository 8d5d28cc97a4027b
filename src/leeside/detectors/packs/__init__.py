"""An operator's own detectors as a folder of TOML: read, refused or admitted, and joined to ours."""
