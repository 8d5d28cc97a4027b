import pytest

from leeside.desk.database.url import from_url
from leeside.errors import DeskError


def test_an_address_is_taken_apart() -> None:
    settings = from_url("postgresql://desk:p%40ss%2Fword@db.school.example:5433/leeside?sslmode=require")
    assert settings["ENGINE"] == "django.db.backends.postgresql"
    assert (settings["USER"], settings["PASSWORD"]) == ("desk", "p@ss/word")
    assert (settings["HOST"], settings["PORT"], settings["NAME"]) == ("db.school.example", "5433", "leeside")
    assert settings["OPTIONS"]["sslmode"] == "require"


def test_a_socket_is_named_as_its_folder() -> None:
    settings = from_url("postgres:///desk?host=/run/postgresql")
    assert (settings["HOST"], settings["NAME"], settings["PORT"]) == ("/run/postgresql", "desk", "")
    assert "host" not in settings["OPTIONS"]


@pytest.mark.parametrize(
    "url",
    [
        "mysql://desk:sesame@host/leeside",
        "postgresql://desk:sesame@host",
        "postgresql://desk:sesame@host:port/leeside",
        "postgresql://desk:sesame@host/a/b",
        "postgresql://desk:sesame@[host/leeside",
        "sesame",
    ],
)
def test_anything_else_is_refused_without_repeating_its_password(url: str) -> None:
    with pytest.raises(DeskError) as refused:
        from_url(url)
    assert "sesame" not in str(refused.value)
    assert refused.value.where == "DATABASE_URL"
