# SPDX-License-Identifier: MIT
"""The words that linked data and the pages' schema.org add to those of the dataset, in each language. They are the test's
own: what the stylesheets say is compared with them."""

ITALY = {"it": "Italia", "en": "Italy", "de": "Italien", "fr": "Italie"}
NATIONAL = {
    "it": "Ciò che vale in tutta Italia",
    "en": "What holds everywhere in Italy",
    "de": "Was in ganz Italien gilt",
    "fr": "Ce qui vaut dans toute l’Italie",
}
# Before the name of a jurisdiction.
SERVICE = {
    "it": "Fascicolo Sanitario Elettronico: ",
    "en": "Electronic health record: ",
    "de": "Elektronische Gesundheitsakte: ",
    "fr": "Dossier de santé électronique : ",
}
SIGN_IN = {
    "it": "Entrare con una di queste credenziali",
    "en": "Signing in with one of these credentials",
    "de": "Anmeldung mit einer dieser Möglichkeiten",
    "fr": "Connexion avec l’un de ces identifiants",
}
HOST = {
    "it": "Host a cui i collegamenti possono portare",
    "en": "Host that links may lead to",
    "de": "Host, zu dem Links führen dürfen",
    "fr": "Hôte vers lequel les liens peuvent mener",
}
LEVEL = {"it": " – livello ", "en": " – level ", "de": " – Stufe ", "fr": " – niveau "}
# After what kind of place it is.
OWN_PLACE = {
    "it": ", quello assegnato a te",
    "en": ", your own",
    "de": ", für Sie zuständig",
    "fr": ", dont vous dépendez",
}
PROGRAMME = {
    "it": ", solo se aderisce a “{}”",
    "en": ", only if it belongs to “{}”",
    "de": ", nur bei Teilnahme an „{}“",
    "fr": ", seulement en cas d’adhésion à «\u00a0{}\u00a0»",
}
