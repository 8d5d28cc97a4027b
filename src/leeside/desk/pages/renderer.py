"""Forms drawn with the desk's own templates."""

from django.forms.renderers import TemplatesSetting


class DeskRenderer(TemplatesSetting):
    """Forms and fields from ``desk/forms``; widgets from ``django/forms/widgets``, where ours stand before Django's."""

    form_template_name = "desk/forms/form.html"
    field_template_name = "desk/forms/field.html"
    formset_template_name = "desk/forms/formset.html"
