"""How the archive is made, what it covers, and how right it is."""

from django.views.generic import TemplateView


class About(TemplateView):
    template_name = "meetings/about.html"
