"""Words that only join others: prepositions, articles, conjunctions, pronouns of our four languages, folded."""

from typing import Final

_CZECH: Final = """
    v ve k ke ku s se z ze o u na do od ode po pod pred pri pro za nad mezi bez kolem okolo vedle podle kvuli diky proti
    krome behem skrz pres mimo blizko a i ani nebo ci ale vsak kdyz aby ze jestli protoze zda az nez jako take jen uz
    kdo co kde kdy jak kam ktery ktera ktere ja ty on ona ono my vy oni me mne mi te tebe ho mu ji jim nas vas jich si
    sebe to ta ti tu tento tato toto muj moje tvuj jeho jeji nase vase svuj sve je jsem jsi jsme jste jsou bude by ne
"""

_SLOVENIAN: Final = """
    v k h s z iz na ob od do po pod pred pri proti prek preko skozi zaradi za med nad brez okoli okrog glede poleg razen
    namesto o in pa ter ali da ker ce ko kadar ampak toda a saj kot kakor niti tudi se le ze kdo kaj kje kdaj kako kam
    kateri katera katero jaz ti on ona ono mi vi oni me te ga jo ju jih nas vas mu ji jim si ta to te tega moj moja moje
    tvoj njegov njen nas svoj sem si je smo ste so bo bi ne ni
"""

_GERMAN: Final = """
    der die das den dem des ein eine einer eines einem einen in im an am auf aus bei beim mit nach von vom zu zum zur
    fur durch gegen ohne um ab bis seit vor uber unter hinter neben zwischen wegen wahrend trotz ins ans aufs und oder
    aber auch als wie wenn weil dass ob denn sondern sowie nur noch schon wer was wo wann wohin welche welcher welches
    ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich mein meine meinen meiner dein sein seine ihre
    unser dies diese dieser dieses ist sind bin war hat haben wird werden nicht kein keine
"""

_ENGLISH: Final = """
    the a an in on at by for from of off to into onto with within without about after before between during near over
    under through until upon up per via and or but nor if because as than so not no too also only who whom whose what
    where when how which that this these those i you he she it we they me him her us them my your his its our their is
    are was were be been am do does has have had can
"""

_WORDS: Final = frozenset(f"{_CZECH} {_SLOVENIAN} {_GERMAN} {_ENGLISH}".split())


def is_function_word(folded: str) -> bool:
    """Tell whether a folded word only joins others, in any of our languages, so that nobody looks for it."""
    return folded in _WORDS
