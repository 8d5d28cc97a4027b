"""Writes the catalogues anew for today's sentences: ``python -m leeside.report.sheets.write_languages``."""

from pathlib import Path

from leeside.knowledge.load import newest_edition
from leeside.report.sheets import languages
from leeside.report.sheets.one_minute_told import sentences_of


def catalogues() -> dict[str, str]:
    """For each language, what its file should hold today."""
    today = sentences_of(newest_edition())
    found = {code: languages.catalogue(code) for code in languages.codes()}
    return {code: languages.written(languages.renewed(old, today)) for code, old in found.items() if old}


if __name__ == "__main__":
    for language, text in catalogues().items():
        Path(languages.__file__).with_name(f"{language}.toml").write_text(
            text, encoding="utf-8", newline="\n"
        )
