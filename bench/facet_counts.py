"""Whether each count beside a filter is what the filter opens."""

import random
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bench.contestants.ours import COUNTED
from bench.contestants.stage import Stage
from bench.gen_details import TODAY
from workpris_desktop.directory.reader import DirectoryReader

_SEED: Final = 13
_TEXTS: Final = 24
_CHOICES: Final = 8


def wrong_facet_counts(stage: Stage, texts: Sequence[str]) -> list[str]:
    """Return which counts differ from what is found once their filter is chosen, of a sample."""
    chance, wrong = random.Random(_SEED), []
    with DirectoryReader(stage.directory) as reader:
        for text in chance.sample(texts, min(_TEXTS, len(texts))):
            question = replace(COUNTED, text=text, limit=1)
            facets = reader.search(question, TODAY).facets
            for choice in chance.sample(sorted(facets), min(_CHOICES, len(facets))):
                opened = reader.search(question.with_choice(choice), TODAY).total
                if opened != facets[choice]:
                    wrong.append(f"{text!r}, {choice.facet} {choice.value}: counted {facets[choice]}, opens {opened}")
    return wrong
