"""Kinds of the vocabulary's terms that are asked for together."""

STATES = ("state", "demonym")  # a state by its name, or by its people's adjective
TOWNS = ("capital", "city")
PLACES = ("state", "capital", "city")
CONTACTS = ("contact", "met", "phone", "video")  # of cues, those that tell of a contact
