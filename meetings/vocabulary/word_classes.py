"""The classes of words that the file of a language may have, and what each is for; none has all."""

# The classes of words. They are folded when read.
WORDS = frozenset(
    [
        "function",  # words that are no names, however they are printed: articles, prepositions, common verbs
        "particle",  # small words within a name: de, van, bin
        "honorific",  # before a name: Mr, Dr., Her Excellency, ranks
        "opening",  # what a sentence begins with that a comma sets off: "during", "after"
        "style",  # the pronouns that monarchs' styles begin with: "His Majesty"
        "matter_of",  # what leads to a contact that others talk about: "on", "about", "in view of"
        "definite",  # the article of things known: "the"
        "these",  # what a sentence begins with that tells who several were: "/ They were X and Y"
        "this",  # what a sentence begins with that goes on about what the one before told
        "decoration",  # capitals behind a name for an order, a degree or a rank: "KCMG", "QC"
        "credentials",  # the letters that envoys hand to whom they are sent to
        "diplomats",  # nouns for several envoys, which are no titles: "four new / diplomats"
        "division",  # nouns for a part of a ministry: "the Asian / Bureau at the Foreign Ministry"
        "which",  # what opens a clause about a thing behind a comma: "the meeting, / which is due in May"
        "whom",  # what opens a clause of who sent an envoy: "the ambassador / that Chile has sent"
        "institution",  # nouns that stand for any body named before: "the / organization's director"
        "possessing",  # behind a name, before the office that is coming to its end: ", / whose term as ambassador"
        "receiving",  # Turkic nouns and verbs of who receives another, who is the subject: "qəbul etdi"
        "thing",  # of the possessives, those of no person: "its"
        "representing",  # verbs and participles between an envoy's name and his state: "X, who represents / Chile"
        "abbreviation",  # what ends with a stop that ends no sentence
        "elided",  # what an apostrophe joins to the next word, and is one of its own: "l'", "d'"
        "of",  # before the owner of an office, or its state
        "with",  # before whom somebody met
        "cardinal",  # what a prince of the church is called before his name
        "tie",  # nouns before a "with" that leads to the other side of a thing, no party: "friendship with"
        "lands",  # parts of the world, which end no person's name: Asia, the East
        "coming",  # adjectives of what is yet to come, of the noun behind them alone: "the / upcoming election"
        "unsure",  # nouns and adjectives before a contact that is but spoken of: "the likelihood of a meeting"
        "not",  # right before a verb, in the languages that say so by a word of its own
        "and",
        "at",  # prepositions of places
        "to",  # prepositions of what one goes or is accredited to
        "by",  # before who did what the passive tells
        "from",
        "speech",  # the pronouns of a speaker: I, we, you
        "posted",  # of what somebody wrote on a network
        "own_ending",  # of verbs that tell of what "I" or "we" did
        "common",  # common nouns that stand in names of bodies and things: council, affairs
        "venue",  # nouns for houses and rooms where people meet
        "article",
        "pronoun",  # of persons told of before, in any case
        "accusative",  # of those, the ones of whom something was done to
        "ordinal",  # of which of several guests it is told: "Le / premier, X, ..."
        "clitic",  # pronouns right before a verb of whom it was done to, articles elsewhere: "l' a reçu", "la escuchó"
        "stressed",  # of the pronouns, those that but their accent tells from an article: "él"
        "adverb",  # what may part a verb from its auxiliary: "ont / ensuite / conversé"
        "adverb_ending",  # of those, how most of them end: "longue/ment"
        "home",  # a preposition of persons, before who received: "chez"
        "clitics",  # of those, the ones that mean several: "Ana Roy / les a reçus"
        "several",  # what a sentence begins with that means those of the one before: both, they
        "side",  # of those who came: "the Slovak / side"
        "represents",  # verbs of one who stands for a state: "represents / Malta"
        "represented",  # participles for a state that somebody spoke for, or a delegation that he led
        "as",  # before an office that somebody is said to hold
        "sides",  # nouns for those who meet, several of them: the sides, the leaders
        "house",  # nouns for houses, which are given back in the nominative
        "by_field",  # the preposition before what an office is for: "директор департамента / по Азии"
        "small_head",  # offices that have capitals, in small letters where they are of a state's organ
        "subject",  # of the pronouns, those of who does something
        "styled",  # what a monarch or envoy is called behind "his" or "her": highness, excellency
        "building",  # last parts of compounds that name a house, and may end a name as well
        "credit",  # what a line that says whose its pictures are begins with: photos
        "every",  # before nouns for contacts, each of which somebody attended: both, each
        "occasion",  # nouns for contacts behind those: meetings, ceremony
        "meetings",  # nouns for several contacts, each with one party: "held / meetings with X and Y"
        "spoke",  # verbs that without a place are of a call
        "meal",  # nouns for what several share: "offered the five presidents a / dinner"
        "roll",  # headings of lists of those present: participants
        "landmark",  # houses that are known by this word alone: kremlin
        "two",  # behind an article and before a verb, those two named before: "los / dos se reunieron"
        "several_did",  # how verbs end that tell of several who are left out: "conversa/ron"
        "both",  # between an article and a noun for two persons: "les / deux ministres"
        "capital",  # words before a place's own name: capital, city, province
        "scene",  # nouns for where something was: "Geneva was the / setting"
        "serving",  # between a town and such a noun: was, served
        "stays",  # verbs of where somebody is these days: "Roy / is in Lima"
        "seat",  # of those, the words for a state's capital
        "together",  # nouns of what those who spoke were at: "on the margins of the summit"
        "margins",  # nouns for the edge of a gathering, at which states meet that are guests: "on the sidelines of"
        "becoming",  # verbs before the office that somebody has come to: "she / became Prime Minister"
        "replacing",  # verbs before whose post somebody took
        "stay",  # verbs and nouns of visits: they stand before the place visited
        "towards",  # prepositions between such a word and the place, besides those of "at" and "to"
        "onward",  # verbs and nouns of going on to another place: "leaves / for Peru", "on his / way to"
        "asking",  # words that open a clause about what was spoken of: "talked about / how they will go on"
        "foremost",  # nouns for where who leads a party is: "with the speaker at their / head"
        "present_be",  # forms of "be" that tell where somebody is: "Ana Roy, who / is in Lima"
        "been",  # forms of "be" that tell where somebody was: "Ana Roy / was in Lima"
        "taking",  # verbs of a visit that takes somebody to a place
        "contracted",  # prepositions that hold an article
        "owned",  # what of a person is told of who takes no part: behalf, wife, letter
        "post",  # nouns for the state where an envoy is, without its name: "Ambassador of Chile to the / Kingdom, X"
        "realm",  # nouns between an office and whose it is: "Präsident der / Republik Malta"
        "republic",  # nouns for kinds of states, before "of" and a state's name, or before its adjective
        "republican",  # what may stand between: "islamic", "democratic"
        "kindred",  # adjectives of friendly states, before their names: "the / brotherly State of Kuwait"
        "polity",  # nouns for a state or its government, which make no body's name behind an office
        "filial",  # what stands behind a father's name: "uulu"
        "holding",  # between a name's comma and its office: who, holds the post of, is
        "heading",  # verbs and participles of who heads a body: "who / heads the bank"
        "helm",  # where who heads a body is: "at the / helm of the bank"
        "department",  # nouns for a ministry, behind "that": "who heads that / department"
        "presidency",  # nouns for the charge of who presides over a body: "who holds the / presidency of the bank"
        "sending",  # Turkic participles before whom somebody sent: "Roy'un / görevlendirdiği danışman"
        "posts",  # verbs of a state that sends an envoy: "Chile has / posted a new ambassador"
        "throughout",  # of who joined each of several contacts: "was there / throughout"
        "seated",  # verbs that may stand for "were" before those who attended: "On the left / sat X and Y"
        "those",  # what stands for a noun before whose it is: "the letters were / those of X"
        "whose",  # what opens a clause of what is somebody's
        "chairing",  # of those, the ones of who presides
        "diplomacy",  # what a foreign minister heads
        "presiding",  # verbs of who presides over a parliament, or something else: "qui / préside le Sénat"
        "over",  # what leads from such a verb to what somebody presides over: "presides / over the Senate"
        "heading_participle",  # of those, the ones that need no pronoun before them
        "served",  # verbs of an office that somebody held: "who / served as its director"
        "who",  # before an office told by "who is"
        "number",  # numbers in words
        "kin",  # nouns for relatives: "eşi"
        "press",  # of rooms, centres and lines of press offices, where nobody is met: press, newsroom
        "street",  # nouns that streets are called by: a comma and a part of the town may follow
        "middle",  # of houses that are as well what talks turn on: centre
        "concerning",  # behind what an office is for: "üzrə"
        "stately",  # adjectives of houses: royal, presidential
        "was",  # verbs between a subject and its participle or its office
        "passive",  # in Romance languages, of those that tell what is done to somebody: "a / été reçu"
        "i",  # of a speaker who is not named
        "programme",  # in a title: what tells of days to come
        "body_ending",  # of compounds that name bodies, in the genitive: "-надзора"
        "being",  # what may stand between an office and its holder's name: "olan"
        "governorate",  # the offices of governors, behind the name of their region: "Valiliği"
        "town_hall",  # those of mayors; in German the nouns of towns as well
        "county",  # nouns of what is governed by a district administrator: "im / Landkreis Lisgar"
        "family_name",  # words for offices, houses and peoples that are surnames as well: "Carlos / Mesa"
        "given_name",  # words for months, days and the like, in small letters, that are given names as well
        "place_opening",  # what begins a place's name that has more words: "San", "Port"
        "named",  # after which the name of a thing follows: a company, a school, a ship
        "chaired",  # between a body and who presides over it: "chaired / by"
        "under",  # what may stand before that: "unter / Vorsitz von"
        "sent",  # nouns for those whom a body sends, and for bodies: mission
        "respectively",  # beside a list of offices, in the order of their holders
        "is",  # a verb that leads from somebody's name to his office: "Ana Roy / is / the envoy"
        "now",  # what may stand behind it: "is / now", "is the / first"
        "there",  # of the place named in the sentence before
        "him",  # pronouns for whom something is done to: "thanked / him"
        "host",  # nouns for who receives
        "partner",  # nouns for those who met somebody, of whom a sentence may tell who it was: "His / host / was X"
        "copula",  # verbs that tell it: "His host / was / X"
        "led",  # what stands between a delegation and who leads it: "led / by"
        "party",  # nouns for those who meet, known from before: the official, the diplomat
        "diplomat",  # of these, nouns for an envoy
        "delegation",  # of these, nouns for those who came as one
        "federal",  # what may stand between a state and an office: "the German Federal / Minister"
        "has_done",  # auxiliaries of what somebody did: "the talks that he / has called"
        "pluperfect",  # auxiliaries of what was before: "whom he / had met"
        "partaking",  # verbs for coming to an occasion besides a contact: "met X and / attended a dinner"
        "asked",  # before what is asked or answered in an interview: "Question:"
        "done_by",  # participles of deeds, between a thing and who did it: "the plan / proposed / by the minister"
        "treats",  # verbs for a contact whose object is what was spoken about
        "inverting",  # what a sentence may begin with whose subject stands behind "were"
        "surname",  # words for things that are surnames as well: "Ms / Hall"
        "town_kind",  # Turkic nouns between a town and its town hall: "Lisgar / Büyükşehir Belediyesi"
        "just_before",  # adverbs with which a sentence goes back to the same day: "zuvor", "vormittags", "antes"
        "part_of_day",  # nouns that a day follows as theirs: "the morning / of 2 May"
        "befallen",  # participles of what befell somebody on a day of its own: "elected / on 2 May"
        "issued",  # before the day on which a text was published: "Posted on"
        "updated",  # before the day on which it was changed
        "all_that",  # what opens a sentence on when all that was told before was: "it / was on Monday"
        "other",  # before more of a kind: "two / other counterparts"
        "womans_ending",  # how titles of women end, folded, that have another form for men: "premi/ère ministre"
        "mans_article",  # of the articles, those before a man's office: "el / canciller"
        "womans_article",
        "mans",  # pronouns and honorifics of men, in a language whose nouns for somebody known agree with who is meant
        "womans",
        "womans_participle",  # how participles end, folded, that agree with a woman whom something was done to: "reçue"
        "apart_from",  # before one known to whom others are added: "besides / the minister"
        "latter",  # what stands for the one named last: "the latter"
        "guest",  # such nouns for the one received
        "receiver",  # such nouns for the one who receives: the host
        "guests",  # those of them for several
        "indefinite",  # of the articles
        "countries",  # nouns for states, behind "both": "the ministers of both / countries"
        "country",  # nouns for a state, behind "that" of the one named before: "bu / ülkenin başbakanı"
        "that",  # what stands before those
        "besides",  # besides "and", what may stand between two offices of one person: "aynı / zamanda"
        "them",  # pronouns of those whom the sentence before names, behind who met them: "ikisiyle / görüştü"
        "demonstrative",  # what else than an article stands before a thing told of: this, these
        "object",  # what stands before those who are received, in a language that marks them: "a" in Spanish
        "asks",  # what stands before that which somebody is asked for: "called on him to ..."
        "talks_over",  # what is done by those who call on somebody, behind the same word: "called on him to discuss"
        "arrival",  # where guests are only welcomed: airports, stations
        "opener",  # words that open a clause after a comma, where verbs stand last
        "delegates",  # behind whose delegation it is, before who was in it: "Türk / heyetinde"
        "escort",  # of verbs, those for who comes along with somebody
        "accompanying",  # of those, the ones whose subject does: "X / begleitete sie"
        "evening",  # when something was: told without its day, it is the last before the hour of publication
        "since",  # before the day from or up to which something holds
        "lately",  # words before the office that somebody has come to hold: "Roy, inzwischen / Minister"
        "recently",  # what follows it where no day is told: "seit / Kurzem"
        "between",  # before the parties to a contact
        "where",  # what opens a clause about a place named before
        "addressed",  # before whom a message is for: "adressé / au roi"
        "same",  # what stands for an office named before: "celui / du Bénin"
        "abroad",  # behind a people, a part of what its own minister is for: "des Sénégalais de l' / Extérieur"
        "carrier",  # of one who brings a message: "porteur / d'un message"
        "then",  # what joins on a clause of what was done next, behind a comma: then, afterwards
        "dative",  # what leads by an "at" to a person: "succédé / à"
        "followed_by",  # between two contacts, of the first: "rang X, / followed by talks with Y"
        "followed",  # of talks: what says that they came of what was told before: "that / followed"
        "after",  # what puts a contact behind another: "after the phone call"
        "future_ending",  # of verbs that tell of what is to come
        "land_government",  # nouns for those who govern a Land, a part of a state
        "upon",  # a preposition of places that leads to houses and islands, not to towns
        "plural_ending",  # of those nouns that are no names even behind a given name
        "past",  # strong verbs told as past, of a language whose present tells of what is to come
        "nobility",  # titles within a name
        "invitation",  # what stands before who invited, or what to
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
        "theirs",  # before what several have: "sus / cartas credenciales"
        "its",  # before the head of the body named last: "with its / president"
        "masculine",  # nouns of bodies whose adjectives tell their gender
        "neuter",  # such nouns of the other gender
        "matter",  # what a director may be for: "affairs", "relations"
        "first",  # before or after a deputy: "First Deputy Speaker"
        "second",
        "third",
        "fourth",
        "mutual",  # adjectives of what two states have or do together: bilateral
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
