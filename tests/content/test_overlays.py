"""Texts in another language: they take the place of the original ones and change nothing else."""

import shutil
from dataclasses import replace
from pathlib import Path

from careerfit import paths
from careerfit.content import load
from careerfit.content.catalogue import load_catalogue
from careerfit.content.check import check
from careerfit.content.packs import load_pack
from careerfit.model.content import Catalogue, Pack


def _pack(folder: Path, language: str) -> Pack:
    pack, problems = load_pack(folder, language)
    assert problems == ()
    assert pack is not None
    return pack


def _roles(folder: Path, language: str) -> Catalogue:
    catalogue, problems = load_catalogue(folder, language)
    assert problems == ()
    assert catalogue is not None
    return catalogue


def test_a_pack_is_read_in_another_language(pack_folder: Path) -> None:
    pack = _pack(pack_folder, "es")
    assert (pack.language, pack.title) == ("es", "¿Qué puesto en el comercio de jardinería?")
    assert (pack.scales[2].name, pack.scales[2].low, pack.scales[0].low) == (
        "Lugar",
        "en un sitio propio",
        "",
    )
    liking, pair, situation = (pack.item(item) for item in ("care-01", "place-01", "care-03"))
    assert (liking.stem, liking.options[0]) == ("¿Cuánto le gustaría hacer esto?", "Nada")
    assert pair.ends == ("Visitar en coche a tres clientes en un día", "Montar un expositor en una tienda")
    assert pair.options[2] == "Las dos por igual"
    assert situation.options[3] == "Lo abro y cuento otra vez"
    assert situation.stem == "¿Qué haría usted?"


def test_a_translation_changes_neither_numbers_nor_digest(pack_folder: Path, roles_folder: Path) -> None:
    ours, theirs = _pack(pack_folder, "en"), _pack(pack_folder, "es")
    assert ours.digest == theirs.digest
    for mine, other in zip(ours.items, theirs.items, strict=True):
        texts = {"stem": mine.stem, "text": mine.text, "ends": mine.ends, "options": mine.options}
        assert replace(other, **texts) == mine
    english, spanish = _roles(roles_folder, "en"), _roles(roles_folder, "es")
    assert english.digest == spanish.digest
    assert [role.profile for role in english.roles] == [role.profile for role in spanish.roles]
    assert [role.wage for role in english.roles] == [role.wage for role in spanish.roles]


def test_a_catalogue_is_read_in_another_language(roles_folder: Path) -> None:
    catalogue = _roles(roles_folder, "es")
    assert (catalogue.language, catalogue.family("print").title) == ("es", "Catálogo y escaparate")
    role = catalogue.role("field-adviser")
    assert (role.title, role.track, role.stage) == ("Asesor de campo", "sales", "professional")
    assert [(skill.id, skill.name, skill.level) for skill in role.skills] == [
        ("Selling", "Ventas", "strong"),
        ("Knowledge of plants", "Conocimiento de las plantas", "working"),
    ]
    assert role.education == "No hace falta un título."
    assert role.evidence.rubric["place"] == "Pasa cuatro de cada cinco días en la carretera."
    (adjustment,) = role.evidence.adjustments
    assert (adjustment.by, adjustment.reason) == (0.2, "Los clientes también piden consejo sobre plantas.")
    assert catalogue.role("catalogue-editor").also == ("Redactor de catálogo", "Redactora de catálogo")
    assert catalogue.moves[0].gate.startswith("Diez días")
    assert catalogue.moves[0].note == ""
    assert catalogue.moves[1].skills == ("Teaching",)
    assert catalogue.moves[1].note.startswith("Una empresa pequeña")


def test_a_language_that_a_folder_lacks_gives_its_own_texts_without_a_fault(
    pack_folder: Path, roles_folder: Path
) -> None:
    assert load_pack(pack_folder, "fr") == load_pack(pack_folder, "en")
    assert load_catalogue(roles_folder, "pt-BR") == load_catalogue(roles_folder, "en")
    assert load.pack(pack_folder, "fr") == load.pack(pack_folder)


def test_a_language_that_is_a_path_is_refused(pack_folder: Path) -> None:
    pack, (problem,) = load_pack(pack_folder, "../pack/es")
    assert pack is None
    assert problem.rule == "bad-language"


def test_each_language_is_kept_for_itself(pack_folder: Path, roles_folder: Path) -> None:
    first = [load.pack(pack_folder, language)[0] for language in ("en", "es", "fr")]
    more = [load.catalogue(roles_folder, language)[0] for language in ("en", "es")]
    assert [load.pack(pack_folder, language)[0] for language in ("en", "es", "fr")] == first
    assert [load.catalogue(roles_folder, language)[0] for language in ("en", "es")] == more
    assert [pack.language for pack in first if pack] == ["en", "es", "en"]
    assert [entry.name.split("-")[1] for entry in sorted(paths.cache_folder().glob("*"))] == [
        *["catalogue"] * 2,
        *["pack"] * 2,
    ]


