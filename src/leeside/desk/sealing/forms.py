"""Making a recovery key."""

from django import forms


class RecoveryForm(forms.Form):
    """How many people hold a share."""

    holders = forms.IntegerField(
        label="How many people will hold a share?",
        help_text="Any two of them together can recover the desk's cases. Three to five are usual.",
        min_value=2,
        max_value=9,
        error_messages={"required": "Type how many."},
    )
