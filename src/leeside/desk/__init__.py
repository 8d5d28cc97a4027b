"""The safeguarding desk: one queue, one case page, one record, on an organisation's own machine.

One Django app for each thing of the trade. Writes go through an app's ``services``, which audit; reads go through its
``selectors``. Only this package imports Django, and no other package imports this one.
"""
