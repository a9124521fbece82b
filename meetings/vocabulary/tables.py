"""What the file of a language may have in it: its tables, and the classes that words are listed by."""

# The classes of words that a language may list.
WORDS = frozenset(
    [
        "function",
        "particle",
        "honorific",
        "opening",  # what a sentence begins with that a comma sets off: "during", "after"
        "style",  # the pronouns that monarchs' styles begin with: "His Majesty"
        "matter_of",  # what leads to a contact that others talk about: "on", "about", "in view of"
        "definite",  # the article of things known: "the"
        "this",  # what a sentence begins with that goes on about what the one before told
        "decoration",  # capitals behind a name for an order, a degree or a rank: "KCMG", "QC"
        "abbreviation",
        "of",
        "with",
        "lands",  # parts of the world, which end no person's name: Asia, the East
        "unsure",  # nouns and adjectives before a contact that is but spoken of: "the likelihood of a meeting"
        "not",  # right before a verb, in the languages that say so by a word of its own
        "and",
        "at",
        "to",
        "by",
        "from",
        "speech",
        "posted",  # of what somebody wrote on a network
        "own_ending",  # of verbs that tell of what "I" or "we" did
        "common",
        "venue",
        "article",
        "pronoun",
        "several",
        "side",
        "as",  # before an office that somebody is said to hold
        "sides",  # nouns for those who meet, several of them: the sides, the leaders
        "house",
        "by_field",
        "subject",
        "building",  # last parts of compounds that name a house, and may end a name as well
        "credit",  # what a line that says whose its pictures are begins with: photos
        "every",  # before contacts of which somebody attended all: both, each
        "occasion",  # nouns for contacts behind those: meetings, ceremony
        "spoke",  # verbs that without a place are of a call
        "roll",  # headings of lists of those present: participants
        "landmark",  # houses that are known by this word alone: kremlin
        "both",  # before the noun for two contacts: "at both meetings"
        "capital",  # words before a place's own name: capital, city, province
        "seat",  # of those, the words for a state's capital
        "together",  # nouns of what those who spoke were at: "on the margins of the summit"
        "stay",  # verbs and nouns of visits: they stand before the place visited
        "towards",  # prepositions between such a word and the place, besides those of "at" and "to"
        "contracted",  # prepositions that hold an article
        "owned",
        "realm",
        "republic",  # nouns for kinds of states, before "of" and a state's name, or before its adjective
        "republican",  # what may stand between: "islamic", "democratic"
        "polity",
        "filial",
        "who",
        "number",
        "kin",
        "press",  # of rooms, centres and lines of press offices, where nobody is met: press, newsroom
        "middle",  # of houses that are as well what talks turn on: centre
        "concerning",
        "stately",
        "remote",
        "was",
        "i",
        "programme",
        "body_ending",  # of compounds that name bodies, in the genitive: "-надзора"
        "being",  # what may stand between an office and its holder's name: "olan"
        "governorate",  # the offices of governors, behind the name of their region: "Valiliği"
        "town_hall",  # those of mayors
        "family_name",  # words for offices, houses and peoples that are surnames as well: "Carlos / Mesa"
        "given_name",  # words for months, days and the like, in small letters, that are given names as well
        "place_opening",  # what begins a place's name that has more words: "San", "Port"
        "named",  # after which the name of a thing follows: a company, a school, a ship
        "chaired",  # between a body and who presides over it: "chaired / by"
        "under",  # what may stand before that: "unter / Vorsitz von"
        "sent",  # nouns for those whom a body sends, and for bodies: mission
        "respectively",  # beside a list of offices, in the order of their holders
        "led",  # what stands between a delegation and who leads it: "led / by"
        "party",  # nouns for those who meet, known from before: the official, the diplomat
        "federal",  # what may stand between a state and an office: "the German Federal / Minister"
        "treats",  # verbs for a contact whose object is what was spoken about
        "inverting",  # what a sentence may begin with whose subject stands behind "were"
        "surname",  # words for things that are surnames as well: "Ms / Hall"
        "guest",  # such nouns for the one received
        "indefinite",  # of the articles
        "object",  # what stands before those who are received, in a language that marks them: "a" in Spanish
        "asks",  # what stands before that which somebody is asked for: "called on him to ..."
        "talks_over",  # what is done by those who call on somebody, behind the same word: "called on him to discuss"
        "arrival",  # where guests are only welcomed: airports, stations
        "opener",  # words that open a clause after a comma, where verbs stand last
        "since",
        "between",
        "where",  # what opens a clause about a place named before
        "addressed",  # before whom a message is for: "adressé / au roi"
        "same",  # what stands for an office named before: "celui / du Bénin"
        "abroad",  # behind a people, a part of what its own minister is for: "des Sénégalais de l' / Extérieur"
        "carrier",  # of one who brings a message: "porteur / d'un message"
        "followed",  # of talks: what says that they came of what was told before: "that / followed"
        "after",  # what puts a contact behind another: "after the phone call"
        "future_ending",  # of verbs that tell of what is to come
        "land_government",  # nouns for those who govern a Land, a part of a state
        "upon",  # a preposition of places that leads to houses and islands, not to towns
        "plural_ending",  # of those nouns that are no names even behind a given name
        "past",  # strong verbs told as past, of a language whose present tells of what is to come
        "nobility",  # titles within a name
        "invitation",  # what stands before who invited
        "noun_ending",  # of common nouns; few names have them
        "determiner",  # what stands before a noun besides the articles, where nouns have capitals
        "role_ending",  # of nouns that say what the person named next is, where nouns have capitals
        "about",  # prepositions before those spoken of, or missing
        "topic",  # of those, what stands before what was spoken about; its towns are not where that was
        "resident",  # of envoys, before or behind where they reside: "based", "mukim"
        "accredited",  # of envoys, before where they represent their state
        "residence",  # nouns for that, behind "with": "con sede en"
        "charge",  # what leads to what an envoy is for
        "verb",  # such as headlines have whose words have capitals, in the present: "Lauds", "Signs"
        "waters",  # behind a state's name or its people's, what is no part of it: "South China / Sea"
        "behind_particle",  # words for something else that end a name behind its particle: "Al / Said"
        "they",  # what a sentence begins with that tells whom those of the one before met
        "grade",  # before the title of one of several officers: "Senior / Vice President"
        "its",  # before the head of the body named last: "with its / president"
        "masculine",  # nouns of bodies whose adjectives tell their gender
        "neuter",
        "matter",  # what a director may be for: "affairs", "relations"
        "first",  # before or after a deputy: "First Deputy Speaker"
        "second",
        "third",
        "fourth",
        "charged",  # "in charge", before that
        "linking",  # what leads to more of a body's name: "of", "for", "on"
        "fore_adjective",  # what may stand between that and its noun: "de haut niveau"
        "adjective_ending",  # of adjectives that follow their noun
        "institutional",  # such adjectives of bodies, which may have capitals: "Nacional", "Electoral"
        "dealt",  # participles before the subject of talks: "ont / porté sur"
        "auxiliary",  # verbs before a participle, behind a subject: "Ana Mora / a salué"
        "perfect",  # auxiliaries of what is told as past, where the verb closes its clause: "hat / empfangen"
        "modal",  # verbs of what is yet to come, in the same place: "wird / empfangen"
        "plural",  # articles and numbers before several, where nouns do not tell
    ]
)
# The tables of its grammar.
TABLES = {"months", "weekdays", "relative", "offices", "patterns", "domains", "modifiers", "cues", "words", "endings"}
TABLES |= {
    "last_weekday",
    "paradigms",
    "name_endings",
    "order",
    "governed",
    "ministries",
    "organs",
    "heads",
    "verbs",
    "conjugation",
    "locatives",
    "datives",
    "homes",
    "no_ministers",
    "whose",
    "called",
}
