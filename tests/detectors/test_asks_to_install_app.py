"""Apps that watch or control and files from nowhere are noticed; school apps are not."""

from tests.detectors.conftest import Looks


def test_remote_control_is_noticed(look: Looks) -> None:
    assert look("download anydesk so i can fix ur laptop")


def test_guards_to_be_switched_off_are_noticed(look: Looks) -> None:
    assert look("turn off ur antivirus first its a false positive")
    assert look("ill send u the apk, allow unknown sources")


def test_an_app_that_hides_or_watches_is_noticed(look: Looks) -> None:
    assert look("get this app it looks like a calculator so ur mum wont see")
    assert look("install this on ur phone so i know where u are")


def test_school_and_family_apps_are_left_alone(look: Looks) -> None:
    assert not look("miss says download teams before monday")
    assert not look("nan wants the nhs app on her phone")


def test_games_and_updates_are_left_alone(look: Looks) -> None:
    assert not look("the minecraft update is taking ages")
    assert not look("have you tried the new duolingo thing")


def test_a_careful_question_is_left_alone(look: Looks) -> None:
    assert not look("is this safe to download")
