"""What the file of a language may have in it, and what each is for; none has all.

The cues, the days that are counted, the modifiers, the order of words, and the tables. The classes of words
stand in word_classes.py.
"""

# What a sentence does is told by cues. "-x" is the last part of a compound, "x … y" a verb whose prefix stands apart.
CUES = frozenset(
    [
        "contact",  # words for meetings, nouns and verbs, in any time
        "met",  # verbs for them that can be of no plan: "met with"
        "talk",  # of speaking, be it face to face or not
        "held",  # what says that it took place: "was held", "lasted"
        "phone",
        "video",
        "remote",  # of the words of video calls, those that tell of no contact by themselves
        "attend",  # adds people to the contact told of before
        "journey",  # that somebody came with the traveller of the sentence before: "were of the journey"
        "alike",  # before another whom the same one met: "as was", "de même que"
        "are",  # what leads from several who are not named to their names: "il s'agit de"
        "planned",  # puts off the contact behind it: "will meet"
        "planned_after",  # the contact before it: "is scheduled"
        "eve",  # of the words of plans, prepositions: of a contact to come only where its noun follows them
        "present",  # of the words of contacts, those that with a day are of one yet to come: "trifft am Freitag"
        "negated",  # there was none
        "recalled",  # it was long ago
        "written",  # it was by letter
        "message",  # what is sent instead of a meeting
        "void",  # phrases that hold another cue's word and say nothing of the kind
        "say",  # of who is quoted
        "reported",  # of what somebody tells that others did
        "stated",  # behind what is quoted from a statement of an office's, and is nobody's speech: "says the report"
        "relative",  # opens a clause that speaks of somebody
        "separately",  # of several who were met one after another
        "series",  # before a noun for such contacts: "a series of"
        "turn",  # that somebody was the next one met: "then it was the turn of"
        "joint",  # of three or more who met together
        "bilateral",  # of two of those who met in three or more
        "host",  # who receives is where the contact was
        "addressed",  # of the words of contacts, those that need an official right behind them: "talking to"
        "joined",  # of the words of contacts, those that need somebody behind a "with": "habló de pan con"
        "appeal",  # of the words of contacts, those that with an infinitive behind their object ask for something
        "likewise",  # of the words of contacts, those that tell of the one before again, with others: "did the same"
        "greet",  # of the words of contacts, those that at an airport are of a welcome only
        "shown",  # before those who stand beside each other in a picture: "from left to right"
        "tribute",  # before those for whom flowers, a wreath or words of honour were: "rindió homenaje a"
    ]
)
# Days before publication by their number, a time of which only its month or year is known, days counted from the one
# named before or from a visit's first.
RELATIVE = frozenset([*map(str, range(8)), "week", "last-week", "weekend", "month", "last-month", "last-year"])
RELATIVE |= {"two-before", "day-before", "same-day", "day-after", "visit-first", "visit-second"}
# Words before or behind an office that tell in what capacity it is held, or that it is another's.
MODIFIERS = frozenset(
    [
        "acting", "deputy", "first-deputy", "designate", "former", "outgoing", "new", "honorary", "vice", "special",
        "assistant",
    ]
)  # fmt: skip
# What a language may do that others do not.
ORDER = frozenset(
    [
        "subject_first",  # who meets stands before whom he meets
        "verb_last",  # the verb closes a clause, or its participle does
        "no_pronouns",  # a sentence may leave its subject out
        "relative_after_comma",  # a relative clause begins behind a comma; its pronouns are articles elsewhere
        "once_with",  # "with" stands once before several who are met together
        "kind_last",  # a body's name ends with what it is: "Executive Council"
        "titled",  # titles have capitals, and what ministers are for with them: "Minister of Trade and Crafts"
        "stated_bodies",  # a comma may lead to an officer's body: "the Secretary, Department of Health, Ms Ana Hill"
        "genitive",  # an owner stands behind what is his, in the genitive alone: "президент Мальты"
        "apostrophe",  # names take their endings behind an apostrophe: "Malta'nın"
        "counted",  # a figure with a full stop tells the how manyth: "4. Bölge"
        "capital_nouns",  # common nouns have capitals
        "capital_houses",  # a house's own word is a name where it has a capital
        "small_adjectives",  # the adjectives of peoples have none: with one, such a word is a surname
        "future_accent",  # of the endings of what is to come the accents count: "visitará", but not "visitara"
        "two_surnames",  # people have two
        "regional_ministers",  # governors have ministers and secretaries of their own
        "one_home",  # most of what is written in it is of the first of its homes
    ]
)
# The tables of its grammar, and its lists that are no table's.
TABLES = frozenset(
    [
        "endings",  # what may follow a term within its word; of several that follow one another, place by place
        "locatives",  # of these, those that say where; only a language that has them puts owners before what is theirs
        "datives",  # those that say where to, or what is visited
        "name_endings",  # those taken off a name that is printed with one and no mark
        "paradigms",  # a nominative's ending and those of the other cases, for nouns, adjectives, verbs and names
        "governed",  # words, by the cases that a name behind them stands in
        "months",
        "weekdays",
        "last_weekday",  # how the last one before publication is printed: "{} dernier"
        "relative",
        "offices",  # heads of offices, by their keys in offices.toml
        "patterns",  # how ministers and ministries are printed, with what they are for
        "domains",  # what they are for
        "qualifiers",  # adjectives behind an office's head, by what its title has for them in English: "Regional"
        "called",  # what of the domains is called otherwise in English than its domain: "Public Health"
        "ministries",  # names of ministries that no pattern makes
        "organs",  # what every state has: its parliament, its government
        "heads",  # nouns that bodies are called by, by the kind of body
        "modifiers",
        "prefixes",  # those that make one word with an office: "ex{}"
        "whose",  # titles that only those states have
        "combining",  # by state, what stands for it before a hyphen and another's adjective: "sino-"
        "no_ministers",  # states whose ministers the language calls otherwise: secretaries
        "homes",  # the states whose officials a text may leave without a state
        "cues",
        "verbs",  # stems of verbs by their cue, which take the endings of the conjugation
        "conjugation",
        "order",
        "words",
    ]
)
# Those that no language can do without.
NEEDED = ("months", "weekdays", "relative", "offices", "patterns", "domains", "modifiers", "cues", "words")
PARADIGMS = {"noun", "adjective", "verb", "masculine", "feminine"}  # the last two of names
