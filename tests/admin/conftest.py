"""Staff at their desk."""

import pytest


@pytest.fixture
def editor(django_user_model, db):
    return django_user_model.objects.create_superuser("editor")


@pytest.fixture
def desk(editor, client):
    """A browser in which the editor is logged in."""
    client.force_login(editor)
    return client