def test_a_changed_translation_is_read_again(pack_folder: Path) -> None:
    load.pack(pack_folder, "es")
    path = pack_folder / "es.yaml"
    path.write_text(path.read_text("utf-8").replace("Cuidado", "Esmero"), encoding="utf-8")
    pack, _ = load.pack(pack_folder, "es")
    assert pack is not None
    assert pack.scales[0].name == "Esmero"


def test_a_folder_says_which_languages_it_has_its_own_first(pack_folder: Path, roles_folder: Path) -> None:
    shutil.copy(pack_folder / "es.yaml", pack_folder / "de.yaml")
    assert load.languages(pack_folder) == ("en", "de", "es")
    assert load.languages(roles_folder) == ("en", "es")
    (roles_folder / "es.yaml").unlink()
    assert load.languages(roles_folder) == ("en",)
    assert load.languages(pack_folder / "nowhere") == ()


def test_texts_in_a_packs_own_language_belong_into_the_pack(pack_folder: Path) -> None:
    path = pack_folder / "es.yaml"
    path.with_name("en.yaml").write_text(
        path.read_text("utf-8").replace("language: es", "language: en"), "utf-8"
    )
    pack, (problem,) = load_pack(pack_folder)
    assert pack is None
    assert (problem.rule, problem.line, problem.column) == ("overlay-of-own-language", 3, 11)


def test_an_item_with_a_question_of_its_own_needs_it_translated(pack_folder: Path) -> None:
    path = pack_folder / "pack.yaml"
    path.write_text(
        path.read_text("utf-8").replace("    text: A parcel", "    stem: And now?\n    text: A parcel"),
        "utf-8",
    )
    (problem,) = load_pack(pack_folder, "es")[1]
    assert (problem.rule, problem.message) == ("text-missing", "The text items.care-03.stem is missing.")
    texts = pack_folder / "es.yaml"
    texts.write_text(
        texts.read_text("utf-8").replace("    text: El paquete", "    stem: ¿Y ahora?\n    text: El paquete"),
        "utf-8",
    )
    assert _pack(pack_folder, "es").item("care-03").stem == "¿Y ahora?"
    assert _pack(pack_folder, "es").item("care-01").stem == "¿Cuánto le gustaría hacer esto?"


def test_a_part_that_is_missing_is_reported_once_with_the_number_of_its_texts(roles_folder: Path) -> None:
    path = roles_folder / "es.yaml"
    text = path.read_text("utf-8")
    path.write_text(text[: text.index("  shop-trainer:")] + text[text.index("moves:") :], encoding="utf-8")
    (problem,) = load_catalogue(roles_folder, "es")[1]
    line = text[: text.index("roles:")].count("\n") + 1
    assert (problem.rule, problem.line) == ("text-missing", line)
    # title, summary, description, to try, evidence; 3 + 3 + 2 + 2 + 2 + 1 + 1 in lists; 1 to search for; 2; 3
    assert problem.message.startswith("roles.shop-trainer is missing: 25 texts")


def test_all_faults_of_all_languages_are_found_at_once(pack_folder: Path) -> None:
    text = (pack_folder / "es.yaml").read_text("utf-8")
    (pack_folder / "es.yaml").write_text(text.replace("Nada, Poco", "Nada"), encoding="utf-8")
    german = text.replace("language: es", "language: de").replace("  care-02:", "  care-20:")
    (pack_folder / "de.yaml").write_text(german, encoding="utf-8")
    found = [(Path(problem.file).name, problem.rule) for problem in check(pack_folder)]
    assert found == [("de.yaml", "text-missing"), ("de.yaml", "unknown-id"), ("es.yaml", "texts-count")]
    assert load_pack(pack_folder)[1] == ()


def test_a_pack_and_a_catalogue_in_one_folder_share_a_file_of_texts(
    pack_folder: Path, roles_folder: Path
) -> None:
    shutil.copy(pack_folder / "pack.yaml", roles_folder)
    texts = (pack_folder / "es.yaml").read_text("utf-8").replace("language: es\n", "")
    path = roles_folder / "es.yaml"
    path.write_text(path.read_text("utf-8") + texts, encoding="utf-8")
    assert check(roles_folder) == ()
    assert _pack(roles_folder, "es").title.startswith("¿Qué puesto")
    assert _roles(roles_folder, "es").family("print").title == "Catálogo y escaparate"
    path.write_text(path.read_text("utf-8") + "notes: {}\n", encoding="utf-8")
    assert [problem.rule for problem in check(roles_folder)] == ["unknown-id"] * 2


def test_files_that_would_be_left_out_are_reported(roles_folder: Path) -> None:
    (roles_folder / "move.yaml").write_text("moves: []\n", encoding="utf-8")
    (roles_folder / "de.yml").write_text("language: de\n", encoding="utf-8")
    found = [(Path(problem.file).name, problem.rule, problem.remedy) for problem in check(roles_folder)]
    assert found == [
        ("de.yml", "file-ending", "Name it de.yaml."),
        ("move.yaml", "unknown-file", "Did you mean moves.yaml?"),
    ]
