from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("meetings", "0009_fill_tallies"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AlterField(
            model_name="touch",
            name="aspect",
            field=models.CharField(blank=True, max_length=40, verbose_name="what of it"),
        ),
        migrations.AddIndex(
            model_name="decision",
            index=models.Index(fields=["kind", "-id"], name="decision_by_kind"),
        ),
        migrations.AddIndex(
            model_name="permalink",
            index=models.Index(
                condition=models.Q(("changed_at__isnull", False)), fields=["kind", "state"], name="permalink_not_live"
            ),
        ),
        migrations.AddIndex(
            model_name="sourcetext",
            index=models.Index(fields=["state", "-id"], name="source_by_state"),
        ),
    ]
