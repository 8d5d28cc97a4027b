import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """The same column under another name: no table is made anew."""

    dependencies = [("contexts", "0002_append_only")]

    operations = [
        migrations.AlterField(
            model_name="caseincontext",
            name="case",
            field=models.ForeignKey(
                db_column="case_id",
                on_delete=django.db.models.deletion.PROTECT,
                related_name="context_links",
                to="cases.case",
            ),
        ),
        migrations.RenameField(model_name="caseincontext", old_name="case", new_name="linked"),
        migrations.SeparateDatabaseAndState(
            state_operations=[  # the index in the database is of the columns, which are as they were
                migrations.RemoveConstraint(model_name="caseincontext", name="contexts_linked_once"),
                migrations.AddConstraint(
                    model_name="caseincontext",
                    constraint=models.UniqueConstraint(
                        condition=models.Q(until=None),
                        fields=["context", "linked"],
                        name="contexts_linked_once",
                    ),
                ),
            ]
        ),
    ]
