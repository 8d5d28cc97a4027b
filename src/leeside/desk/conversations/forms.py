"""The interruption before more of a conversation is read."""

from django import forms


class LookWiderForm(forms.Form):
    """Why more than the minimum has to be read."""

    reason = forms.CharField(
        label="Why do you need to read more than what was noticed?",
        help_text="Your reason is kept in the record, and that you read it is too. It counts for one hour.",
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Write why."},
    )
