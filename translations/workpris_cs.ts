<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Workpris Desktop</source>
        <translation>O programu Workpris Desktop</translation>
    </message>
    <message>
        <source>What &amp;others have made…</source>
        <translation>Co vytvořili j&amp;iní…</translation>
    </message>
    <message>
        <source>Workpris Desktop {version}</source>
        <translation>Workpris Desktop {version}</translation>
    </message>
    <message>
        <source>A directory of services for people in prison and after release, and a printed sheet that says whom to call. It works without internet.</source>
        <translation>Adresář služeb pro lidi ve vězení a po propuštění a list k vytištění, na kterém je, komu zavolat. Funguje bez internetu.</translation>
    </message>
    <message>
        <source>The program is independent. It is not a product of the WORKPRIS project, of AOOV, of a prison service or of the European Union, and carries no emblem of theirs.</source>
        <translation>Program je nezávislý. Není produktem projektu WORKPRIS, AOOV, žádné vězeňské služby ani Evropské unie a nenese žádný z jejich znaků.</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence (EUPL) 1.2, without any warranty.</source>
        <translation>Svobodný software pod veřejnou licencí Evropské unie (EUPL) 1.2, bez jakékoli záruky.</translation>
    </message>
</context>
<context>
    <name>AbsentPanel</name>
    <message>
        <source>Client data</source>
        <translation>Údaje o klientech</translation>
    </message>
    <message>
        <source>Here you can keep notes about providers and files about clients. They stay on this computer, encrypted, and are never sent anywhere.</source>
        <translation>Tady si můžete vést poznámky o poskytovatelích a spisy klientů. Zůstávají na tomto počítači, zašifrované, a nikdy se nikam neposílají.</translation>
    </message>
    <message>
        <source>The directory needs none of it: searching and printing leaflets work as before, without a password.</source>
        <translation>Adresář nic z toho nepotřebuje: hledání a tisk letáků fungují jako dosud, bez hesla.</translation>
    </message>
    <message>
        <source>Without the password and without the recovery sheet nobody can open it again, not even those who made this program.</source>
        <translation>Bez hesla a bez obnovovacího listu je už nikdo neotevře, ani autoři tohoto programu.</translation>
    </message>
    <message>
        <source>Have the disk of this computer encrypted as well (BitLocker, FileVault, LUKS): what the system writes there by itself is beyond the reach of this program.</source>
        <translation>Nechte zašifrovat i disk tohoto počítače (BitLocker, FileVault, LUKS): na to, co na něj zapisuje sám systém, tento program nedosáhne.</translation>
    </message>
    <message>
        <source>&amp;Protect client data…</source>
        <translation>&amp;Chránit údaje o klientech…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Obnovit ze zálohy…</translation>
    </message>
</context>
<context>
    <name>AccessExchangeWords</name>
    <message>
        <source>an office whose card cannot be read</source>
        <translation>pracoviště, jehož vizitku nelze přečíst</translation>
    </message>
    <message>
        <source>came from {sender}</source>
        <translation>přišlo od: {sender}</translation>
    </message>
    <message>
        <source>a sheet for the provider</source>
        <translation>list pro poskytovatele</translation>
    </message>
    <message>
        <source>the provider&apos;s own form</source>
        <translation>vlastní formulář poskytovatele</translation>
    </message>
    <message>
        <source>an encrypted packet</source>
        <translation>šifrovaná zásilka</translation>
    </message>
    <message>
        <source>a printed hand-over</source>
        <translation>vytištěné předání</translation>
    </message>
    <message>
        <source>by law: {basis}</source>
        <translation>podle zákona: {basis}</translation>
    </message>
    <message>
        <source>by your consent of {date}</source>
        <translation>podle vašeho souhlasu ze dne {date}</translation>
    </message>
    <message>
        <source>made; no receipt has come yet</source>
        <translation>připraveno; doručenka zatím nepřišla</translation>
    </message>
    <message>
        <source>received there</source>
        <translation>tam doručeno</translation>
    </message>
    <message>
        <source>received there and taken over</source>
        <translation>tam doručeno a převzato</translation>
    </message>
    <message>
        <source>refused there</source>
        <translation>tam odmítnuto</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>Your file</source>
        <translation>Váš spis</translation>
    </message>
    <message>
        <source>What you were asked, and what was answered</source>
        <translation>Na co jsme se ptali a jaké byly odpovědi</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Co potřebujete</translation>
    </message>
    <message>
        <source>Services that were chosen for you, and what became of them</source>
        <translation>Služby, které jsme pro vás vybrali, a jak to s nimi dopadlo</translation>
    </message>
    <message>
        <source>Sheets that were made for you</source>
        <translation>Listy, které jsme pro vás připravili</translation>
    </message>
    <message>
        <source>What you agreed to, and where a law decides instead</source>
        <translation>S čím jste souhlasili a kde místo toho rozhoduje zákon</translation>
    </message>
    <message>
        <source>Who was told something about you</source>
        <translation>Komu o vás bylo něco sděleno</translation>
    </message>
    <message>
        <source>Packets that went to other offices or came from them</source>
        <translation>Zásilky, které odešly na jiná pracoviště nebo z nich přišly</translation>
    </message>
    <message>
        <source>Documents that are kept</source>
        <translation>Dokumenty, které jsou uloženy</translation>
    </message>
    <message>
        <source>Notes about you</source>
        <translation>Poznámky o vás</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Co je třeba udělat</translation>
    </message>
    <message>
        <source>Who has done what with your file</source>
        <translation>Kdo s vaším spisem co dělal</translation>
    </message>
    <message>
        <source>How long it is kept, and what you can ask for</source>
        <translation>Jak dlouho se spis uchovává a o co můžete požádat</translation>
    </message>
    <message>
        <source>What this office keeps about {name}</source>
        <translation>Co o vás toto pracoviště uchovává: {name}</translation>
    </message>
    <message>
        <source>Made on {moment}</source>
        <translation>Vytvořeno {moment}</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nic.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Kategorie spisu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Založeno</translation>
    </message>
    <message>
        <source>Last worked with on</source>
        <translation>Poslední práce</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Vede</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Zástupce</translation>
    </message>
    <message>
        <source>It is restricted: it is neither changed nor erased for now.</source>
        <translation>Zpracování je omezeno: spis se teď neupravuje ani nevymaže.</translation>
    </message>
    <message>
        <source>kept as it was typed, and not used</source>
        <translation>uloženo tak, jak bylo napsáno, a nepoužívá se</translation>
    </message>
    <message>
        <source>chosen although a rule speaks against it: {reason}</source>
        <translation>vybráno i přes nesplněné pravidlo: {reason}</translation>
    </message>
    <message>
        <source>given to you: {moment}</source>
        <translation>předáno vám: {moment}</translation>
    </message>
    <message>
        <source>you refused</source>
        <translation>souhlas odmítnut</translation>
    </message>
    <message>
        <source>you agreed</source>
        <translation>souhlas udělen</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>od {first} do {last}</translation>
    </message>
    <message>
        <source>taken back on {date}</source>
        <translation>odvoláno {date}</translation>
    </message>
    <message>
        <source>the receiver was told on {date}</source>
        <translation>příjemce to ví od {date}</translation>
    </message>
    <message>
        <source>ended on {date}</source>
        <translation>skončilo dne {date}</translation>
    </message>
    <message>
        <source>no consent was needed: {basis}</source>
        <translation>souhlas nebyl potřeba: {basis}</translation>
    </message>
    <message>
        <source>It said before</source>
        <translation>Dřívější znění</translation>
    </message>
    <message>
        <source>done on {date}</source>
        <translation>hotovo {date}</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>zatím neuděláno</translation>
    </message>
    <message>
        <source>On {date} it is looked at whether the file can be erased. Each work with it moves that day.</source>
        <translation>Dne {date} se posoudí, zda lze spis vymazat. Každou prací se spisem se tento den posune.</translation>
    </message>
    <message>
        <source>That it was erased, and on which day, stays noted under a random number without your name.</source>
        <translation>Že byl spis vymazán a kdy, zůstane zaznamenáno pod náhodným číslem bez vašeho jména.</translation>
    </message>
    <message>
        <source>A copy of it may be in a backup for a while longer; nobody works with that.</source>
        <translation>Kopie spisu může ještě nějakou dobu zůstat v záloze; s tou nikdo nepracuje.</translation>
    </message>
    <message>
        <source>You can ask this office to correct what is wrong, and to erase what it has no reason to keep.</source>
        <translation>Můžete toto pracoviště požádat, aby opravilo, co je nesprávné, a vymazalo, co nemá důvod uchovávat.</translation>
    </message>
    <message>
        <source>You can take back what you agreed to at any time. It does not change the help that you get here.</source>
        <translation>Svůj souhlas můžete kdykoli odvolat. Na pomoc, kterou tu dostáváte, to nemá vliv.</translation>
    </message>
    <message>
        <source>You can complain to the data protection authority of the country.</source>
        <translation>Můžete podat stížnost u dozorového úřadu pro ochranu osobních údajů.</translation>
    </message>
    <message>
        <source>somebody whose account is gone</source>
        <translation>někdo, čí účet už neexistuje</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Name and roles</source>
        <translation>Jméno a role</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Přidat účet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Z&amp;měnit</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Přidat</translation>
    </message>
    <message>
        <source>&amp;Name, as colleagues know the person</source>
        <translation>&amp;Jméno, pod kterým člověka znají kolegové</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>The first password. Tell it to the person, who changes it after unlocking for the first time.</source>
        <translation>První heslo. Sdělte ho danému člověku; po prvním odemčení si ho změní.</translation>
    </message>
</context>
<context>
    <name>AccountField</name>
    <message>
        <source>Account</source>
        <translation>Účet</translation>
    </message>
    <message>
        <source>Who are &amp;you?</source>
        <translation>Kdo &amp;jste?</translation>
    </message>
</context>
<context>
    <name>AccountsController</name>
    <message>
        <source>Added: {name}</source>
        <translation>Přidáno: {name}</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Změněno: {name}</translation>
    </message>
    <message>
        <source>{name} has a new password.</source>
        <translation>Účet {name} má nové heslo.</translation>
    </message>
    <message>
        <source>The account of {name} is closed.</source>
        <translation>Účet {name} je uzavřen.</translation>
    </message>
</context>
<context>
    <name>AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Účty</translation>
    </message>
    <message>
        <source>Everybody who works with client data here has an account and a password of their own. What somebody may do follows from the roles.</source>
        <translation>Každý, kdo tu pracuje s údaji o klientech, má vlastní účet a heslo. Co kdo smí, vyplývá z rolí.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Přidat účet…</translation>
    </message>
    <message>
        <source>&amp;Name and roles…</source>
        <translation>Jméno a &amp;role…</translation>
    </message>
    <message>
        <source>New first &amp;password…</source>
        <translation>&amp;Nové první heslo…</translation>
    </message>
    <message>
        <source>Cl&amp;ose the account…</source>
        <translation>&amp;Uzavřít účet…</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Uzavřený</translation>
    </message>
    <message>
        <source>Open: this is you</source>
        <translation>Otevřený: to jste vy</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otevřený</translation>
    </message>
    <message>
        <source>A closed account opens nothing. Its name stays, for notes and the audit tell it.</source>
        <translation>Uzavřený účet nic neotevře. Jméno zůstává, protože je uvedeno v poznámkách a v protokolu.</translation>
    </message>
    <message>
        <source>You change your own password in the menu Client. Your account is closed by another administrator.</source>
        <translation>Vlastní heslo si změníte v nabídce Klient. Váš účet může uzavřít jen jiný administrátor.</translation>
    </message>
</context>
<context>
    <name>AlertQuestion</name>
    <message>
        <source>Read this first</source>
        <translation>Nejdřív si přečtěte</translation>
    </message>
    <message>
        <source>Is the leaflet right for the person all the same?</source>
        <translation>Je leták pro člověka přesto vhodný?</translation>
    </message>
</context>
<context>
    <name>AllServicesButtons</name>
    <message>
        <source>&amp;Find services</source>
        <translation>&amp;Najít služby</translation>
    </message>
    <message>
        <source>&amp;Leaflet…</source>
        <translation>&amp;Leták…</translation>
    </message>
    <message>
        <source>First &amp;72 hours…</source>
        <translation>První&amp;ch 72 hodin…</translation>
    </message>
    <message>
        <source>&amp;Check the release day…</source>
        <translation>Zkontrolovat den &amp;propuštění…</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>To read aloud: “{question}”</source>
        <translation>K přečtení nahlas: „{question}“</translation>
    </message>
    <message>
        <source>Why we ask: {reason}</source>
        <translation>Proč se ptáme: {reason}</translation>
    </message>
</context>
<context>
    <name>AnswerHeader</name>
    <message>
        <source>sorted by</source>
        <translation>řadit podle</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Řadit podle</translation>
    </message>
    <message>
        <source>The directory holds no service.</source>
        <translation>V adresáři není žádná služba.</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n služba</numerusform>
            <numerusform>%n služby</numerusform>
            <numerusform>%n služeb</numerusform>
        </translation>
    </message>
    <message>
        <source>{services}, the first {shown} are shown</source>
        <translation>{services}, zobrazeno prvních {shown}</translation>
    </message>
</context>
<context>
    <name>AnswerLinks</name>
    <message>
        <source>Did you mean “{text}”?</source>
        <translation>Mysleli jste „{text}“?</translation>
    </message>
    <message>
        <source>Another place called {name}?</source>
        <translation>Jiná obec s názvem {name}?</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Services found</source>
        <translation>Nalezené služby</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message numerus="yes">
        <source>%n workbooks read</source>
        <translation>
            <numerusform>Načten %n sešit</numerusform>
            <numerusform>Načteny %n sešity</numerusform>
            <numerusform>Načteno %n sešitů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services confirmed</source>
        <translation>
            <numerusform>Potvrzena %n služba</numerusform>
            <numerusform>Potvrzeny %n služby</numerusform>
            <numerusform>Potvrzeno %n služeb</numerusform>
        </translation>
    </message>
    <message>
        <source>Objections, for a person to decide:</source>
        <translation>Námitky, o kterých musí rozhodnout člověk:</translation>
    </message>
    <message>
        <source>Noticed:</source>
        <translation>Upozornění:</translation>
    </message>
    <message>
        <source>Corrected:</source>
        <translation>Opraveno:</translation>
    </message>
    <message>
        <source>Contradictions, not applied:</source>
        <translation>Rozpory, nepoužito:</translation>
    </message>
</context>
<context>
    <name>AskWords</name>
    <message>
        <source>No telephone number</source>
        <translation>Bez telefonního čísla</translation>
    </message>
    <message>
        <source>For staff only. Ask about the provider; name nobody whom you help.</source>
        <translation>Jen pro pracovníky. Ptejte se na poskytovatele; nejmenujte nikoho, komu pomáháte.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Nejdřív se zeptejte</translation>
    </message>
    <message>
        <source>Call sheet, for staff only</source>
        <translation>Otázky k telefonátu, jen pro pracovníky</translation>
    </message>
    <message>
        <source>From which age, and up to which age, do you take people?</source>
        <translation>Od kolika a do kolika let lidi přijímáte?</translation>
    </message>
    <message>
        <source>In which languages can you help?</source>
        <translation>Ve kterých jazycích můžete pomoci?</translation>
    </message>
    <message>
        <source>For whom exactly is it, and who decides?</source>
        <translation>Pro koho přesně služba je a kdo o tom rozhoduje?</translation>
    </message>
    <message>
        <source>Which documents are needed at the start?</source>
        <translation>Jaké doklady jsou na začátku potřeba?</translation>
    </message>
    <message>
        <source>Do you work in this prison: {name}?</source>
        <translation>Působíte v této věznici: {name}?</translation>
    </message>
    <message>
        <source>Do you take people who go to: {region}?</source>
        <translation>Přijímáte lidi, kteří odcházejí do tohoto kraje: {region}?</translation>
    </message>
    <message>
        <source>What do you decide case by case, and by what?</source>
        <translation>Co posuzujete individuálně a podle čeho?</translation>
    </message>
    <message>
        <source>When does the next one begin, and how long does it take?</source>
        <translation>Kdy začíná další běh a jak dlouho trvá?</translation>
    </message>
    <message>
        <source>Who helps while you are closed?</source>
        <translation>Kdo pomůže, když máte zavřeno?</translation>
    </message>
    <message>
        <source>How soon can you meet somebody in the prison?</source>
        <translation>Jak brzy se můžete s někým sejít ve věznici?</translation>
    </message>
    <message>
        <source>How long does one wait at present?</source>
        <translation>Jak dlouho se teď čeká?</translation>
    </message>
</context>
<context>
    <name>AttachmentWords</name>
    <message>
        <source>Removed: “{title}”. It is gone for good once this window is closed.</source>
        <translation>Odstraněno: „{title}“. Natrvalo zmizí po zavření tohoto okna.</translation>
    </message>
</context>
<context>
    <name>AttachmentsController</name>
    <message>
        <source>Add a PDF</source>
        <translation>Přidat PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>AttachmentsDialog</name>
    <message>
        <source>Attachments</source>
        <translation>Přílohy</translation>
    </message>
    <message>
        <source>&amp;View or print…</source>
        <translation>Zobrazi&amp;t nebo vytisknout…</translation>
    </message>
    <message>
        <source>Attachments of the file</source>
        <translation>Přílohy spisu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Přidáno</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>Nothing is attached yet.</source>
        <translation>Zatím není nic přiloženo.</translation>
    </message>
    <message>
        <source>Papers of the client as PDF, such as a birth certificate. They are kept encrypted in the file.</source>
        <translation>Dokumenty klienta v PDF, například rodný list. Ve spisu jsou uloženy zašifrované.</translation>
    </message>
    <message>
        <source>&amp;Title in the file</source>
        <translation>Náze&amp;v ve spisu</translation>
    </message>
    <message>
        <source>Title in the file</source>
        <translation>Název ve spisu</translation>
    </message>
    <message>
        <source>&amp;Add a PDF…</source>
        <translation>Přid&amp;at PDF…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Přidat</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Odstranit</translation>
    </message>
    <message>
        <source>&amp;Undo removing</source>
        <translation>Vrátit od&amp;straněné</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zavřít</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>Z&amp;pět</translation>
    </message>
</context>
<context>
    <name>AuditController</name>
    <message>
        <source>Export the audit</source>
        <translation>Export protokolu</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabulka CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Uloženo: {name}</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Audit</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>What this computer notes, and why</source>
        <translation>Co si tento počítač zaznamenává a proč</translation>
    </message>
    <message>
        <source>That you read the rows is noted as well.</source>
        <translation>Zaznamená se i to, že jste řádky četli.</translation>
    </message>
    <message>
        <source>Rows of the audit, the newest first</source>
        <translation>Řádky protokolu, od nejnovějšího</translation>
    </message>
    <message>
        <source>&amp;Older rows</source>
        <translation>Sta&amp;rší řádky</translation>
    </message>
    <message>
        <source>Chec&amp;k the chain</source>
        <translation>&amp;Ověřit řetězec</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>&amp;Export do CSV…</translation>
    </message>
    <message>
        <source>Read ane&amp;w</source>
        <translation>&amp;Načíst znovu</translation>
    </message>
    <message>
        <source>Read the ro&amp;ws</source>
        <translation>&amp;Načíst řádky</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>No.</source>
        <translation>Č.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kdo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Záznam</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Důvod</translation>
    </message>
    <message>
        <source>code of the last row</source>
        <translation>kód posledního řádku</translation>
    </message>
    <message>
        <source>nobody was unlocked</source>
        <translation>nikdo neměl odemčeno</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were checked, and each is as it was written.</source>
        <translation>
            <numerusform>Zkontrolován %n řádek, je takový, jak byl zapsán.</numerusform>
            <numerusform>Zkontrolovány %n řádky, všechny jsou takové, jak byly zapsány.</numerusform>
            <numerusform>Zkontrolováno %n řádků, všechny jsou takové, jak byly zapsány.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code of the last row: {code}</source>
        <translation>Kód posledního řádku: {code}</translation>
    </message>
    <message>
        <source>It notes that you opened a client&apos;s file, wrote in it, printed or exported it, gave it to somebody else or erased it: when, who, which file, and the reason where one is asked for.</source>
        <translation>Zaznamenává, že jste spis klienta otevřeli, psali do něj, vytiskli ho nebo exportovali, předali někomu jinému nebo vymazali: kdy, kdo, který spis a důvod, pokud se na něj program ptá.</translation>
    </message>
    <message>
        <source>It never notes what you read or wrote, how long you took, what you searched for in the directory, or which keys you pressed. It is no measure of anybody&apos;s work.</source>
        <translation>Nikdy nezaznamenává, co jste četli nebo psali, jak dlouho vám to trvalo, co jste hledali v adresáři ani které klávesy jste stiskli. Neměří ničí práci.</translation>
    </message>
    <message>
        <source>It protects clients, who can be told who has looked into their file; and it protects you: whoever worked properly can show it.</source>
        <translation>Chrání klienty, kterým lze říct, kdo do jejich spisu nahlížel; a chrání i vás: kdo pracoval řádně, může to doložit.</translation>
    </message>
    <message>
        <source>No row can be changed or taken out, by nobody: each row seals the one before it. A file is named by a random number only, so that the row may stay when the file is erased.</source>
        <translation>Žádný řádek nemůže nikdo změnit ani odstranit: každý řádek pečetí ten předchozí. Spis je označen jen náhodným číslem, aby řádek mohl zůstat i po výmazu spisu.</translation>
    </message>
    <message>
        <source>Leads and administrators read it, and that they did is noted as well. It leaves this computer only when one of them exports it.</source>
        <translation>Čtou ho vedoucí a administrátoři a i jejich čtení se zaznamenává. Tento počítač opustí jen tehdy, když ho některý z nich exportuje.</translation>
    </message>
    <message>
        <source>File begun</source>
        <translation>Založení spisu</translation>
    </message>
    <message>
        <source>File looked at</source>
        <translation>Nahlédnutí do spisu</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Změna spisu</translation>
    </message>
    <message>
        <source>File printed</source>
        <translation>Tisk spisu</translation>
    </message>
    <message>
        <source>File exported</source>
        <translation>Export spisu</translation>
    </message>
    <message>
        <source>File given to somebody else</source>
        <translation>Předání spisu</translation>
    </message>
    <message>
        <source>File restricted</source>
        <translation>Omezení spisu</translation>
    </message>
    <message>
        <source>Restriction of a file ended</source>
        <translation>Ukončení omezení spisu</translation>
    </message>
    <message>
        <source>File erased</source>
        <translation>Výmaz spisu</translation>
    </message>
    <message>
        <source>Erasure agreed to as the first</source>
        <translation>První souhlas s výmazem</translation>
    </message>
    <message>
        <source>File of somebody else looked for</source>
        <translation>Vyhledání cizího spisu</translation>
    </message>
    <message>
        <source>File opened in an emergency</source>
        <translation>Nouzové otevření spisu</translation>
    </message>
    <message>
        <source>Note about a provider written</source>
        <translation>Zapsání poznámky o poskytovateli</translation>
    </message>
    <message>
        <source>Note about a provider removed</source>
        <translation>Odebrání poznámky o poskytovateli</translation>
    </message>
    <message>
        <source>What a provider said written down</source>
        <translation>Zapsání sdělení poskytovatele</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Odemčení</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Chybné heslo</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zamčení</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Přidání účtu</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Změna účtu</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Uzavření účtu</translation>
    </message>
    <message>
        <source>Closing of an account not finished</source>
        <translation>Nedokončené uzavření účtu</translation>
    </message>
    <message>
        <source>Older copy of the vault accepted</source>
        <translation>Přijetí starší kopie trezoru</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Změna hesla</translation>
    </message>
    <message>
        <source>Opened with the recovery sheet</source>
        <translation>Otevření obnovovacím listem</translation>
    </message>
    <message>
        <source>New recovery sheet made</source>
        <translation>Nový obnovovací list</translation>
    </message>
    <message>
        <source>Rules of the office changed</source>
        <translation>Změna pravidel pracoviště</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Vytvoření zálohy</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Obnovení ze zálohy</translation>
    </message>
    <message>
        <source>Audit read</source>
        <translation>Čtení protokolu</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <translation>Export protokolu</translation>
    </message>
    <message>
        <source>Register of the office read</source>
        <translation>Čtení evidence pracoviště</translation>
    </message>
    <message>
        <source>Register exported for an authority</source>
        <translation>Export evidence pro úřad</translation>
    </message>
    <message>
        <source>Copy made for the person</source>
        <translation>Vytvoření kopie pro klienta</translation>
    </message>
    <message>
        <source>Consent or legal basis noted</source>
        <translation>Zapsán souhlas nebo právní důvod</translation>
    </message>
    <message>
        <source>Consent or legal basis ended</source>
        <translation>Souhlas nebo právní důvod skončil</translation>
    </message>
    <message>
        <source>Facts passed on</source>
        <translation>Údaje předány</translation>
    </message>
    <message>
        <source>Packet made</source>
        <translation>Zásilka připravena</translation>
    </message>
    <message>
        <source>Packet taken into the inbox</source>
        <translation>Zásilka přijata do schránky</translation>
    </message>
    <message>
        <source>Packet taken over into a file</source>
        <translation>Zásilka převzata do spisu</translation>
    </message>
    <message>
        <source>Packet refused</source>
        <translation>Zásilka odmítnuta</translation>
    </message>
    <message>
        <source>Receipt taken in</source>
        <translation>Načtena doručenka</translation>
    </message>
    <message>
        <source>Card of this office made</source>
        <translation>Vytvořena vizitka tohoto pracoviště</translation>
    </message>
    <message>
        <source>Office written into the address book</source>
        <translation>Pracoviště zapsáno do seznamu</translation>
    </message>
    <message>
        <source>Words of an office compared</source>
        <translation>Porovnána slova pracoviště</translation>
    </message>
    <message>
        <source>Office taken out of the address book</source>
        <translation>Pracoviště odstraněno ze seznamu</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>Making a backup…</source>
        <translation>Vytváří se záloha…</translation>
    </message>
    <message>
        <source>The automatic backup failed: {reason}</source>
        <translation>Automatická záloha se nepovedla: {reason}</translation>
    </message>
    <message>
        <source>Looking whether the backups are whole…</source>
        <translation>Zjišťuje se, zda jsou zálohy neporušené…</translation>
    </message>
    <message>
        <source>Where is the backup to be put?</source>
        <translation>Kam zálohu uložit?</translation>
    </message>
    <message>
        <source>Where are the backups?</source>
        <translation>Kde jsou zálohy?</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Backups</source>
        <translation>Zálohy</translation>
    </message>
    <message>
        <source>There is no whole backup on this computer yet.</source>
        <translation>Na tomto počítači zatím není žádná neporušená záloha.</translation>
    </message>
    <message>
        <source>A backup is encrypted like the vault itself: it opens with the passwords of its day, or with the recovery sheet. Those on this computer are made by themselves. They help against damage, not against theft or fire: put one onto a stick from time to time, and keep the stick locked away elsewhere.</source>
        <translation>Záloha je zašifrovaná stejně jako trezor: otevřou ji hesla platná v den jejího vzniku nebo obnovovací list. Zálohy na tomto počítači vznikají samy. Pomohou při poškození, ne při krádeži nebo požáru: čas od času uložte zálohu na USB disk a ten mějte zamčený jinde.</translation>
    </message>
    <message>
        <source>To restore a backup the vault is locked first. What is in it now is set aside under another name, never deleted; what was written after the backup is not in the restored vault.</source>
        <translation>Před obnovením ze zálohy se trezor nejdřív zamkne. Jeho současný obsah se odloží pod jiným názvem, nikdy se nesmaže; co bylo zapsáno až po záloze, v obnoveném trezoru nebude.</translation>
    </message>
    <message>
        <source>Backups on this computer</source>
        <translation>Zálohy na tomto počítači</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Čekejte</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Zá&amp;lohovat teď</translation>
    </message>
    <message>
        <source>Onto a st&amp;ick or into a folder…</source>
        <translation>Na USB disk ne&amp;bo do složky…</translation>
    </message>
    <message>
        <source>Check the selected &amp;one</source>
        <translation>Zk&amp;ontrolovat vybranou</translation>
    </message>
    <message>
        <source>Check those on a stic&amp;k…</source>
        <translation>Zkontrolovat na &amp;USB disku…</translation>
    </message>
    <message>
        <source>Lock and &amp;restore a backup…</source>
        <translation>Zamknout a ob&amp;novit zálohu…</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Made on</source>
        <translation>Vytvořeno</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Složka</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Neporušená</translation>
    </message>
    <message>
        <source>Damaged: not to be used</source>
        <translation>Poškozená: nepoužívat</translation>
    </message>
    <message>
        <source>The backup was made and read again. It stands in the folder “{name}”.</source>
        <translation>Záloha byla vytvořena a zpětně přečtena. Je ve složce „{name}“.</translation>
    </message>
    <message>
        <source>The newest whole backup is of {moment}.</source>
        <translation>Nejnovější neporušená záloha je z {moment}.</translation>
    </message>
    <message>
        <source>The backup of {moment} was opened, and every page and the audit&apos;s chain are as they were made.</source>
        <translation>Záloha z {moment} byla otevřena; všechny stránky i řetězec protokolu jsou takové, jak vznikly.</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n spis</numerusform>
            <numerusform>%n spisy</numerusform>
            <numerusform>%n spisů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n účet</numerusform>
            <numerusform>%n účty</numerusform>
            <numerusform>%n účtů</numerusform>
        </translation>
    </message>
    <message>
        <source>In it: {counts}.</source>
        <translation>Obsahuje: {counts}.</translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation>V této složce není žádná záloha.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups are whole.</source>
        <translation>
            <numerusform>Neporušená je %n záloha.</numerusform>
            <numerusform>Neporušené jsou %n zálohy.</numerusform>
            <numerusform>Neporušených je %n záloh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are damaged and are not to be used.</source>
        <translation>
            <numerusform>%n je poškozená, nepoužívejte ji.</numerusform>
            <numerusform>%n jsou poškozené, nepoužívejte je.</numerusform>
            <numerusform>%n je poškozených, nepoužívejte je.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BirthEditor</name>
    <message>
        <source>{question}: age band</source>
        <translation>{question}: věková skupina</translation>
    </message>
    <message>
        <source>or age:</source>
        <translation>nebo věk:</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nevybráno</translation>
    </message>
</context>
<context>
    <name>BuildWords</name>
    <message numerus="yes">
        <source>%n services in the edition</source>
        <translation>
            <numerusform>%n služba ve vydání</numerusform>
            <numerusform>%n služby ve vydání</numerusform>
            <numerusform>%n služeb ve vydání</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were taken from a later source</source>
        <translation>
            <numerusform>%n buňka převzata z pozdějšího zdroje</numerusform>
            <numerusform>%n buňky převzaty z pozdějšího zdroje</numerusform>
            <numerusform>%n buněk převzato z pozdějšího zdroje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tombstones for services that are gone</source>
        <translation>
            <numerusform>%n záznam o zaniklé službě</numerusform>
            <numerusform>%n záznamy o zaniklých službách</numerusform>
            <numerusform>%n záznamů o zaniklých službách</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services came back, and lost their tombstone</source>
        <translation>
            <numerusform>%n služba je zpět, její záznam o zániku byl zrušen</numerusform>
            <numerusform>%n služby jsou zpět, jejich záznamy o zániku byly zrušeny</numerusform>
            <numerusform>%n služeb je zpět, jejich záznamy o zániku byly zrušeny</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added: %n</source>
        <translation>
            <numerusform>Přidáno: %n</numerusform>
            <numerusform>Přidáno: %n</numerusform>
            <numerusform>Přidáno: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n</source>
        <translation>
            <numerusform>Změněno: %n</numerusform>
            <numerusform>Změněno: %n</numerusform>
            <numerusform>Změněno: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed: %n</source>
        <translation>
            <numerusform>Odebráno: %n</numerusform>
            <numerusform>Odebráno: %n</numerusform>
            <numerusform>Odebráno: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows that break a rule: %n</source>
        <translation>
            <numerusform>Řádky, které porušují pravidlo: %n</numerusform>
            <numerusform>Řádky, které porušují pravidlo: %n</numerusform>
            <numerusform>Řádky, které porušují pravidlo: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cells that cannot be: %n</source>
        <translation>
            <numerusform>Buňky s nemožným údajem: %n</numerusform>
            <numerusform>Buňky s nemožným údajem: %n</numerusform>
            <numerusform>Buňky s nemožným údajem: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Odd, and published as it is: %n</source>
        <translation>
            <numerusform>Neobvyklé, zveřejněno beze změny: %n</numerusform>
            <numerusform>Neobvyklé, zveřejněno beze změny: %n</numerusform>
            <numerusform>Neobvyklé, zveřejněno beze změny: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n×</numerusform>
            <numerusform>%n×</numerusform>
            <numerusform>%n×</numerusform>
        </translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>řádek {number}</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Stop</source>
        <translation>Zastavit</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Jak daleko práce je</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zastavuje se…</translation>
    </message>
    <message>
        <source>{work} {percent} %</source>
        <translation>{work} {percent} %</translation>
    </message>
    <message>
        <source>{work} {seconds} s</source>
        <translation>{work} {seconds} s</translation>
    </message>
</context>
<context>
    <name>CallController</name>
    <message>
        <source>Select a service, or put some on the shortlist, to see what to ask.</source>
        <translation>Označte službu v seznamu nebo přidejte služby do výběru a uvidíte, na co se zeptat.</translation>
    </message>
    <message>
        <source>told by telephone on {date}</source>
        <translation>telefonicky sděleno {date}</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Ask first</source>
        <translation>Nejdřív se zeptejte</translation>
    </message>
    <message>
        <source>There is nothing to ask: room is known. Tell the facts of a person, and what is not known about them is asked here.</source>
        <translation>Není se na co ptát: volná místa jsou známa. Zadejte údaje o člověku a zde se objeví otázky na to, co k nim není známo.</translation>
    </message>
    <message>
        <source>What you choose is kept in the vault, with the day of today and your name, as soon as this window is closed. It is about the provider; nothing is kept about a person.</source>
        <translation>Co zvolíte, uloží se po zavření tohoto okna do trezoru s dnešním datem a vaším jménem. Týká se to poskytovatele; o člověku se neukládá nic.</translation>
    </message>
    <message>
        <source>What you choose is kept on this computer with the day of today. It is about the provider; nothing is kept about a person.</source>
        <translation>Co zvolíte, uloží se na tomto počítači s dnešním datem. Týká se to poskytovatele; o člověku se neukládá nic.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nesděleno</translation>
    </message>
    <message>
        <source>Places free</source>
        <translation>Volných míst</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Sdělil/a</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Zatím bez odpovědi</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tisk…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Uložit jako PDF…</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Room</source>
        <translation>Volná místa</translation>
    </message>
    <message>
        <source>Do you take women?</source>
        <translation>Přijímáte ženy?</translation>
    </message>
    <message>
        <source>Do you take men?</source>
        <translation>Přijímáte muže?</translation>
    </message>
    <message>
        <source>Do you take people who come alone?</source>
        <translation>Přijímáte lidi, kteří přijdou sami?</translation>
    </message>
    <message>
        <source>Do you take couples?</source>
        <translation>Přijímáte páry?</translation>
    </message>
    <message>
        <source>Do you take people with children?</source>
        <translation>Přijímáte lidi s dětmi?</translation>
    </message>
    <message>
        <source>Do you take pregnant women?</source>
        <translation>Přijímáte těhotné ženy?</translation>
    </message>
    <message>
        <source>Do you take people with a pet?</source>
        <translation>Přijímáte lidi se zvířetem?</translation>
    </message>
    <message>
        <source>Do you take people who were convicted of arson?</source>
        <translation>Přijímáte lidi odsouzené za žhářství?</translation>
    </message>
    <message>
        <source>Do you take people who were convicted of a sexual offence?</source>
        <translation>Přijímáte lidi odsouzené za sexuální trestný čin?</translation>
    </message>
    <message>
        <source>Do you take people who were convicted of a violent offence?</source>
        <translation>Přijímáte lidi odsouzené za násilný trestný čin?</translation>
    </message>
    <message>
        <source>Do you take people who were violent at home?</source>
        <translation>Přijímáte lidi, kteří se dopustili domácího násilí?</translation>
    </message>
    <message>
        <source>Do you take people who use drugs now?</source>
        <translation>Přijímáte lidi, kteří v současnosti užívají drogy?</translation>
    </message>
    <message>
        <source>Do you take people who arrive drunk?</source>
        <translation>Přijímáte lidi, kteří přijdou pod vlivem alkoholu?</translation>
    </message>
    <message>
        <source>Do you take people who owe you money?</source>
        <translation>Přijímáte lidi, kteří vám dluží peníze?</translation>
    </message>
    <message>
        <source>Do you take people whom you have banned before?</source>
        <translation>Přijímáte lidi, kterým jste dřív zakázali vstup?</translation>
    </message>
    <message>
        <source>Do you have room now?</source>
        <translation>Máte teď volné místo?</translation>
    </message>
    <message>
        <source>Can one get in without steps?</source>
        <translation>Dá se k vám dostat bez schodů?</translation>
    </message>
    <message>
        <source>Is it free of charge?</source>
        <translation>Je služba zdarma?</translation>
    </message>
    <message>
        <source>Do you take people without identity papers?</source>
        <translation>Přijímáte lidi bez dokladu totožnosti?</translation>
    </message>
    <message>
        <source>Do you take people without health insurance?</source>
        <translation>Přijímáte lidi bez zdravotního pojištění?</translation>
    </message>
    <message>
        <source>Do you take people who are not from the region?</source>
        <translation>Přijímáte lidi, kteří nejsou z vašeho kraje?</translation>
    </message>
    <message>
        <source>Apart from that, do you take everybody?</source>
        <translation>Přijímáte jinak každého?</translation>
    </message>
</context>
<context>
    <name>CardTextDialog</name>
    <message>
        <source>Paste the text of a code</source>
        <translation>Vložit text kódu</translation>
    </message>
    <message>
        <source>&amp;Scan the code of the other office with a hand scanner while this field is active, or paste text.</source>
        <translation>Když je pole aktivní, načtěte kód druhého pracoviště ruční čtečkou nebo &amp;sem vložte text.</translation>
    </message>
    <message>
        <source>Text of the code</source>
        <translation>Text kódu</translation>
    </message>
    <message>
        <source>A&amp;dd the card</source>
        <translation>Při&amp;dat vizitku</translation>
    </message>
</context>
<context>
    <name>CaseSheetDesk</name>
    <message>
        <source>This file is not encrypted: anybody who gets it can read it.</source>
        <translation>Tento soubor není zašifrovaný: kdo ho získá, může si ho přečíst.</translation>
    </message>
</context>
<context>
    <name>CaseSheetDialog</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Náhled listu</translation>
    </message>
    <message>
        <source>&amp;With health, custody and other sensitive answers</source>
        <translation>&amp;Včetně odpovědí o zdraví, věznění a dalších citlivých věcech</translation>
    </message>
    <message>
        <source>A saved file is not encrypted: anybody who gets it can read it.</source>
        <translation>Uložený soubor není zašifrovaný: kdo ho získá, může si ho přečíst.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n stránka</numerusform>
            <numerusform>%n stránky</numerusform>
            <numerusform>%n stránek</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language of the sheet</source>
        <translation>&amp;Jazyk listu</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Jazyk listu</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tisk…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Uložit jako PDF…</translation>
    </message>
</context>
<context>
    <name>CaseSheetsController</name>
    <message>
        <source>Entry form with answers</source>
        <translation>Vstupní dotazník s odpověďmi</translation>
    </message>
    <message>
        <source>The first three days</source>
        <translation>První tři dny</translation>
    </message>
    <message>
        <source>Register of the office</source>
        <translation>Evidence pracoviště</translation>
    </message>
    <message>
        <source>Clients of this office</source>
        <translation>Klienti tohoto pracoviště</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n klient</numerusform>
            <numerusform>%n klienti</numerusform>
            <numerusform>%n klientů</numerusform>
        </translation>
    </message>
    <message>
        <source>printed on {day} by {name}</source>
        <translation>vytiskl/a {name}, {day}</translation>
    </message>
    <message>
        <source>For staff. Keep it locked away.</source>
        <translation>Pro pracovníky. Uchovávejte pod zámkem.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Vede</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Propuštění</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Další krok</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otevřeno</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>čeká</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ukončeno</translation>
    </message>
</context>
<context>
    <name>CellMenu</name>
    <message>
        <source>Find these services</source>
        <translation>Najít tyto služby</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopírovat jako text</translation>
    </message>
    <message>
        <source>Somebody could not be placed</source>
        <translation>Někoho se nepodařilo umístit</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Uložit do souboru…</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Before: {before}. After: {after}.</source>
        <translation>Dříve: {before}. Poté: {after}.</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nic se neliší.</translation>
    </message>
    <message>
        <source>Opened: {opened}; closed: {closed}; otherwise different: {others}.</source>
        <translation>Vzniklo: {opened}; zaniklo: {closed}; jinak se liší: {others}.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
    <message>
        <source>data of {issued}, looked at on {day}</source>
        <translation>data z {issued}, prohlíženo {day}</translation>
    </message>
    <message>
        <source>{kind} – {type}, {place}: before: {before}; after: {after}.</source>
        <translation>{kind} – {type}, {place}: dříve: {before}; poté: {after}.</translation>
    </message>
    <message>
        <source>New: {names}.</source>
        <translation>Nové: {names}.</translation>
    </message>
    <message>
        <source>Gone: {names}.</source>
        <translation>Zaniklé: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>a ještě %n</numerusform>
            <numerusform>a ještě %n</numerusform>
            <numerusform>a ještě %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zaniklo</translation>
    </message>
    <message>
        <source>No room known any more</source>
        <translation>O volném místě se už neví</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Méně</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Více</translation>
    </message>
    <message>
        <source>Room again</source>
        <translation>Opět je místo</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Vzniklo</translation>
    </message>
</context>
<context>
    <name>ChangedClientsDialog</name>
    <message>
        <source>Clients whose services changed</source>
        <translation>Klienti, kterým se změnily služby</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Otevřít spis</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Služba</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Co se změnilo</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>List</translation>
    </message>
    <message numerus="yes">
        <source>With the last update of the directory %n chosen services changed.</source>
        <translation>
            <numerusform>Při poslední aktualizaci adresáře se změnila %n vybraná služba.</numerusform>
            <numerusform>Při poslední aktualizaci adresáře se změnily %n vybrané služby.</numerusform>
            <numerusform>Při poslední aktualizaci adresáře se změnilo %n vybraných služeb.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print the leaflet again…</source>
        <translation>&amp;Vytisknout leták znovu…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Zavřít</translation>
    </message>
    <message>
        <source>given: print it again</source>
        <translation>předáno: vytisknout znovu</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>zatím nepředáno</translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>Compare with</source>
        <translation>Porovnat s</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Co se liší</translation>
    </message>
    <message>
        <source>Day to compare with</source>
        <translation>Den, se kterým se porovná</translation>
    </message>
    <message>
        <source>Choose an edition or a day</source>
        <translation>Vyberte vydání nebo den</translation>
    </message>
    <message>
        <source>The same data on another day</source>
        <translation>Tatáž data v jiný den</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
    <message numerus="yes">
        <source>Edition of {date}, %n services</source>
        <translation>
            <numerusform>Vydání z {date}, %n služba</numerusform>
            <numerusform>Vydání z {date}, %n služby</numerusform>
            <numerusform>Vydání z {date}, %n služeb</numerusform>
        </translation>
    </message>
    <message>
        <source>Compares what the filters above ask for with an earlier edition of the data, or with another day.</source>
        <translation>Porovná to, na co se ptají filtry nahoře, s dřívějším vydáním dat nebo s jiným dnem.</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Phone only</source>
        <translation>Jen telefon</translation>
    </message>
    <message>
        <source>Print in full</source>
        <translation>Vytisknout vše</translation>
    </message>
    <message>
        <source>Own sheet</source>
        <translation>Vlastní list</translation>
    </message>
    <message>
        <source>Back to the others</source>
        <translation>Zpět k ostatním</translation>
    </message>
    <message>
        <source>Take instead: {name}</source>
        <translation>Vzít místo toho: {name}</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Completeness</source>
        <translation>Úplnost údajů</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n řádek</numerusform>
            <numerusform>%n řádky</numerusform>
            <numerusform>%n řádků</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n×</numerusform>
            <numerusform>%n×</numerusform>
            <numerusform>%n×</numerusform>
        </translation>
    </message>
    <message>
        <source>row {numbers}</source>
        <translation>řádek {numbers}</translation>
    </message>
    <message>
        <source>Wrong, to be mended:</source>
        <translation>Chybné, je třeba opravit:</translation>
    </message>
    <message>
        <source>Missing, to be filled before publishing:</source>
        <translation>Chybí, je třeba doplnit před zveřejněním:</translation>
    </message>
    <message>
        <source>Worth a look:</source>
        <translation>Stojí za kontrolu:</translation>
    </message>
    <message>
        <source>checked in the last 180 days</source>
        <translation>ověřeno za posledních 180 dnů</translation>
    </message>
    <message>
        <source>with opening hours</source>
        <translation>s otevírací dobou</translation>
    </message>
    <message>
        <source>with a telephone</source>
        <translation>s telefonem</translation>
    </message>
    <message>
        <source>with a word on room</source>
        <translation>s údajem o volných místech</translation>
    </message>
    <message>
        <source>with a type</source>
        <translation>s druhem služby</translation>
    </message>
    <message>
        <source>with a place</source>
        <translation>s místem</translation>
    </message>
    <message>
        <source>with a price</source>
        <translation>s cenou</translation>
    </message>
    <message>
        <source>{label}: {count} of {all} services ({share} %)</source>
        <translation>{label}: služeb {count} z {all} ({share} %)</translation>
    </message>
    <message numerus="yes">
        <source>%n faults. The package should not be published like this.</source>
        <translation>
            <numerusform>%n chyba. Balíček by se takto neměl zveřejnit.</numerusform>
            <numerusform>%n chyby. Balíček by se takto neměl zveřejnit.</numerusform>
            <numerusform>%n chyb. Balíček by se takto neměl zveřejnit.</numerusform>
        </translation>
    </message>
    <message>
        <source>No fault was found.</source>
        <translation>Nebyla nalezena žádná chyba.</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Remove: {filter}</source>
        <translation>Odebrat: {filter}</translation>
    </message>
</context>
<context>
    <name>ChoiceNameDialog</name>
    <message>
        <source>Save this choice</source>
        <translation>Uložit tento výběr</translation>
    </message>
    <message>
        <source>Name of the choice</source>
        <translation>Název výběru</translation>
    </message>
    <message>
        <source>By which name is the choice to be kept?</source>
        <translation>Pod jakým názvem výběr uložit?</translation>
    </message>
    <message>
        <source>Take no name of a person: whoever works at this computer can read it.</source>
        <translation>Nepoužívejte jméno člověka: přečte si ho každý, kdo s tímto počítačem pracuje.</translation>
    </message>
    <message>
        <source>Services and options are kept; what you typed for the leaflet is not.</source>
        <translation>Uloží se služby a nastavení letáku; co jste na leták napsali, se neukládá.</translation>
    </message>
    <message numerus="yes">
        <source>%n choices are saved, which is the most. Remove one first.</source>
        <translation>
            <numerusform>Uložen je %n výběr, víc jich být nemůže. Nejdřív některý odeberte.</numerusform>
            <numerusform>Uloženy jsou %n výběry, víc jich být nemůže. Nejdřív některý odeberte.</numerusform>
            <numerusform>Uloženo je %n výběrů, víc jich být nemůže. Nejdřív některý odeberte.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a choice of this name. It will be replaced.</source>
        <translation>Výběr s tímto názvem už existuje. Bude nahrazen.</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>{facet}: {value}</source>
        <translation>{facet}: {value}</translation>
    </message>
    <message>
        <source>Type of help</source>
        <translation>Druh pomoci</translation>
    </message>
    <message>
        <source>Region of return</source>
        <translation>Kraj návratu</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Prison now</source>
        <translation>Současná věznice</translation>
    </message>
    <message>
        <source>Where help is given</source>
        <translation>Kde se pomáhá</translation>
    </message>
    <message>
        <source>Phase of the sentence</source>
        <translation>Fáze trestu</translation>
    </message>
    <message>
        <source>For women or men</source>
        <translation>Pro ženy nebo muže</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Domácnost</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Skupina</translation>
    </message>
    <message>
        <source>Who is welcome</source>
        <translation>Komu je otevřeno</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Form of help</source>
        <translation>Forma pomoci</translation>
    </message>
    <message>
        <source>Who may ask</source>
        <translation>Kdo může požádat</translation>
    </message>
    <message>
        <source>Not needed before the first visit</source>
        <translation>Před první návštěvou není třeba</translation>
    </message>
    <message>
        <source>Accepted or case by case</source>
        <translation>Přijímají (i individuálně)</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Budova</translation>
    </message>
    <message>
        <source>Room today</source>
        <translation>Volná místa dnes</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Poslední ověření</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Čím je doloženo</translation>
    </message>
    <message>
        <source>All types of help</source>
        <translation>Všechny druhy pomoci</translation>
    </message>
    <message>
        <source>Any region of return</source>
        <translation>Kterýkoli kraj návratu</translation>
    </message>
    <message>
        <source>Any prison now</source>
        <translation>Kterákoli věznice</translation>
    </message>
    <message>
        <source>In any setting</source>
        <translation>Jakékoli prostředí</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Nezáleží</translation>
    </message>
    <message>
        <source>In prison</source>
        <translation>Ve věznici</translation>
    </message>
    <message>
        <source>Outside prison</source>
        <translation>Mimo věznici</translation>
    </message>
    <message>
        <source>By telephone, online, by letter</source>
        <translation>Telefonicky, online, dopisem</translation>
    </message>
    <message numerus="yes">
        <source>Checked in the last %n days</source>
        <translation>
            <numerusform>Ověřeno za poslední %n den</numerusform>
            <numerusform>Ověřeno za poslední %n dny</numerusform>
            <numerusform>Ověřeno za posledních %n dnů</numerusform>
        </translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Česko</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovinsko</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Rakousko</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Německo</translation>
    </message>
</context>
<context>
    <name>ChosenList</name>
    <message>
        <source>Chosen services</source>
        <translation>Vybrané služby</translation>
    </message>
    <message>
        <source>Nothing chosen yet. Find services and press Ctrl+D.</source>
        <translation>Zatím není nic vybráno. Najděte služby a stiskněte Ctrl+D.</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Nahoru</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>D&amp;olů</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ode&amp;brat</translation>
    </message>
    <message>
        <source>+ Add fr&amp;om search</source>
        <translation>+ Přidat z hl&amp;edání</translation>
    </message>
</context>
<context>
    <name>ClientAccess</name>
    <message>
        <source>Save the copy for the person</source>
        <translation>Uložit kopii pro klienta</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved: {name}. It is plain text: hand it over, then delete it.</source>
        <translation>Uloženo: {name}. Je to prostý text: předejte jej a pak smažte.</translation>
    </message>
</context>
<context>
    <name>ClientDataPage</name>
    <message>
        <source>Client data</source>
        <translation>Údaje o klientech</translation>
    </message>
    <message>
        <source>Client data is protected on this computer already. You unlock it under Clients.</source>
        <translation>Údaje o klientech už na tomto počítači chráněné jsou. Odemknete je v části Klienti.</translation>
    </message>
    <message>
        <source>You can search and print without any client data. If you keep some, it is encrypted.</source>
        <translation>Hledat a tisknout můžete bez jakýchkoli údajů o klientech. Pokud je vedete, jsou zašifrované.</translation>
    </message>
    <message>
        <source>Only search and print, for now</source>
        <translation>Zatím jen hledat a tisknout</translation>
    </message>
    <message>
        <source>Also keep client data: set a password at the end</source>
        <translation>Vést i údaje o klientech: na konci nastavit heslo</translation>
    </message>
    <message>
        <source>You then print a recovery sheet. Without password and sheet nobody can open the data again.</source>
        <translation>Pak vytisknete obnovovací list. Bez hesla a bez listu už údaje nikdo neotevře.</translation>
    </message>
</context>
<context>
    <name>ClientDesk</name>
    <message>
        <source>The list of this client stays as it is: this account may not change the file.</source>
        <translation>Seznam tohoto klienta zůstává, jak je: tento účet nesmí spis měnit.</translation>
    </message>
    <message>
        <source>{type} ({count})</source>
        <translation>{type} ({count})</translation>
    </message>
    <message>
        <source>Nothing in this directory meets this need and fits. Try a wider region, or ask an office.</source>
        <translation>V tomto adresáři není pro tuto potřebu nic, co by se hodilo. Zkuste větší území nebo se zeptejte některého pracoviště.</translation>
    </message>
    <message>
        <source>{name} is off this leaflet. It stays in the file, because it was given to the person.</source>
        <translation>{name}: na tomto letáku už není. Ve spisu zůstává, protože leták byl člověku předán.</translation>
    </message>
    <message>
        <source>Noted in the file of {label}.</source>
        <translation>Zapsáno do spisu: {label}.</translation>
    </message>
</context>
<context>
    <name>ClientScreen</name>
    <message>
        <source>This is not the PIN. Try again.</source>
        <translation>To není správný PIN. Zkuste to znovu.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN. The next try counts in %n seconds.</source>
        <translation>
            <numerusform>To není správný PIN. Další pokus platí za %n sekundu.</numerusform>
            <numerusform>To není správný PIN. Další pokus platí za %n sekundy.</numerusform>
            <numerusform>To není správný PIN. Další pokus platí za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN with which this screen was opened.</source>
        <translation>Napište PIN, se kterým byla tato obrazovka otevřena.</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Menší písmo</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Větší písmo</translation>
    </message>
    <message>
        <source>Back to work…</source>
        <translation>Zpět k práci…</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Zpět k práci</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Zůstat tady</translation>
    </message>
    <message>
        <source>PIN forgotten: end the program</source>
        <translation>Zapomenutý PIN: ukončit program</translation>
    </message>
</context>
<context>
    <name>ClientSheets</name>
    <message>
        <source>The directory has no form of this provider.</source>
        <translation>Adresář nemá od tohoto poskytovatele žádný formulář.</translation>
    </message>
</context>
<context>
    <name>ClientStrip</name>
    <message>
        <source>For the client {label}: {need}</source>
        <translation>Pro klienta {label}: {need}</translation>
    </message>
    <message>
        <source>For the client {label}</source>
        <translation>Pro klienta {label}</translation>
    </message>
    <message>
        <source>Back to the file</source>
        <translation>Zpět ke spisu</translation>
    </message>
    <message>
        <source>Leave the client</source>
        <translation>Pokračovat bez klienta</translation>
    </message>
</context>
<context>
    <name>ClientWorkWords</name>
    <message>
        <source>Prepared</source>
        <translation>Připraveno</translation>
    </message>
    <message>
        <source>Given to the person</source>
        <translation>Předáno člověku</translation>
    </message>
    <message>
        <source>Sent to the provider</source>
        <translation>Odesláno poskytovateli</translation>
    </message>
    <message>
        <source>Received by the provider</source>
        <translation>Poskytovatel obdržel</translation>
    </message>
    <message>
        <source>More information asked</source>
        <translation>Žádají další informace</translation>
    </message>
    <message>
        <source>Interview set</source>
        <translation>Domluven pohovor</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Na čekací listině</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Přijato</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>Poskytovatel odmítl</translation>
    </message>
    <message>
        <source>The person said no</source>
        <translation>Člověk nechce</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nedostavil/a se</translation>
    </message>
    <message>
        <source>Goes there</source>
        <translation>Dochází tam</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ukončeno</translation>
    </message>
    <message>
        <source>Taken back by us</source>
        <translation>Vzali jsme to zpět</translation>
    </message>
    <message>
        <source>The aim was reached</source>
        <translation>Cíle bylo dosaženo</translation>
    </message>
    <message>
        <source>The aim was partly reached</source>
        <translation>Cíle bylo dosaženo zčásti</translation>
    </message>
    <message>
        <source>The aim was not reached</source>
        <translation>Cíle nebylo dosaženo</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Přestěhování</translation>
    </message>
    <message>
        <source>Back in custody</source>
        <translation>Znovu ve vězení</translation>
    </message>
    <message>
        <source>The sentence changed</source>
        <translation>Změna trestu</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Úmrtí</translation>
    </message>
    <message>
        <source>Contact was lost</source>
        <translation>Ztráta kontaktu</translation>
    </message>
    <message>
        <source>The service closed</source>
        <translation>Služba byla ukončena</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Obsazeno</translation>
    </message>
    <message>
        <source>The waiting list is too long</source>
        <translation>Příliš dlouhá čekací listina</translation>
    </message>
    <message>
        <source>Outside their area</source>
        <translation>Mimo jejich území</translation>
    </message>
    <message>
        <source>Age or sex</source>
        <translation>Věk nebo pohlaví</translation>
    </message>
    <message>
        <source>Kind of past offence</source>
        <translation>Druh dřívějšího trestného činu</translation>
    </message>
    <message>
        <source>Use of drugs or alcohol</source>
        <translation>Užívání drog nebo alkoholu</translation>
    </message>
    <message>
        <source>Needs more health care or help than they give</source>
        <translation>Potřebuje víc zdravotní péče nebo pomoci, než poskytují</translation>
    </message>
    <message>
        <source>No papers or insurance</source>
        <translation>Bez dokladů nebo pojištění</translation>
    </message>
    <message>
        <source>Cannot pay</source>
        <translation>Nemůže platit</translation>
    </message>
    <message>
        <source>Debt to them, or a bad experience with this person</source>
        <translation>Dluh u nich nebo špatná zkušenost s tímto člověkem</translation>
    </message>
    <message>
        <source>Their conditions cannot be kept</source>
        <translation>Nelze dodržet jejich podmínky</translation>
    </message>
    <message>
        <source>Not the right service</source>
        <translation>Není to vhodná služba</translation>
    </message>
    <message>
        <source>Information was missing</source>
        <translation>Chyběly informace</translation>
    </message>
    <message>
        <source>The programme is closed, or has no money</source>
        <translation>Program byl zrušen nebo nemá peníze</translation>
    </message>
    <message>
        <source>No answer after three tries</source>
        <translation>Bez odpovědi ani po třech pokusech</translation>
    </message>
    <message>
        <source>They gave no reason</source>
        <translation>Neuvedli důvod</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Jiný důvod</translation>
    </message>
    <message>
        <source>Too far</source>
        <translation>Příliš daleko</translation>
    </message>
    <message>
        <source>No privacy there</source>
        <translation>Žádné soukromí</translation>
    </message>
    <message>
        <source>The rules are too strict</source>
        <translation>Příliš přísná pravidla</translation>
    </message>
    <message>
        <source>A bad experience earlier</source>
        <translation>Dřívější špatná zkušenost</translation>
    </message>
    <message>
        <source>Found a way of their own</source>
        <translation>Vlastní cesta</translation>
    </message>
    <message>
        <source>Because of the family</source>
        <translation>Kvůli rodině</translation>
    </message>
    <message>
        <source>The cost</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nevhodná doba</translation>
    </message>
    <message>
        <source>Afraid of being recognised</source>
        <translation>Strach, že člověka někdo pozná</translation>
    </message>
    <message>
        <source>Does not want to say why</source>
        <translation>Nechce říct proč</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otevřeno</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Čeká</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>Leták</translation>
    </message>
    <message>
        <source>Provider&apos;s form</source>
        <translation>Formulář poskytovatele</translation>
    </message>
    <message>
        <source>First 72 hours</source>
        <translation>Prvních 72 hodin</translation>
    </message>
    <message>
        <source>Intake form</source>
        <translation>Vstupní dotazník</translation>
    </message>
    <message>
        <source>Referral sheet</source>
        <translation>Doporučení poskytovateli</translation>
    </message>
    <message>
        <source>Text of a consent</source>
        <translation>Text souhlasu</translation>
    </message>
    <message>
        <source>Letter to a receiver</source>
        <translation>Dopis příjemci</translation>
    </message>
    <message>
        <source>name</source>
        <translation>název</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>otevírací doba</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresa</translation>
    </message>
    <message>
        <source>how to get in</source>
        <translation>podmínky přijetí</translation>
    </message>
    <message>
        <source>a warning</source>
        <translation>upozornění</translation>
    </message>
    <message>
        <source>whether it is open at all</source>
        <translation>zda je vůbec v provozu</translation>
    </message>
    <message>
        <source>Changed: {parts}</source>
        <translation>Změna: {parts}</translation>
    </message>
    <message>
        <source>Closed; see {name}</source>
        <translation>Ukončeno; viz {name}</translation>
    </message>
    <message>
        <source>Closed, or no longer in the directory</source>
        <translation>Ukončeno, nebo už není v adresáři</translation>
    </message>
    <message>
        <source>Own cases there: too few to tell.</source>
        <translation>Vlastních případů tam je zatím příliš málo na závěry.</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n přijat</numerusform>
            <numerusform>%n přijaty</numerusform>
            <numerusform>%n přijato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n bez odpovědi</numerusform>
            <numerusform>%n bez odpovědi</numerusform>
            <numerusform>%n bez odpovědi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n čeká</numerusform>
            <numerusform>%n čekají</numerusform>
            <numerusform>%n čeká</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n own cases:</source>
        <translation>
            <numerusform>Vlastní případy (%n):</numerusform>
            <numerusform>Vlastní případy (%n):</numerusform>
            <numerusform>Vlastní případy (%n):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own cases, none decided</source>
        <translation>
            <numerusform>Vlastní případy: %n, zatím bez rozhodnutí</numerusform>
            <numerusform>Vlastní případy: %n, zatím bez rozhodnutí</numerusform>
            <numerusform>Vlastní případy: %n, zatím bez rozhodnutí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>an answer after %n days on average</source>
        <translation>
            <numerusform>odpověď v průměru za %n den</numerusform>
            <numerusform>odpověď v průměru za %n dny</numerusform>
            <numerusform>odpověď v průměru za %n dní</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n odmítnut</numerusform>
            <numerusform>%n odmítnuty</numerusform>
            <numerusform>%n odmítnuto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>&amp;Lock now</source>
        <translation>Zamknout &amp;teď</translation>
    </message>
    <message>
        <source>Client data</source>
        <translation>Údaje o klientech</translation>
    </message>
    <message>
        <source>Unlocked for {name}</source>
        <translation>Odemčeno: {name}</translation>
    </message>
</context>
<context>
    <name>ClientsSection</name>
    <message>
        <source>Open. Each entry is encrypted before it reaches the disk.</source>
        <translation>Otevřený. Každý záznam se zašifruje dřív, než se dostane na disk.</translation>
    </message>
    <message>
        <source>Locked, or not set up. No password is needed to search and to print leaflets.</source>
        <translation>Zamčený, nebo ještě nezaložený. K hledání a tisku letáků heslo netřeba.</translation>
    </message>
    <message>
        <source>Under Clients, Rules: when it locks itself, how long files are kept, backups.</source>
        <translation>V části Klienti, Pravidla: kdy se sám zamkne, jak dlouho se spisy uchovávají, zálohy.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Trezor</translation>
    </message>
    <message>
        <source>Rules of the office</source>
        <translation>Pravidla pracoviště</translation>
    </message>
    <message>
        <source>Client data</source>
        <translation>Údaje o klientech</translation>
    </message>
</context>
<context>
    <name>CloseAccountDialog</name>
    <message>
        <source>Close an account</source>
        <translation>Uzavřít účet</translation>
    </message>
    <message>
        <source>Nobody: there are no files</source>
        <translation>Nikdo: spisy nejsou</translation>
    </message>
    <message>
        <source>Who takes over the files</source>
        <translation>Kdo převezme spisy</translation>
    </message>
    <message>
        <source>Clos&amp;e the account</source>
        <translation>&amp;Uzavřít účet</translation>
    </message>
    <message>
        <source>The account of {name} is closed for good.</source>
        <translation>Účet {name} se trvale uzavře.</translation>
    </message>
    <message>
        <source>Its password no longer opens the vault, and the whole vault gets another key. This takes a moment.</source>
        <translation>Jeho heslo už trezor neotevře a celý trezor dostane jiný klíč. Chvíli to trvá.</translation>
    </message>
    <message>
        <source>Its half-written texts go. Notes and entries stay, with the name of who wrote them.</source>
        <translation>Rozepsané texty účtu zmizí. Poznámky a zápisy zůstanou i se jménem toho, kdo je napsal.</translation>
    </message>
    <message>
        <source>A copy or backup of the vault that was taken elsewhere before today can still be opened with the former password. If that may have happened, tell the head of office.</source>
        <translation>Kopii nebo zálohu trezoru, která byla před dneškem uložena jinde, lze dál otevřít původním heslem. Pokud k tomu mohlo dojít, oznamte to vedení pracoviště.</translation>
    </message>
    <message>
        <source>If the person knew the recovery sheet, make a new one afterwards: menu Client.</source>
        <translation>Pokud daný člověk znal obnovovací list, vytvořte pak nový: nabídka Klient.</translation>
    </message>
    <message>
        <source>&amp;Who takes over the files?</source>
        <translation>&amp;Kdo převezme spisy?</translation>
    </message>
</context>
<context>
    <name>ComboEditor</name>
    <message>
        <source>{question}: in words</source>
        <translation>{question}: vlastními slovy</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nevybráno</translation>
    </message>
</context>
<context>
    <name>ComfortDesk</name>
    <message>
        <source>A directory is being prepared…</source>
        <translation>Adresář se připravuje…</translation>
    </message>
    <message>
        <source>A directory is being read in. How far it is, and Stop, are under Data.</source>
        <translation>Adresář se právě načítá. Jak daleko je, a Zastavit, najdete v části Data.</translation>
    </message>
    <message>
        <source>In use now: a sample. Everything in it is invented, to look around and to practise.</source>
        <translation>Teď se používá ukázka. Vše v ní je vymyšlené, na prohlédnutí a vyzkoušení.</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>datum není známo</translation>
    </message>
    <message>
        <source>In use now: {title} ({day})</source>
        <translation>Teď se používá: {title} ({day})</translation>
    </message>
    <message>
        <source>An example. Empty the shortlist before somebody comes for whom you search.</source>
        <translation>Ukázka. Vyprázdněte výběr, než přijde někdo, pro koho hledáte.</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Co chcete udělat?</translation>
    </message>
    <message>
        <source>A word is enough, for example: print</source>
        <translation>Stačí slovo, například: tisk</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Co lze udělat</translation>
    </message>
    <message>
        <source>“{name}” cannot be done just now.</source>
        <translation>„{name}“ teď udělat nejde.</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <translation>Tak se nic nejmenuje. Zkuste jiné slovo.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Print leaflet…</source>
        <translation>&amp;Tisk letáku…</translation>
    </message>
    <message>
        <source>&amp;Save leaflet as PDF…</source>
        <translation>&amp;Uložit leták jako PDF…</translation>
    </message>
    <message>
        <source>Sho&amp;w to the client…</source>
        <translation>Uk&amp;ázat klientovi…</translation>
    </message>
    <message>
        <source>Save this &amp;choice…</source>
        <translation>Uložit tento &amp;výběr…</translation>
    </message>
    <message>
        <source>Sa&amp;ved choices…</source>
        <translation>Uložené vý&amp;běry…</translation>
    </message>
    <message>
        <source>P&amp;rint list…</source>
        <translation>Tisk &amp;seznamu…</translation>
    </message>
    <message>
        <source>Save &amp;list as…</source>
        <translation>Uložit seznam &amp;jako…</translation>
    </message>
    <message>
        <source>Blank &amp;entry form…</source>
        <translation>Prázdný &amp;dotazník…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Nastavení…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Konec</translation>
    </message>
    <message>
        <source>A&amp;dd a service that you know…</source>
        <translation>Přidat &amp;službu, kterou znáte…</translation>
    </message>
    <message>
        <source>U&amp;ndo last change of our own services</source>
        <translation>Vrátit zpět poslední změnu v&amp;lastních záznamů</translation>
    </message>
    <message>
        <source>&amp;Undo last change of the shortlist</source>
        <translation>&amp;Vrátit zpět poslední změnu výběru</translation>
    </message>
    <message>
        <source>&amp;Add to shortlist or remove</source>
        <translation>&amp;Přidat do výběru nebo odebrat</translation>
    </message>
    <message>
        <source>&amp;Copy contact as text</source>
        <translation>&amp;Kopírovat kontakt jako text</translation>
    </message>
    <message>
        <source>Co&amp;mpare services…</source>
        <translation>P&amp;orovnat služby…</translation>
    </message>
    <message>
        <source>Ask &amp;first…</source>
        <translation>&amp;Nejdřív se zeptat…</translation>
    </message>
    <message>
        <source>&amp;Report an error…</source>
        <translation>Na&amp;hlásit chybu…</translation>
    </message>
    <message>
        <source>&amp;Empty the shortlist</source>
        <translation>Vyprá&amp;zdnit výběr</translation>
    </message>
    <message>
        <source>&amp;Search box</source>
        <translation>Pole &amp;hledání</translation>
    </message>
    <message>
        <source>&amp;Clear search or go back</source>
        <translation>&amp;Zrušit hledání nebo jít zpět</translation>
    </message>
    <message>
        <source>&amp;More filters…</source>
        <translation>Ví&amp;ce filtrů…</translation>
    </message>
    <message>
        <source>Clear &amp;filters</source>
        <translation>Zrušit &amp;filtry</translation>
    </message>
    <message>
        <source>For a &amp;person like this…</source>
        <translation>&amp;Pro konkrétního člověka…</translation>
    </message>
    <message>
        <source>&amp;Next person</source>
        <translation>&amp;Další člověk</translation>
    </message>
    <message>
        <source>&amp;Leaves today…</source>
        <translation>Pr&amp;opuštění dnes…</translation>
    </message>
    <message>
        <source>For pr&amp;ofessionals…</source>
        <translation>Pro od&amp;borníky…</translation>
    </message>
    <message>
        <source>Show or fold what does not f&amp;it</source>
        <translation>&amp;Rozbalit nebo sbalit, co se nehodí</translation>
    </message>
    <message>
        <source>Save &amp;this search…</source>
        <translation>&amp;Uložit toto hledání…</translation>
    </message>
    <message>
        <source>&amp;Recent and saved searches…</source>
        <translation>&amp;Nedávná a uložená hledání…</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>&amp;Klienti</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Zamknout teď</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>Změnit &amp;heslo…</translation>
    </message>
    <message>
        <source>&amp;New recovery sheet…</source>
        <translation>&amp;Nový obnovovací list…</translation>
    </message>
    <message>
        <source>Next &amp;view</source>
        <translation>&amp;Další část</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Další &amp;panel</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Př&amp;edchozí panel</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Zpět na &amp;seznam</translation>
    </message>
    <message>
        <source>Show or hide &amp;detail</source>
        <translation>Zobrazit nebo skrýt de&amp;tail</translation>
    </message>
    <message>
        <source>Show or hide nav&amp;igation</source>
        <translation>Zobrazit nebo skrýt &amp;navigaci</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Větší text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Menší text</translation>
    </message>
    <message>
        <source>N&amp;ormal text size</source>
        <translation>Běžná ve&amp;likost textu</translation>
    </message>
    <message>
        <source>&amp;Look for a newer directory</source>
        <translation>Vyhledat &amp;novější adresář</translation>
    </message>
    <message>
        <source>&amp;Update from a folder or stick…</source>
        <translation>Aktualizovat ze složky nebo &amp;USB disku…</translation>
    </message>
    <message>
        <source>Read in a &amp;zip file…</source>
        <translation>Načíst soubor &amp;zip…</translation>
    </message>
    <message>
        <source>Read in a &amp;folder…</source>
        <translation>Načíst &amp;složku…</translation>
    </message>
    <message>
        <source>&amp;Directories on this computer…</source>
        <translation>&amp;Adresáře na tomto počítači…</translation>
    </message>
    <message>
        <source>Go &amp;back to the directory before…</source>
        <translation>&amp;Vrátit se k předchozímu adresáři…</translation>
    </message>
    <message>
        <source>&amp;What do you want to do?…</source>
        <translation>Co chcete &amp;udělat?…</translation>
    </message>
    <message>
        <source>H&amp;elp for this view</source>
        <translation>Nápově&amp;da k tomuto zobrazení</translation>
    </message>
    <message>
        <source>One-page &amp;guide</source>
        <translation>Průvodce na &amp;jedné straně</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Klávesové zkratky</translation>
    </message>
    <message>
        <source>First &amp;steps…</source>
        <translation>P&amp;rvní kroky…</translation>
    </message>
    <message>
        <source>&amp;How providers get in</source>
        <translation>&amp;Pravidla zařazení</translation>
    </message>
    <message>
        <source>&amp;About Workpris Desktop</source>
        <translation>&amp;O programu Workpris Desktop</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Soubor</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Úpr&amp;avy</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Hledat</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Klient</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Zobrazit</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Nápo&amp;věda</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Jazyk</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Barvy</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Podle s&amp;ystému</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Světlé</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tmavé</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Vysoký &amp;kontrast</translation>
    </message>
</context>
<context>
    <name>CompareController</name>
    <message>
        <source>Put at least two services on the shortlist to compare them.</source>
        <translation>K porovnání přidejte do výběru alespoň dvě služby.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare services</source>
        <translation>Porovnání služeb</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Není známo</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>Fit</source>
        <translation>Vhodnost</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Upozornění</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Vzdálenost</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Druh pomoci</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Poskytovatel</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Poslední ověření</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Čím je doloženo</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Volná místa</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Teď otevřeno</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kde</translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation>Pohlaví a věk</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Důvody odmítnutí</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Jazyky</translation>
    </message>
    <message>
        <source>Before the first visit</source>
        <translation>Před první návštěvou</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
</context>
<context>
    <name>CompareWordsDialog</name>
    <message>
        <source>Compare the words</source>
        <translation>Porovnat slova</translation>
    </message>
    <message>
        <source>&amp;Type the eight words that you hear:</source>
        <translation>Zapište osm slov, k&amp;terá slyšíte:</translation>
    </message>
    <message>
        <source>The eight words that you hear</source>
        <translation>Osm slov, která slyšíte</translation>
    </message>
    <message>
        <source>Call {name} on a number that you know, not one from the card. The other office opens Offices, and reads out the eight words of its own card.</source>
        <translation>Zavolejte {name} na číslo, které znáte odjinud než z vizitky. Druhé pracoviště otevře „Pracoviště“ a přečte osm slov své vlastní vizitky.</translation>
    </message>
    <message>
        <source>Then read your own words to the other office:</source>
        <translation>Potom druhému pracovišti přečtěte svá slova:</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Porovnat</translation>
    </message>
</context>
<context>
    <name>ConsentController</name>
    <message>
        <source>The legal basis is noted.</source>
        <translation>Právní důvod je zapsán.</translation>
    </message>
    <message>
        <source>The refusal is noted.</source>
        <translation>Odmítnutí je zapsáno.</translation>
    </message>
    <message>
        <source>The consent is noted.</source>
        <translation>Souhlas je zapsán.</translation>
    </message>
    <message>
        <source>It is noted that the legal basis holds no more.</source>
        <translation>Je zapsáno, že právní důvod už neplatí.</translation>
    </message>
    <message>
        <source>It is noted that the person took the consent back.</source>
        <translation>Je zapsáno, že klient souhlas odvolal.</translation>
    </message>
    <message>
        <source>It is noted when the receiver was told.</source>
        <translation>Je zapsáno, kdy se to příjemce dozvěděl.</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>You can read this here; to write something down, the file must be yours and not restricted.</source>
        <translation>Tady si to můžete přečíst; abyste mohli zapisovat, musí být spis váš a nesmí být omezený.</translation>
    </message>
    <message>
        <source>&amp;Write something down…</source>
        <translation>Zapsat &amp;vyjádření…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Uložit</translation>
    </message>
    <message>
        <source>&amp;Save this day</source>
        <translation>Uložit &amp;tento den</translation>
    </message>
    <message>
        <source>The person takes it &amp;back</source>
        <translation>Klient souhlas o&amp;dvolává</translation>
    </message>
    <message>
        <source>It holds no &amp;more</source>
        <translation>Už ne&amp;platí</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zavřít</translation>
    </message>
    <message>
        <source>Consent or legal basis</source>
        <translation>Souhlas nebo právní důvod</translation>
    </message>
    <message>
        <source>Only what a law allows or the person agreed to is passed on, only to whom it was settled, and only until it ends or is taken back. The newest word for a receiver and purpose counts.</source>
        <translation>Předává se jen to, co dovoluje zákon nebo s čím člověk souhlasil, jen tomu, pro koho to bylo určeno, a jen dokud to neskončí nebo není odvoláno. Pro každého příjemce a účel platí poslední slovo.</translation>
    </message>
    <message>
        <source>Go bac&amp;k</source>
        <translation>Z&amp;pět</translation>
    </message>
</context>
<context>
    <name>ConsentFactBox</name>
    <message>
        <source>There is nothing to pass on yet: no question was answered, no need was set.</source>
        <translation>Zatím není co předat: žádná otázka není zodpovězena, žádná potřeba není zadána.</translation>
    </message>
    <message>
        <source>Tick the ord&amp;inary ones</source>
        <translation>Zaškrtnout &amp;běžné</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Zrušit zaškrt&amp;nutí</translation>
    </message>
    <message>
        <source>Facts that may be passed on</source>
        <translation>Údaje, které se smějí předat</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Údaj</translation>
    </message>
    <message>
        <source>What it says now</source>
        <translation>Nyní ve spisu</translation>
    </message>
    <message>
        <source>Ordinary are facts that are not sensitive. Name and case number are yours to tick: without them the person is passed on under a pseudonym.</source>
        <translation>Běžné jsou údaje, které nejsou citlivé. Jméno a vlastní značku zaškrtáváte sami: bez nich se údaje předají pod pseudonymem.</translation>
    </message>
    <message>
        <source>Not offered, for somebody threatens the person: {questions}. This stays in the file.</source>
        <translation>Nenabízí se, protože klientovi někdo vyhrožuje: {questions}. Toto zůstává ve spisu.</translation>
    </message>
    <message numerus="yes">
        <source>%n sensitive facts are ticked. Does this receiver need them?</source>
        <translation>
            <numerusform>Je zaškrtnut %n citlivý údaj. Potřebuje ho tento příjemce?</numerusform>
            <numerusform>Jsou zaškrtnuty %n citlivé údaje. Potřebuje je tento příjemce?</numerusform>
            <numerusform>Je zaškrtnuto %n citlivých údajů. Potřebuje je tento příjemce?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>The person says n&amp;o</source>
        <translation>Klient &amp;odmítá</translation>
    </message>
    <message>
        <source>E&amp;mpty the form</source>
        <translation>Vyprázdnit &amp;formulář</translation>
    </message>
    <message>
        <source>Still missing: at least one fact that may be passed on.</source>
        <translation>Ještě chybí: alespoň jeden údaj, který se smí předat.</translation>
    </message>
    <message>
        <source>Still missing: the day on which it ends, from {first} to {last}.</source>
        <translation>Ještě chybí: poslední den platnosti, od {first} do {last}.</translation>
    </message>
    <message>
        <source>This was begun before and not written down yet.</source>
        <translation>Toto je rozepsáno z dřívějška a ještě nebylo zapsáno.</translation>
    </message>
    <message>
        <source>Nothing is passed on then, and nothing else changes: search, leaflets and help go on as before.</source>
        <translation>V tom případě se nic nepředá a nic jiného se nemění: hledání, letáky i pomoc pokračují jako dosud.</translation>
    </message>
    <message>
        <source>Facts go to a shared register only if the person agrees.</source>
        <translation>Do společného registru jdou údaje, jen když s tím člověk souhlasí.</translation>
    </message>
    <message>
        <source>&amp;Which facts may be passed on</source>
        <translation>Které úd&amp;aje se smějí předat</translation>
    </message>
    <message>
        <source>&amp;Ends on, not later than {date}</source>
        <translation>Pla&amp;tí do, nejpozději {date}</translation>
    </message>
</context>
<context>
    <name>ConsentGivingBox</name>
    <message>
        <source>Choose</source>
        <translation>Vyberte</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Není známo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Still missing: how the person agreed.</source>
        <translation>Ještě chybí: jak člověk souhlasil.</translation>
    </message>
    <message>
        <source>Still missing: where the signed paper is kept.</source>
        <translation>Ještě chybí: kde je podepsaný list uložen.</translation>
    </message>
    <message>
        <source>&amp;How the person agreed</source>
        <translation>&amp;Jak člověk souhlasil</translation>
    </message>
    <message>
        <source>Where the &amp;paper is kept</source>
        <translation>Kde je list uložen&amp;ý</translation>
    </message>
    <message>
        <source>&amp;Read aloud by</source>
        <translation>&amp;Přečetl(a) nahlas</translation>
    </message>
    <message>
        <source>In which lan&amp;guage</source>
        <translation>V jaké&amp;m jazyce</translation>
    </message>
    <message>
        <source>By whom it was interpreted, if anybo&amp;dy</source>
        <translation>Kd&amp;o tlumočil, pokud někdo</translation>
    </message>
    <message>
        <source>The person has said it in own words</source>
        <translation>Člověk to řekl vlastními slovy</translation>
    </message>
</context>
<context>
    <name>ConsentGroundBox</name>
    <message>
        <source>Choose</source>
        <translation>Vyberte</translation>
    </message>
    <message>
        <source>Yes: a law decides, and the person is not asked for consent</source>
        <translation>Ano: rozhoduje zákon a člověka se na souhlas neptáme</translation>
    </message>
    <message>
        <source>No: the person is asked for consent</source>
        <translation>Ne: člověka se ptáme na souhlas</translation>
    </message>
    <message>
        <source>For the country of this office no legal basis is listed yet: ask your data protection officer.</source>
        <translation>Pro zemi tohoto pracoviště zatím není uveden žádný právní důvod: zeptejte se pověřence pro ochranu osobních údajů.</translation>
    </message>
    <message>
        <source>This is not called consent, and the person is not asked to sign. Tell the person what goes out, to whom and why. The list of laws is a draft for a lawyer: if in doubt, ask.</source>
        <translation>Tomu se neříká souhlas a člověk nic nepodepisuje. Řekněte mu, co se předává, komu a proč. Seznam zákonů je návrh pro právníka: v pochybnostech se zeptejte.</translation>
    </message>
    <message>
        <source>Say it before you write anything down: it is voluntary. It can be taken back at any time. Who says no has no disadvantage here.</source>
        <translation>Než něco zapíšete, řekněte: je to dobrovolné. Kdykoli to lze vzít zpět. Kdo řekne ne, nemá tu žádnou nevýhodu.</translation>
    </message>
    <message>
        <source>Still missing: whether a law lets these facts go out.</source>
        <translation>Ještě chybí: zda tyto údaje dovoluje předat zákon.</translation>
    </message>
    <message>
        <source>Still missing: which law.</source>
        <translation>Ještě chybí: který zákon.</translation>
    </message>
    <message>
        <source>Still missing: why it holds here.</source>
        <translation>Ještě chybí: proč to zde platí.</translation>
    </message>
    <message>
        <source>First: does a law let these facts go to this receiver? In prison hardly anybody can say no freely, so that consent is the weaker ground there.</source>
        <translation>Nejdříve: dovoluje zákon, aby tyto údaje šly tomuto příjemci? Ve vězení může málokdo svobodně říct ne, proto je tam souhlas slabším důvodem.</translation>
    </message>
    <message>
        <source>May they go out &amp;by law</source>
        <translation>Smějí ven ze zá&amp;kona</translation>
    </message>
    <message>
        <source>By which &amp;law</source>
        <translation>Podle kterého &amp;zákona</translation>
    </message>
    <message>
        <source>Wh&amp;y it holds here</source>
        <translation>Proč to zde p&amp;latí</translation>
    </message>
</context>
<context>
    <name>ConsentList</name>
    <message>
        <source>The person takes it &amp;back…</source>
        <translation>Klient souhlas o&amp;dvolává…</translation>
    </message>
    <message>
        <source>Nothing was written down so far: nothing may be passed on.</source>
        <translation>Zatím nic není zapsáno: nic se nesmí předat.</translation>
    </message>
    <message>
        <source>&amp;Tell the receiver…</source>
        <translation>O&amp;známit příjemci…</translation>
    </message>
    <message>
        <source>&amp;Print the text…</source>
        <translation>Vytisknout te&amp;xt…</translation>
    </message>
    <message>
        <source>What may be passed on by consent or by law, and what was refused or ended</source>
        <translation>Co se smí předat podle souhlasu nebo zákona a co bylo odmítnuto nebo skončilo</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Komu se předává</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Účel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>It holds no &amp;more…</source>
        <translation>Už ne&amp;platí…</translation>
    </message>
</context>
<context>
    <name>ConsentPapers</name>
    <message>
        <source>Text for the person</source>
        <translation>Text pro klienta</translation>
    </message>
    <message>
        <source>Letter to the receiver</source>
        <translation>Dopis příjemci</translation>
    </message>
</context>
<context>
    <name>ConsentReceiverBox</name>
    <message>
        <source>Choose</source>
        <translation>Vyberte</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>K &amp;čemu</translation>
    </message>
    <message>
        <source>Still missing: what it is for.</source>
        <translation>Ještě chybí: k čemu to je.</translation>
    </message>
    <message>
        <source>Still missing: the name of the authority.</source>
        <translation>Ještě chybí: název úřadu.</translation>
    </message>
    <message>
        <source>Still missing: to whom it goes.</source>
        <translation>Ještě chybí: komu to jde.</translation>
    </message>
    <message>
        <source>&amp;To which authority</source>
        <translation>Kterému ú&amp;řadu</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>Kom&amp;u</translation>
    </message>
    <message>
        <source>The address book has no office yet. Add it under “Offices” first.</source>
        <translation>V seznamu zatím není žádné pracoviště. Nejdříve ho přidejte pod „Pracoviště“.</translation>
    </message>
    <message>
        <source>No service is on this person&apos;s list yet. Choose it there first.</source>
        <translation>V seznamu tohoto člověka zatím není žádná služba. Nejdříve ji tam vyberte.</translation>
    </message>
</context>
<context>
    <name>ConsentTextBox</name>
    <message>
        <source>Print this te&amp;xt…</source>
        <translation>Vytisknout tento te&amp;xt…</translation>
    </message>
    <message>
        <source>Read this &amp;aloud to the person, in</source>
        <translation>&amp;Přečtěte člověku nahlas v jazyce</translation>
    </message>
    <message>
        <source>The text is a draft: a lawyer of your country has not looked at it yet.</source>
        <translation>Text je návrh: právník vaší země ho ještě neviděl.</translation>
    </message>
</context>
<context>
    <name>ConsentToldBox</name>
    <message>
        <source>&amp;Letter to the receiver…</source>
        <translation>&amp;Dopis příjemci…</translation>
    </message>
    <message>
        <source>The receiver was &amp;told on</source>
        <translation>Příjemce &amp;to ví od</translation>
    </message>
    <message>
        <source>Still missing: the day on which the receiver was told, from {first} to {last}.</source>
        <translation>Ještě chybí: den, kdy se to příjemce dozvěděl, od {first} do {last}.</translation>
    </message>
    <message>
        <source>Nothing of it was passed on to {receiver} from here: nobody has to be told. If the receiver knows of it all the same, the letter can be printed here.</source>
        <translation>Odsud z toho {receiver} nic nedostal: nikomu není třeba nic oznamovat. Pokud o tom příjemce přesto ví, lze zde vytisknout dopis.</translation>
    </message>
    <message>
        <source>{receiver} has these facts from here, last passed on on {date}: {facts}. Tell the receiver that they may not be used or passed on any more; the letter says so without saying why.</source>
        <translation>{receiver} má odsud tyto údaje, naposledy předané dne {date}: {facts}. Oznamte příjemci, že se už nesmějí používat ani předávat dál; dopis to říká, aniž by uváděl proč.</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>Asking for a place</source>
        <translation>Žádost o místo</translation>
    </message>
    <message>
        <source>Handing the work over to another office</source>
        <translation>Předání práce jinému pracovišti</translation>
    </message>
    <message>
        <source>The provider&apos;s own form</source>
        <translation>Vlastní formulář poskytovatele</translation>
    </message>
    <message>
        <source>Speaking with relatives</source>
        <translation>Rozhovor s příbuznými</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistika</translation>
    </message>
    <message>
        <source>Shared register</source>
        <translation>Společný registr</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Podepsáno na papíře</translation>
    </message>
    <message>
        <source>Said aloud and noted</source>
        <translation>Řečeno ústně a zapsáno</translation>
    </message>
    <message>
        <source>Given by a guardian</source>
        <translation>Přes zákonného zástupce</translation>
    </message>
    <message>
        <source>Another legal basis, no consent</source>
        <translation>Jiný právní důvod, ne souhlas</translation>
    </message>
    <message>
        <source>paper kept: {place}</source>
        <translation>list uložen: {place}</translation>
    </message>
    <message>
        <source>Agreed, counts until {date}</source>
        <translation>Souhlas udělen, platí do {date}</translation>
    </message>
    <message>
        <source>Refused on {date}</source>
        <translation>Odmítnuto {date}</translation>
    </message>
    <message>
        <source>Taken back on {date}</source>
        <translation>Odvoláno {date}</translation>
    </message>
    <message>
        <source>Ended on {date}</source>
        <translation>Skončilo {date}</translation>
    </message>
    <message>
        <source>Counts from {date} on</source>
        <translation>Platí od {date}</translation>
    </message>
    <message>
        <source>Legal basis, counts until {date}</source>
        <translation>Právní důvod, platí do {date}</translation>
    </message>
    <message>
        <source>Legal basis ended on {date}</source>
        <translation>Právní důvod skončil dne {date}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>May be passed on: {facts}</source>
        <translation>Smí se předat: {facts}</translation>
    </message>
    <message>
        <source>Counts from {first} to {last}.</source>
        <translation>Platí od {first} do {last}.</translation>
    </message>
    <message>
        <source>This is no consent. It is allowed by: {basis}</source>
        <translation>To není souhlas. Dovoluje to: {basis}</translation>
    </message>
    <message>
        <source>Why it holds here: {reason}</source>
        <translation>Proč to zde platí: {reason}</translation>
    </message>
    <message>
        <source>Given on {first}, ends on {last}. {how}.</source>
        <translation>Uděleno {first}, končí {last}. {how}.</translation>
    </message>
    <message>
        <source>From now on the person is in no file that this office makes for {receiver}. What was agreed to for others stays as it is.</source>
        <translation>Od této chvíle není tento člověk v žádném souboru, který toto pracoviště vytvoří pro {receiver}. Co bylo dohodnuto pro jiné, zůstává.</translation>
    </message>
    <message>
        <source>What was passed on before cannot be fetched back. The next file arrives without the person, and the authority then has to erase what it has: have that file made soon.</source>
        <translation>Co už bylo předáno, nelze vzít zpět. Příští soubor přijde bez tohoto člověka a úřad pak musí vymazat, co má: nechte ten soubor brzy vytvořit.</translation>
    </message>
    <message>
        <source>From now on nothing goes to {receiver} for this purpose. What was settled for others stays as it is, and help here goes on as before.</source>
        <translation>Od této chvíle se pro tento účel příjemci {receiver} nic nepředává. Co bylo určeno pro jiné, zůstává, a pomoc zde pokračuje jako dosud.</translation>
    </message>
    <message>
        <source>What was passed on before cannot be fetched back. Next you can print a letter that tells the receiver.</source>
        <translation>Co už bylo předáno, nelze vzít zpět. Potom můžete vytisknout dopis, který to příjemci oznámí.</translation>
    </message>
    <message>
        <source>The signed paper is kept here: {place}</source>
        <translation>Podepsaný list je uložen zde: {place}</translation>
    </message>
    <message>
        <source>Read aloud by {name}</source>
        <translation>Nahlas přečetl/a {name}</translation>
    </message>
    <message>
        <source>In this language: {language}</source>
        <translation>V tomto jazyce: {language}</translation>
    </message>
    <message>
        <source>Interpreted by {name}</source>
        <translation>Tlumočil(a): {name}</translation>
    </message>
    <message>
        <source>Repeated in the person&apos;s own words: {answer}</source>
        <translation>Zopakováno vlastními slovy klienta: {answer}</translation>
    </message>
    <message>
        <source>The receiver was told on {date} that it ended.</source>
        <translation>Příjemce dne {date} dostal zprávu, že to skončilo.</translation>
    </message>
    <message>
        <source>Need: {need}</source>
        <translation>Potřeba: {need}</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>citlivé</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n týden</numerusform>
            <numerusform>%n týdny</numerusform>
            <numerusform>%n týdnů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n setkání</numerusform>
            <numerusform>%n setkání</numerusform>
            <numerusform>%n setkání</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes each</source>
        <translation>
            <numerusform>jedno setkání trvá %n minutu</numerusform>
            <numerusform>jedno setkání trvá %n minuty</numerusform>
            <numerusform>jedno setkání trvá %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n volné místo</numerusform>
            <numerusform>%n volná místa</numerusform>
            <numerusform>%n volných míst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>před %n dnem</numerusform>
            <numerusform>před %n dny</numerusform>
            <numerusform>před %n dny</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>dnes</translation>
    </message>
    <message numerus="yes">
        <source>Such news counts for %n days.</source>
        <translation>
            <numerusform>Takový údaj platí %n den.</numerusform>
            <numerusform>Takový údaj platí %n dny.</numerusform>
            <numerusform>Takový údaj platí %n dní.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n weeks of waiting</source>
        <translation>
            <numerusform>čekání asi %n týden</numerusform>
            <numerusform>čekání asi %n týdny</numerusform>
            <numerusform>čekání asi %n týdnů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>takes %n days</source>
        <translation>
            <numerusform>trvá %n den</numerusform>
            <numerusform>trvá %n dny</numerusform>
            <numerusform>trvá %n dnů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n months before</source>
        <translation>
            <numerusform>nejdříve %n měsíc předem</numerusform>
            <numerusform>nejdříve %n měsíce předem</numerusform>
            <numerusform>nejdříve %n měsíců předem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n den</numerusform>
            <numerusform>%n dny</numerusform>
            <numerusform>%n dní</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n people</source>
        <translation>
            <numerusform>do %n osoby</numerusform>
            <numerusform>do %n osob</numerusform>
            <numerusform>do %n osob</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n people</source>
        <translation>
            <numerusform>nejméně %n osoba</numerusform>
            <numerusform>nejméně %n osoby</numerusform>
            <numerusform>nejméně %n osob</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageDesk</name>
    <message>
        <source>Noted: {need}</source>
        <translation>Zapsáno: {need}</translation>
    </message>
</context>
<context>
    <name>CoverageFilters</name>
    <message>
        <source>&amp;Inside of</source>
        <translation>&amp;Uvnitř</translation>
    </message>
    <message>
        <source>&amp;Kind of help</source>
        <translation>D&amp;ruh pomoci</translation>
    </message>
    <message>
        <source>&amp;Where the help is</source>
        <translation>Kd&amp;e pomoc je</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>S&amp;loupce</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Všechny země</translation>
    </message>
    <message>
        <source>All main kinds</source>
        <translation>Všechny hlavní druhy</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Další filtry</translation>
    </message>
    <message>
        <source>All sub-kinds, too</source>
        <translation>I všechny podrobné druhy</translation>
    </message>
    <message>
        <source>For the &amp;person told of in Find</source>
        <translation>Pro čl&amp;ověka popsaného v Hledání</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>&amp;Table</source>
        <translation>Ta&amp;bulka</translation>
    </message>
    <message>
        <source>List of &amp;gaps</source>
        <translation>Seznam &amp;mezer</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>A prison</source>
        <translation>Jedna věznice</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Co se změnilo</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Poptávka</translation>
    </message>
    <message>
        <source>Save &amp;as a file…</source>
        <translation>Uloži&amp;t do souboru…</translation>
    </message>
    <message>
        <source>Kinds of help by places</source>
        <translation>Druhy pomoci podle míst</translation>
    </message>
    <message>
        <source>What is missing, housing first</source>
        <translation>Co chybí, nejdříve bydlení</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Počítá se…</translation>
    </message>
</context>
<context>
    <name>CoverageReportWords</name>
    <message>
        <source>What is missing</source>
        <translation>Co chybí</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Co je</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>O co se žádá</translation>
    </message>
    <message>
        <source>SAMPLE – not real contacts. Everything here is invented.</source>
        <translation>UKÁZKA – kontakty nejsou skutečné. Všechno je tu smyšlené.</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>Strana {n} z {m}</translation>
    </message>
    <message>
        <source>What is missing: {area}</source>
        <translation>Co chybí: {area}</translation>
    </message>
    <message>
        <source>all countries</source>
        <translation>všechny země</translation>
    </message>
    <message>
        <source>{type} on the map</source>
        <translation>{type} na mapě</translation>
    </message>
    <message>
        <source>All kinds of help</source>
        <translation>Všechny druhy pomoci</translation>
    </message>
    <message>
        <source>{state}: {count}</source>
        <translation>{state}: {count}</translation>
    </message>
</context>
<context>
    <name>CoverageSaver</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Sešit (*.xlsx)</translation>
    </message>
    <message>
        <source>Picture of the map (*.png)</source>
        <translation>Obrázek mapy (*.png)</translation>
    </message>
    <message>
        <source>Save what is missing</source>
        <translation>Uložit, co chybí</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Uloženo: {file}</translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message>
        <source>Countries</source>
        <translation>Země</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Kraje</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Okresy</translation>
    </message>
    <message>
        <source>Prisons</source>
        <translation>Věznice</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Kdekoli</translation>
    </message>
    <message>
        <source>In prison</source>
        <translation>Ve vězení</translation>
    </message>
    <message>
        <source>Outside of prison</source>
        <translation>Mimo vězení</translation>
    </message>
    <message>
        <source>By telephone, online or by letter</source>
        <translation>Telefonem, online nebo dopisem</translation>
    </message>
    <message>
        <source>none in the country</source>
        <translation>v celé zemi není</translation>
    </message>
    <message>
        <source>none here, only elsewhere</source>
        <translation>tady není, jen jinde</translation>
    </message>
    <message>
        <source>here, but closed to this person</source>
        <translation>je, ale pro tohoto člověka uzavřené</translation>
    </message>
    <message>
        <source>here, but full, or room not known</source>
        <translation>je, ale plné nebo se neví, zda je místo</translation>
    </message>
    <message>
        <source>available</source>
        <translation>je volno</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>{count} closed</source>
        <translation>{count} uzavř.</translation>
    </message>
    <message>
        <source>{available} of {count}</source>
        <translation>{available} z {count}</translation>
    </message>
    <message>
        <source>none, others are elsewhere</source>
        <translation>není, jiné jsou jinde</translation>
    </message>
    <message>
        <source>none, nearest {km} km</source>
        <translation>není, nejblíž {km} km</translation>
    </message>
    <message numerus="yes">
        <source>%n services, all closed to this person</source>
        <translation>
            <numerusform>%n služba, pro tohoto člověka uzavřená</numerusform>
            <numerusform>%n služby, všechny pro tohoto člověka uzavřené</numerusform>
            <numerusform>%n služeb, všechny pro tohoto člověka uzavřené</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services, full or room not known</source>
        <translation>
            <numerusform>%n služba, plná nebo se neví, zda je místo</numerusform>
            <numerusform>%n služby, plné nebo se neví, zda je místo</numerusform>
            <numerusform>%n služeb, plné nebo se neví, zda je místo</numerusform>
        </translation>
    </message>
    <message>
        <source>{available} available of {count}</source>
        <translation>volno: {available} z {count}</translation>
    </message>
    <message>
        <source>{type}, {place}: {cell}</source>
        <translation>{type}, {place}: {cell}</translation>
    </message>
    <message>
        <source>{type}: missing in {count} of {all} countries: {places}.</source>
        <translation>{type}: chybí v {count} z {all} zemí: {places}.</translation>
    </message>
    <message>
        <source>{type}: missing in {count} of {all} regions: {places}.</source>
        <translation>{type}: chybí v {count} z {all} krajů: {places}.</translation>
    </message>
    <message>
        <source>{type}: missing in {count} of {all} districts: {places}.</source>
        <translation>{type}: chybí v {count} z {all} okresů: {places}.</translation>
    </message>
    <message>
        <source>{type}: missing in {count} of {all} prisons: {places}.</source>
        <translation>{type}: chybí v {count} z {all} věznic: {places}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n dalších</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory has no data for these places. Read a package in that contains them.</source>
        <translation>Adresář nemá pro tato místa žádná data. Načtěte balíček, který je obsahuje.</translation>
    </message>
    <message>
        <source>Of each kind of help there is something in each of these places.</source>
        <translation>Z každého druhu pomoci je v každém z těchto míst aspoň něco.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>neví se</translation>
    </message>
    <message>
        <source>Data of {date}, looked at on {today}.</source>
        <translation>Data z {date}, prohlíženo {today}.</translation>
    </message>
    <message numerus="yes">
        <source>%n records; {share} % of them were checked in the last 180 days.</source>
        <translation>
            <numerusform>%n záznam; {share} % z nich bylo ověřeno za posledních 180 dnů.</numerusform>
            <numerusform>%n záznamy; {share} % z nich bylo ověřeno za posledních 180 dnů.</numerusform>
            <numerusform>%n záznamů; {share} % z nich bylo ověřeno za posledních 180 dnů.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Available” needs a record that was checked in the last 180 days, and somebody who said not long ago that there is room. Distances are from the middle of the place, in a straight line.</source>
        <translation>„Je volno“ znamená, že záznam byl ověřen za posledních 180 dnů a že někdo nedávno řekl, že místo je. Vzdálenosti jsou od středu místa vzdušnou čarou.</translation>
    </message>
    <message>
        <source>Counted for a person of whom facts were told; nothing of them is kept.</source>
        <translation>Počítáno pro člověka, o kterém byly řečeny údaje; nic z nich se neuchovává.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrytí</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Mezery</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Jak se počítá</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Poptávka</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Druh pomoci</translation>
    </message>
    <message>
        <source>{place} (nearest {km} km)</source>
        <translation>{place} (nejblíž {km} km)</translation>
    </message>
    <message>
        <source>{place} (closed to this person)</source>
        <translation>{place} (pro tohoto člověka uzavřené)</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Česko</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovinsko</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Rakousko</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Německo</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>V programu se něco nepovedlo</translation>
    </message>
    <message>
        <source>The program met a mistake of its own. Your directory and your shortlist are safe. You can go on working. If it happens again, save this report and give it to those who look after the program. The report holds nothing about any person; read it here first.</source>
        <translation>Program narazil na vlastní chybu. Váš adresář i výběr jsou v pořádku. Můžete pracovat dál. Pokud se to zopakuje, uložte toto hlášení a předejte ho těm, kdo se o program starají. Hlášení neobsahuje nic o žádné osobě; nejdřív si ho zde přečtěte.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Hlášení</translation>
    </message>
    <message>
        <source>&amp;Save report to file…</source>
        <translation>&amp;Uložit hlášení do souboru…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Textový soubor (*.txt)</translation>
    </message>
</context>
<context>
    <name>DamagedNotice</name>
    <message numerus="yes">
        <source>%n files are damaged, cannot be read, and are not in this list.</source>
        <translation>
            <numerusform>%n spis je poškozený, nelze ho přečíst a není v tomto seznamu.</numerusform>
            <numerusform>%n spisy jsou poškozené, nelze je přečíst a nejsou v tomto seznamu.</numerusform>
            <numerusform>%n spisů je poškozených, nelze je přečíst a nejsou v tomto seznamu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the others, delete nothing, and have a backup restored soon: see “Backups” on this page, or ask whoever looks after this vault.</source>
        <translation>Pracujte dál s ostatními, nic nemažte a nechte brzy obnovit zálohu: viz „Zálohy“ na této stránce, nebo se zeptejte toho, kdo má trezor na starosti.</translation>
    </message>
</context>
<context>
    <name>DataController</name>
    <message>
        <source>Reading in a directory…</source>
        <translation>Načítá se adresář…</translation>
    </message>
    <message>
        <source>Preparing the search…</source>
        <translation>Připravuje se hledání…</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Directory on this computer</source>
        <translation>Adresář na tomto počítači</translation>
    </message>
    <message>
        <source>Who sig&amp;ned it?</source>
        <translation>Kdo ho &amp;podepsal?</translation>
    </message>
    <message>
        <source>Earlier directories…</source>
        <translation>Dřívější adresáře…</translation>
    </message>
    <message>
        <source>&amp;Go back to the one before…</source>
        <translation>Vrátit se k předchozí&amp;mu…</translation>
    </message>
    <message>
        <source>Read in another directory</source>
        <translation>Načíst jiný adresář</translation>
    </message>
    <message>
        <source>A directory package is a folder or a zip file with datapackage.json and CSV tables (HSDS 3.1). It is checked first. If anything is wrong with it, the directory in use stays.</source>
        <translation>Balíček adresáře je složka nebo soubor zip se souborem datapackage.json a tabulkami CSV (HSDS 3.1). Nejdřív se zkontroluje. Pokud v něm něco není v pořádku, zůstane používaný adresář beze změny.</translation>
    </message>
    <message>
        <source>Read a &amp;zip file…</source>
        <translation>Na&amp;číst soubor zip…</translation>
    </message>
    <message>
        <source>Read a f&amp;older…</source>
        <translation>Načíst s&amp;ložku…</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Zas&amp;tavit</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Zpráva o načtení</translation>
    </message>
    <message>
        <source>Reading in</source>
        <translation>Načítání</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>At each start</source>
        <translation>Při každém spuštění</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Jednou denně</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Jednou týdně</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Jen na vyžádání</translation>
    </message>
    <message>
        <source>Folder of your data</source>
        <translation>Složka s vašimi daty</translation>
    </message>
    <message>
        <source>How often to look by itself</source>
        <translation>Jak často hledat automaticky</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>d.m.yyyy</source>
        <comment>how a day is typed: day, month, year of four digits</comment>
        <translation>d.m.rrrr</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>{field}: choose in a calendar</source>
        <translation>{field}: vybrat v kalendáři</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Vybrat v kalendáři</translation>
    </message>
    <message>
        <source>d.m.yyyy</source>
        <comment>how a day is typed: day, month, year of four digits</comment>
        <translation>d.m.rrrr</translation>
    </message>
    <message>
        <source>Only a day from {first} to {last} can be told.</source>
        <translation>Lze zadat jen den od {first} do {last}.</translation>
    </message>
    <message>
        <source>This is no day. Type day, month and year: {pattern}</source>
        <translation>Tohle není datum. Napište den, měsíc a rok: {pattern}</translation>
    </message>
</context>
<context>
    <name>DemandController</name>
    <message>
        <source>Save demand without personal data</source>
        <translation>Uložit poptávku bez osobních údajů</translation>
    </message>
    <message>
        <source>Add up demand of offices</source>
        <translation>Sečíst poptávku pracovišť</translation>
    </message>
    <message>
        <source>Demand (*{ending})</source>
        <translation>Poptávka (*{ending})</translation>
    </message>
    <message>
        <source>Saved: {file} ({months})</source>
        <translation>Uloženo: {file} ({months})</translation>
    </message>
</context>
<context>
    <name>DemandTab</name>
    <message>
        <source>What is asked for, beside what there is</source>
        <translation>O co se žádá, vedle toho, co je</translation>
    </message>
    <message>
        <source>Save without personal data…</source>
        <translation>Uložit bez osobních údajů…</translation>
    </message>
    <message>
        <source>Add up files of offices…</source>
        <translation>Sečíst soubory pracovišť…</translation>
    </message>
    <message>
        <source>Back to this office</source>
        <translation>Zpět k tomuto pracovišti</translation>
    </message>
    <message numerus="yes">
        <source>Sums of %n files. Where numbers are hidden, a sum is a range.</source>
        <translation>
            <numerusform>Součty %n souboru. Kde jsou čísla skrytá, je součet rozmezím.</numerusform>
            <numerusform>Součty %n souborů. Kde jsou čísla skrytá, je součet rozmezím.</numerusform>
            <numerusform>Součty %n souborů. Kde jsou čísla skrytá, je součet rozmezím.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs and refusals of clients, and searches noted as “Could not be placed”.</source>
        <translation>Potřeby a odmítnutí klientů a hledání zapsaná jako „Nepodařilo se umístit“.</translation>
    </message>
    <message>
        <source>Searches noted as “Could not be placed”. Needs and refusals are counted, too, while client data is unlocked.</source>
        <translation>Hledání zapsaná jako „Nepodařilo se umístit“. Potřeby a odmítnutí se počítají také, dokud jsou údaje klientů odemčené.</translation>
    </message>
    <message>
        <source>Nothing was noted so far. In Find, “Could not be placed” notes it in two actions.</source>
        <translation>Zatím není nic zapsáno. V Hledání to „Nepodařilo se umístit“ zapíše dvěma úkony.</translation>
    </message>
</context>
<context>
    <name>DemandWords</name>
    <message>
        <source>{type}, {place}: {kind} {times}</source>
        <translation>{type}, {place}: {kind} {times}</translation>
    </message>
    <message>
        <source>fewer than 5 times</source>
        <translation>méně než 5krát</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%nkrát</numerusform>
            <numerusform>%nkrát</numerusform>
            <numerusform>%nkrát</numerusform>
        </translation>
    </message>
    <message>
        <source>{demand}; mostly: {reason}</source>
        <translation>{demand}; nejčastěji: {reason}</translation>
    </message>
    <message>
        <source>{demand}. There is: {cell}</source>
        <translation>{demand}. K dispozici: {cell}</translation>
    </message>
    <message>
        <source>{type}, {place}: {kind} {range} times; offices that tell of it: {count}.</source>
        <translation>{type}, {place}: {kind} {range}krát; pracovišť, která o tom vědí: {count}.</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Druh pomoci</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Odkud se to ví</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Kolikrát</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Pracoviště</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Poptávka</translation>
    </message>
    <message>
        <source>No month that is over has any demand; the file is empty.</source>
        <translation>Žádný uplynulý měsíc nemá poptávku; soubor je prázdný.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} až {last}</translation>
    </message>
    <message>
        <source>any kind of help</source>
        <translation>jakákoli pomoc</translation>
    </message>
    <message>
        <source>any region</source>
        <translation>jakýkoli kraj</translation>
    </message>
    <message>
        <source>needed by clients</source>
        <translation>potřebují klienti</translation>
    </message>
    <message>
        <source>no place found</source>
        <translation>nenašlo se místo</translation>
    </message>
    <message>
        <source>refused by providers</source>
        <translation>odmítli poskytovatelé</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Remove from shortlist</source>
        <translation>Odebrat z výběru</translation>
    </message>
    <message>
        <source>Add to shortlist</source>
        <translation>Přidat do výběru</translation>
    </message>
    <message>
        <source>Back to: {name}</source>
        <translation>Zpět na: {name}</translation>
    </message>
    <message>
        <source>Choose a service in the list to read it here.</source>
        <translation>Vyberte v seznamu službu a zobrazí se zde.</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Zpět na s&amp;eznam</translation>
    </message>
    <message>
        <source>Copy contact</source>
        <translation>Kopírovat kontakt</translation>
    </message>
    <message>
        <source>Leaflet…</source>
        <translation>Leták…</translation>
    </message>
    <message>
        <source>Report an error…</source>
        <translation>Nahlásit chybu…</translation>
    </message>
    <message>
        <source>Provider&apos;s form (empty)…</source>
        <translation>Formulář poskytovatele (prázdný)…</translation>
    </message>
    <message>
        <source>Service in detail</source>
        <translation>Podrobnosti o službě</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>The directory of services</source>
        <translation>Adresář služeb</translation>
    </message>
    <message>
        <source>All you find comes from a directory on this computer. It works without a network.</source>
        <translation>Vše, co najdete, je z adresáře na tomto počítači. Funguje bez sítě.</translation>
    </message>
    <message>
        <source>Do you have one already? Bring it in now, or later under Data.</source>
        <translation>Už nějaký máte? Načtěte ho teď, nebo později v části Data.</translation>
    </message>
    <message>
        <source>From the internet, with the file of a publisher…</source>
        <translation>Z internetu, pomocí souboru vydavatele…</translation>
    </message>
</context>
<context>
    <name>DirectoryWords</name>
    <message>
        <source>date not known</source>
        <translation>datum není známo</translation>
    </message>
    <message>
        <source>Countries: {names}</source>
        <translation>Země: {names}</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>Licence: {name}</translation>
    </message>
    <message>
        <source>Sources: {names}</source>
        <translation>Zdroje: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n places in the list of towns</source>
        <translation>
            <numerusform>%n obec v seznamu obcí</numerusform>
            <numerusform>%n obce v seznamu obcí</numerusform>
            <numerusform>%n obcí v seznamu obcí</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules of inclusion: not stated</source>
        <translation>Pravidla zařazení: neuvedena</translation>
    </message>
    <message>
        <source>Rules of inclusion:</source>
        <translation>Pravidla zařazení:</translation>
    </message>
    <message>
        <source>Rules of inclusion (in another language: {name}):</source>
        <translation>Pravidla zařazení (v jiném jazyce: {name}):</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Vynecháno:</translation>
    </message>
    <message>
        <source>Noticed:</source>
        <translation>Upozornění:</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n služba</numerusform>
            <numerusform>%n služby</numerusform>
            <numerusform>%n služeb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n providers</source>
        <translation>
            <numerusform>%n poskytovatel</numerusform>
            <numerusform>%n poskytovatelé</numerusform>
            <numerusform>%n poskytovatelů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n místo</numerusform>
            <numerusform>%n místa</numerusform>
            <numerusform>%n míst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n rows more</source>
        <translation>
            <numerusform>a %n další řádek</numerusform>
            <numerusform>a %n další řádky</numerusform>
            <numerusform>a %n dalších řádků</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n řádek</numerusform>
            <numerusform>%n řádky</numerusform>
            <numerusform>%n řádků</numerusform>
        </translation>
    </message>
    <message>
        <source>row {numbers}</source>
        <translation>řádek {numbers}</translation>
    </message>
</context>
<context>
    <name>DueStepsDialog</name>
    <message>
        <source>What is due</source>
        <translation>Co je na řadě</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed. Whatever is done here makes room for the others.</source>
        <translation>
            <numerusform>Zobrazen je jen první %n krok. Až bude hotový, objeví se další.</numerusform>
            <numerusform>Zobrazeny jsou jen první %n kroky. Jakmile budou některé hotové, objeví se další.</numerusform>
            <numerusform>Zobrazeno je jen prvních %n kroků. Jakmile budou některé hotové, objeví se další.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Otevřít spis</translation>
    </message>
    <message>
        <source>&amp;Open the inbox</source>
        <translation>&amp;Otevřít schránku</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Zavřít</translation>
    </message>
</context>
<context>
    <name>EditionInUse</name>
    <message>
        <source>In use now: the sample directory</source>
        <translation>Nyní se používá adresář na ukázku</translation>
    </message>
    <message>
        <source>In use now: {title}</source>
        <translation>Nyní se používá: {title}</translation>
    </message>
    <message>
        <source>In use again: {title}</source>
        <translation>Znovu se používá: {title}</translation>
    </message>
    <message>
        <source>The search is ready.</source>
        <translation>Hledání je připraveno.</translation>
    </message>
    <message>
        <source>Preparing the sample directory…</source>
        <translation>Připravuje se ukázkový adresář…</translation>
    </message>
</context>
<context>
    <name>EmergencyBox</name>
    <message>
        <source>Stay with the person, and call now. Nothing has to be filled in first.</source>
        <translation>Zůstaňte s člověkem a volejte hned. Předem není třeba nic vyplňovat.</translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <translation>Kam zavolat</translation>
    </message>
</context>
<context>
    <name>EmergencyDialog</name>
    <message>
        <source>Emergency access</source>
        <translation>Nouzový přístup</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Vyhledat</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Otevřít spis</translation>
    </message>
    <message numerus="yes">
        <source>%n files found.</source>
        <translation>
            <numerusform>Nalezen %n spis.</numerusform>
            <numerusform>Nalezeny %n spisy.</numerusform>
            <numerusform>Nalezeno %n spisů.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the files that are closed to you has exactly this name or reference. Your own are in the list.</source>
        <translation>Přesně toto jméno ani značku nemá žádný spis, do kterého nemáte přístup. Vaše spisy jsou v seznamu.</translation>
    </message>
    <message>
        <source>For when a colleague is away and it cannot wait. The audit keeps who opened which file, when, and your reason; the file is open to you until the end of tomorrow.</source>
        <translation>Pro případ, že kolega není přítomen a věc nesnese odklad. Protokol uchová, kdo otevřel který spis, kdy, a váš důvod; spis máte otevřený do konce zítřka.</translation>
    </message>
    <message>
        <source>Exact &amp;name or reference</source>
        <translation>Přesné &amp;jméno nebo značka</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Který z nich</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Důvod</translation>
    </message>
    <message>
        <source>The reason outlives the file: name nobody in it.</source>
        <translation>Důvod tu zůstane i po výmazu spisu: nikoho v něm nejmenujte.</translation>
    </message>
    <message>
        <source>Kept by {name}, last worked with {date}</source>
        <translation>Vede {name}, poslední práce {date}</translation>
    </message>
</context>
<context>
    <name>EntryBar</name>
    <message>
        <source>Change…</source>
        <translation>Upravit…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>Correct this…</source>
        <translation>Opravit…</translation>
    </message>
    <message>
        <source>Show the record of the directory</source>
        <translation>Zobrazit záznam z adresáře</translation>
    </message>
    <message>
        <source>Show ours</source>
        <translation>Zobrazit náš</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Sloučit</translation>
    </message>
</context>
<context>
    <name>EntryColumn</name>
    <message numerus="yes">
        <source>Show older ones (%n more)</source>
        <translation>
            <numerusform>Zobrazit starší (ještě %n)</numerusform>
            <numerusform>Zobrazit starší (ještě %n)</numerusform>
            <numerusform>Zobrazit starší (ještě %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryController</name>
    <message>
        <source>Merged: “{name}” of the directory stays.</source>
        <translation>Sloučeno: zůstává „{name}“ z adresáře.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Vráceno zpět.</translation>
    </message>
    <message>
        <source>Kept: “{name}”. It is found from now on.</source>
        <translation>Uloženo: „{name}“. Od teď se dá vyhledat.</translation>
    </message>
    <message>
        <source>Kept: “{name}”. It is found from now on, and waits to go to the publisher.</source>
        <translation>Uloženo: „{name}“. Od teď se dá vyhledat a čeká na předání vydavateli.</translation>
    </message>
    <message>
        <source>Removed: “{name}”. Undo brings it back.</source>
        <translation>Odebráno: „{name}“. Obnovíte příkazem Vrátit zpět.</translation>
    </message>
    <message>
        <source>Removed: “{name}”, and its proposal. Undo brings both back.</source>
        <translation>Odebráno: „{name}“ i s návrhem. Obojí obnovíte příkazem Vrátit zpět.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Correct a service</source>
        <translation>Opravit službu</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Přidat službu</translation>
    </message>
    <message>
        <source>Propose it to the p&amp;ublisher of the directory</source>
        <translation>Na&amp;vrhnout vydavateli adresáře</translation>
    </message>
    <message>
        <source>It waits on the data page until somebody hands it over. Leave out a landlord.</source>
        <translation>Návrh čeká na stránce Data, dokud ho někdo nepředá. Pronajímatele nenavrhujte.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Uložit</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>Přesto &amp;uložit</translation>
    </message>
    <message>
        <source>Both stay: the record of the directory, and what you save here beside it.</source>
        <translation>Zůstane obojí: záznam z adresáře i to, co zde uložíte.</translation>
    </message>
    <message>
        <source>It is found at once, and kept on this computer beside the directory.</source>
        <translation>Služba se hned dá vyhledat a uloží se na tomto počítači vedle adresáře.</translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
    <message>
        <source>It &amp;costs nothing</source>
        <translation>Je &amp;zdarma</translation>
    </message>
    <message>
        <source>Will be printed: {number}</source>
        <translation>Vytiskne se: {number}</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Název</translation>
    </message>
    <message>
        <source>&amp;Type of help</source>
        <translation>&amp;Druh pomoci</translation>
    </message>
    <message>
        <source>T&amp;own</source>
        <translation>&amp;Obec</translation>
    </message>
    <message>
        <source>Tele&amp;phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otevřeno</translation>
    </message>
    <message>
        <source>Street, who it is for, price, remark</source>
        <translation>Ulice, pro koho je, cena, poznámka</translation>
    </message>
    <message>
        <source>St&amp;reet</source>
        <translation>Uli&amp;ce</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>Pozná&amp;mka</translation>
    </message>
    <message>
        <source>from age</source>
        <translation>od věku</translation>
    </message>
    <message>
        <source>up to age</source>
        <translation>do věku</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pro koho</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>Pro &amp;koho</translation>
    </message>
</context>
<context>
    <name>EntryFileWords</name>
    <message>
        <source>it is larger than such a file can be</source>
        <translation>je větší, než takový soubor může být</translation>
    </message>
    <message>
        <source>an entry has no id of its own</source>
        <translation>některé vlastní záznamy mají stejný identifikátor</translation>
    </message>
    <message>
        <source>an entry does not say when it was changed</source>
        <translation>u některého vlastního záznamu není uvedeno, kdy byl změněn</translation>
    </message>
    <message>
        <source>entry {number} has something else than expected in “{field}”</source>
        <translation>ve vlastním záznamu {number} je v „{field}“ něco jiného, než tam má být</translation>
    </message>
    <message>
        <source>entry {number} lacks something, or has something that no entry has</source>
        <translation>ve vlastním záznamu {number} něco chybí, nebo je v něm něco, co vlastní záznam nemívá</translation>
    </message>
    <message>
        <source>an entry has something in “{field}” that cannot be kept</source>
        <translation>některý vlastní záznam má v „{field}“ něco, co nelze uložit</translation>
    </message>
    <message>
        <source>it is no list of entries, or was cut off</source>
        <translation>není to seznam vlastních záznamů, nebo mu chybí konec</translation>
    </message>
</context>
<context>
    <name>EntryHours</name>
    <message>
        <source>&amp;Hours not known</source>
        <translation>&amp;Hodiny nejsou známy</translation>
    </message>
    <message>
        <source>On these &amp;days</source>
        <translation>V t&amp;yto dny</translation>
    </message>
    <message>
        <source>By &amp;appointment</source>
        <translation>Po ob&amp;jednání</translation>
    </message>
    <message>
        <source>Monday&apos;s hours until Frida&amp;y</source>
        <translation>Hodiny z pondělí až do &amp;pátku</translation>
    </message>
    <message>
        <source>{day}, opens</source>
        <translation>{day}, otevírá</translation>
    </message>
    <message>
        <source>{day}, closes</source>
        <translation>{day}, zavírá</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Change…</source>
        <translation>Změnit…</translation>
    </message>
    <message>
        <source>Change: {head}</source>
        <translation>Změnit: {head}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>Remove: {head}</source>
        <translation>Odebrat: {head}</translation>
    </message>
    <message>
        <source>Changed: show the former text</source>
        <translation>Změněno: zobrazit původní znění</translation>
    </message>
    <message>
        <source>Former text: {head}</source>
        <translation>Původní znění: {head}</translation>
    </message>
    <message>
        <source>Changed: hide the former text</source>
        <translation>Změněno: skrýt původní znění</translation>
    </message>
</context>
<context>
    <name>EntryTypeField</name>
    <message>
        <source>Types of help</source>
        <translation>Druhy pomoci</translation>
    </message>
</context>
<context>
    <name>ErasureDialog</name>
    <message>
        <source>Erase files</source>
        <translation>Vymazat spisy</translation>
    </message>
    <message>
        <source>&amp;Reason, which is kept. Write no name of anybody into it.</source>
        <translation>&amp;Důvod, který zůstane uložen. Nepište do něj ničí jméno.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Důvod</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Vymazat</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Vyberte…</translation>
    </message>
    <message>
        <source>It does not matter</source>
        <translation>Nezáleží na tom</translation>
    </message>
    <message>
        <source>Name and category</source>
        <translation>Jméno a kategorie</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nový spis</translation>
    </message>
    <message>
        <source>Re&amp;gion of return</source>
        <translation>K&amp;raj návratu</translation>
    </message>
    <message>
        <source>&amp;Name to use</source>
        <translation>Používané &amp;jméno</translation>
    </message>
    <message>
        <source>Ca&amp;tegory</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>&amp;Reference number (may stay empty)</source>
        <translation>&amp;Spisová značka (nepovinné)</translation>
    </message>
    <message>
        <source>A nickname or a pseudonym is enough. The category settles how long the file is kept after it was last worked with.</source>
        <translation>Stačí přezdívka nebo pseudonym. Podle kategorie se řídí, jak dlouho se spis po poslední práci s ním uchovává.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Uložit</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Založit spis</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Search &amp;your files</source>
        <translation>Hl&amp;edat ve vašich spisech</translation>
    </message>
    <message>
        <source>Name, reference, or words of an entry</source>
        <translation>Jméno, značka nebo slova ze zápisu</translation>
    </message>
    <message>
        <source>Search your files</source>
        <translation>Hledat ve vašich spisech</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Nový spis…</translation>
    </message>
    <message>
        <source>E&amp;mergency access…</source>
        <translation>No&amp;uzový přístup…</translation>
    </message>
    <message>
        <source>Client files</source>
        <translation>Spisy klientů</translation>
    </message>
    <message numerus="yes">
        <source>Notes about %n services that are no longer in the directory</source>
        <translation>
            <numerusform>Poznámky o %n službě, která už v adresáři není</numerusform>
            <numerusform>Poznámky o %n službách, které už v adresáři nejsou</numerusform>
            <numerusform>Poznámky o %n službách, které už v adresáři nejsou</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients have services that changed or closed</source>
        <translation>
            <numerusform>%n klient má změněné nebo ukončené služby</numerusform>
            <numerusform>%n klienti mají změněné nebo ukončené služby</numerusform>
            <numerusform>%n klientů má změněné nebo ukončené služby</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n po termínu</numerusform>
            <numerusform>%n po termínu</numerusform>
            <numerusform>%n po termínu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within 7 days</source>
        <translation>
            <numerusform>%n do 7 dnů</numerusform>
            <numerusform>%n do 7 dnů</numerusform>
            <numerusform>%n do 7 dnů</numerusform>
        </translation>
    </message>
    <message>
        <source>What is due: {what}</source>
        <translation>Co je na řadě: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n files. Return opens the selected one.</source>
        <translation>
            <numerusform>%n spis. Enter otevře vybraný.</numerusform>
            <numerusform>%n spisy. Enter otevře vybraný.</numerusform>
            <numerusform>%n spisů. Enter otevře vybraný.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the files that are open to you holds these words.</source>
        <translation>Tato slova neobsahuje žádný ze spisů, ke kterým máte přístup.</translation>
    </message>
    <message>
        <source>No files yet. A file needs no more than a name and where the person will live.</source>
        <translation>Zatím žádné spisy. Ke spisu stačí jméno a místo, kde bude člověk žít.</translation>
    </message>
</context>
<context>
    <name>FileListModel</name>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Značka</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Vede</translation>
    </message>
    <message>
        <source>Last worked with</source>
        <translation>Poslední práce</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Přezkum</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Nalezeno v</translation>
    </message>
</context>
<context>
    <name>FileStateBox</name>
    <message>
        <source>The &amp;work with this person is</source>
        <translation>Práce s kl&amp;ientem</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>Stav spisu</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Jak skončila</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Uložit</translation>
    </message>
    <message>
        <source>Choose how it ended</source>
        <translation>Vyberte, jak skončila</translation>
    </message>
</context>
<context>
    <name>FileView</name>
    <message>
        <source>&amp;Back to the files</source>
        <translation>Zpět ke s&amp;pisům</translation>
    </message>
    <message>
        <source>&amp;Name and category…</source>
        <translation>&amp;Jméno a kategorie…</translation>
    </message>
    <message>
        <source>&amp;Keep longer…</source>
        <translation>&amp;Uchovat déle…</translation>
    </message>
    <message>
        <source>Re&amp;assign…</source>
        <translation>Př&amp;edat…</translation>
    </message>
    <message>
        <source>Copy for the person…</source>
        <translation>Kopie pro klienta…</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Části spisu</translation>
    </message>
    <message>
        <source>Lift the &amp;restriction…</source>
        <translation>Ukončit &amp;omezení…</translation>
    </message>
    <message>
        <source>&amp;Restrict…</source>
        <translation>&amp;Omezit…</translation>
    </message>
    <message>
        <source>Restricted: it is kept as it is, and is neither changed nor erased.</source>
        <translation>Omezeno: spis se uchovává beze změny, nelze ho upravit ani vymazat.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>somebody whose account is gone</source>
        <translation>někdo, čí účet už neexistuje</translation>
    </message>
    <message>
        <source>{name} (account closed)</source>
        <translation>{name} (účet uzavřen)</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Poradenství</translation>
    </message>
    <message>
        <source>Prison</source>
        <translation>Věznice</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Probace</translation>
    </message>
    <message>
        <source>Help after release</source>
        <translation>Pomoc po propuštění</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>Váš spis</translation>
    </message>
    <message>
        <source>File of {name}. You are the deputy.</source>
        <translation>Spis vede {name}. Vy jste zástupce.</translation>
    </message>
    <message>
        <source>File of {name}. It is open to you as lead; that you read it was noted.</source>
        <translation>Spis vede {name}. Máte ho otevřený jako vedoucí; že jste ho četli, se zaznamenalo.</translation>
    </message>
    <message>
        <source>File of {name}. It is open to you in an emergency, until the end of tomorrow at most; that you read it was noted.</source>
        <translation>Spis vede {name}. Máte ho otevřený nouzově, nejdéle do konce zítřka; že jste ho četli, se zaznamenalo.</translation>
    </message>
    <message>
        <source>last worked with {date}</source>
        <translation>poslední práce {date}</translation>
    </message>
    <message>
        <source>review {date}</source>
        <translation>přezkum {date}</translation>
    </message>
    <message>
        <source>deputy: {name}</source>
        <translation>zástupce: {name}</translation>
    </message>
    <message>
        <source>{name} (restricted)</source>
        <translation>{name} (omezeno)</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>Files</source>
        <translation>Spisy</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>By what the offices are responsible</source>
        <translation>Podle čeho se určuje příslušnost</translation>
    </message>
    <message>
        <source>Town, to find who is responsible there</source>
        <translation>Obec, pro kterou hledáte příslušné pracoviště</translation>
    </message>
    <message>
        <source>Who is responsible in: town</source>
        <translation>Kdo je příslušný: obec</translation>
    </message>
    <message>
        <source>&amp;More filters…</source>
        <translation>Ví&amp;ce filtrů…</translation>
    </message>
    <message>
        <source>Clear &amp;filters</source>
        <translation>Zrušit &amp;filtry</translation>
    </message>
    <message>
        <source>For a &amp;person ({count})…</source>
        <translation>&amp;Pro člověka ({count})…</translation>
    </message>
    <message>
        <source>For a &amp;person…</source>
        <translation>&amp;Pro člověka…</translation>
    </message>
    <message>
        <source>by permanent residence</source>
        <translation>podle trvalého pobytu</translation>
    </message>
    <message>
        <source>by stay</source>
        <translation>podle skutečného pobytu</translation>
    </message>
</context>
<context>
    <name>FirstPasswordDialog</name>
    <message>
        <source>New first password</source>
        <translation>Nové první heslo</translation>
    </message>
    <message>
        <source>{name} unlocks with it from now on, and changes it then. The former password no longer counts. The audit notes that you have set it.</source>
        <translation>{name} jím od teď odemyká a hned si ho změní. Dosavadní heslo už neplatí. Protokol zaznamená, že jste ho nastavili vy.</translation>
    </message>
    <message>
        <source>&amp;Set the password</source>
        <translation>&amp;Nastavit heslo</translation>
    </message>
</context>
<context>
    <name>FitTable</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n rok</numerusform>
            <numerusform>%n roky</numerusform>
            <numerusform>%n let</numerusform>
        </translation>
    </message>
    <message>
        <source>only: {groups}</source>
        <translation>jen: {groups}</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Neuvedeno</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nezadáno</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>hodí se</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>nehodí se</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
    <message>
        <source>case by case</source>
        <translation>individuálně</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Pohlaví</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Věk</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>S kým</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Zvíře</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Jazyky</translation>
    </message>
    <message>
        <source>Identity papers</source>
        <translation>Doklad totožnosti</translation>
    </message>
    <message>
        <source>Health insurance</source>
        <translation>Zdravotní pojištění</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Step-free entrance</source>
        <translation>Vstup bez schodů</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Skupiny</translation>
    </message>
    <message>
        <source>Prison now</source>
        <translation>Současná věznice</translation>
    </message>
    <message>
        <source>Region of return</source>
        <translation>Kraj návratu</translation>
    </message>
    <message>
        <source>Day of release</source>
        <translation>Den propuštění</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>žena</translation>
    </message>
    <message>
        <source>man</source>
        <translation>muž</translation>
    </message>
    <message>
        <source>can pay</source>
        <translation>může platit</translation>
    </message>
    <message>
        <source>cannot pay</source>
        <translation>nemůže platit</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>je potřeba</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>není potřeba</translation>
    </message>
    <message>
        <source>women only</source>
        <translation>jen pro ženy</translation>
    </message>
    <message>
        <source>men only</source>
        <translation>jen pro muže</translation>
    </message>
    <message>
        <source>documents are needed, not stated which</source>
        <translation>doklady jsou potřeba, neuvedeno jaké</translation>
    </message>
    <message>
        <source>without them case by case</source>
        <translation>bez něj individuálně</translation>
    </message>
    <message>
        <source>starts on {date}</source>
        <translation>začíná {date}</translation>
    </message>
    <message>
        <source>closed from {first} to {last}</source>
        <translation>zavřeno od {first} do {last}</translation>
    </message>
    <message numerus="yes">
        <source>it takes %n days until one is taken in the prison</source>
        <translation>
            <numerusform>přijetí ve věznici trvá %n den</numerusform>
            <numerusform>přijetí ve věznici trvá %n dny</numerusform>
            <numerusform>přijetí ve věznici trvá %n dní</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FitValues</name>
    <message>
        <source>another language</source>
        <translation>jiný jazyk</translation>
    </message>
</context>
<context>
    <name>FitWords</name>
    <message>
        <source>Fits</source>
        <translation>Hodí se</translation>
    </message>
    <message>
        <source>Fits as far as it is known</source>
        <translation>Hodí se, pokud je známo</translation>
    </message>
    <message>
        <source>Decided case by case</source>
        <translation>Posuzuje se individuálně</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Nehodí se</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>hodí se</translation>
    </message>
    <message>
        <source>does not fit: {reasons}</source>
        <translation>nehodí se: {reasons}</translation>
    </message>
    <message>
        <source>case by case: {reasons}</source>
        <translation>individuálně: {reasons}</translation>
    </message>
    <message numerus="yes">
        <source>%n not known: {reasons}</source>
        <translation>
            <numerusform>není známo (%n): {reasons}</numerusform>
            <numerusform>není známo (%n): {reasons}</numerusform>
            <numerusform>není známo (%n): {reasons}</numerusform>
        </translation>
    </message>
    <message>
        <source>women only</source>
        <translation>jen pro ženy</translation>
    </message>
    <message>
        <source>men only</source>
        <translation>jen pro muže</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>pohlaví</translation>
    </message>
    <message>
        <source>age</source>
        <translation>věk</translation>
    </message>
    <message>
        <source>household</source>
        <translation>domácnost</translation>
    </message>
    <message>
        <source>pets</source>
        <translation>zvířata</translation>
    </message>
    <message>
        <source>language</source>
        <translation>jazyk</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>doklady</translation>
    </message>
    <message>
        <source>insurance</source>
        <translation>pojištění</translation>
    </message>
    <message>
        <source>drugs or alcohol</source>
        <translation>drogy nebo alkohol</translation>
    </message>
    <message>
        <source>exclusions</source>
        <translation>důvody odmítnutí</translation>
    </message>
    <message>
        <source>price</source>
        <translation>cena</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>schody</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>skupiny</translation>
    </message>
    <message>
        <source>prison</source>
        <translation>věznice</translation>
    </message>
    <message>
        <source>region</source>
        <translation>kraj</translation>
    </message>
    <message>
        <source>time</source>
        <translation>termín</translation>
    </message>
</context>
<context>
    <name>FoldedRow</name>
    <message numerus="yes">
        <source>Show %n sensitive questions</source>
        <translation>
            <numerusform>Zobrazit %n citlivou otázku</numerusform>
            <numerusform>Zobrazit %n citlivé otázky</numerusform>
            <numerusform>Zobrazit %n citlivých otázek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n sensitive questions of: {section}</source>
        <translation>
            <numerusform>Zobrazit %n citlivou otázku: {section}</numerusform>
            <numerusform>Zobrazit %n citlivé otázky: {section}</numerusform>
            <numerusform>Zobrazit %n citlivých otázek: {section}</numerusform>
        </translation>
    </message>
    <message>
        <source>That you open them is noted.</source>
        <translation>Že je otevřete, se zaznamená.</translation>
    </message>
</context>
<context>
    <name>FolderWords</name>
    <message>
        <source>This computer empties the data folder by itself. Shortlist, settings and client data will be lost. Print what you need now.</source>
        <translation>Tento počítač datovou složku sám vyprazdňuje. Výběr, nastavení a údaje o klientech se ztratí. Co potřebujete, vytiskněte hned.</translation>
    </message>
    <message>
        <source>The data folder lies on a server. Without the network, shortlist and settings cannot be kept.</source>
        <translation>Datová složka je na serveru. Bez sítě nelze výběr a nastavení uchovat.</translation>
    </message>
    <message>
        <source>The data folder is copied to a server when you log off. Logging on and off will take longer.</source>
        <translation>Datová složka se při odhlášení kopíruje na server. Přihlášení a odhlášení potrvá déle.</translation>
    </message>
    <message>
        <source>The data folder is on a stick or a disk that can be pulled out. Close the program before you do.</source>
        <translation>Datová složka je na USB disku nebo jiném disku, který lze odpojit. Než ho odpojíte, ukončete program.</translation>
    </message>
    <message>
        <source>The data folder is on a network drive. When the connection breaks, the last changes can be lost.</source>
        <translation>Datová složka je na síťovém disku. Když se spojení přeruší, mohou se ztratit poslední změny.</translation>
    </message>
    <message>
        <source>Nothing can be written to the data folder. Shortlist and settings will not be kept.</source>
        <translation>Do datové složky nelze zapisovat. Výběr a nastavení se neuchovají.</translation>
    </message>
    <message>
        <source>Another session uses this data folder. You can search and print; shortlist and settings are not kept.</source>
        <translation>Tuto datovou složku právě používá program spuštěný jinde. Můžete hledat a tisknout; výběr a nastavení se neuchovají.</translation>
    </message>
    <message>
        <source>This data folder was made by a newer version of the program and is left as it is. You can search and print; nothing is kept, and what you kept is not shown. Install the newer version.</source>
        <translation>Tuto datovou složku vytvořila novější verze programu a zůstane tak, jak je. Můžete hledat a tisknout; nic se neukládá a to, co jste si uložili, se neukazuje. Nainstalujte novější verzi.</translation>
    </message>
    <message>
        <source>Your settings could not be read. The usual ones are used; a copy of the old file is kept.</source>
        <translation>Vaše nastavení nelze přečíst. Platí obvyklé; kopie starého souboru zůstává uložena.</translation>
    </message>
    <message>
        <source>The preset file of this computer cannot be read and is passed over. Tell your administrator.</source>
        <translation>Soubor s přednastavením tohoto počítače nelze přečíst, proto se nepoužije. Sdělte to správci počítače.</translation>
    </message>
    <message>
        <source>The program cannot write its log. It works all the same.</source>
        <translation>Program nemůže zapisovat do svého protokolu. Přesto funguje dál.</translation>
    </message>
</context>
<context>
    <name>FollowUpWords</name>
    <message>
        <source>{what} (for the release)</source>
        <translation>{what} (k propuštění)</translation>
    </message>
    <message numerus="yes">
        <source>%n steps to do.</source>
        <translation>
            <numerusform>Zbývá udělat %n krok.</numerusform>
            <numerusform>Zbývá udělat %n kroky.</numerusform>
            <numerusform>Zbývá udělat %n kroků.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Všechno je hotovo.</translation>
    </message>
    <message numerus="yes">
        <source>%n are overdue.</source>
        <translation>
            <numerusform>%n je po termínu.</numerusform>
            <numerusform>%n jsou po termínu.</numerusform>
            <numerusform>%n je po termínu.</numerusform>
        </translation>
    </message>
    <message>
        <source>done {date}</source>
        <translation>hotovo {date}</translation>
    </message>
    <message numerus="yes">
        <source>OVERDUE by %n days</source>
        <translation>
            <numerusform>PO TERMÍNU %n den</numerusform>
            <numerusform>PO TERMÍNU %n dny</numerusform>
            <numerusform>PO TERMÍNU %n dní</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>za %n den</numerusform>
            <numerusform>za %n dny</numerusform>
            <numerusform>za %n dní</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>dnes</translation>
    </message>
</context>
<context>
    <name>FollowUpsPart</name>
    <message>
        <source>Next steps</source>
        <translation>Další kroky</translation>
    </message>
    <message>
        <source>Next steps, what is due first at the top</source>
        <translation>Další kroky, nejbližší termín nahoře</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Nothing is to be done by a day.</source>
        <translation>Zatím tu není žádný krok s termínem.</translation>
    </message>
    <message>
        <source>Steps marked “for the release” move with the day of release.</source>
        <translation>Kroky označené „k propuštění“ se posouvají s dnem propuštění.</translation>
    </message>
    <message>
        <source>&amp;What is to be done</source>
        <translation>&amp;Co je třeba udělat</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Co je třeba udělat</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>D&amp;o</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Přidat</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ode&amp;brat</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>V&amp;rátit zpět</translation>
    </message>
    <message>
        <source>&amp;Hand to a colleague…</source>
        <translation>Předat ko&amp;legovi…</translation>
    </message>
    <message>
        <source>&amp;Neutral summary…</source>
        <translation>&amp;Neutrální shrnutí…</translation>
    </message>
    <message>
        <source>Consent to &amp;pass on facts…</source>
        <translation>Souhlas s předání&amp;m údajů…</translation>
    </message>
</context>
<context>
    <name>FormAnswersDialog</name>
    <message>
        <source>Fill in the provider&apos;s form</source>
        <translation>Vyplnit formulář poskytovatele</translation>
    </message>
    <message>
        <source>Tick only what this receiver needs:</source>
        <translation>Zaškrtněte jen to, co tento příjemce potřebuje:</translation>
    </message>
    <message>
        <source>The case does not know these answers:</source>
        <translation>Ve spisu chybějí tyto odpovědi:</translation>
    </message>
    <message>
        <source>This form is a PDF of the provider. What you tick here is printed on a sheet beside it.</source>
        <translation>Tento formulář je PDF od poskytovatele. Co zde zaškrtnete, vytiskne se na list, který k němu přiložíte.</translation>
    </message>
    <message>
        <source>The case has no answers yet.</source>
        <translation>Ve spisu zatím nejsou žádné odpovědi.</translation>
    </message>
    <message>
        <source>Does this receiver need it?</source>
        <translation>Potřebuje to tento příjemce?</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zpět</translation>
    </message>
    <message>
        <source>&amp;Check answers</source>
        <translation>Z&amp;kontrolovat odpovědi</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Náhled</translation>
    </message>
    <message>
        <source>asked now</source>
        <translation>zjištěno teď</translation>
    </message>
    <message>
        <source>from the case</source>
        <translation>ze spisu</translation>
    </message>
</context>
<context>
    <name>FormCheckList</name>
    <message>
        <source>to be filled in by hand</source>
        <translation>vyplní se ručně</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Provider&apos;s form</source>
        <translation>Formulář poskytovatele</translation>
    </message>
    <message>
        <source>Preview of the form {title}</source>
        <translation>Náhled formuláře {title}</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tisk…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Uložit jako PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n stránka</numerusform>
            <numerusform>%n stránky</numerusform>
            <numerusform>%n stránek</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages}, the first {shown} are shown here</source>
        <translation>{pages}, zde je náhled stránek 1 až {shown}</translation>
    </message>
</context>
<context>
    <name>FormGroundDialog</name>
    <message>
        <source>The provider&apos;s form</source>
        <translation>Formulář poskytovatele</translation>
    </message>
    <message>
        <source>&amp;Show the form…</source>
        <translation>Zobrazit &amp;formulář…</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Zpět</translation>
    </message>
</context>
<context>
    <name>FoundingDialog</name>
    <message>
        <source>Protect client data</source>
        <translation>Chránit údaje o klientech</translation>
    </message>
    <message>
        <source>For &amp;me</source>
        <translation>Pro &amp;mě</translation>
    </message>
    <message>
        <source>For this &amp;office&apos;s PC</source>
        <translation>Pro &amp;počítač pracoviště</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Vaše jméno</translation>
    </message>
    <message>
        <source>&amp;Protect</source>
        <translation>&amp;Chránit</translation>
    </message>
    <message>
        <source>For this office&apos;s PC: colleagues get accounts and passwords of their own. Each sees the own files.</source>
        <translation>Pro počítač pracoviště: kolegové dostanou vlastní účty a hesla. Každý vidí své spisy.</translation>
    </message>
    <message>
        <source>Whose vault is it?</source>
        <translation>Čí trezor to bude?</translation>
    </message>
    <message>
        <source>Your &amp;name, as colleagues know you</source>
        <translation>Vaše &amp;jméno, jak vás znají kolegové</translation>
    </message>
    <message>
        <source>It takes about a second to make a key from the password. That is so on purpose: guessing takes as long.</source>
        <translation>Vytvoření klíče z hesla trvá asi sekundu. Je to schválně: stejně dlouho trvá každý pokus heslo uhodnout.</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>Usual size and colours</source>
        <translation>Obvyklá velikost a barvy</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Velikost písma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Barvy</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Obecné</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Podle systému</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Světlé</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tmavé</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Vysoký kontrast</translation>
    </message>
</context>
<context>
    <name>GoneNotes</name>
    <message>
        <source>&amp;Back to the files</source>
        <translation>Zpět ke s&amp;pisům</translation>
    </message>
    <message>
        <source>Notes about services that are no longer in the directory</source>
        <translation>Poznámky o službách, které už v adresáři nejsou</translation>
    </message>
    <message>
        <source>The directory has these services no longer. What the office knows of them stays until it is removed.</source>
        <translation>Tyto služby už v adresáři nejsou. Co o nich pracoviště ví, zůstane, dokud to někdo neodebere.</translation>
    </message>
</context>
<context>
    <name>HandController</name>
    <message>
        <source>The file was handed over.</source>
        <translation>Spis byl předán.</translation>
    </message>
</context>
<context>
    <name>HandDialog</name>
    <message>
        <source>Hand to a colleague</source>
        <translation>Předat kolegovi</translation>
    </message>
    <message>
        <source>{name} is kept from now on &amp;by</source>
        <translation>{name}: spis odteď &amp;vede</translation>
    </message>
    <message>
        <source>The colleague keeps the whole file from now on, and it leaves your list. The audit notes the change; the colleague can hand it back.</source>
        <translation>Celý spis odteď vede kolega a z vašeho seznamu zmizí. Protokol změnu zaznamená; kolega vám ho může vrátit.</translation>
    </message>
    <message>
        <source>There is no colleague here who keeps files. Who manages accounts can add one.</source>
        <translation>Není tu žádný kolega, který vede spisy. Přidat ho může ten, kdo spravuje účty.</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kolega</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Předat</translation>
    </message>
</context>
<context>
    <name>HandedWords</name>
    <message>
        <source>a question that this program does not know</source>
        <translation>otázka, kterou tento program nezná</translation>
    </message>
    <message>
        <source>Need: {need}</source>
        <translation>Potřeba: {need}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>Chosen service</source>
        <translation>Vybraná služba</translation>
    </message>
    <message>
        <source>Log, {date}, {author}</source>
        <translation>Záznam, {date}, {author}</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Příloha</translation>
    </message>
    <message>
        <source>Another legal basis</source>
        <translation>Jiný právní důvod</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Souhlas</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>do {date}</translation>
    </message>
</context>
<context>
    <name>HandoverScreenWords</name>
    <message>
        <source>sensitive: health, belief, origin</source>
        <translation>citlivé: zdraví, víra, původ</translation>
    </message>
    <message>
        <source>very sensitive: custody, offence, threats</source>
        <translation>velmi citlivé: vězení, trestné činy, ohrožení</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>běžné</translation>
    </message>
    <message>
        <source>It tells of health, belief or origin, and is protected by law.</source>
        <translation>Vypovídá o zdraví, víře nebo původu a chrání ho zákon.</translation>
    </message>
    <message>
        <source>It tells of custody, an offence, a threat or a third person, and can do harm.</source>
        <translation>Vypovídá o vězení, trestném činu, ohrožení nebo jiném člověku a může uškodit.</translation>
    </message>
    <message>
        <source>responsible by the place of return</source>
        <translation>příslušné podle místa návratu</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>bez vizitky</translation>
    </message>
    <message>
        <source>card not compared yet</source>
        <translation>vizitka zatím neporovnána</translation>
    </message>
    <message>
        <source>card compared on {date}</source>
        <translation>vizitka porovnána dne {date}</translation>
    </message>
    <message>
        <source>The sheet is not encrypted: hand it over yourself, or send it in a sealed envelope.</source>
        <translation>List není zašifrovaný: předejte ho osobně, nebo ho pošlete v zalepené obálce.</translation>
    </message>
    <message>
        <source>Whoever has the packet and the passphrase can read it. The passphrase is shown once, when the packet is made; tell it by telephone.</source>
        <translation>Kdo má zásilku i slova, může ji číst. Slova se zobrazí jednou, až bude zásilka připravena; řekněte je telefonem.</translation>
    </message>
    <message>
        <source>The words of this card were not compared by telephone yet, so somebody else may have made it. Call the office and compare the eight words in Offices.</source>
        <translation>Slova této vizitky zatím nikdo telefonem neporovnal, mohl ji tedy vytvořit někdo jiný. Zavolejte na pracoviště a porovnejte osm slov v „Pracovištích“.</translation>
    </message>
    <message>
        <source>Choose a day from today to {date}.</source>
        <translation>Vyberte den od dneška do {date}.</translation>
    </message>
    <message>
        <source>Does the receiver need “{fact}”?</source>
        <translation>Potřebuje příjemce údaj „{fact}“?</translation>
    </message>
    <message>
        <source>Another legal basis is written down for this receiver; it counts until {date}.</source>
        <translation>Pro tohoto příjemce je zapsán jiný právní důvod; platí do {date}.</translation>
    </message>
    <message>
        <source>The person agreed to it; the consent counts until {date}.</source>
        <translation>Člověk s tím souhlasil; souhlas platí do {date}.</translation>
    </message>
    <message>
        <source>It does not cover: {facts}. Leave these out, or write down a ground for them.</source>
        <translation>Nezahrnuje: {facts}. Vynechte je, nebo pro ně zapište důvod.</translation>
    </message>
    <message numerus="yes">
        <source>%n facts go to {office}; they can be opened until {date}.</source>
        <translation>
            <numerusform>Pracovišti {office} jde %n údaj; otevřít ho lze do {date}.</numerusform>
            <numerusform>Pracovišti {office} jdou %n údaje; otevřít je lze do {date}.</numerusform>
            <numerusform>Pracovišti {office} jde %n údajů; otevřít je lze do {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A sheet with %n facts goes to {service}.</source>
        <translation>
            <numerusform>List s %n údajem jde službě {service}.</numerusform>
            <numerusform>List s %n údaji jde službě {service}.</numerusform>
            <numerusform>List s %n údaji jde službě {service}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The packet for {office} is made. It is sealed: nobody else can read it.</source>
        <translation>Zásilka pro {office} je připravena. Je zapečetěná: nikdo jiný ji nepřečte.</translation>
    </message>
    <message>
        <source>Save it now, onto a stick or into a folder. It is called {name}: the name tells of nobody. Then hand over the stick, or send the file by mail.</source>
        <translation>Uložte ji teď na USB disk nebo do složky. Jmenuje se {name}: název nic neprozrazuje. Potom USB disk předejte, nebo soubor pošlete poštou.</translation>
    </message>
    <message>
        <source>Saved as {name}. When the other office has taken it in, it sends back a receipt: read that in under Inbox, and the file says that it arrived.</source>
        <translation>Uloženo jako {name}. Až ji druhé pracoviště převezme, pošle zpět doručenku: načtěte ji ve „Schránce“ a spis řekne, že dorazila.</translation>
    </message>
    <message>
        <source>Tell these six words by telephone, to the person who takes over. Never send them by the same mail as the packet. They are shown only now, and kept nowhere.</source>
        <translation>Těchto šest slov řekněte telefonem tomu, kdo přebírá. Nikdy je neposílejte stejnou poštou jako zásilku. Zobrazují se jen teď a nikde se neukládají.</translation>
    </message>
    <message>
        <source>The passphrase is not shown any more. Without it nobody can open the packet, nor can you.</source>
        <translation>Slova se už nezobrazí. Bez nich zásilku nikdo neotevře, ani vy.</translation>
    </message>
    <message>
        <source>Write down a consent or another legal basis first; nothing goes out without one.</source>
        <translation>Nejdříve zapište souhlas nebo jiný právní důvod; bez něj nic neodejde.</translation>
    </message>
    <message>
        <source>There is neither a consent nor another legal basis for this receiver.</source>
        <translation>Pro tohoto příjemce není ani souhlas, ani jiný právní důvod.</translation>
    </message>
    <message>
        <source>What was written down for this receiver counted from {first} to {last}.</source>
        <translation>Co bylo pro tohoto příjemce zapsáno, platilo od {first} do {last}.</translation>
    </message>
    <message>
        <source>The person refused this on {date}.</source>
        <translation>Člověk to dne {date} odmítl.</translation>
    </message>
    <message>
        <source>The person took the consent back on {date}.</source>
        <translation>Člověk dne {date} vzal souhlas zpět.</translation>
    </message>
</context>
<context>
    <name>HandoverSheetWords</name>
    <message>
        <source>a copy lies beside this sheet</source>
        <translation>kopie je přiložena k tomuto listu</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Co je známo</translation>
    </message>
    <message>
        <source>Chosen services</source>
        <translation>Vybrané služby</translation>
    </message>
    <message>
        <source>From the log</source>
        <translation>Ze záznamů</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Přílohy</translation>
    </message>
    <message>
        <source>From: {office}</source>
        <translation>Od: {office}</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Předání</translation>
    </message>
    <message>
        <source>To: {office}</source>
        <translation>Komu: {office}</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Vytvořeno dne {date}</translation>
    </message>
    <message>
        <source>Confidential: for the named office only.</source>
        <translation>Důvěrné: jen pro uvedené pracoviště.</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>Strana {n} z {m}</translation>
    </message>
</context>
<context>
    <name>HandoverSheets</name>
    <message>
        <source>Attachment</source>
        <translation>Příloha</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Předání</translation>
    </message>
</context>
<context>
    <name>HeardDialog</name>
    <message>
        <source>What we heard</source>
        <translation>Co jsme se dozvěděli</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Uložit</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nesděleno</translation>
    </message>
    <message>
        <source>Abou&amp;t</source>
        <translation>&amp;Téma</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>&amp;Odpověď</translation>
    </message>
    <message>
        <source>&amp;Places free</source>
        <translation>&amp;Volných míst</translation>
    </message>
    <message>
        <source>Told by (name or &amp;role, may stay empty)</source>
        <translation>Sdělil/a (jméno nebo &amp;funkce, nepovinné)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Den</translation>
    </message>
    <message>
        <source>Re&amp;mark (may stay empty)</source>
        <translation>&amp;Poznámka (nepovinné)</translation>
    </message>
    <message>
        <source>It stands beside what the directory says, and the newest counts for fit.</source>
        <translation>Zobrazuje se vedle údajů z adresáře a při posouzení vhodnosti platí to nejnovější.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Nápověda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klávesové zkratky</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Hledat v nápovědě</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Stránky nápovědy</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word.</source>
        <translation>Nic se nenašlo. Zkuste jiné slovo.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tisk…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Uložit jako PDF…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klávesa</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Co udělá</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>Go back to the edition before</source>
        <translation>Návrat k předchozímu vydání</translation>
    </message>
    <message>
        <source>Go back to {edition}?</source>
        <translation>Vrátit se k vydání {edition}?</translation>
    </message>
    <message>
        <source>It is older. Shortlist and saved choices stay. You can take the newer one again at any time.</source>
        <translation>Je starší. Výběr i uložené výběry zůstanou. Novější adresář můžete kdykoli znovu převzít.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Vrátit se</translation>
    </message>
    <message>
        <source>&amp;Keep the one in use</source>
        <translation>&amp;Ponechat současný</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Directories on this computer</source>
        <translation>Adresáře na tomto počítači</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>Zatím není nic zaznamenáno.</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>datum není známo</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n služba</numerusform>
            <numerusform>%n služby</numerusform>
            <numerusform>%n služeb</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}  {title} ({date}), {count}</source>
        <translation>{number}  {title} ({date}), {count}</translation>
    </message>
</context>
<context>
    <name>HitWords</name>
    <message>
        <source>Type not stated</source>
        <translation>Druh neuveden</translation>
    </message>
    <message>
        <source>Setting not stated</source>
        <translation>Prostředí neuvedeno</translation>
    </message>
    <message>
        <source>Address confidential</source>
        <translation>Utajená adresa</translation>
    </message>
    <message>
        <source>Place not stated</source>
        <translation>Místo neuvedeno</translation>
    </message>
    <message>
        <source>{distance} as the crow flies</source>
        <translation>{distance} vzdušnou čarou</translation>
    </message>
    <message>
        <source>works in the prison</source>
        <translation>působí ve věznici</translation>
    </message>
    <message>
        <source>helps in the region of return</source>
        <translation>pomáhá v kraji návratu</translation>
    </message>
    <message>
        <source>similar to “{word}”</source>
        <translation>podobné slovu „{word}“</translation>
    </message>
    <message>
        <source>Room: not known</source>
        <translation>Volná místa: není známo</translation>
    </message>
    <message>
        <source>{state}, said today</source>
        <translation>{state}, uvedeno dnes</translation>
    </message>
    <message numerus="yes">
        <source>{state}, said %n days ago</source>
        <translation>
            <numerusform>{state}, uvedeno před %n dnem</numerusform>
            <numerusform>{state}, uvedeno před %n dny</numerusform>
            <numerusform>{state}, uvedeno před %n dny</numerusform>
        </translation>
    </message>
    <message>
        <source>women only</source>
        <translation>jen pro ženy</translation>
    </message>
    <message>
        <source>men only</source>
        <translation>jen pro muže</translation>
    </message>
    <message>
        <source>certain groups only</source>
        <translation>jen pro určité skupiny</translation>
    </message>
    <message>
        <source>our office has other data</source>
        <translation>naše pracoviště má jiné údaje</translation>
    </message>
    <message>
        <source>Checked: {date} ({word})</source>
        <translation>Ověřeno: {date} ({word})</translation>
    </message>
    <message>
        <source>Check: {word}</source>
        <translation>Ověření: {word}</translation>
    </message>
    <message>
        <source>{evidence}: ran out</source>
        <translation>{evidence}: platnost skončila</translation>
    </message>
    <message>
        <source>Provider not stated</source>
        <translation>Poskytovatel neuveden</translation>
    </message>
    <message>
        <source>On the shortlist</source>
        <translation>Ve výběru</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>Bez telefonního čísla</translation>
    </message>
</context>
<context>
    <name>InboxController</name>
    <message>
        <source>Saved: {name}</source>
        <translation>Uloženo: {name}</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Uložit doručenku</translation>
    </message>
    <message>
        <source>Receipt (*.wpk)</source>
        <translation>Doručenka (*.wpk)</translation>
    </message>
    <message>
        <source>Read in a file from another office</source>
        <translation>Načíst soubor z jiného pracoviště</translation>
    </message>
    <message>
        <source>Packets, receipts and cards (*.wpk *.wpcard);;All files (*)</source>
        <translation>Zásilky, doručenky a vizitky (*.wpk *.wpcard);;Všechny soubory (*)</translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message numerus="yes">
        <source>Inbox (%n)</source>
        <translation>
            <numerusform>Schránka (%n)</numerusform>
            <numerusform>Schránka (%n)</numerusform>
            <numerusform>Schránka (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Schránka</translation>
    </message>
    <message>
        <source>Packets from other offices wait here. Nothing of them stands in a file until somebody takes it in.</source>
        <translation>Tady čekají zásilky z jiných pracovišť. Dokud je někdo nepřevezme, není z nich nic v žádném spisu.</translation>
    </message>
    <message>
        <source>No packet came yet.</source>
        <translation>Zatím nepřišla žádná zásilka.</translation>
    </message>
    <message>
        <source>Packets from other offices</source>
        <translation>Zásilky z jiných pracovišť</translation>
    </message>
    <message>
        <source>What the packet holds</source>
        <translation>Co zásilka obsahuje</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Co říká</translation>
    </message>
    <message>
        <source>Who has sent the packet</source>
        <translation>Kdo zásilku poslal</translation>
    </message>
    <message>
        <source>Read in a file from another &amp;office…</source>
        <translation>Načíst soubor z jiného pra&amp;coviště…</translation>
    </message>
    <message>
        <source>Loo&amp;k inside</source>
        <translation>Podívat se do&amp;vnitř</translation>
    </message>
    <message>
        <source>Take into a &amp;new file…</source>
        <translation>Převzít do &amp;nového spisu…</translation>
    </message>
    <message>
        <source>&amp;Add to a file…</source>
        <translation>Přid&amp;at ke spisu…</translation>
    </message>
    <message>
        <source>&amp;Refuse…</source>
        <translation>&amp;Odmítnout…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the receipt…</source>
        <translation>Uložit doru&amp;čenku…</translation>
    </message>
</context>
<context>
    <name>InboxPassphraseDialog</name>
    <message>
        <source>Passphrase of the packet</source>
        <translation>Slova k zásilce</translation>
    </message>
    <message>
        <source>Six words</source>
        <translation>Šest slov</translation>
    </message>
    <message>
        <source>Si&amp;x words, with a blank between them</source>
        <translation>Š&amp;est slov s mezerami mezi nimi</translation>
    </message>
    <message>
        <source>This packet is not sealed for the card of this office; it opens with six words. The office that made it tells them by telephone.</source>
        <translation>Tato zásilka není zapečetěna pro vizitku tohoto pracoviště; otevírá se šesti slovy. Pracoviště, které ji připravilo, je řekne telefonem.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otevřít</translation>
    </message>
</context>
<context>
    <name>InboxRefusalDialog</name>
    <message>
        <source>Refuse the packet</source>
        <translation>Odmítnout zásilku</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Důvod</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Vyberte důvod</translation>
    </message>
    <message>
        <source>What the packet holds is then gone from here. {office} learns the reason from the receipt.</source>
        <translation>Co zásilka obsahuje, odsud potom zmizí. {office} se důvod dozví z doručenky.</translation>
    </message>
    <message>
        <source>&amp;Why is it refused?</source>
        <translation>&amp;Proč se odmítá?</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Odmítnout</translation>
    </message>
</context>
<context>
    <name>InboxWords</name>
    <message>
        <source>From</source>
        <translation>Od koho</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Přišla</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>K čemu</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Důvod</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Hand-over of a case</source>
        <translation>Předání případu</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Souhlas</translation>
    </message>
    <message>
        <source>Other legal basis</source>
        <translation>Jiný právní důvod</translation>
    </message>
    <message>
        <source>given on {first}, ends on {last}</source>
        <translation>dán dne {first}, končí {last}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>čeká</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>převzata</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmítnuta</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>lhůta uplynula</translation>
    </message>
    <message>
        <source>From: {office}</source>
        <translation>Od: {office}</translation>
    </message>
    <message>
        <source>Their eight words: {words}</source>
        <translation>Jejich osm slov: {words}</translation>
    </message>
    <message>
        <source>What for: {purpose}</source>
        <translation>K čemu: {purpose}</translation>
    </message>
    <message>
        <source>Ground: {kind}, {text}</source>
        <translation>Důvod: {kind}, {text}</translation>
    </message>
    <message>
        <source>Made on {made}, can be taken in until {last}</source>
        <translation>Připraveno {made}, převzít lze do {last}</translation>
    </message>
    <message>
        <source>Known: the card of this office was compared by telephone.</source>
        <translation>Známé: vizitka tohoto pracoviště byla porovnána telefonem.</translation>
    </message>
    <message>
        <source>In the address book, but not compared yet: call the office, and compare the eight words first.</source>
        <translation>V seznamu, ale zatím neporovnáno: nejdříve zavolejte na pracoviště a porovnejte osm slov.</translation>
    </message>
    <message>
        <source>Unknown: call the office on a number that you know, and compare the eight words first.</source>
        <translation>Neznámé: zavolejte na pracoviště na číslo, které znáte, a nejdříve porovnejte osm slov.</translation>
    </message>
    <message>
        <source>We are not responsible for this person</source>
        <translation>Za tohoto člověka neodpovídáme</translation>
    </message>
    <message>
        <source>It seems to be about another person</source>
        <translation>Zdá se, že jde o jiného člověka</translation>
    </message>
    <message>
        <source>Something that we need is missing</source>
        <translation>Chybí něco, co potřebujeme</translation>
    </message>
    <message>
        <source>The person does not want it, or the ground is not enough</source>
        <translation>Člověk si to nepřeje, nebo důvod nestačí</translation>
    </message>
    <message>
        <source>We have it already</source>
        <translation>Už to máme</translation>
    </message>
    <message>
        <source>We could not make sure who has sent it</source>
        <translation>Nepodařilo se ověřit, kdo ji poslal</translation>
    </message>
    <message>
        <source>Another reason, told by telephone</source>
        <translation>Jiný důvod, sdělený telefonem</translation>
    </message>
    <message>
        <source>This packet was read in before. It is in the list below, and nothing has changed.</source>
        <translation>Tato zásilka už byla načtena. Je v seznamu níže a nic se nezměnilo.</translation>
    </message>
    <message>
        <source>A packet came in. Nothing of it stands in a file until you decide.</source>
        <translation>Přišla zásilka. Dokud nerozhodnete, není z ní nic v žádném spisu.</translation>
    </message>
    <message>
        <source>The packet is in a new file.</source>
        <translation>Zásilka je v novém spisu.</translation>
    </message>
    <message>
        <source>The packet is in the file.</source>
        <translation>Zásilka je ve spisu.</translation>
    </message>
    <message>
        <source>There is no receipt, for this office has no card yet. Make the card in Offices; then save the receipt in the inbox.</source>
        <translation>Doručenka není, protože toto pracoviště zatím nemá vizitku. Vytvořte vizitku v „Pracovištích“; potom doručenku uložte ve schránce.</translation>
    </message>
    <message>
        <source>Save the receipt, and send it back: then the other office knows that it arrived.</source>
        <translation>Uložte doručenku a pošlete ji zpět: druhé pracoviště se tak dozví, že zásilka dorazila.</translation>
    </message>
    <message>
        <source>The packet is refused, and what it held is gone from here. Save the receipt, and send it back: it tells the other office why.</source>
        <translation>Zásilka je odmítnuta a co obsahovala, tu už není. Uložte doručenku a pošlete ji zpět: řekne druhému pracovišti proč.</translation>
    </message>
    <message>
        <source>The receipt is saved as {name}. It names nobody; send it back by stick or mail.</source>
        <translation>Doručenka je uložena jako {name}. Nikoho nejmenuje; pošlete ji zpět na USB disku nebo poštou.</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>Odmítnuto: {reason}</translation>
    </message>
    <message>
        <source>Nobody took it in in time, so what it held is gone from here. Ask the office for a new one.</source>
        <translation>Nikdo ji včas nepřevzal, její obsah tu proto už není. Požádejte pracoviště o novou.</translation>
    </message>
    <message>
        <source>This was the card of {office}. It is in the address book now: compare its eight words by telephone, in Offices.</source>
        <translation>To byla vizitka pracoviště {office}. Teď je v seznamu: porovnejte telefonem jejích osm slov v „Pracovištích“.</translation>
    </message>
    <message>
        <source>This was the card of {office}, which is in the address book already.</source>
        <translation>To byla vizitka pracoviště {office}, které už v seznamu je.</translation>
    </message>
    <message>
        <source>This receipt was read in before. Nothing has changed.</source>
        <translation>Tato doručenka už byla načtena. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Receipt: {office} has received your packet.</source>
        <translation>Doručenka: {office} vaši zásilku dostalo.</translation>
    </message>
    <message>
        <source>Receipt: {office} has taken your packet in.</source>
        <translation>Doručenka: {office} vaši zásilku převzalo.</translation>
    </message>
    <message>
        <source>Receipt: {office} has refused your packet. {reason}</source>
        <translation>Doručenka: {office} vaši zásilku odmítlo. {reason}</translation>
    </message>
    <message>
        <source>Receipt: {office} has written about your packet.</source>
        <translation>Doručenka: {office} napsalo o vaší zásilce.</translation>
    </message>
</context>
<context>
    <name>IntakeController</name>
    <message>
        <source>Not saved yet; it is tried again. {sentence} {advice}</source>
        <translation>Zatím neuloženo, program to zkouší znovu. {sentence} {advice}</translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message>
        <source>Blank entry form</source>
        <translation>Prázdný vstupní dotazník</translation>
    </message>
    <message>
        <source>&amp;Language of the form</source>
        <translation>&amp;Jazyk dotazníku</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Jazyk dotazníku</translation>
    </message>
    <message>
        <source>Sho&amp;rt form: the core questions</source>
        <translation>K&amp;rátký dotazník: základní otázky</translation>
    </message>
    <message>
        <source>&amp;Whole form: all questions and the list of needs</source>
        <translation>&amp;Celý dotazník: všechny otázky a seznam potřeb</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Uložit jako PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tisk…</translation>
    </message>
    <message>
        <source>The questions on paper, to be filled in by hand. No case file is needed.</source>
        <translation>Otázky na papíře k ručnímu vyplnění. Spis klienta k tomu není potřeba.</translation>
    </message>
</context>
<context>
    <name>IntakeHead</name>
    <message>
        <source>All on one page</source>
        <translation>Vše na jedné stránce</translation>
    </message>
    <message>
        <source>Day of release</source>
        <translation>Den propuštění</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Potřeby</translation>
    </message>
    <message>
        <source>Print the questions…</source>
        <translation>Vytisknout otázky…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit zpět</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Znovu</translation>
    </message>
    <message>
        <source>{undo}: {question}</source>
        <translation>{undo}: {question}</translation>
    </message>
</context>
<context>
    <name>IntakePart</name>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Otázky</translation>
    </message>
    <message>
        <source>You can read the answers, but not change them.</source>
        <translation>Odpovědi můžete číst, ale ne měnit.</translation>
    </message>
</context>
<context>
    <name>IntakeRuleWords</name>
    <message>
        <source>Row {row}: {sentence}</source>
        <translation>Řádek {row}: {sentence}</translation>
    </message>
    <message>
        <source>This answer cannot be used as it stands. Please look at it again.</source>
        <translation>Tuto odpověď nelze v této podobě použít. Podívejte se na ni znovu.</translation>
    </message>
    <message numerus="yes">
        <source>Born on {day}, the person would be %n years old. Check the year.</source>
        <translation>
            <numerusform>S datem narození {day} by člověku byl %n rok. Zkontrolujte rok.</numerusform>
            <numerusform>S datem narození {day} by člověku byly %n roky. Zkontrolujte rok.</numerusform>
            <numerusform>S datem narození {day} by člověku bylo %n let. Zkontrolujte rok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The person is %n years old. The rules for minors apply: ask the guardian.</source>
        <translation>
            <numerusform>Člověku je %n rok. Platí pravidla pro nezletilé: obraťte se na zákonného zástupce.</numerusform>
            <numerusform>Člověku jsou %n roky. Platí pravidla pro nezletilé: obraťte se na zákonného zástupce.</numerusform>
            <numerusform>Člověku je %n let. Platí pravidla pro nezletilé: obraťte se na zákonného zástupce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text has %n characters; sheets have room for {most}. Make it shorter.</source>
        <translation>
            <numerusform>Text má %n znak; na listy se jich vejde {most}. Zkraťte ho.</numerusform>
            <numerusform>Text má %n znaky; na listy se jich vejde {most}. Zkraťte ho.</numerusform>
            <numerusform>Text má %n znaků; na listy se jich vejde {most}. Zkraťte ho.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text has %n characters, far more than {most}. It is not used.</source>
        <translation>
            <numerusform>Text má %n znak, mnohem víc než {most}. Nepoužije se.</numerusform>
            <numerusform>Text má %n znaky, mnohem víc než {most}. Nepoužije se.</numerusform>
            <numerusform>Text má %n znaků, mnohem víc než {most}. Nepoužije se.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The phone number has %n digits; Czech numbers have 9.</source>
        <translation>
            <numerusform>Telefonní číslo má %n číslici; česká čísla jich mají 9.</numerusform>
            <numerusform>Telefonní číslo má %n číslice; česká čísla jich mají 9.</numerusform>
            <numerusform>Telefonní číslo má %n číslic; česká čísla jich mají 9.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The phone number has %n digits; Slovenian numbers have 8 after the first 0.</source>
        <translation>
            <numerusform>Telefonní číslo má %n číslici; slovinská čísla jich mají po první 0 ještě 8.</numerusform>
            <numerusform>Telefonní číslo má %n číslice; slovinská čísla jich mají po první 0 ještě 8.</numerusform>
            <numerusform>Telefonní číslo má %n číslic; slovinská čísla jich mají po první 0 ještě 8.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The phone number has %n digits; Austrian numbers have 5 to 13.</source>
        <translation>
            <numerusform>Telefonní číslo má %n číslici; rakouská čísla jich mají 5 až 13.</numerusform>
            <numerusform>Telefonní číslo má %n číslice; rakouská čísla jich mají 5 až 13.</numerusform>
            <numerusform>Telefonní číslo má %n číslic; rakouská čísla jich mají 5 až 13.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The phone number has %n digits; German numbers have 5 to 13.</source>
        <translation>
            <numerusform>Telefonní číslo má %n číslici; německá čísla jich mají 5 až 13.</numerusform>
            <numerusform>Telefonní číslo má %n číslice; německá čísla jich mají 5 až 13.</numerusform>
            <numerusform>Telefonní číslo má %n číslic; německá čísla jich mají 5 až 13.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{typed}” is kept as written; Czech postcodes have 5 digits.</source>
        <translation>„{typed}“ zůstane tak, jak je to napsáno; česká PSČ mají 5 číslic.</translation>
    </message>
    <message>
        <source>“{typed}” is kept as written; Slovenian postcodes have 4 digits.</source>
        <translation>„{typed}“ zůstane tak, jak je to napsáno; slovinská PSČ mají 4 číslice.</translation>
    </message>
    <message>
        <source>“{typed}” is kept as written; Austrian postcodes have 4 digits.</source>
        <translation>„{typed}“ zůstane tak, jak je to napsáno; rakouská PSČ mají 4 číslice.</translation>
    </message>
    <message>
        <source>“{typed}” is kept as written; German postcodes have 5 digits.</source>
        <translation>„{typed}“ zůstane tak, jak je to napsáno; německá PSČ mají 5 číslic.</translation>
    </message>
    <message>
        <source>“{typed}” is no date. Enter day, month and year, for example 27 3 2027.</source>
        <translation>„{typed}“ není datum. Zadejte den, měsíc a rok, například 27 3 2027.</translation>
    </message>
    <message>
        <source>{understood}. was understood. Enter the year, too.</source>
        <translation>Rozpoznáno: {understood}. Zadejte i rok.</translation>
    </message>
    <message>
        <source>There is no day {understood}. Check the day and the month.</source>
        <translation>Den {understood} neexistuje. Zkontrolujte den a měsíc.</translation>
    </message>
    <message>
        <source>There is no month {month}. The day comes first, for example 27 3 2027.</source>
        <translation>Měsíc {month} neexistuje. Den se píše první, například 27 3 2027.</translation>
    </message>
    <message>
        <source>The year {year} cannot be right. Enter it with four digits.</source>
        <translation>Rok {year} nemůže být správně. Zadejte ho čtyřmi číslicemi.</translation>
    </message>
    <message>
        <source>“{typed}” is no time of day. Enter it like 9:30.</source>
        <translation>„{typed}“ není čas. Zadejte ho například jako 9:30.</translation>
    </message>
    <message>
        <source>Enter the date of birth, for example 27 3 1985.</source>
        <translation>Zadejte datum narození, například 27 3 1985.</translation>
    </message>
    <message>
        <source>“{typed}” is an age. Choose an age band, or enter the date, for example 27 3 1985.</source>
        <translation>„{typed}“ je věk. Vyberte věkovou skupinu, nebo zadejte datum, například 27 3 1985.</translation>
    </message>
    <message>
        <source>The date of birth must be in the past; {day} was understood.</source>
        <translation>Datum narození musí být v minulosti; rozpoznáno bylo {day}.</translation>
    </message>
    <message>
        <source>The person is under 18. The rules for minors apply: ask the guardian.</source>
        <translation>Člověku je méně než 18 let. Platí pravidla pro nezletilé: obraťte se na zákonného zástupce.</translation>
    </message>
    <message>
        <source>“{typed}” is kept as written, but was not understood as a phone number.</source>
        <translation>„{typed}“ zůstane tak, jak je to napsáno, ale program v tom nepoznal telefonní číslo.</translation>
    </message>
    <message>
        <source>No such phone number is known: “{typed}”. Compare it with what was said.</source>
        <translation>Takové telefonní číslo není známo: „{typed}“. Porovnejte ho s tím, co bylo řečeno.</translation>
    </message>
    <message>
        <source>“{typed}” is no e-mail address. It needs one @, with a name before it.</source>
        <translation>„{typed}“ není e-mailová adresa. Patří do ní jeden znak @ a před něj jméno.</translation>
    </message>
    <message>
        <source>“{typed}” is no e-mail address. After the @ comes a name with a dot.</source>
        <translation>„{typed}“ není e-mailová adresa. Za znakem @ má být název s tečkou.</translation>
    </message>
    <message>
        <source>“{typed}” is no e-mail address. It may have no spaces.</source>
        <translation>„{typed}“ není e-mailová adresa. Nesmí v ní být mezery.</translation>
    </message>
    <message>
        <source>The e-mail address is longer than 254 characters. Check it.</source>
        <translation>E-mailová adresa má víc než 254 znaků. Zkontrolujte ji.</translation>
    </message>
    <message>
        <source>“{typed}” is long for a postcode. Compare it with the address.</source>
        <translation>„{typed}“ je na PSČ příliš dlouhé. Porovnejte ho s adresou.</translation>
    </message>
    <message>
        <source>This place is not in our lists any more. Distances are not told.</source>
        <translation>Toto místo už v našich seznamech není. Vzdálenosti se neuvádějí.</translation>
    </message>
    <message>
        <source>“{typed}” is not in our list of places. Distances are not told.</source>
        <translation>„{typed}“ není v našem seznamu obcí. Vzdálenosti se neuvádějí.</translation>
    </message>
    <message>
        <source>This looks like a national identity number. Do you need it here?</source>
        <translation>Vypadá to jako rodné číslo nebo podobné osobní číslo. Je zde potřeba?</translation>
    </message>
    <message>
        <source>“{typed}” is no number. Enter digits only, for example 1500.</source>
        <translation>„{typed}“ není číslo. Zadejte jen číslice, například 1500.</translation>
    </message>
    <message>
        <source>“{typed}” is no whole number. Enter it without a fraction.</source>
        <translation>„{typed}“ není celé číslo. Zadejte ho bez desetinné části.</translation>
    </message>
    <message>
        <source>“{typed}” is not between {least} and {most}. Check the number.</source>
        <translation>„{typed}“ není mezi {least} a {most}. Zkontrolujte číslo.</translation>
    </message>
    <message>
        <source>Note who said this, and when.</source>
        <translation>Zapište, kdo to řekl a kdy.</translation>
    </message>
    <message>
        <source>It cannot have been said on {day}; that day is still to come.</source>
        <translation>Nemohlo to být řečeno {day}; ten den teprve přijde.</translation>
    </message>
    <message>
        <source>“{typed}” is not among the answers of this form. Choose again.</source>
        <translation>„{typed}“ není mezi odpověďmi tohoto dotazníku. Vyberte znovu.</translation>
    </message>
    <message>
        <source>This answer cannot be read. Answer the question again.</source>
        <translation>Tuto odpověď nelze přečíst. Odpovězte na otázku znovu.</translation>
    </message>
    <message>
        <source>Add in a few words what is meant.</source>
        <translation>Doplňte několika slovy, co se tím myslí.</translation>
    </message>
    <message>
        <source>This prison is not in our list. Choose again.</source>
        <translation>Tato věznice není v našem seznamu. Vyberte znovu.</translation>
    </message>
    <message>
        <source>“{typed}” is no language of our list. Choose again.</source>
        <translation>„{typed}“ není jazyk z našeho seznamu. Vyberte znovu.</translation>
    </message>
    <message>
        <source>“None” and other answers exclude each other; the last tick was kept.</source>
        <translation>„Žádné“ a jiné odpovědi se navzájem vylučují; zůstalo poslední zaškrtnutí.</translation>
    </message>
    <message>
        <source>Something is missing in this row.</source>
        <translation>V tomto řádku něco chybí.</translation>
    </message>
    <message>
        <source>This answer is kept, but not asked any more, and never leaves the file.</source>
        <translation>Tato odpověď zůstává uložena, ale už se na ni neptáme a nikdy neopustí spis.</translation>
    </message>
    <message>
        <source>The day of release is not known. Say why, before a sheet is made.</source>
        <translation>Den propuštění není znám. Než vytvoříte list, uveďte proč.</translation>
    </message>
    <message>
        <source>The day of release, {day}, is past. Correct it, or where the person is now.</source>
        <translation>Den propuštění {day} už minul. Opravte ho, nebo opravte, kde člověk teď je.</translation>
    </message>
    <message>
        <source>The day of release, {day}, is more than 40 years ahead. Check the year.</source>
        <translation>Den propuštění {day} je víc než 40 let daleko. Zkontrolujte rok.</translation>
    </message>
    <message>
        <source>Released on {day}, but still in prison: one of the two is wrong.</source>
        <translation>Propuštění {day}, ale stále ve vězení: jedno z toho nesouhlasí.</translation>
    </message>
    <message>
        <source>Already released, but only on {day}: one of the two is wrong.</source>
        <translation>Už po propuštění, ale to je až {day}: jedno z toho nesouhlasí.</translation>
    </message>
    <message>
        <source>The release lies between {day} and {other_day}: the second is earlier.</source>
        <translation>Propuštění je mezi {day} a {other_day}: druhé datum je dřívější.</translation>
    </message>
    <message>
        <source>It is needed from {day}, which is past: today is {other_day}.</source>
        <translation>Je to potřeba od {day}, ale to už minulo: dnes je {other_day}.</translation>
    </message>
    <message>
        <source>From {from} to {to}: the end is not after the beginning.</source>
        <translation>Od {from} do {to}: konec není po začátku.</translation>
    </message>
    <message>
        <source>A place for one person alone, but children live with the person.</source>
        <translation>Místo pro jednoho člověka, žijí s ním ale děti.</translation>
    </message>
    <message>
        <source>No pet, but under the rule-out facts a pet is a “yes”: one of the two is wrong.</source>
        <translation>Žádné zvíře, ale mezi vylučujícími skutečnostmi je zvíře „ano“: jedno z toho nesouhlasí.</translation>
    </message>
    <message>
        <source>A pet, but under the rule-out facts a pet is a “no”: one of the two is wrong.</source>
        <translation>Má zvíře, ale mezi vylučujícími skutečnostmi je zvíře „ne“: jedno z toho nesouhlasí.</translation>
    </message>
    <message>
        <source>A paper is in hand, but under the rule-out facts there is none: one of the two is wrong.</source>
        <translation>Doklad má u sebe, ale podle vylučujících skutečností žádný nemá: jedno z toho nesouhlasí.</translation>
    </message>
    <message>
        <source>There is no valid paper, but under the rule-out facts none is missing: one of the two is wrong.</source>
        <translation>Platný doklad nemá, ale podle vylučujících skutečností žádný nechybí: jedno z toho nesouhlasí.</translation>
    </message>
    <message>
        <source>Insured, but under the rule-out facts there is no insurance: one of the two is wrong.</source>
        <translation>Má pojištění, ale podle vylučujících skutečností ho nemá: jedno z toho nesouhlasí.</translation>
    </message>
    <message>
        <source>Not insured, but under the rule-out facts insurance is not missing: one of the two is wrong.</source>
        <translation>Nemá pojištění, ale podle vylučujících skutečností pojištění nechybí: jedno z toho nesouhlasí.</translation>
    </message>
    <message>
        <source>No drugs or alcohol now, but under the rule-out facts drugs are a “yes”: one of the two is wrong.</source>
        <translation>Teď bez drog a alkoholu, ale mezi vylučujícími skutečnostmi jsou drogy „ano“: jedno z toho nesouhlasí.</translation>
    </message>
    <message>
        <source>No drugs or alcohol now, but under the rule-out facts alcohol is a “yes”: one of the two is wrong.</source>
        <translation>Teď bez drog a alkoholu, ale mezi vylučujícími skutečnostmi je alkohol „ano“: jedno z toho nesouhlasí.</translation>
    </message>
    <message>
        <source>There is medicine for 0 days, but the person takes some. Arrange it before release.</source>
        <translation>Zásoba léků je na 0 dní, člověk ale nějaké bere. Zajistěte je před propuštěním.</translation>
    </message>
    <message>
        <source>Another file has the same date of birth and a similar name. Open it?</source>
        <translation>Stejné datum narození a podobné jméno má i jiný spis. Otevřít ho?</translation>
    </message>
    <message>
        <source>Another file has the same reference. Open it?</source>
        <translation>Stejnou značku má i jiný spis. Otevřít ho?</translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message>
        <source>Answered</source>
        <translation>Zodpovězeno</translation>
    </message>
    <message>
        <source>Does not want to say</source>
        <translation>Nechce říct</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>Neví</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Zatím nepoloženo</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Člověk</translation>
    </message>
    <message>
        <source>An official file</source>
        <translation>Úřední spis</translation>
    </message>
    <message>
        <source>A provider</source>
        <translation>Poskytovatel</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Někdo jiný</translation>
    </message>
    <message>
        <source>It does not matter where</source>
        <translation>Nezáleží na místě</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n sections done</source>
        <translation>
            <numerusform>Hotové oddíly: {done} z %n</numerusform>
            <numerusform>Hotové oddíly: {done} z %n</numerusform>
            <numerusform>Hotové oddíly: {done} z %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not complete: %n answers missing or to be mended</source>
        <translation>
            <numerusform>Neúplné: doplnit nebo opravit %n odpověď</numerusform>
            <numerusform>Neúplné: doplnit nebo opravit %n odpovědi</numerusform>
            <numerusform>Neúplné: doplnit nebo opravit %n odpovědí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In progress: {settled} of %n answered</source>
        <translation>
            <numerusform>Rozpracováno: zodpovězeno {settled} z %n</numerusform>
            <numerusform>Rozpracováno: zodpovězeno {settled} z %n</numerusform>
            <numerusform>Rozpracováno: zodpovězeno {settled} z %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more for a provider&apos;s sheet</source>
        <translation>
            <numerusform>pro list poskytovateli ještě %n</numerusform>
            <numerusform>pro list poskytovateli ještě %n</numerusform>
            <numerusform>pro list poskytovateli ještě %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nezačato</translation>
    </message>
    <message>
        <source>Understood: {weekday}, {date}</source>
        <translation>Rozpoznáno: {weekday} {date}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Uloženo {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n answers carry over from version {version} of the form.</source>
        <translation>
            <numerusform>Z verze {version} dotazníku se přebírá %n odpověď.</numerusform>
            <numerusform>Z verze {version} dotazníku se přebírají %n odpovědi.</numerusform>
            <numerusform>Z verze {version} dotazníku se přebírá %n odpovědí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Recovery key from the sheet</source>
        <translation>Obnovovací klíč z listu</translation>
    </message>
</context>
<context>
    <name>LeafletCheckWords</name>
    <message>
        <source>“{detail}” in your text can give the person away.</source>
        <translation>„{detail}“ ve vašem textu může člověka prozradit.</translation>
    </message>
    <message>
        <source>“{detail}” can give the person away, so no distance from there is printed.</source>
        <translation>„{detail}“ může člověka prozradit, proto se vzdálenost odtud netiskne.</translation>
    </message>
    <message>
        <source>Your own text makes the sheet run over to a further page.</source>
        <translation>Kvůli vašemu vlastnímu textu přeteče list na další stránku.</translation>
    </message>
    <message>
        <source>Your sentence has long words: {detail}. Shorter ones are easier to read.</source>
        <translation>Ve vaší větě jsou dlouhá slova: {detail}. Kratší se čtou snáz.</translation>
    </message>
    <message>
        <source>Your sentence has more than 12 words. Two short ones are easier to read.</source>
        <translation>Vaše věta má víc než 12 slov. Dvě krátké se čtou snáz.</translation>
    </message>
    <message>
        <source>{name}: this name can give the person away (“{detail}”).</source>
        <translation>{name}: tento název může člověka prozradit („{detail}“).</translation>
    </message>
    <message>
        <source>{name}: this address can give the person away (“{detail}”).</source>
        <translation>{name}: tato adresa může člověka prozradit („{detail}“).</translation>
    </message>
    <message>
        <source>{name}: this is in a prison, which gives the person away.</source>
        <translation>{name}: je to ve věznici, a to člověka prozradí.</translation>
    </message>
    <message>
        <source>{name}: this office gives the person away.</source>
        <translation>{name}: toto pracoviště člověka prozradí.</translation>
    </message>
    <message>
        <source>“{name}” is for professionals only, not on the leaflet.</source>
        <translation>„{name}“ je jen pro odborníky, na letáku nebude.</translation>
    </message>
    <message>
        <source>{name}: {detail}</source>
        <translation>{name}: {detail}</translation>
    </message>
    <message>
        <source>{name}: last checked on {date}, more than a year ago. The leaflet says so.</source>
        <translation>{name}: naposledy ověřeno {date}, tedy před více než rokem. Na letáku je to uvedeno.</translation>
    </message>
    <message>
        <source>{name}: last checked on {date}. Call first.</source>
        <translation>{name}: naposledy ověřeno {date}. Nejdřív zavolejte.</translation>
    </message>
    <message>
        <source>{name}: not known when it was checked. Call first.</source>
        <translation>{name}: není známo, kdy byly údaje ověřeny. Nejdřív zavolejte.</translation>
    </message>
    <message>
        <source>{name}: this paper shows what help the person looks for.</source>
        <translation>{name}: z tohoto listu je vidět, jakou pomoc člověk hledá.</translation>
    </message>
    <message>
        <source>{name}: the sheet only says that something has changed.</source>
        <translation>{name}: na listu je jen to, že se něco změnilo.</translation>
    </message>
    <message>
        <source>{name}: no telephone number.</source>
        <translation>{name}: bez telefonního čísla.</translation>
    </message>
    <message>
        <source>{name}: some of it is only in this language: {detail}.</source>
        <translation>{name}: některé údaje jsou jen v tomto jazyce: {detail}.</translation>
    </message>
    <message>
        <source>{name}: the address is secret, so how to get there is not printed.</source>
        <translation>{name}: adresa je utajená, proto se cesta netiskne.</translation>
    </message>
    <message>
        <source>{name}: its point on the map is not known, so no distance is printed.</source>
        <translation>{name}: poloha na mapě není známa, proto se vzdálenost netiskne.</translation>
    </message>
    <message>
        <source>{name}: your words for the way have long ones: {detail}.</source>
        <translation>{name}: ve vašem popisu cesty jsou dlouhá slova: {detail}.</translation>
    </message>
</context>
<context>
    <name>LeafletHandover</name>
    <message>
        <source>&amp;Print all the same</source>
        <translation>Přesto &amp;vytisknout</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>Přesto &amp;uložit</translation>
    </message>
</context>
<context>
    <name>LeafletNotices</name>
    <message>
        <source>{name}: no longer in the directory, not on the leaflet.</source>
        <translation>{name}: už není v adresáři, na letáku nebude.</translation>
    </message>
    <message>
        <source>{name}: closed on {date}</source>
        <translation>{name}: ukončeno {date}</translation>
    </message>
    <message>
        <source>{name}: {reason} ({date})</source>
        <translation>{name}: {reason} ({date})</translation>
    </message>
    <message>
        <source>{what}, not on the leaflet.</source>
        <translation>{what}, na letáku nebude.</translation>
    </message>
    <message>
        <source>{what}, see {successor}.</source>
        <translation>{what}, viz {successor}.</translation>
    </message>
    <message>
        <source>{name}: only the telephone number is printed.</source>
        <translation>{name}: vytiskne se jen telefonní číslo.</translation>
    </message>
    <message>
        <source>{name}: on a sheet of its own.</source>
        <translation>{name}: na vlastním listu.</translation>
    </message>
</context>
<context>
    <name>LeafletOptionsPanel</name>
    <message>
        <source>Leaflet</source>
        <translation>Leták</translation>
    </message>
    <message>
        <source>&amp;Language of the leaflet</source>
        <translation>&amp;Jazyk letáku</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>&amp;Formát</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>A4, folded to A5</source>
        <translation>A4 přeložené na A5</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>Kartička do kapsy</translation>
    </message>
    <message>
        <source>Bi&amp;g print</source>
        <translation>Velké pís&amp;mo</translation>
    </message>
    <message>
        <source>A pocket card has no big print.</source>
        <translation>Kartička do kapsy velké písmo nemá.</translation>
    </message>
    <message>
        <source>Pictogra&amp;ms</source>
        <translation>&amp;Piktogramy</translation>
    </message>
    <message>
        <source>Code to scan that calls (&amp;QR)</source>
        <translation>&amp;QR kód, který vytočí číslo</translation>
    </message>
    <message>
        <source>Line &amp;below the title (optional)</source>
        <translation>Řádek pod nadp&amp;isem (nepovinné)</translation>
    </message>
    <message>
        <source>Free senten&amp;ce (optional)</source>
        <translation>V&amp;lastní věta (nepovinné)</translation>
    </message>
    <message>
        <source>From &amp;whom (optional)</source>
        <translation>Od &amp;koho (nepovinné)</translation>
    </message>
    <message>
        <source>What you type here is never kept.</source>
        <translation>Co sem napíšete, se nikdy neukládá.</translation>
    </message>
    <message>
        <source>Language of the leaflet</source>
        <translation>Jazyk letáku</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formát</translation>
    </message>
    <message>
        <source>Line below the title</source>
        <translation>Řádek pod nadpisem</translation>
    </message>
    <message>
        <source>Free sentence</source>
        <translation>Vlastní věta</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Od koho</translation>
    </message>
    <message>
        <source>{typed} of {most} characters</source>
        <translation>{typed} z {most} znaků</translation>
    </message>
</context>
<context>
    <name>LeafletPreview</name>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Tisk…</translation>
    </message>
    <message>
        <source>Save &amp;as PDF…</source>
        <translation>&amp;Uložit jako PDF…</translation>
    </message>
    <message>
        <source>Read te&amp;xt</source>
        <translation>Číst te&amp;xt</translation>
    </message>
    <message>
        <source>Show to the clie&amp;nt…</source>
        <translation>U&amp;kázat klientovi…</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Podle šířky</translation>
    </message>
    <message>
        <source>Smaller preview</source>
        <translation>Menší náhled</translation>
    </message>
    <message>
        <source>Larger preview</source>
        <translation>Větší náhled</translation>
    </message>
    <message>
        <source>Preview as wide as there is room</source>
        <translation>Náhled přes celou šířku</translation>
    </message>
    <message>
        <source>Smaller preview (-)</source>
        <translation>Menší náhled (-)</translation>
    </message>
    <message>
        <source>Larger preview (+)</source>
        <translation>Větší náhled (+)</translation>
    </message>
    <message>
        <source>Preview as wide as there is room (0)</source>
        <translation>Náhled přes celou šířku (0)</translation>
    </message>
    <message>
        <source>Preview of the leaflet</source>
        <translation>Náhled letáku</translation>
    </message>
    <message>
        <source>Text of the leaflet</source>
        <translation>Text letáku</translation>
    </message>
    <message>
        <source>Print on both sides, flip on the short edge, fold once.</source>
        <translation>Tiskněte oboustranně, otočte podle kratšího okraje, jednou přeložte.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n stránka</numerusform>
            <numerusform>%n stránky</numerusform>
            <numerusform>%n stránek</numerusform>
        </translation>
    </message>
    <message>
        <source>preview at {percent} %</source>
        <translation>náhled {percent} %</translation>
    </message>
</context>
<context>
    <name>LeafletSection</name>
    <message>
        <source>Usual leaflet</source>
        <translation>Obvyklý leták</translation>
    </message>
    <message>
        <source>Language of the leaflet</source>
        <translation>Jazyk letáku</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formát</translation>
    </message>
    <message>
        <source>Big print</source>
        <translation>Velké písmo</translation>
    </message>
    <message>
        <source>Pictograms</source>
        <translation>Piktogramy</translation>
    </message>
    <message>
        <source>Code to scan that calls (QR)</source>
        <translation>QR kód, který vytočí číslo</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>Leták</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>A4, folded to A5</source>
        <translation>A4 přeložené na A5</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>Kartička do kapsy</translation>
    </message>
</context>
<context>
    <name>LeavingController</name>
    <message numerus="yes">
        <source>%n services are on the shortlist now.</source>
        <translation>
            <numerusform>Ve výběru je teď %n služba.</numerusform>
            <numerusform>Ve výběru jsou teď %n služby.</numerusform>
            <numerusform>Ve výběru je teď %n služeb.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Leaves today</source>
        <translation>Propuštění dnes</translation>
    </message>
    <message>
        <source>&amp;Woman</source>
        <translation>Ž&amp;ena</translation>
    </message>
    <message>
        <source>&amp;Man</source>
        <translation>&amp;Muž</translation>
    </message>
    <message>
        <source>Name a town and choose woman or man. What is open today is then shown here.</source>
        <translation>Zadejte obec a zvolte ženu, nebo muže. Pak se zde ukáže, co je dnes otevřeno.</translation>
    </message>
    <message>
        <source>Put on the &amp;shortlist</source>
        <translation>Převzít do &amp;výběru</translation>
    </message>
    <message>
        <source>Show the &amp;leaflet</source>
        <translation>Zobrazit &amp;leták</translation>
    </message>
    <message>
        <source>Where does the person &amp;go?</source>
        <translation>&amp;Kam člověk odchází?</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation>Město nebo obec</translation>
    </message>
    <message>
        <source>Where does the person go?</source>
        <translation>Kam člověk odchází?</translation>
    </message>
    <message>
        <source>Found for today</source>
        <translation>Nalezeno na dnešek</translation>
    </message>
    <message>
        <source>What is ticked takes the place of the shortlist; undo brings the former one back. Where the person goes, and whether woman or man, is kept nowhere.</source>
        <translation>Zaškrtnuté služby nahradí dosavadní výběr; ten obnovíte příkazem Vrátit zpět. Kam člověk odchází a zda je to žena, nebo muž, se nikam neukládá.</translation>
    </message>
    <message numerus="yes">
        <source>%n services are ticked, and a sheet holds six.</source>
        <translation>
            <numerusform>Zaškrtnuta je %n služba, na list se jich vejde šest.</numerusform>
            <numerusform>Zaškrtnuty jsou %n služby, na list se jich vejde šest.</numerusform>
            <numerusform>Zaškrtnuto je %n služeb, na list se jich vejde šest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingWords</name>
    <message>
        <source>a bed tonight</source>
        <translation>nocleh na dnešek</translation>
    </message>
    <message>
        <source>food</source>
        <translation>jídlo</translation>
    </message>
    <message>
        <source>shower</source>
        <translation>sprcha</translation>
    </message>
    <message>
        <source>clothes</source>
        <translation>oblečení</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>doklady</translation>
    </message>
    <message>
        <source>emergency money</source>
        <translation>rychlá peněžní pomoc</translation>
    </message>
    <message>
        <source>responsible social office</source>
        <translation>příslušné sociální pracoviště</translation>
    </message>
    <message>
        <source>free telephone line</source>
        <translation>bezplatná telefonní linka</translation>
    </message>
    <message>
        <source>Nothing open today for: {needs}</source>
        <translation>Dnes není otevřeno: {needs}</translation>
    </message>
    <message>
        <source>A sheet holds six services. Left off: {names}</source>
        <translation>Na list se vejde šest služeb. Nevešlo se: {names}</translation>
    </message>
    <message>
        <source>opens today at {time}</source>
        <translation>otevřeno dnes od {time}</translation>
    </message>
    <message>
        <source>by appointment</source>
        <translation>po objednání</translation>
    </message>
    <message>
        <source>not known whether it is open today</source>
        <translation>není známo, zda je dnes otevřeno</translation>
    </message>
    <message>
        <source>help by telephone</source>
        <translation>pomoc po telefonu</translation>
    </message>
    <message>
        <source>open day and night</source>
        <translation>otevřeno ve dne i v noci</translation>
    </message>
    <message>
        <source>open until {time}</source>
        <translation>otevřeno do {time}</translation>
    </message>
    <message>
        <source>closed today</source>
        <translation>dnes zavřeno</translation>
    </message>
    <message>
        <source>closed today, opens tomorrow at {time}</source>
        <translation>dnes zavřeno, otevřeno zítra od {time}</translation>
    </message>
    <message>
        <source>closed today, opens {day}, {time}</source>
        <translation>dnes zavřeno, příště otevřeno: {day}, {time}</translation>
    </message>
    <message>
        <source>the call is free</source>
        <translation>volání je zdarma</translation>
    </message>
    <message>
        <source>not known whether the call is free</source>
        <translation>není známo, zda je volání zdarma</translation>
    </message>
    <message>
        <source>no telephone number</source>
        <translation>bez telefonního čísla</translation>
    </message>
    <message>
        <source>not stated whom it takes</source>
        <translation>neuvedeno, koho přijímají</translation>
    </message>
    <message>
        <source>Today is a public holiday ({holiday}): offices are closed.</source>
        <translation>Dnes je svátek ({holiday}): úřady mají zavřeno.</translation>
    </message>
    <message>
        <source>Today is a public holiday in some places ({holiday}).</source>
        <translation>Na některých místech je dnes svátek ({holiday}).</translation>
    </message>
    <message>
        <source>It is the weekend: offices are closed.</source>
        <translation>Je víkend: úřady mají zavřeno.</translation>
    </message>
    <message>
        <source>It is after {time}: many offices are closed.</source>
        <translation>Je po {time}: mnoho úřadů má zavřeno.</translation>
    </message>
    <message>
        <source>Offices are closed over the weekend.</source>
        <translation>Přes víkend mají úřady zavřeno.</translation>
    </message>
    <message>
        <source>Tomorrow is a public holiday ({holiday}): offices are closed.</source>
        <translation>Zítra je svátek ({holiday}): úřady budou mít zavřeno.</translation>
    </message>
</context>
<context>
    <name>LegalWords</name>
    <message>
        <source>General Data Protection Regulation (GDPR)</source>
        <translation>Obecné nařízení o ochraně osobních údajů (GDPR)</translation>
    </message>
    <message>
        <source>Law-Enforcement Directive (EU) 2016/680</source>
        <translation>Směrnice (EU) 2016/680 o prosazování práva</translation>
    </message>
    <message>
        <source>For associations, social services and everybody who advises and helps.</source>
        <translation>Pro spolky, sociální služby a všechny, kdo radí a pomáhají.</translation>
    </message>
    <message>
        <source>For authorities that execute sentences, such as prisons and probation services, as far as they work for that purpose.</source>
        <translation>Pro orgány, které vykonávají tresty, například věznice a probační službu, pokud pracují za tímto účelem.</translation>
    </message>
    <message>
        <source>Legal basis: a legal duty or a public task, otherwise consent (Articles 6 and 9). Data on offences only as far as national law allows it (Article 10).</source>
        <translation>Právní důvod: právní povinnost nebo úkol ve veřejném zájmu, jinak souhlas (čl. 6 a 9). Údaje o trestných činech jen v rozsahu, který dovoluje vnitrostátní právo (čl. 10).</translation>
    </message>
    <message>
        <source>Right of access: clients get a copy of what is kept about them within a month (Articles 12 and 15).</source>
        <translation>Právo na přístup: klient dostane do měsíce kopii údajů, které se o něm uchovávají (čl. 12 a 15).</translation>
    </message>
    <message>
        <source>Wrong data is corrected, and erased when it is no longer needed (Articles 16 and 17).</source>
        <translation>Nesprávné údaje se opraví, a když už nejsou potřeba, vymažou (čl. 16 a 17).</translation>
    </message>
    <message>
        <source>Restriction: while something is in dispute, the file is kept and not worked with (Article 18).</source>
        <translation>Omezení zpracování: dokud je něco sporné, spis se uchovává a nepracuje se s ním (čl. 18).</translation>
    </message>
    <message>
        <source>The audit shows that data is kept properly and safely (Articles 5 and 32).</source>
        <translation>Protokol dokládá, že se s údaji zachází řádně a bezpečně (čl. 5 a 32).</translation>
    </message>
    <message>
        <source>Data is kept no longer than its purpose needs (Article 5).</source>
        <translation>Údaje se neuchovávají déle, než vyžaduje jejich účel (čl. 5).</translation>
    </message>
    <message>
        <source>If data gets out: tell the head of office at once. The authority is told within 72 hours, and the clients where the risk is high (Articles 33 and 34).</source>
        <translation>Když údaje uniknou: ihned to oznamte vedení pracoviště. Dozorovému úřadu se to ohlásí do 72 hodin; klientům se to oznámí, je-li riziko vysoké (čl. 33 a 34).</translation>
    </message>
    <message>
        <source>Legal basis: what the law orders the authority to do (Article 8), not consent. Data on health, religion and the like only where it is strictly necessary (Article 10).</source>
        <translation>Právní důvod: to, co orgánu ukládá zákon (čl. 8), ne souhlas. Údaje o zdraví, náboženství a podobně jen tehdy, je-li to zcela nezbytné (čl. 10).</translation>
    </message>
    <message>
        <source>Right of access: clients may ask what is kept about them (Article 14). It can be limited by law, for a reason that is noted (Article 15); the authority for data protection can look in their place (Article 17).</source>
        <translation>Právo na přístup: klient se může zeptat, co se o něm uchovává (čl. 14). Zákon to může omezit, a to z důvodu, který se zaznamená (čl. 15); dozorový úřad může údaje prověřit místo klienta (čl. 17).</translation>
    </message>
    <message>
        <source>Wrong data is corrected or erased (Article 16). What is a fact and what is an opinion is kept apart (Article 7).</source>
        <translation>Nesprávné údaje se opraví nebo vymažou (čl. 16). Fakta se oddělují od názorů (čl. 7).</translation>
    </message>
    <message>
        <source>Restriction: what is needed as evidence, or is in dispute, is kept and not worked with (Article 16).</source>
        <translation>Omezení zpracování: co je potřeba jako důkaz nebo co je sporné, se uchovává a nepracuje se s tím (čl. 16).</translation>
    </message>
    <message>
        <source>The audit is ordered by law: collection, change, viewing, disclosure and erasure are noted (Article 25).</source>
        <translation>Protokol ukládá zákon: zaznamenává se shromáždění, pozměnění, nahlédnutí, sdělení a výmaz (čl. 25).</translation>
    </message>
    <message>
        <source>There are time limits for erasing data, or for looking whether it is needed (Article 5).</source>
        <translation>Pro výmaz údajů nebo pro přezkum, zda jsou potřeba, platí lhůty (čl. 5).</translation>
    </message>
    <message>
        <source>If data gets out: tell the head of office at once. The authority is told within 72 hours, and the clients where the risk is high (Articles 30 and 31).</source>
        <translation>Když údaje uniknou: ihned to oznamte vedení pracoviště. Dozorovému úřadu se to ohlásí do 72 hodin; klientům se to oznámí, je-li riziko vysoké (čl. 30 a 31).</translation>
    </message>
    <message>
        <source>Clients can complain to the authority for data protection (Article {article}): {names}.</source>
        <translation>Klienti mohou podat stížnost u dozorového úřadu (čl. {article}): {names}.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>What others have made</source>
        <translation>Co vytvořili jiní</translation>
    </message>
    <message>
        <source>The program is made with these packages. The text of each licence is in the folder of the program.</source>
        <translation>Program je vytvořen s těmito balíčky. Text každé licence je ve složce programu.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Balíček</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verze</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>ListController</name>
    <message>
        <source>Save list</source>
        <translation>Uložit seznam</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Sešit Excelu (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabulka CSV (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the list…</source>
        <translation>Vytváří se seznam…</translation>
    </message>
    <message>
        <source>Stopped. No list was made.</source>
        <translation>Zastaveno. Seznam nevznikl.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Uloženo: {name}</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>{question}: add a name</source>
        <translation>{question}: přidat položku</translation>
    </message>
    <message>
        <source>Type a name, then press Return</source>
        <translation>Napište název a stiskněte Enter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Přidat</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nahoru</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Dolů</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>List of services</source>
        <translation>Seznam služeb</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Všechny služby</translation>
    </message>
    <message>
        <source>List made on {date}</source>
        <translation>Seznam vytvořen {date}</translation>
    </message>
    <message>
        <source>For staff. Do not hand out.</source>
        <translation>Pro pracovníky. Nerozdávejte.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Služba</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>For whom, room, evidence</source>
        <translation>Pro koho, volná místa, čím doloženo</translation>
    </message>
    <message>
        <source>Provider not stated</source>
        <translation>Poskytovatel neuveden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
    <message numerus="yes">
        <source>%n services are found, and a list holds up to {most}. Add a word or a filter.</source>
        <translation>
            <numerusform>Nalezena je %n služba, do seznamu se jich vejde nejvýše {most}. Přidejte slovo nebo filtr.</numerusform>
            <numerusform>Nalezeny jsou %n služby, do seznamu se jich vejde nejvýše {most}. Přidejte slovo nebo filtr.</numerusform>
            <numerusform>Nalezeno je %n služeb, do seznamu se jich vejde nejvýše {most}. Přidejte slovo nebo filtr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {listed} of %n services</source>
        <translation>
            <numerusform>Služby 1 až {listed} z celkem %n</numerusform>
            <numerusform>Služby 1 až {listed} z celkem %n</numerusform>
            <numerusform>Služby 1 až {listed} z celkem %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n služba</numerusform>
            <numerusform>%n služby</numerusform>
            <numerusform>%n služeb</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ukázka</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Poskytovatel</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Upozornění</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Druh pomoci</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kde</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Otevírací doba</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Jazyky</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pro koho</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Volná místa</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Čím je doloženo</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Ověřeno dne</translation>
    </message>
    <message>
        <source>Checked how and by whom</source>
        <translation>Jak a kým ověřeno</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifikátor</translation>
    </message>
    <message>
        <source>Address confidential</source>
        <translation>Utajená adresa</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>Bez telefonního čísla</translation>
    </message>
    <message>
        <source>Opening hours: not known</source>
        <translation>Otevírací doba: není známo</translation>
    </message>
    <message>
        <source>Women only</source>
        <translation>Jen pro ženy</translation>
    </message>
    <message>
        <source>Men only</source>
        <translation>Jen pro muže</translation>
    </message>
    <message>
        <source>Certain groups only</source>
        <translation>Jen pro určité skupiny</translation>
    </message>
    <message>
        <source>Turned away: {reasons}</source>
        <translation>Důvody odmítnutí: {reasons}</translation>
    </message>
    <message>
        <source>Case by case: {reasons}</source>
        <translation>Individuálně: {reasons}</translation>
    </message>
    <message>
        <source>Evidence: none stated</source>
        <translation>Čím je doloženo: neuvedeno</translation>
    </message>
    <message>
        <source>seen on {date}</source>
        <translation>dohledáno {date}</translation>
    </message>
    <message>
        <source>ran out on {date}</source>
        <translation>platnost skončila {date}</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation>platí do {date}</translation>
    </message>
    <message>
        <source>{contact} (for staff only)</source>
        <translation>{contact} (jen pro pracovníky)</translation>
    </message>
</context>
<context>
    <name>LockController</name>
    <message>
        <source>Locking the client data…</source>
        <translation>Údaje o klientech se zamykají…</translation>
    </message>
</context>
<context>
    <name>LockPanel</name>
    <message>
        <source>Client data is locked</source>
        <translation>Údaje o klientech jsou zamčené</translation>
    </message>
    <message>
        <source>The vault of this office&apos;s computer</source>
        <translation>Trezor na počítači tohoto pracoviště</translation>
    </message>
    <message>
        <source>&amp;Who are you?</source>
        <translation>Kd&amp;o jste?</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Účet</translation>
    </message>
    <message>
        <source>The vault is being opened</source>
        <translation>Trezor se otevírá</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Ode&amp;mknout</translation>
    </message>
    <message>
        <source>Forgotten…</source>
        <translation>Zapomenuté…</translation>
    </message>
    <message>
        <source>Search the directory without unlocking</source>
        <translation>Hledat v adresáři bez odemčení</translation>
    </message>
    <message>
        <source>Open my own vault instead</source>
        <translation>Otevřít raději můj trezor</translation>
    </message>
    <message>
        <source>Open the vault of this office instead</source>
        <translation>Otevřít raději trezor pracoviště</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Heslo: {name}</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Heslo</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Hes&amp;lo</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Teď to můžete zkusit znovu.</translation>
    </message>
</context>
<context>
    <name>LogPart</name>
    <message>
        <source>Log</source>
        <translation>Zápisy</translation>
    </message>
    <message>
        <source>Nothing is written in this file yet.</source>
        <translation>V tomto spisu zatím není žádný zápis.</translation>
    </message>
    <message>
        <source>Entries, the newest first</source>
        <translation>Zápisy, od nejnovějšího</translation>
    </message>
    <message>
        <source>New entr&amp;y</source>
        <translation>Nový záp&amp;is</translation>
    </message>
    <message>
        <source>Change the entr&amp;y of {moment}</source>
        <translation>Změnit záp&amp;is ({moment})</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>How do you like to read?</source>
        <translation>Jak se vám dobře čte?</translation>
    </message>
    <message>
        <source>Everything here can be changed at any time under File, Settings.</source>
        <translation>Vše tady můžete kdykoli změnit v nabídce Soubor, Nastavení.</translation>
    </message>
    <message>
        <source>So large is a row of the list: night shelter, Brno, tel. 030 123 456.</source>
        <translation>Takhle velký je řádek seznamu: noclehárna, Brno, tel. 030 123 456.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Workpris Desktop</source>
        <translation>Workpris Desktop</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Části programu</translation>
    </message>
    <message>
        <source>Working with the copy on this computer</source>
        <translation>Pracujete s kopií na tomto počítači</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Hledat</translation>
    </message>
    <message>
        <source>Leaflet ({count})</source>
        <translation>Leták ({count})</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ukázat</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienti</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Co chybí</translation>
    </message>
    <message>
        <source>SAMPLE – not real contacts. Everything here is invented.</source>
        <translation>UKÁZKA – kontakty nejsou skutečné. Všechno je tu smyšlené.</translation>
    </message>
    <message>
        <source>Date of the data: not known</source>
        <translation>Data: datum není známo</translation>
    </message>
    <message numerus="yes">
        <source>Data of {date} (%n days old)</source>
        <translation>
            <numerusform>Data: {date} (před %n dnem)</numerusform>
            <numerusform>Data: {date} (před %n dny)</numerusform>
            <numerusform>Data: {date} (před %n dny)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapTab</name>
    <message>
        <source>Kind of help on the &amp;map</source>
        <translation>Druh po&amp;moci na mapě</translation>
    </message>
    <message>
        <source>Kind of help on the map</source>
        <translation>Druh pomoci na mapě</translation>
    </message>
    <message>
        <source>A map shows regions. Other places are counted now.</source>
        <translation>Mapa ukazuje kraje. Teď se počítají jiná místa.</translation>
    </message>
    <message>
        <source>Count by &amp;regions</source>
        <translation>Počítat po k&amp;rajích</translation>
    </message>
</context>
<context>
    <name>MemoryDialog</name>
    <message>
        <source>Searches</source>
        <translation>Hledání</translation>
    </message>
    <message>
        <source>&amp;Remember recent searches on this computer</source>
        <translation>&amp;Pamatovat si nedávná hledání na tomto počítači</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otevřít</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Přejme&amp;novat</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Od&amp;ebrat</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>Ote&amp;vřít</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Smazat</translation>
    </message>
    <message>
        <source>Erase &amp;all</source>
        <translation>Smaza&amp;t vše</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>V&amp;rátit zpět</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Uložená hledání</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Nedávná hledání</translation>
    </message>
    <message>
        <source>A search never holds what you told of a person.</source>
        <translation>Hledání nikdy neobsahuje to, co jste zadali o člověku.</translation>
    </message>
</context>
<context>
    <name>MemoryMenu</name>
    <message>
        <source>Recent and saved searches</source>
        <translation>Nedávná a uložená hledání</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Uložená hledání</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Nedávná hledání</translation>
    </message>
    <message>
        <source>No searches are kept yet</source>
        <translation>Zatím tu nejsou žádná hledání</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Uložit toto hledání…</translation>
    </message>
    <message>
        <source>&amp;All searches…</source>
        <translation>&amp;Všechna hledání…</translation>
    </message>
    <message>
        <source>&amp;Erase recent searches</source>
        <translation>&amp;Smazat nedávná hledání</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Take into a new file</source>
        <translation>Převzít do nového spisu</translation>
    </message>
    <message>
        <source>Add to a file</source>
        <translation>Přidat ke spisu</translation>
    </message>
    <message>
        <source>I have made &amp;sure by telephone who has sent this packet</source>
        <translation>Telefonem jsem si ověřil(a), kdo tuto zá&amp;silku poslal</translation>
    </message>
    <message>
        <source>may be the same person</source>
        <translation>možná tentýž člověk</translation>
    </message>
    <message>
        <source>No file seems to be about the same person. Choose one, or go back and take it into a new file.</source>
        <translation>Zdá se, že se téhož člověka netýká žádný spis. Vyberte některý, nebo se vraťte a převezměte zásilku do nového.</translation>
    </message>
    <message numerus="yes">
        <source>%n files may be about the same person; they stand first.</source>
        <translation>
            <numerusform>Téhož člověka se možná týká %n spis; stojí první.</numerusform>
            <numerusform>Téhož člověka se možná týkají %n spisy; stojí první.</numerusform>
            <numerusform>Téhož člověka se možná týká %n spisů; stojí první.</numerusform>
        </translation>
    </message>
    <message>
        <source>May be about the same person: {names}. If so, close this and choose “Add to a file…”.</source>
        <translation>Možná se týká téhož člověka: {names}. Pokud ano, zavřete to a zvolte „Přidat ke spisu…“.</translation>
    </message>
    <message>
        <source>Answers that differ: yours stay, unless you tick theirs.</source>
        <translation>Odpovědi, které se liší: vaše zůstanou, pokud nezaškrtnete jejich.</translation>
    </message>
    <message>
        <source>No answer differs. What the file lacks is added; nothing of yours is changed.</source>
        <translation>Žádná odpověď se neliší. Co ve spisu chybí, se přidá; z vašeho se nic nezmění.</translation>
    </message>
    <message>
        <source>Find a file by its &amp;name</source>
        <translation>&amp;Najít spis podle jména</translation>
    </message>
    <message>
        <source>Find a file by its name</source>
        <translation>Najít spis podle jména</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Spisy</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Spis</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Answers that differ; ticked ones are replaced</source>
        <translation>Odpovědi, které se liší; zaškrtnuté se nahradí</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Vzít jejich</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Vaše</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Jejich</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Dále</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>P&amp;řevzít</translation>
    </message>
    <message>
        <source>Sa&amp;ve the receipt…</source>
        <translation>Uložit doru&amp;čenku…</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>Z&amp;pět</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zavřít</translation>
    </message>
</context>
<context>
    <name>MissingQuestionsBox</name>
    <message>
        <source>Providers often want to know this, too, and the file has no answer yet. You can go on without it, or open a question and ask for the form again:</source>
        <translation>Poskytovatelé chtějí často vědět i toto a ve spisu odpověď zatím není. Můžete pokračovat bez ní, nebo přejít k některé otázce a formulář pak otevřít znovu:</translation>
    </message>
    <message>
        <source>Opens this question</source>
        <translation>Otevře tuto otázku</translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message>
        <source>More filters. Each works at once; the list shows what is left.</source>
        <translation>Více filtrů. Každý platí hned; v seznamu je to, co zbývá.</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>H&amp;otovo</translation>
    </message>
    <message>
        <source>Near a place</source>
        <translation>V okolí obce</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Otevírací doba</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Co a kde</translation>
    </message>
    <message>
        <source>Nearby and when</source>
        <translation>V okolí a kdy</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pro koho</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Přijetí</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Důvěryhodnost</translation>
    </message>
    <message>
        <source>What it is like</source>
        <translation>Podoba služby</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save this search</source>
        <translation>Uložit toto hledání</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Název hledání</translation>
    </message>
    <message>
        <source>By which name is the search to be kept?</source>
        <translation>Pod jakým názvem hledání uložit?</translation>
    </message>
</context>
<context>
    <name>NearField</name>
    <message>
        <source>Near a place</source>
        <translation>V okolí obce</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation>Město nebo obec</translation>
    </message>
    <message>
        <source>How far from the place</source>
        <translation>Jak daleko od obce</translation>
    </message>
    <message>
        <source>within {km} km, in a straight line</source>
        <translation>do {km} km vzdušnou čarou</translation>
    </message>
    <message>
        <source>at any distance, the nearest first</source>
        <translation>jakkoli daleko, nejbližší první</translation>
    </message>
</context>
<context>
    <name>NeedTableModel</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>nothing told</source>
        <translation>nezadáno</translation>
    </message>
    <message>
        <source>Emergency text</source>
        <translation>Krizové pokyny</translation>
    </message>
    <message>
        <source>Find services</source>
        <translation>Najít služby</translation>
    </message>
    <message>
        <source>none looked for</source>
        <translation>nehledají se</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Potřeba</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Kdo to řeší</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorita</translation>
    </message>
    <message>
        <source>Wish, in the person&apos;s words</source>
        <translation>Přání vlastními slovy člověka</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Služby</translation>
    </message>
</context>
<context>
    <name>NeedWords</name>
    <message>
        <source>Not started</source>
        <translation>Nezačato</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Je potřeba</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Rozpracováno</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Není potřeba</translation>
    </message>
    <message>
        <source>Person says no</source>
        <translation>Člověk nechce</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Prison</source>
        <translation>Věznice</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Probace</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Někdo jiný</translation>
    </message>
    <message>
        <source>1 – first</source>
        <translation>1 – nejdřív</translation>
    </message>
    <message>
        <source>2 – soon</source>
        <translation>2 – brzy</translation>
    </message>
    <message>
        <source>3 – later</source>
        <translation>3 – později</translation>
    </message>
    <message>
        <source>The directory has no type of service for this need.</source>
        <translation>Adresář nemá pro tuto potřebu žádný druh služby.</translation>
    </message>
</context>
<context>
    <name>NeedsPart</name>
    <message>
        <source>Needs</source>
        <translation>Potřeby</translation>
    </message>
    <message>
        <source>Only what is &amp;ticked</source>
        <translation>Jen zaškrt&amp;nuté</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>V&amp;rátit zpět</translation>
    </message>
    <message>
        <source>Needs, by section</source>
        <translation>Potřeby podle oddílů</translation>
    </message>
    <message>
        <source>Space ticks, 1 to 3 sets the priority (0 takes it away), Return opens what is to be chosen.</source>
        <translation>Mezerník zaškrtne, 1 až 3 určí prioritu (0 ji zruší), Enter otevře výběr.</translation>
    </message>
    <message>
        <source>&amp;Find services for a crisis</source>
        <translation>Najít krizové s&amp;lužby</translation>
    </message>
    <message>
        <source>&amp;Find services</source>
        <translation>Najít s&amp;lužby</translation>
    </message>
    <message>
        <source>{need}: {reason}</source>
        <translation>{need}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n needs are ticked.</source>
        <translation>
            <numerusform>Zaškrtnuta je %n potřeba.</numerusform>
            <numerusform>Zaškrtnuty jsou %n potřeby.</numerusform>
            <numerusform>Zaškrtnuto je %n potřeb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Nic není zaškrtnuto.</translation>
    </message>
</context>
<context>
    <name>NewPasswordBox</name>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Heslo</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Totéž &amp;znovu</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nové heslo</translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation>Nové heslo znovu</translation>
    </message>
</context>
<context>
    <name>NewSheetDialog</name>
    <message>
        <source>New recovery sheet</source>
        <translation>Nový obnovovací list</translation>
    </message>
    <message>
        <source>A new recovery key is made, and the one on the former sheet no longer opens the vault. Destroy the former sheet.</source>
        <translation>Vytvoří se nový obnovovací klíč; ten z předchozího listu už trezor neotevře. Předchozí list zničte.</translation>
    </message>
    <message>
        <source>Copies and backups of the vault from before can still be opened with the former sheet.</source>
        <translation>Dřívější kopie a zálohy trezoru lze dál otevřít předchozím listem.</translation>
    </message>
    <message>
        <source>&amp;Make a new sheet</source>
        <translation>&amp;Vytvořit nový list</translation>
    </message>
</context>
<context>
    <name>NewsBar</name>
    <message>
        <source>Undo</source>
        <translation>Vrátit zpět</translation>
    </message>
</context>
<context>
    <name>NoAnswerLink</name>
    <message>
        <source>Mark as no answer…</source>
        <translation>Označit jako bez odpovědi…</translation>
    </message>
    <message>
        <source>{question}: {state}</source>
        <translation>{question}: {state}</translation>
    </message>
</context>
<context>
    <name>NoDirectory</name>
    <message>
        <source>No directory on this computer yet.</source>
        <translation>Na tomto počítači zatím není žádný adresář.</translation>
    </message>
    <message>
        <source>&amp;Read in a directory…</source>
        <translation>&amp;Načíst adresář…</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>{written} · changed {moment}</source>
        <translation>{written} · změněno {moment}</translation>
    </message>
    <message>
        <source>told by {name}</source>
        <translation>sdělil/a {name}</translation>
    </message>
    <message>
        <source>written down by {name}</source>
        <translation>zapsal/a {name}</translation>
    </message>
    <message numerus="yes">
        <source>{said} (%n places free)</source>
        <translation>
            <numerusform>{said} (%n volné místo)</numerusform>
            <numerusform>{said} (%n volná místa)</numerusform>
            <numerusform>{said} (%n volných míst)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesBox</name>
    <message>
        <source>Notes of our office</source>
        <translation>Poznámky našeho pracoviště</translation>
    </message>
    <message>
        <source>Notes of our office are locked.</source>
        <translation>Poznámky našeho pracoviště jsou zamčené.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Odemknout…</translation>
    </message>
    <message>
        <source>Unlock the notes of our office</source>
        <translation>Odemknout poznámky našeho pracoviště</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Přidat poznámku…</translation>
    </message>
    <message>
        <source>Write down what we heard…</source>
        <translation>Zapsat, co jsme se dozvěděli…</translation>
    </message>
    <message>
        <source>None about this service yet.</source>
        <translation>O této službě zatím žádné nejsou.</translation>
    </message>
    <message>
        <source>It is removed for good when you leave this service or lock.</source>
        <translation>Trvale se odebere, až opustíte tuto službu nebo zamknete.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit zpět</translation>
    </message>
    <message>
        <source>Undo the removal</source>
        <translation>Vrátit odebrání zpět</translation>
    </message>
    <message>
        <source>Notes of our office, and what we heard</source>
        <translation>Poznámky našeho pracoviště a co jsme se dozvěděli</translation>
    </message>
    <message>
        <source>New &amp;note: facts about the provider, nothing about clients</source>
        <translation>&amp;Nová poznámka: fakta o poskytovateli, nic o klientech</translation>
    </message>
    <message>
        <source>Change the &amp;note: {head}</source>
        <translation>Změnit poz&amp;námku: {head}</translation>
    </message>
    <message>
        <source>What we heard: {head}</source>
        <translation>Co jsme se dozvěděli: {head}</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>No service matches “{text}”.</source>
        <translation>Dotazu „{text}“ neodpovídá žádná služba.</translation>
    </message>
    <message>
        <source>No service matches.</source>
        <translation>Neodpovídá žádná služba.</translation>
    </message>
    <message>
        <source>Try it:</source>
        <translation>Zkuste:</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Zkuste méně slov nebo jiná slova.</translation>
    </message>
    <message>
        <source>Report as missing service</source>
        <translation>Zaznamenat chybějící službu</translation>
    </message>
    <message>
        <source>Add a service that you know…</source>
        <translation>Přidat službu, kterou znáte…</translation>
    </message>
    <message>
        <source>Kept on this computer: that such a service is missing. Your words were not kept.</source>
        <translation>Na tomto počítači je zaznamenáno, že taková služba chybí. Vaše slova uložena nejsou.</translation>
    </message>
    <message>
        <source>Keeps type of help, region, setting and today&apos;s date, never the words that you typed.</source>
        <translation>Uloží se druh pomoci, kraj, prostředí a dnešní datum, nikdy slova, která jste napsali.</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>Newer program</source>
        <translation>Novější program</translation>
    </message>
    <message>
        <source>Put a&amp;way</source>
        <translation>&amp;Odložit</translation>
    </message>
</context>
<context>
    <name>OfferBanner</name>
    <message>
        <source>Newer directory</source>
        <translation>Novější adresář</translation>
    </message>
    <message>
        <source>Look &amp;at it…</source>
        <translation>P&amp;rohlédnout…</translation>
    </message>
    <message>
        <source>Use i&amp;t now</source>
        <translation>Použít n&amp;yní</translation>
    </message>
    <message>
        <source>Add the publishe&amp;r…</source>
        <translation>Přidat t&amp;ohoto vydavatele…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Pozdě&amp;ji</translation>
    </message>
</context>
<context>
    <name>OfficeCardWords</name>
    <message>
        <source>Office</source>
        <translation>Pracoviště</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Vizitka</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>bez vizitky</translation>
    </message>
    <message>
        <source>card not compared yet</source>
        <translation>vizitka zatím neporovnána</translation>
    </message>
    <message>
        <source>card compared on {date}</source>
        <translation>vizitka porovnána dne {date}</translation>
    </message>
    <message>
        <source>Without a card no packet can be sealed for this office. Ask it for its card, or hand over by a packet with a passphrase or on paper.</source>
        <translation>Bez vizitky nelze pro toto pracoviště nic zapečetit. Požádejte ho o vizitku, nebo předejte zásilku se slovy či papír.</translation>
    </message>
    <message>
        <source>Nobody has made sure yet that this card is theirs. Call the office on a number that you know, and compare the eight words.</source>
        <translation>Zatím nikdo neověřil, že je vizitka opravdu jeho. Zavolejte na pracoviště na číslo, které znáte, a porovnejte osm slov.</translation>
    </message>
    <message>
        <source>The address book has another card of an office of this name. Ask the office by telephone which card counts, and remove the other one.</source>
        <translation>V seznamu je jiná vizitka pracoviště téhož názvu. Zeptejte se pracoviště telefonem, která platí, a druhou odstraňte.</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Česko</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Rakousko</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Německo</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovinsko</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) so far, and all agree. A card has eight.</source>
        <translation>
            <numerusform>Zatím %n slovo a souhlasí. Na vizitce jich je osm.</numerusform>
            <numerusform>Zatím %n slova a všechna souhlasí. Na vizitce jich je osm.</numerusform>
            <numerusform>Zatím %n slov a všechna souhlasí. Na vizitce jich je osm.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are more than eight words. Take out what was typed twice.</source>
        <translation>To je víc než osm slov. Vymažte, co je napsáno dvakrát.</translation>
    </message>
    <message>
        <source>Word {number} is another one than on this card. Have it spelt, and type it again. If it stays another one, the card is not theirs: do not use it, and ask the office for its card again.</source>
        <translation>{number}. slovo je na této vizitce jiné. Nechte si ho vyhláskovat a napište ho znovu. Pokud zůstane jiné, vizitka není jejich: nepoužívejte ji a požádejte pracoviště znovu o vizitku.</translation>
    </message>
    <message>
        <source>Office card</source>
        <translation>Vizitka pracoviště</translation>
    </message>
    <message>
        <source>Scan this code in Workpris Desktop: Clients, Offices, “Paste the text of a code…”.</source>
        <translation>Načtěte tento kód ve Workpris Desktop: Klienti, Pracoviště, „Vložit text kódu…“.</translation>
    </message>
    <message>
        <source>Code with the card of the office</source>
        <translation>Kód s vizitkou pracoviště</translation>
    </message>
    <message>
        <source>The eight words of this card</source>
        <translation>Osm slov této vizitky</translation>
    </message>
    <message>
        <source>Call the office on a number that you know, and have it read its words to you. If they are the same, the card is theirs.</source>
        <translation>Zavolejte na pracoviště na číslo, které znáte, a nechte si přečíst jeho slova. Pokud jsou stejná, je vizitka opravdu jeho.</translation>
    </message>
</context>
<context>
    <name>OfficeFormDialog</name>
    <message>
        <source>&amp;Name of the office</source>
        <translation>&amp;Název pracoviště</translation>
    </message>
    <message>
        <source>&amp;Unit or department</source>
        <translation>&amp;Útvar nebo oddělení</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>&amp;Země</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresa</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefon</translation>
    </message>
</context>
<context>
    <name>OfficeSearchDialog</name>
    <message>
        <source>Take from the directory</source>
        <translation>Převzít z adresáře</translation>
    </message>
    <message>
        <source>A&amp;dd to the address book</source>
        <translation>Při&amp;dat do seznamu</translation>
    </message>
    <message>
        <source>&amp;Municipality where the person will live, or words of the office&apos;s name</source>
        <translation>O&amp;bec, kde bude člověk bydlet, nebo slova z názvu pracoviště</translation>
    </message>
    <message>
        <source>Municipality or words</source>
        <translation>Obec nebo slova</translation>
    </message>
    <message>
        <source>Offices of the directory</source>
        <translation>Pracoviště z adresáře</translation>
    </message>
    <message>
        <source>Probation offices and social centres of the directory are looked through.</source>
        <translation>Prohledávají se střediska probační a mediační služby a sociální kurátoři z adresáře.</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) found. Those that are responsible come first.</source>
        <translation>
            <numerusform>Nalezeno %n pracoviště. Příslušná stojí první.</numerusform>
            <numerusform>Nalezena %n pracoviště. Příslušná stojí první.</numerusform>
            <numerusform>Nalezeno %n pracovišť. Příslušná stojí první.</numerusform>
        </translation>
    </message>
    <message>
        <source>No such office is in the directory. You can write it down by hand instead.</source>
        <translation>Takové pracoviště v adresáři není. Můžete ho zapsat ručně.</translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <source>Responsible for {town} ({basis})</source>
        <translation>Příslušná pracoviště: {town} ({basis})</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>skutečný pobyt</translation>
    </message>
    <message>
        <source>permanent residence</source>
        <translation>trvalý pobyt</translation>
    </message>
    <message>
        <source>{office}: not known here</source>
        <translation>{office}: zde není známo</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Ostatní služby</translation>
    </message>
    <message numerus="yes">
        <source>“{town}” is not in the list of places; %n places are known.</source>
        <translation>
            <numerusform>„{town}“ není v seznamu obcí; známa je %n obec.</numerusform>
            <numerusform>„{town}“ není v seznamu obcí; známy jsou %n obce.</numerusform>
            <numerusform>„{town}“ není v seznamu obcí; známo je %n obcí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n places called “{town}”. Choose one from the list.</source>
        <translation>
            <numerusform>Název „{town}“ má %n obec. Vyberte ji ze seznamu.</numerusform>
            <numerusform>Název „{town}“ mají %n obce. Vyberte jednu ze seznamu.</numerusform>
            <numerusform>Název „{town}“ má %n obcí. Vyberte jednu ze seznamu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Social curator</source>
        <translation>Sociální kurátor</translation>
    </message>
    <message>
        <source>Centre for social work</source>
        <translation>Centrum pro sociální práci</translation>
    </message>
    <message>
        <source>Probation office</source>
        <translation>Probační a mediační služba</translation>
    </message>
</context>
<context>
    <name>OfficesController</name>
    <message>
        <source>Saved: {name}. Give it to the other office.</source>
        <translation>Uloženo: {name}. Dejte to druhému pracovišti.</translation>
    </message>
    <message>
        <source>Change our card</source>
        <translation>Změnit naši vizitku</translation>
    </message>
    <message>
        <source>Make our card</source>
        <translation>Vytvořit naši vizitku</translation>
    </message>
    <message>
        <source>If the name changes, the eight words change too, and other offices have to compare them again. Give them the new card.</source>
        <translation>Změní-li se název, změní se i osm slov a ostatní pracoviště je musí znovu porovnat. Dejte jim novou vizitku.</translation>
    </message>
    <message>
        <source>Other offices see this on the card. It is about the office: name no client and no worker.</source>
        <translation>Toto na vizitce vidí jiná pracoviště. Je o pracovišti: nejmenujte klienty ani pracovníky.</translation>
    </message>
    <message>
        <source>&amp;Change the card</source>
        <translation>&amp;Změnit vizitku</translation>
    </message>
    <message>
        <source>&amp;Make the card</source>
        <translation>&amp;Vytvořit vizitku</translation>
    </message>
    <message>
        <source>The card is made. Save or print it for other offices.</source>
        <translation>Vizitka je vytvořena. Uložte ji nebo vytiskněte pro jiná pracoviště.</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Uložit vizitku</translation>
    </message>
    <message>
        <source>Office cards (*.wpcard)</source>
        <translation>Vizitky pracovišť (*.wpcard)</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Přidat vizitku</translation>
    </message>
    <message>
        <source>Office cards (*.wpcard);;All files (*)</source>
        <translation>Vizitky pracovišť (*.wpcard);;Všechny soubory (*)</translation>
    </message>
    <message>
        <source>This file is a packet or a receipt, not a card. Go to Inbox, and read it in there. Nothing was added to the address book.</source>
        <translation>Tento soubor je zásilka nebo doručenka, ne vizitka. Přejděte do schránky a načtěte ho tam. Do seznamu se nic nepřidalo.</translation>
    </message>
    <message>
        <source>Write an office by hand</source>
        <translation>Zapsat pracoviště ručně</translation>
    </message>
    <message>
        <source>For an office without a card. Work can be handed over to it by a packet with a passphrase, or on paper.</source>
        <translation>Pro pracoviště bez vizitky. Práci mu lze předat zásilkou se slovy, nebo na papíře.</translation>
    </message>
    <message>
        <source>A&amp;dd to the address book</source>
        <translation>Při&amp;dat do seznamu</translation>
    </message>
    <message>
        <source>The words agree: the card is that of {name}.</source>
        <translation>Slova souhlasí: vizitka patří pracovišti {name}.</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Odstraněno: {name}</translation>
    </message>
    <message>
        <source>In the address book: {name}</source>
        <translation>V seznamu: {name}</translation>
    </message>
</context>
<context>
    <name>OfficesPanel</name>
    <message>
        <source>Offices</source>
        <translation>Pracoviště</translation>
    </message>
    <message>
        <source>Other offices: to whom work is handed over</source>
        <translation>Jiná pracoviště: komu se práce předává</translation>
    </message>
    <message>
        <source>No office is in the address book yet. Add the card that another office has given you, or take an office from the directory.</source>
        <translation>V seznamu zatím není žádné pracoviště. Přidejte vizitku, kterou jste dostali, nebo převezměte pracoviště z adresáře.</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>Jiná pracoviště</translation>
    </message>
    <message>
        <source>&amp;Add a card…</source>
        <translation>Přid&amp;at vizitku…</translation>
    </message>
    <message>
        <source>Paste the te&amp;xt of a code…</source>
        <translation>Vložit te&amp;xt kódu…</translation>
    </message>
    <message>
        <source>&amp;Write an office by hand…</source>
        <translation>&amp;Zapsat pracoviště ručně…</translation>
    </message>
    <message>
        <source>&amp;Take from the directory…</source>
        <translation>Převzí&amp;t z adresáře…</translation>
    </message>
    <message>
        <source>C&amp;ompare the words…</source>
        <translation>P&amp;orovnat slova…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Odstranit…</translation>
    </message>
</context>
<context>
    <name>OlderQuestion</name>
    <message>
        <source>Open it &amp;all the same</source>
        <translation>&amp;Přesto otevřít</translation>
    </message>
</context>
<context>
    <name>OneServiceButtons</name>
    <message>
        <source>The directory has no form of this provider.</source>
        <translation>Adresář nemá od tohoto poskytovatele žádný formulář.</translation>
    </message>
    <message>
        <source>&amp;Show the service</source>
        <translation>Zo&amp;brazit službu</translation>
    </message>
    <message>
        <source>&amp;Provider&apos;s form…</source>
        <translation>&amp;Formulář poskytovatele…</translation>
    </message>
    <message>
        <source>Referral sheet…</source>
        <translation>Doporučení poskytovateli…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Posunout nahor&amp;u</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Posunout d&amp;olů</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>Odebrat ze sezna&amp;mu</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>V&amp;rátit zpět</translation>
    </message>
</context>
<context>
    <name>OpenOnField</name>
    <message>
        <source>Open on</source>
        <translation>Otevřeno dne</translation>
    </message>
    <message>
        <source>at</source>
        <translation>v</translation>
    </message>
    <message>
        <source>Open at a time</source>
        <translation>Otevřeno v určitý čas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
</context>
<context>
    <name>OpenedFile</name>
    <message>
        <source>Unlock client data to see what is in {name}.</source>
        <translation>Odemkněte údaje o klientech, uvidíte obsah souboru {name}.</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>datum není známo</translation>
    </message>
    <message>
        <source>Read in a directory</source>
        <translation>Načíst adresář</translation>
    </message>
    <message>
        <source>Use this directory? {title} ({issued})</source>
        <translation>Použít tento adresář? {title} ({issued})</translation>
    </message>
    <message>
        <source>It comes from a file, and no publisher has signed it: take it only from somebody you trust. The directory that is in use now is kept; you can go back to it.</source>
        <translation>Pochází ze souboru a žádný vydavatel ho nepodepsal: přijměte ho jen od někoho, komu důvěřujete. Adresář, který se používá nyní, zůstane uchován; můžete se k němu vrátit.</translation>
    </message>
    <message>
        <source>&amp;Read it in</source>
        <translation>&amp;Načíst</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Choose it all the same?</source>
        <translation>Přesto vybrat?</translation>
    </message>
    <message numerus="yes">
        <source>%n rules speak against it:</source>
        <translation>
            <numerusform>Proti je %n pravidlo:</numerusform>
            <numerusform>Proti jsou %n pravidla:</numerusform>
            <numerusform>Proti je %n pravidel:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Why is it chosen all the same?</source>
        <translation>&amp;Proč ji přesto vybíráte?</translation>
    </message>
    <message>
        <source>For example: they told me on the telephone that they make an exception</source>
        <translation>Například: po telefonu řekli, že udělají výjimku</translation>
    </message>
    <message>
        <source>The reason stands in the log of this file.</source>
        <translation>Důvod bude mezi zápisy tohoto spisu.</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Vybrat</translation>
    </message>
</context>
<context>
    <name>OwnCardBox</name>
    <message>
        <source>Its eight words, to be read out by telephone:</source>
        <translation>Jejích osm slov, ke čtení do telefonu:</translation>
    </message>
    <message>
        <source>The eight words of our card</source>
        <translation>Osm slov naší vizitky</translation>
    </message>
    <message>
        <source>Code with our card</source>
        <translation>Kód s naší vizitkou</translation>
    </message>
    <message>
        <source>Another office can scan this code from the screen.</source>
        <translation>Jiné pracoviště může tento kód načíst z obrazovky.</translation>
    </message>
    <message>
        <source>Chan&amp;ge our card…</source>
        <translation>Změ&amp;nit naši vizitku…</translation>
    </message>
    <message>
        <source>&amp;Make our card…</source>
        <translation>&amp;Vytvořit naši vizitku…</translation>
    </message>
    <message>
        <source>Save the card on a stic&amp;k…</source>
        <translation>&amp;Uložit vizitku na USB disk…</translation>
    </message>
    <message>
        <source>&amp;Print the card…</source>
        <translation>Vytisknout vizit&amp;ku…</translation>
    </message>
    <message>
        <source>Our card: give it to other offices, so that they can seal packets for us.</source>
        <translation>Naše vizitka: dejte ji jiným pracovištím, aby pro nás mohla zapečetit zásilky.</translation>
    </message>
    <message>
        <source>This office has no card yet; with one, other offices can seal packets that only you can open.</source>
        <translation>Toto pracoviště zatím nemá vizitku; s ní mohou jiná pracoviště zapečetit zásilky, které otevřete jen vy.</translation>
    </message>
    <message>
        <source>A colleague who may write files can make it.</source>
        <translation>Vytvořit ji může kolega, který smí zapisovat do spisů.</translation>
    </message>
</context>
<context>
    <name>OwnEntryWords</name>
    <message>
        <source>added by our office</source>
        <translation>přidalo naše pracoviště</translation>
    </message>
    <message>
        <source>added by our office, {date}</source>
        <translation>přidalo naše pracoviště, {date}</translation>
    </message>
    <message>
        <source>Our office has other data ({date}).</source>
        <translation>Naše pracoviště má jiné údaje ({date}).</translation>
    </message>
    <message>
        <source>The directory now has this, too: “{name}”. Merge?</source>
        <translation>V adresáři už je také: „{name}“. Sloučit?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
    <message>
        <source>women and men</source>
        <translation>pro ženy i muže</translation>
    </message>
    <message>
        <source>women only</source>
        <translation>jen pro ženy</translation>
    </message>
    <message>
        <source>men only</source>
        <translation>jen pro muže</translation>
    </message>
    <message>
        <source>This is about a person: a birth number or a day of birth. Leave it out.</source>
        <translation>Toto se týká člověka: rodné číslo nebo datum narození. Vynechte ho.</translation>
    </message>
    <message>
        <source>Write times as 8:00, the earlier one first; two spans a day must not overlap.</source>
        <translation>Časy pište jako 8:00, dřívější první; dvě doby v jednom dni se nesmějí překrývat.</translation>
    </message>
    <message>
        <source>Ages are whole years, the lower one first.</source>
        <translation>Věk zadejte v celých letech, nižší první.</translation>
    </message>
    <message numerus="yes">
        <source>The remark is too long: %n characters are the most.</source>
        <translation>
            <numerusform>Poznámka je příliš dlouhá: nejvýše %n znak.</numerusform>
            <numerusform>Poznámka je příliš dlouhá: nejvýše %n znaky.</numerusform>
            <numerusform>Poznámka je příliš dlouhá: nejvýše %n znaků.</numerusform>
        </translation>
    </message>
    <message>
        <source>How is it called?</source>
        <translation>Jak se služba jmenuje?</translation>
    </message>
    <message>
        <source>What kind of help is it?</source>
        <translation>O jaký druh pomoci jde?</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Vyberte ze seznamu.</translation>
    </message>
    <message>
        <source>In which town is it?</source>
        <translation>Ve které obci je?</translation>
    </message>
    <message>
        <source>Which number do you call?</source>
        <translation>Na jaké číslo se volá?</translation>
    </message>
    <message>
        <source>This is no number that can be called. Write it with its code: +420 …</source>
        <translation>Na takové číslo nelze zavolat. Napište ho s předvolbou: +420 …</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Text je příliš dlouhý.</translation>
    </message>
    <message>
        <source>Is a person named here? An entry is about a provider, never about a person.</source>
        <translation>Je tu jmenován člověk? Vlastní záznam se týká poskytovatele, nikdy člověka.</translation>
    </message>
</context>
<context>
    <name>PackageChooser</name>
    <message>
        <source>Read in a directory</source>
        <translation>Načíst adresář</translation>
    </message>
    <message>
        <source>Directory packages (*.zip *.wpdir)</source>
        <translation>Balíčky adresáře (*.zip *.wpdir)</translation>
    </message>
</context>
<context>
    <name>PacketContentStep</name>
    <message>
        <source>The consent itself &amp;travels too, so that they see how far it goes</source>
        <translation>Jde s sebou i samo&amp;tný souhlas, aby viděli, jak daleko sahá</translation>
    </message>
    <message>
        <source>Say first whether the sensitive fact is needed.</source>
        <translation>Nejdříve řekněte, zda je citlivý údaj potřeba.</translation>
    </message>
    <message>
        <source>Tick at least one fact.</source>
        <translation>Zaškrtněte aspoň jeden údaj.</translation>
    </message>
    <message>
        <source>Chosen services that travel</source>
        <translation>Vybrané služby, které jdou s sebou</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Služba</translation>
    </message>
    <message>
        <source>Entries of the log that travel</source>
        <translation>Záznamy, které jdou s sebou</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Záznam</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Zapsáno</translation>
    </message>
    <message>
        <source>Attachments that travel</source>
        <translation>Přílohy, které jdou s sebou</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Příloha</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>The packet can be opened &amp;until</source>
        <translation>Zásilku lze ot&amp;evřít do</translation>
    </message>
    <message>
        <source>Tick only what the other office needs to go on. Facts that are not sensitive are ticked already; services, entries and attachments are yours to tick.</source>
        <translation>Zaškrtněte jen to, co druhé pracoviště k další práci potřebuje. Údaje, které nejsou citlivé, jsou už zaškrtnuté; služby, záznamy a přílohy zaškrtněte sami.</translation>
    </message>
</context>
<context>
    <name>PacketController</name>
    <message>
        <source>Saved: {name}</source>
        <translation>Uloženo: {name}</translation>
    </message>
    <message>
        <source>Save the packet</source>
        <translation>Uložit zásilku</translation>
    </message>
    <message>
        <source>Packet (*.wpk)</source>
        <translation>Zásilka (*.wpk)</translation>
    </message>
</context>
<context>
    <name>PacketDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Předat</translation>
    </message>
    <message>
        <source>The packet is not saved yet: closed now, it is gone. Choose Close again to let it go.</source>
        <translation>Zásilka ještě není uložena: když teď zavřete, zmizí. Chcete-li ji zahodit, zvolte Zavřít znovu.</translation>
    </message>
    <message>
        <source>Write the passphrase down first: nobody can show it again. Choose Close again to leave without it.</source>
        <translation>Nejdříve si slova opište: znovu je nikdo nezobrazí. Chcete-li odejít bez nich, zvolte Zavřít znovu.</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Dále</translation>
    </message>
    <message>
        <source>Show the shee&amp;t…</source>
        <translation>Zobrazi&amp;t list…</translation>
    </message>
    <message>
        <source>Make the pac&amp;ket</source>
        <translation>Připravit &amp;zásilku</translation>
    </message>
    <message>
        <source>&amp;Save the packet…</source>
        <translation>&amp;Uložit zásilku…</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>Z&amp;pět</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zavřít</translation>
    </message>
    <message>
        <source>&amp;Save it once more…</source>
        <translation>&amp;Uložit ještě jednou…</translation>
    </message>
</context>
<context>
    <name>PacketFactBox</name>
    <message>
        <source>Facts that travel</source>
        <translation>Údaje, které jdou s sebou</translation>
    </message>
    <message>
        <source>&amp;Yes, it is needed</source>
        <translation>&amp;Ano, je potřeba</translation>
    </message>
    <message>
        <source>&amp;No, leave it out</source>
        <translation>&amp;Ne, vynechat</translation>
    </message>
    <message>
        <source>Not offered, for somebody threatens the person: {questions}. This stays in the file.</source>
        <translation>Nenabízí se, protože člověku někdo vyhrožuje: {questions}. Zůstává to ve spisu.</translation>
    </message>
    <message>
        <source>There is nothing to hand over yet: no question was answered, no need was set.</source>
        <translation>Zatím není co předat: žádná otázka není zodpovězena, žádná potřeba zapsána.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Údaj</translation>
    </message>
    <message>
        <source>What it says now</source>
        <translation>Co teď říká</translation>
    </message>
    <message>
        <source>How sensitive</source>
        <translation>Jak citlivé</translation>
    </message>
</context>
<context>
    <name>PacketGroundStep</name>
    <message>
        <source>&amp;Consent or legal basis…</source>
        <translation>&amp;Souhlas nebo právní důvod…</translation>
    </message>
    <message>
        <source>&amp;Leave these facts out</source>
        <translation>&amp;Vynechat tyto údaje</translation>
    </message>
    <message>
        <source>Looking for the ground…</source>
        <translation>Hledá se důvod…</translation>
    </message>
</context>
<context>
    <name>PacketMadeStep</name>
    <message>
        <source>I have &amp;written it down</source>
        <translation>Mám je o&amp;psaná</translation>
    </message>
    <message>
        <source>Passphrase of the packet</source>
        <translation>Slova k zásilce</translation>
    </message>
</context>
<context>
    <name>PacketReceiverStep</name>
    <message>
        <source>Offices</source>
        <translation>Pracoviště</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Pracoviště</translation>
    </message>
    <message>
        <source>Place and telephone</source>
        <translation>Místo a telefon</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Vizitka</translation>
    </message>
    <message>
        <source>A packet that only this office can &amp;open</source>
        <translation>Zásilka, kterou &amp;otevře jen toto pracoviště</translation>
    </message>
    <message>
        <source>A packet with a pass&amp;phrase, told by telephone</source>
        <translation>Zásilka se &amp;slovy, která se řeknou telefonem</translation>
    </message>
    <message>
        <source>A printed &amp;sheet, for a colleague without the program</source>
        <translation>Vytištěný &amp;list pro kolegu bez programu</translation>
    </message>
    <message>
        <source>I have &amp;made sure in another way that this card is theirs</source>
        <translation>Jinak jse&amp;m si ověřil(a), že je vizitka opravdu jejich</translation>
    </message>
    <message>
        <source>No office is in the address book yet. Go to Offices: add the card of the other office, take one from the directory, or write one by hand. Then come back here.</source>
        <translation>V seznamu zatím není žádné pracoviště. Přejděte do „Pracovišť“: přidejte vizitku druhého pracoviště, převezměte ho z adresáře nebo zapište ručně. Potom se sem vraťte.</translation>
    </message>
    <message>
        <source>Who takes over? Choose the office, and how it gets there.</source>
        <translation>Kdo přebírá? Vyberte pracoviště a jak se k němu případ dostane.</translation>
    </message>
    <message>
        <source>This office has no card yet, so it cannot seal a packet. Go to Offices, and make your card first.</source>
        <translation>Toto pracoviště zatím nemá vizitku, nemůže tedy zásilku zapečetit. Přejděte do „Pracovišť“ a nejdříve vytvořte svou vizitku.</translation>
    </message>
</context>
<context>
    <name>PartWords</name>
    <message>
        <source>Kind of help</source>
        <translation>Druh pomoci</translation>
    </message>
    <message>
        <source>Telephone hours</source>
        <translation>Kdy volat</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation>Jak se tam dostat</translation>
    </message>
    <message>
        <source>Address for letters</source>
        <translation>Adresa pro dopisy</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Otevírací doba</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktní osoba</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Co vzít s sebou</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Jazyky</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pro koho</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Čekací listina</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Tísňové číslo</translation>
    </message>
    <message>
        <source>Number for somebody who needs to talk</source>
        <translation>Číslo pro toho, kdo si potřebuje promluvit</translation>
    </message>
    <message>
        <source>Line for an appointment</source>
        <translation>Řádek na schůzku</translation>
    </message>
    <message>
        <source>Lines for notes</source>
        <translation>Řádky na poznámky</translation>
    </message>
    <message>
        <source>name</source>
        <translation>název</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>kind of help</source>
        <translation>druh pomoci</translation>
    </message>
    <message>
        <source>telephone hours</source>
        <translation>kdy volat</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresa</translation>
    </message>
    <message>
        <source>address for letters</source>
        <translation>adresa pro dopisy</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>otevírací doba</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>kontaktní osoba</translation>
    </message>
    <message>
        <source>what to bring</source>
        <translation>co vzít s sebou</translation>
    </message>
    <message>
        <source>price</source>
        <translation>cena</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>jazyky</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>pro koho to je</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>čekací listina</translation>
    </message>
    <message>
        <source>other details</source>
        <translation>další údaje</translation>
    </message>
</context>
<context>
    <name>PartsBox</name>
    <message>
        <source>A pocket card has no room for more than telephone, hours and address.</source>
        <translation>Na kartičku do kapsy se vejde jen telefon, hodiny a adresa.</translation>
    </message>
    <message>
        <source>&amp;Parts that it tells: {told} of {all}</source>
        <translation>&amp;Co bude na letáku: {told} z {all}</translation>
    </message>
</context>
<context>
    <name>PassingPart</name>
    <message>
        <source>Passing on</source>
        <translation>Předávání</translation>
    </message>
    <message>
        <source>&amp;Hand over to an office…</source>
        <translation>&amp;Předat pracovišti…</translation>
    </message>
    <message>
        <source>Consent or legal &amp;basis…</source>
        <translation>Souhlas nebo právní &amp;důvod…</translation>
    </message>
    <message>
        <source>A&amp;ttachments…</source>
        <translation>Pří&amp;lohy…</translation>
    </message>
    <message>
        <source>Nothing was written down so far by which facts of this person may be passed on.</source>
        <translation>Zatím není zapsáno, z jakého důvodu smějí být údaje o tomto člověku předány.</translation>
    </message>
    <message>
        <source>Nothing was passed on so far.</source>
        <translation>Zatím nebylo nic předáno.</translation>
    </message>
    <message>
        <source>What may be passed on, and by which ground</source>
        <translation>Co se smí předat a z jakého důvodu</translation>
    </message>
    <message>
        <source>What was passed on</source>
        <translation>Co bylo předáno</translation>
    </message>
</context>
<context>
    <name>PassingWords</name>
    <message>
        <source>When</source>
        <translation>Kdy</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Předáno komu</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Jako</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Co se s tím stalo</translation>
    </message>
    <message>
        <source>May be passed on to</source>
        <translation>Smí se předat komu</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>K čemu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message numerus="yes">
        <source>%n facts</source>
        <translation>
            <numerusform>%n údaj</numerusform>
            <numerusform>%n údaje</numerusform>
            <numerusform>%n údajů</numerusform>
        </translation>
    </message>
    <message>
        <source>What left: {facts}</source>
        <translation>Co odešlo: {facts}</translation>
    </message>
    <message>
        <source>By another legal basis, written down on {date}</source>
        <translation>Z jiného právního důvodu, zapsaného {date}</translation>
    </message>
    <message>
        <source>By consent of {date}: {how}</source>
        <translation>Na základě souhlasu z {date}: {how}</translation>
    </message>
    <message>
        <source>Referral sheet</source>
        <translation>Doporučení poskytovateli</translation>
    </message>
    <message>
        <source>Provider&apos;s form</source>
        <translation>Formulář poskytovatele</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Zásilka</translation>
    </message>
    <message>
        <source>Printed hand-over</source>
        <translation>Vytištěné předání</translation>
    </message>
    <message>
        <source>No receipt yet; can be taken in until {date}</source>
        <translation>Zatím bez doručenky; převzít lze do {date}</translation>
    </message>
    <message>
        <source>Received on {date}</source>
        <translation>Doručeno dne {date}</translation>
    </message>
    <message>
        <source>Taken in on {date}</source>
        <translation>Převzato dne {date}</translation>
    </message>
    <message>
        <source>Refused on {date}</source>
        <translation>Odmítnuto dne {date}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Změnit heslo</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Dosavadní heslo</translation>
    </message>
    <message>
        <source>Password until &amp;now</source>
        <translation>&amp;Dosavadní heslo</translation>
    </message>
    <message>
        <source>Whoever gave you this password knows it. Choose one that only you know.</source>
        <translation>Kdo vám toto heslo dal, ten ho zná. Zvolte si takové, které znáte jen vy.</translation>
    </message>
    <message>
        <source>The recovery sheet stays as it is.</source>
        <translation>Obnovovací list zůstává v platnosti.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Z&amp;měnit</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Zdá se, že je zapnutý Caps Lock.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Zobrazit, co píšete</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skrýt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zobrazit</translation>
    </message>
</context>
<context>
    <name>PersonController</name>
    <message>
        <source>Ready for the next person. Nothing is known of the one before.</source>
        <translation>Připraveno pro dalšího člověka. O předchozím tu nic nezůstalo.</translation>
    </message>
    <message>
        <source>Nobody was here for a while: the facts of the person are cleared.</source>
        <translation>Chvíli se s programem nepracovalo: údaje o člověku jsou vymazány.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Další člověk</translation>
    </message>
    <message numerus="yes">
        <source>%n services are still on the shortlist.</source>
        <translation>
            <numerusform>Ve výběru je stále %n služba.</numerusform>
            <numerusform>Ve výběru jsou stále %n služby.</numerusform>
            <numerusform>Ve výběru je stále %n služeb.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were chosen before. Empty the shortlist for the next person?</source>
        <translation>Výběr je z dřívějška. Vyprázdnit ho pro dalšího člověka?</translation>
    </message>
    <message>
        <source>&amp;Empty the shortlist</source>
        <translation>Vyprá&amp;zdnit výběr</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Ponechat</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>These answers stay in memory only. Next person clears them.</source>
        <translation>Tyto odpovědi zůstávají jen v paměti. Tlačítko Další člověk je vymaže.</translation>
    </message>
    <message>
        <source>Ne&amp;xt person</source>
        <translation>Další člově&amp;k</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>H&amp;otovo</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Člověk</translation>
    </message>
    <message>
        <source>From where, to where, when</source>
        <translation>Odkud, kam, kdy</translation>
    </message>
    <message>
        <source>What the person has and needs</source>
        <translation>Co člověk má a potřebuje</translation>
    </message>
    <message>
        <source>The facts are those of the client&apos;s file. They are changed there, under Questions.</source>
        <translation>Údaje jsou ze spisu klienta. Mění se tam, v části Otázky.</translation>
    </message>
    <message>
        <source>For the client whose file is open</source>
        <translation>Pro klienta, jehož spis je otevřený</translation>
    </message>
    <message numerus="yes">
        <source>%n facts told</source>
        <translation>
            <numerusform>zadán %n údaj</numerusform>
            <numerusform>zadány %n údaje</numerusform>
            <numerusform>zadáno %n údajů</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing told yet</source>
        <translation>zatím nic nezadáno</translation>
    </message>
    <message>
        <source>For a person like this: {told}</source>
        <translation>Pro konkrétního člověka: {told}</translation>
    </message>
</context>
<context>
    <name>PersonTold</name>
    <message>
        <source>Open the questions of the file</source>
        <translation>Otevřít otázky spisu</translation>
    </message>
    <message>
        <source>Fit is judged by</source>
        <translation>Vhodnost se posuzuje podle</translation>
    </message>
    <message>
        <source>Counts too, and is shown only in the file</source>
        <translation>Také se bere v úvahu, vidět je jen ve spisu</translation>
    </message>
    <message>
        <source>Not known, and never taken for a yes</source>
        <translation>Není známo, nikdy se nebere jako „ano“</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>not told</source>
        <translation>nezadáno</translation>
    </message>
    <message>
        <source>known:</source>
        <translation>známo:</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Pohlaví</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>Věk v letech</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Domácnost</translation>
    </message>
    <message>
        <source>Has a pet</source>
        <translation>Má zvíře</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Jazyky</translation>
    </message>
    <message>
        <source>Has identity papers</source>
        <translation>Má doklad totožnosti</translation>
    </message>
    <message>
        <source>Prison now</source>
        <translation>Současná věznice</translation>
    </message>
    <message>
        <source>Region of return</source>
        <translation>Kraj návratu</translation>
    </message>
    <message>
        <source>Day of release</source>
        <translation>Den propuštění</translation>
    </message>
    <message>
        <source>Reasons for which some turn people away</source>
        <translation>Důvody, pro které někde odmítají</translation>
    </message>
    <message>
        <source>Uses drugs or alcohol now</source>
        <translation>Teď užívá drogy nebo alkohol</translation>
    </message>
    <message>
        <source>Can pay a fee</source>
        <translation>Může platit poplatek</translation>
    </message>
    <message>
        <source>Steps are a hindrance</source>
        <translation>Schody jsou překážka</translation>
    </message>
    <message>
        <source>Has health insurance</source>
        <translation>Má zdravotní pojištění</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Věk</translation>
    </message>
    <message>
        <source>Take over from the filters: {places}</source>
        <translation>Převzít z filtrů: {places}</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n rok</numerusform>
            <numerusform>%n roky</numerusform>
            <numerusform>%n let</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ano</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>žena</translation>
    </message>
    <message>
        <source>man</source>
        <translation>muž</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>sám / sama</translation>
    </message>
    <message>
        <source>with a partner</source>
        <translation>v páru</translation>
    </message>
    <message>
        <source>with children</source>
        <translation>s dětmi</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>těhotná</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ani jedno</translation>
    </message>
    <message>
        <source>drugs</source>
        <translation>drogy</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>alkohol</translation>
    </message>
    <message>
        <source>drugs and alcohol</source>
        <translation>drogy i alkohol</translation>
    </message>
    <message>
        <source>Languages of the services found</source>
        <translation>Jazyky nalezených služeb</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Ostatní jazyky</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Show to the client</source>
        <translation>Ukázat klientovi</translation>
    </message>
    <message>
        <source>Show &amp;now</source>
        <translation>&amp;Ukázat</translation>
    </message>
    <message>
        <source>Only the leaflet is then on the screen, in large letters. Choose a PIN that leads you back: 4 to 8 digits. It is kept nowhere.</source>
        <translation>Na obrazovce pak bude jen leták velkým písmem. Zvolte PIN, kterým se vrátíte: 4 až 8 číslic. Nikde se neukládá.</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>PIN &amp;znovu</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>PIN má 4 až 8 číslic.</translation>
    </message>
    <message>
        <source>Both are not the same yet.</source>
        <translation>Zatím se neshodují.</translation>
    </message>
</context>
<context>
    <name>PlaceChooser</name>
    <message>
        <source>Folder or stick with a newer directory</source>
        <translation>Složka nebo USB disk s novějším adresářem</translation>
    </message>
    <message>
        <source>Add a publisher</source>
        <translation>Přidat vydavatele</translation>
    </message>
    <message>
        <source>Publisher (publisher.json *.json)</source>
        <translation>Vydavatel (publisher.json *.json)</translation>
    </message>
    <message>
        <source>Folder or stick of the publisher</source>
        <translation>Složka nebo USB disk vydavatele</translation>
    </message>
</context>
<context>
    <name>PolicyController</name>
    <message>
        <source>Saved. The rules count from now on.</source>
        <translation>Uloženo. Pravidla platí od teď.</translation>
    </message>
</context>
<context>
    <name>PolicyPanel</name>
    <message>
        <source>Rules of the office</source>
        <translation>Pravidla pracoviště</translation>
    </message>
    <message>
        <source>Under which law does this office keep client data?</source>
        <translation>Podle kterého předpisu toto pracoviště uchovává údaje o klientech?</translation>
    </message>
    <message>
        <source>The choice changes what this program says, never what is kept. National law may say more.</source>
        <translation>Volba mění, co tento program říká, nikdy to, co se uchovává. Vnitrostátní právo může stanovit víc.</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Jak dlouho?</translation>
    </message>
    <message>
        <source>&amp;Minutes without a key or the mouse until it locks</source>
        <translation>&amp;Minuty bez klávesnice a myši do zamčení</translation>
    </message>
    <message>
        <source>{kind}: months after the last work</source>
        <translation>{kind}: měsíce od poslední práce</translation>
    </message>
    <message>
        <source>Days that a &amp;backup is kept</source>
        <translation>Dny, po které se uchovává zál&amp;oha</translation>
    </message>
    <message>
        <source>When the months are over, the file is proposed for erasure; it is never erased by itself. A file that was given a day of its own keeps that day.</source>
        <translation>Po uplynutí měsíců se spis navrhne k výmazu; sám se nikdy nevymaže. Spis, kterému byl určen vlastní den, si ho ponechá.</translation>
    </message>
    <message>
        <source>Save the &amp;rules</source>
        <translation>&amp;Uložit pravidla</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Newer directory of {date}</source>
        <translation>Novější adresář ({date})</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Co se změnilo</translation>
    </message>
    <message>
        <source>The directory of {date} is in use. Return on a service shows it, with what it said before.</source>
        <translation>Používá se adresář z {date}. Enter na službě ji ukáže i s tím, co o ní bylo uvedeno dřív.</translation>
    </message>
    <message>
        <source>I am &amp;responsible for this computer</source>
        <translation>&amp;Odpovídám za tento počítač</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Co se změní</translation>
    </message>
    <message>
        <source>{before} services now, {after} then. Signed; countries: {countries}.</source>
        <translation>Nyní služeb: {before}, potom: {after}. Podepsáno; země: {countries}.</translation>
    </message>
    <message>
        <source>Signed; countries: {countries}.</source>
        <translation>Podepsáno; země: {countries}.</translation>
    </message>
    <message>
        <source>The directory in use is kept: you can go back to it on the Data page.</source>
        <translation>Současný adresář se uchová: na stránce Data se k němu můžete vrátit.</translation>
    </message>
    <message>
        <source>&amp;Use it now</source>
        <translation>&amp;Použít nyní</translation>
    </message>
    <message>
        <source>&amp;Keep the one in use</source>
        <translation>Po&amp;nechat současný</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n dalších</numerusform>
        </translation>
    </message>
    <message>
        <source>No service changes.</source>
        <translation>Žádná služba se nemění.</translation>
    </message>
    <message>
        <source>It takes the place of another directory, so that its services cannot be compared one by one.</source>
        <translation>Nahradí jiný adresář, proto nelze služby porovnat jednu po druhé.</translation>
    </message>
    <message numerus="yes">
        <source>On your shortlist or in saved choices: %n</source>
        <translation>
            <numerusform>Ve vašem výběru nebo v uložených výběrech: %n</numerusform>
            <numerusform>Ve vašem výběru nebo v uložených výběrech: %n</numerusform>
            <numerusform>Ve vašem výběru nebo v uložených výběrech: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed: %n</source>
        <translation>
            <numerusform>Ukončeno: %n</numerusform>
            <numerusform>Ukončeno: %n</numerusform>
            <numerusform>Ukončeno: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer there: %n</source>
        <translation>
            <numerusform>Už v adresáři není: %n</numerusform>
            <numerusform>Už v adresáři nejsou: %n</numerusform>
            <numerusform>Už v adresáři není: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n</source>
        <translation>
            <numerusform>Nové: %n</numerusform>
            <numerusform>Nové: %n</numerusform>
            <numerusform>Nové: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n</source>
        <translation>
            <numerusform>Změněno: %n</numerusform>
            <numerusform>Změněno: %n</numerusform>
            <numerusform>Změněno: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <source>Save as PDF</source>
        <translation>Uložit jako PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Uloženo: {name}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Tiskne se…</translation>
    </message>
    <message>
        <source>Stopped. Pages that the printer has taken already may still come.</source>
        <translation>Zastaveno. Stránky, které tiskárna už převzala, se ještě mohou vytisknout.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages sent to the printer.</source>
        <translation>
            <numerusform>Na tiskárnu odeslána %n stránka.</numerusform>
            <numerusform>Na tiskárnu odeslány %n stránky.</numerusform>
            <numerusform>Na tiskárnu odesláno %n stránek.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintShop</name>
    <message>
        <source>Taken off the shortlist: {name}</source>
        <translation>Odebráno z výběru: {name}</translation>
    </message>
    <message>
        <source>On the shortlist: {name}</source>
        <translation>Přidáno do výběru: {name}</translation>
    </message>
    <message>
        <source>The shortlist is empty now.</source>
        <translation>Výběr je teď prázdný.</translation>
    </message>
    <message numerus="yes">
        <source>Undone. %n services are on the shortlist now.</source>
        <translation>
            <numerusform>Vráceno zpět. Ve výběru je teď %n služba.</numerusform>
            <numerusform>Vráceno zpět. Ve výběru jsou teď %n služby.</numerusform>
            <numerusform>Vráceno zpět. Ve výběru je teď %n služeb.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintTrouble</name>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Uložit jako PDF…</translation>
    </message>
    <message>
        <source>&amp;Choose another printer…</source>
        <translation>&amp;Vybrat jinou tiskárnu…</translation>
    </message>
</context>
<context>
    <name>PrisonReportWords</name>
    <message>
        <source>What runs inside</source>
        <translation>Co probíhá uvnitř</translation>
    </message>
    <message>
        <source>Kinds of help inside</source>
        <translation>Druhy pomoci uvnitř</translation>
    </message>
    <message>
        <source>SAMPLE – not real contacts. Everything here is invented.</source>
        <translation>UKÁZKA – kontakty nejsou skutečné. Všechno je tu smyšlené.</translation>
    </message>
    <message>
        <source>{prison}: what is there, and what is missing</source>
        <translation>{prison}: co tu je a co chybí</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>Strana {n} z {m}</translation>
    </message>
    <message>
        <source>What waits outside, in the prison&apos;s own region first</source>
        <translation>Co čeká venku, nejprve vlastní kraj věznice</translation>
    </message>
</context>
<context>
    <name>PrisonTab</name>
    <message>
        <source>Prison</source>
        <translation>Věznice</translation>
    </message>
    <message>
        <source>What runs inside</source>
        <translation>Co probíhá uvnitř</translation>
    </message>
    <message>
        <source>What waits outside, by regions</source>
        <translation>Co čeká venku, po krajích</translation>
    </message>
    <message>
        <source>Choose a prison</source>
        <translation>Vyberte věznici</translation>
    </message>
    <message>
        <source>Choose a prison to see what runs inside, and what waits outside.</source>
        <translation>Vyberte věznici a uvidíte, co probíhá uvnitř a co čeká venku.</translation>
    </message>
    <message>
        <source>What waits outside, in the prison&apos;s own region first:</source>
        <translation>Co čeká venku, nejprve vlastní kraj věznice:</translation>
    </message>
</context>
<context>
    <name>PrisonWords</name>
    <message>
        <source>Service or programme</source>
        <translation>Služba nebo program</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Poskytovatel</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>Length, with whom</source>
        <translation>Délka, s kým</translation>
    </message>
    <message>
        <source>Next start</source>
        <translation>Příští začátek</translation>
    </message>
    <message>
        <source>Pilot or regular</source>
        <translation>Pilotní, nebo stálý</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
    <message>
        <source>no programme</source>
        <translation>žádný program</translation>
    </message>
    <message>
        <source>The directory knows of nothing that runs in this prison.</source>
        <translation>Adresář nezná nic, co by v této věznici probíhalo.</translation>
    </message>
    <message numerus="yes">
        <source>%n services come into this prison; programmes among them: {count}.</source>
        <translation>
            <numerusform>Do této věznice dochází %n služba; z toho programů: {count}.</numerusform>
            <numerusform>Do této věznice docházejí %n služby; z toho programů: {count}.</numerusform>
            <numerusform>Do této věznice dochází %n služeb; z toho programů: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n services come into this prison; programmes among the first: {count}.</source>
        <translation>
            <numerusform>Do této věznice dochází více než %n služba; programů mezi prvními: {count}.</numerusform>
            <numerusform>Do této věznice docházejí více než %n služby; programů mezi prvními: {count}.</numerusform>
            <numerusform>Do této věznice dochází více než %n služeb; programů mezi prvními: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory has no data for this country.</source>
        <translation>Adresář nemá o této zemi žádná data.</translation>
    </message>
    <message>
        <source>Of each kind of help something runs inside.</source>
        <translation>Z každého druhu pomoci uvnitř něco probíhá.</translation>
    </message>
    <message>
        <source>Missing inside: {kinds}.</source>
        <translation>Uvnitř chybí: {kinds}.</translation>
    </message>
    <message>
        <source>Full inside, or room not known: {kinds}.</source>
        <translation>Uvnitř plné, nebo se neví, zda je místo: {kinds}.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Looking in the directory…</source>
        <translation>Hledá se v adresáři…</translation>
    </message>
    <message>
        <source>Working on the directory…</source>
        <translation>Pracuje se na adresáři…</translation>
    </message>
    <message>
        <source>Drawing pages…</source>
        <translation>Kreslí se stránky…</translation>
    </message>
</context>
<context>
    <name>ProgramNoticeWords</name>
    <message>
        <source>A newer version of this program is there: {version}, since {day}. Yours is {ours}.</source>
        <translation>Je k dispozici novější verze tohoto programu: {version}, od {day}. Vy máte {ours}.</translation>
    </message>
    <message>
        <source>It mends what matters for safety.</source>
        <translation>Opravuje věci důležité pro bezpečnost.</translation>
    </message>
    <message>
        <source>{publisher} writes: {sentence}</source>
        <translation>{publisher} píše: {sentence}</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer. The program fetches nothing by itself.</source>
        <translation>Obraťte se na toho, kdo se stará o tento počítač. Program sám nic nestahuje.</translation>
    </message>
</context>
<context>
    <name>PublisherController</name>
    <message>
        <source>Add from a &amp;file…</source>
        <translation>Přidat ze &amp;souboru…</translation>
    </message>
    <message>
        <source>Add from a f&amp;older or stick…</source>
        <translation>Přidat ze s&amp;ložky nebo USB disku…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Teď ne</translation>
    </message>
    <message>
        <source>Remove this publisher</source>
        <translation>Odebrat tohoto vydavatele</translation>
    </message>
    <message>
        <source>Take no more updates from “{title}”?</source>
        <translation>Už nepřebírat aktualizace od vydavatele „{title}“?</translation>
    </message>
    <message>
        <source>The directory in use stays. To take updates again, add the publisher again.</source>
        <translation>Používaný adresář zůstane. Chcete-li aktualizace znovu přebírat, přidejte vydavatele znovu.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Odebrat</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Ponechat</translation>
    </message>
</context>
<context>
    <name>PublisherDialog</name>
    <message>
        <source>Add a publisher</source>
        <translation>Přidat vydavatele</translation>
    </message>
    <message>
        <source>Publisher of the directory</source>
        <translation>Vydavatel adresáře</translation>
    </message>
    <message>
        <source>Fingerprint in words</source>
        <translation>Otisk slovy</translation>
    </message>
    <message>
        <source>Every directory that comes as an update must be signed by “{title}”.</source>
        <translation>Každý adresář, který přijde jako aktualizace, musí být podepsán vydavatelem „{title}“.</translation>
    </message>
    <message>
        <source>Once you have added this publisher, this computer takes updates that “{title}” has signed, and no others. That the file is really from there is not proved yet.</source>
        <translation>Jakmile tohoto vydavatele přidáte, bude tento počítač přebírat aktualizace, které podepsal vydavatel „{title}“, a žádné jiné. Že je soubor opravdu od něj, zatím není prokázáno.</translation>
    </message>
    <message>
        <source>Call the publisher, by a number that you know from elsewhere, and compare these words, one by one:</source>
        <translation>Zavolejte vydavateli na číslo, které znáte odjinud, a porovnejte tato slova jedno po druhém:</translation>
    </message>
    <message>
        <source>Publisher:</source>
        <translation>Vydavatel:</translation>
    </message>
    <message>
        <source>Name in files:</source>
        <translation>Název v souborech:</translation>
    </message>
    <message>
        <source>Countries:</source>
        <translation>Země:</translation>
    </message>
    <message>
        <source>Looked for on the internet at:</source>
        <translation>Kde se hledá na internetu:</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nikde</translation>
    </message>
    <message>
        <source>Fingerprint in digits:</source>
        <translation>Otisk v číslicích:</translation>
    </message>
    <message>
        <source>They are the &amp;same: add</source>
        <translation>&amp;Souhlasí: přidat</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>All sections</source>
        <translation>Všechny oddíly</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{section} · question {number} of {count}</source>
        <translation>{section} · otázka {number} z {count}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Pokračovat</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Type a need or a place</source>
        <translation>Napište potřebu nebo místo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Hledat</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Hledání</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>Nedávná a uložená hledání</translation>
    </message>
    <message>
        <source>Recent and saved searches (Alt and the down key in the search box)</source>
        <translation>Nedávná a uložená hledání (Alt a šipka dolů v poli hledání)</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>near {place}</source>
        <translation>okolí: {place}</translation>
    </message>
    <message>
        <source>within {km} km</source>
        <translation>do {km} km</translation>
    </message>
    <message>
        <source>open on {day}</source>
        <translation>otevřeno {day}</translation>
    </message>
    <message>
        <source>open on {day} at {time}</source>
        <translation>otevřeno {day} v {time}</translation>
    </message>
    <message>
        <source>{part} ({count})</source>
        <translation>{part} ({count})</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>vhodnosti</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>vzdálenosti</translation>
    </message>
    <message>
        <source>last check</source>
        <translation>posledního ověření</translation>
    </message>
    <message>
        <source>name</source>
        <translation>názvu</translation>
    </message>
    <message>
        <source>What is equal stands in the order of fit.</source>
        <translation>Co je stejné, je seřazeno podle vhodnosti.</translation>
    </message>
    <message>
        <source>Where you told facts of a person: what fits comes first, then what is not known, then what is decided case by case, last what does not fit.
Within each: words found as typed before similar ones, then words in the name, then room today, then distance, then how well the record is kept.
The same question always gives the same order. The program decides nothing about anybody.</source>
        <translation>Pokud jste zadali údaje o člověku: nejdřív je, co se hodí, potom to, u čeho něco není známo, pak to, co se posuzuje individuálně, a nakonec to, co se nehodí.
V každé skupině: slova nalezená tak, jak jste je napsali, mají přednost před podobnými, pak rozhodují slova v názvu, volná místa dnes, vzdálenost a nakonec to, jak dobře je záznam vedený.
Stejný dotaz dává vždy stejné pořadí. Program o nikom nic nerozhoduje.</translation>
    </message>
    <message>
        <source>The nearest first, in a straight line. Places that are not known come last.</source>
        <translation>Nejdřív nejbližší, vzdušnou čarou. Místa, která nejsou známa, jsou na konci.</translation>
    </message>
    <message>
        <source>The last checked first. What was never checked comes last.</source>
        <translation>Nejdřív naposledy ověřené. Co nikdy ověřeno nebylo, je na konci.</translation>
    </message>
    <message>
        <source>By the alphabet of the language of this window.</source>
        <translation>Podle abecedy jazyka tohoto okna.</translation>
    </message>
    <message>
        <source>responsible offices</source>
        <translation>příslušná pracoviště</translation>
    </message>
    <message>
        <source>without “{word}”</source>
        <translation>bez „{word}“</translation>
    </message>
    <message>
        <source>without “{filter}”</source>
        <translation>bez „{filter}“</translation>
    </message>
    <message>
        <source>on any day</source>
        <translation>kterýkoli den</translation>
    </message>
    <message>
        <source>within {km} km of {place}</source>
        <translation>do {km} km ({place})</translation>
    </message>
    <message>
        <source>at any distance from {place}</source>
        <translation>jakkoli daleko od obce {place}</translation>
    </message>
    <message>
        <source>at any place</source>
        <translation>kdekoli</translation>
    </message>
</context>
<context>
    <name>RadioEditor</name>
    <message>
        <source>{question}: in words</source>
        <translation>{question}: vlastními slovy</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Ready</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>From a word typed to a printed sheet it takes three actions. Begin with:</source>
        <translation>Od napsaného slova k vytištěnému listu vedou tři kroky. Začněte:</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Najít službu</translation>
    </message>
    <message>
        <source>Try a leaflet, with two services as an example</source>
        <translation>Zkusit leták, se dvěma službami pro ukázku</translation>
    </message>
    <message>
        <source>Read the guide on one page</source>
        <translation>Přečíst průvodce na jedné straně</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Propose it for erasure &amp;on</source>
        <translation>&amp;Navrhnout k výmazu dne</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Důvod</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Důvod</translation>
    </message>
    <message>
        <source>The audit keeps who did this, when, and the reason. It outlives the file: name nobody in it.</source>
        <translation>Protokol uchová, kdo to udělal, kdy a z jakého důvodu. Zůstane to i po výmazu spisu: nikoho v důvodu nejmenujte.</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Uchovat déle</translation>
    </message>
    <message>
        <source>Until that day the file is not proposed for erasure. Nothing is ever erased by itself.</source>
        <translation>Do toho dne se spis k výmazu nenavrhne. Sám se nikdy nevymaže.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Uchovat</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Ukončit omezení</translation>
    </message>
    <message>
        <source>The file can be changed and erased again, like any other.</source>
        <translation>Spis bude zase možné upravovat a vymazat jako každý jiný.</translation>
    </message>
    <message>
        <source>&amp;Lift</source>
        <translation>Ukončit o&amp;mezení</translation>
    </message>
    <message>
        <source>Restrict the file</source>
        <translation>Omezit zpracování spisu</translation>
    </message>
    <message>
        <source>As evidence, or while something is in dispute: the file can be read, and is neither changed nor erased until the restriction is lifted.</source>
        <translation>Jako důkaz, nebo dokud je něco sporné: spis lze číst, ale do ukončení omezení ho nelze upravit ani vymazat.</translation>
    </message>
    <message>
        <source>Re&amp;strict</source>
        <translation>O&amp;mezit</translation>
    </message>
</context>
<context>
    <name>ReassignDialog</name>
    <message>
        <source>Reassign</source>
        <translation>Předat spis</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikdo</translation>
    </message>
    <message>
        <source>&amp;Kept by</source>
        <translation>Spis &amp;vede</translation>
    </message>
    <message>
        <source>&amp;Deputy</source>
        <translation>&amp;Zástupce</translation>
    </message>
    <message>
        <source>Who keeps it and the deputy can open it. The audit notes the change.</source>
        <translation>Otevřít ho může ten, kdo ho vede, a zástupce. Protokol změnu zaznamená.</translation>
    </message>
    <message>
        <source>&amp;Reassign</source>
        <translation>&amp;Předat</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Type not stated</source>
        <translation>Druh neuveden</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Can I trust them?</source>
        <translation>Můžu jim věřit?</translation>
    </message>
    <message>
        <source>Do they have room?</source>
        <translation>Mají volné místo?</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>Hodí se pro klienta?</translation>
    </message>
    <message>
        <source>For the court</source>
        <translation>Pro soud</translation>
    </message>
    <message>
        <source>For professionals only: never on a leaflet</source>
        <translation>Jen pro odborníky: nikdy na letáku</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>Bez telefonního čísla</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Školení</translation>
    </message>
    <message>
        <source>Continue outside</source>
        <translation>Pokračování venku</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O službě</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Podmínka</translation>
    </message>
    <message>
        <source>The service says</source>
        <translation>Služba uvádí</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Člověk</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Výsledek</translation>
    </message>
    <message>
        <source>Own calls</source>
        <translation>Vlastní telefonáty</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>Jak se přihlásit</translation>
    </message>
</context>
<context>
    <name>RecoveryController</name>
    <message>
        <source>The new password counts from now on. Put the recovery sheet back into its place.</source>
        <translation>Nové heslo platí od teď. Vraťte obnovovací list na jeho místo.</translation>
    </message>
    <message>
        <source>The new password counts from now on.</source>
        <translation>Nové heslo platí od teď.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Forgotten password</source>
        <translation>Zapomenuté heslo</translation>
    </message>
    <message>
        <source>&amp;Set new password</source>
        <translation>&amp;Nastavit nové heslo</translation>
    </message>
    <message>
        <source>Recovery &amp;key from the sheet; capital letters and blanks do not matter</source>
        <translation>Obnovovací &amp;klíč z listu; na velkých písmenech a mezerách nezáleží</translation>
    </message>
    <message>
        <source>A forgotten password cannot be looked up, by nobody. Without the recovery sheet what stands in the vault cannot be opened again; the directory works on.</source>
        <translation>Zapomenuté heslo nemůže zjistit nikdo. Bez obnovovacího listu nelze obsah trezoru znovu otevřít; adresář funguje dál.</translation>
    </message>
    <message>
        <source>In an office where somebody is administrator of the vault, ask that person first: a new password can be set without the sheet.</source>
        <translation>Má-li trezor na vašem pracovišti administrátora, zeptejte se nejdřív jeho: nové heslo lze nastavit i bez listu.</translation>
    </message>
</context>
<context>
    <name>RecoverySheetStep</name>
    <message>
        <source>Recovery key</source>
        <translation>Obnovovací klíč</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tisk…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Uložit jako PDF…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hotovo</translation>
    </message>
    <message>
        <source>I will do it &amp;later</source>
        <translation>Udělám to &amp;později</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Vytisknout obnovovací list</translation>
    </message>
    <message>
        <source>This key opens the vault when the password is forgotten. It is shown now and never again; nobody else has it.</source>
        <translation>Tento klíč otevře trezor, když zapomenete heslo. Zobrazuje se teď a už nikdy znovu; nikdo jiný ho nemá.</translation>
    </message>
    <message>
        <source>Print it on a printer beside you, put the sheet into an envelope, seal it, and keep it where the computer is not: in a safe, or with your head of office.</source>
        <translation>Vytiskněte ho na tiskárně, která je u vás, list vložte do obálky, zapečeťte ji a uložte jinde, než je počítač: třeba v sejfu nebo u vedení pracoviště.</translation>
    </message>
    <message>
        <source>A saved PDF is not encrypted: whoever finds the file can open the vault. Save it to a stick that is locked away, and delete it once it is printed.</source>
        <translation>Uložené PDF není zašifrované: kdo soubor najde, může trezor otevřít. Uložte ho na USB disk, který je pod zámkem, a po vytištění ho smažte.</translation>
    </message>
    <message>
        <source>To show that it is on paper, &amp;type the last two groups of the key from the sheet:</source>
        <translation>Na důkaz, že ho máte na papíře, &amp;opište z listu poslední dvě skupiny klíče:</translation>
    </message>
    <message>
        <source>The last two groups of the recovery key</source>
        <translation>Poslední dvě skupiny obnovovacího klíče</translation>
    </message>
    <message>
        <source>These are the right ones.</source>
        <translation>Ano, to jsou ony.</translation>
    </message>
    <message>
        <source>These are not the last two groups of this key.</source>
        <translation>Toto nejsou poslední dvě skupiny tohoto klíče.</translation>
    </message>
</context>
<context>
    <name>RecoverySheetWords</name>
    <message>
        <source>Vault {id}, key made on {day}</source>
        <translation>Trezor {id}, klíč vytvořen {day}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Obnovovací list</translation>
    </message>
    <message>
        <source>With this key client data in Workpris Desktop is opened when the password is forgotten. Whoever holds this sheet and the computer or a backup can read everything.</source>
        <translation>Tímto klíčem se v programu Workpris Desktop otevřou údaje o klientech, když zapomenete heslo. Kdo má tento list a k tomu počítač nebo zálohu, může si přečíst všechno.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Obnovovací klíč</translation>
    </message>
    <message>
        <source>When the password is forgotten</source>
        <translation>Když zapomenete heslo</translation>
    </message>
    <message>
        <source>1. Open Clients, and choose “Forgotten…” below the password.</source>
        <translation>1. Otevřete část Klienti a pod heslem zvolte „Zapomenuté…“.</translation>
    </message>
    <message>
        <source>2. Type the key, group by group. Capital letters and blanks do not matter.</source>
        <translation>2. Napište klíč, skupinu po skupině. Na velkých písmenech a mezerách nezáleží.</translation>
    </message>
    <message>
        <source>3. Choose a new password, and seal this sheet again.</source>
        <translation>3. Zvolte nové heslo a tento list znovu zapečeťte.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Kde ho uchovávat</translation>
    </message>
    <message>
        <source>In a sealed envelope, signed across the flap.</source>
        <translation>V zapečetěné obálce s podpisem přes chlopeň.</translation>
    </message>
    <message>
        <source>Not beside the computer, and not in its bag: in a safe, or with the head of office.</source>
        <translation>Ne u počítače ani v jeho brašně: v sejfu, nebo u vedení pracoviště.</translation>
    </message>
    <message>
        <source>When a new sheet is made, destroy this one.</source>
        <translation>Až vytvoříte nový list, tento zničte.</translation>
    </message>
    <message>
        <source>Sealed on:</source>
        <translation>Zapečetěno dne:</translation>
    </message>
    <message>
        <source>Kept by:</source>
        <translation>Uloženo u:</translation>
    </message>
</context>
<context>
    <name>ReferralBox</name>
    <message>
        <source>St&amp;ate</source>
        <translation>S&amp;tav</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Důvod</translation>
    </message>
    <message>
        <source>Since the da&amp;y</source>
        <translation>Od kd&amp;y</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Důvod</translation>
    </message>
    <message>
        <source>Since the day</source>
        <translation>Od kdy</translation>
    </message>
    <message>
        <source>Sa&amp;ve the state</source>
        <translation>Ulož&amp;it stav</translation>
    </message>
    <message numerus="yes">
        <source>So for %n days: call there, and write down what became of it.</source>
        <translation>
            <numerusform>Trvá to už %n den: zavolejte tam a zapište, co z toho je.</numerusform>
            <numerusform>Trvá to už %n dny: zavolejte tam a zapište, co z toho je.</numerusform>
            <numerusform>Trvá to už %n dní: zavolejte tam a zapište, co z toho je.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Vyberte důvod</translation>
    </message>
</context>
<context>
    <name>ReferralContentStep</name>
    <message>
        <source>Ask the person first whether this provider may know about the prison.</source>
        <translation>Nejdříve se člověka zeptejte, zda tento poskytovatel smí vědět o vězení.</translation>
    </message>
    <message>
        <source>Say first whether the sensitive fact is needed.</source>
        <translation>Nejdříve řekněte, zda je citlivý údaj potřeba.</translation>
    </message>
    <message>
        <source>Tick at least one fact.</source>
        <translation>Zaškrtněte aspoň jeden údaj.</translation>
    </message>
    <message>
        <source>The sheet may say prison, and where the person is.</source>
        <translation>List smí mluvit o vězení a o tom, kde člověk je.</translation>
    </message>
    <message>
        <source>The sheet is neutral: it names no prison, offers no fact that tells of custody, and is refused if what you type gives the person away. Write your office so that it tells nothing, or leave it out.</source>
        <translation>List je neutrální: nejmenuje vězení, nenabízí údaje, které o něm vypovídají, a nevznikne, pokud to prozradí, co napíšete. Své pracoviště uveďte tak, aby nic neprozradilo, nebo ho vynechte.</translation>
    </message>
    <message>
        <source>&amp;May this provider know about the prison</source>
        <translation>&amp;Smí tento poskytovatel vědět o vězení</translation>
    </message>
    <message>
        <source>What is &amp;asked for, in one sentence</source>
        <translation>O co se žád&amp;á, jednou větou</translation>
    </message>
    <message>
        <source>An answer is needed &amp;until</source>
        <translation>Odpověď je potře&amp;ba do</translation>
    </message>
    <message>
        <source>Your &amp;office, as it is to stand on the sheet</source>
        <translation>Vaše &amp;pracoviště, jak má stát na listu</translation>
    </message>
    <message>
        <source>You&amp;r name</source>
        <translation>Vaše j&amp;méno</translation>
    </message>
    <message>
        <source>Your &amp;telephone</source>
        <translation>Váš &amp;telefon</translation>
    </message>
    <message>
        <source>Tick only what this provider needs to answer.</source>
        <translation>Zaškrtněte jen to, co tento poskytovatel potřebuje k odpovědi.</translation>
    </message>
    <message>
        <source>Not asked yet: neutral wording</source>
        <translation>Zatím bez dotazu: neutrální znění</translation>
    </message>
    <message>
        <source>Yes, it may</source>
        <translation>Ano, smí</translation>
    </message>
    <message>
        <source>No: neutral wording</source>
        <translation>Ne: neutrální znění</translation>
    </message>
    <message>
        <source>The person wants to be asked each time</source>
        <translation>Člověk chce být pokaždé dotázán</translation>
    </message>
</context>
<context>
    <name>ReferralDesk</name>
    <message>
        <source>Referral sheet</source>
        <translation>Doporučení poskytovateli</translation>
    </message>
</context>
<context>
    <name>ReferralDialog</name>
    <message>
        <source>Referral sheet</source>
        <translation>Doporučení poskytovateli</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Dále</translation>
    </message>
    <message>
        <source>&amp;Show the sheet…</source>
        <translation>Zobrazit &amp;list…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zavřít</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>Z&amp;pět</translation>
    </message>
</context>
<context>
    <name>RefusalBox</name>
    <message>
        <source>Note of the provider: {what}</source>
        <translation>Poznamenat o poskytovateli: {what}</translation>
    </message>
    <message>
        <source>Propose a correction…</source>
        <translation>Navrhnout opravu…</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>no free place</source>
        <translation>nemá volné místo</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>má čekací listinu</translation>
    </message>
    <message>
        <source>takes nobody for now</source>
        <translation>zatím nikoho nepřijímá</translation>
    </message>
    <message>
        <source>takes nobody from another region</source>
        <translation>nepřijímá lidi z jiného kraje</translation>
    </message>
    <message>
        <source>is not free of charge</source>
        <translation>není zdarma</translation>
    </message>
    <message>
        <source>Your office has found out on {day}: {what}. It stands beside what the directory says.</source>
        <translation>Vaše pracoviště zjistilo {day}: {what}. Stojí to vedle toho, co říká adresář.</translation>
    </message>
    <message>
        <source>It takes only people from its own area.</source>
        <translation>Přijímá jen lidi ze své oblasti.</translation>
    </message>
    <message>
        <source>It turns people away by age or sex. Which: </source>
        <translation>Odmítá lidi podle věku nebo pohlaví. Koho: </translation>
    </message>
    <message>
        <source>It turns people away after certain offences. Which: </source>
        <translation>Odmítá lidi po určitých trestných činech. Po kterých: </translation>
    </message>
    <message>
        <source>It turns away people who use drugs or alcohol.</source>
        <translation>Odmítá lidi, kteří užívají drogy nebo alkohol.</translation>
    </message>
    <message>
        <source>It turns away people who need much care or treatment.</source>
        <translation>Odmítá lidi, kteří potřebují hodně péče nebo léčbu.</translation>
    </message>
    <message>
        <source>It turns away people without papers or insurance.</source>
        <translation>Odmítá lidi bez dokladů nebo pojištění.</translation>
    </message>
    <message>
        <source>It is not free of charge.</source>
        <translation>Není to zdarma.</translation>
    </message>
</context>
<context>
    <name>RegisterController</name>
    <message>
        <source>Read in a release list</source>
        <translation>Načíst seznam propouštěných</translation>
    </message>
    <message>
        <source>List (*.csv)</source>
        <translation>Seznam (*.csv)</translation>
    </message>
</context>
<context>
    <name>RegisterModel</name>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Značka</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Vede</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Propuštění</translation>
    </message>
    <message>
        <source>Returns to</source>
        <translation>Místo návratu</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Další krok</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Register</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>&amp;Name, reference, who keeps it, or region</source>
        <translation>&amp;Jméno, značka, kdo spis vede, nebo kraj</translation>
    </message>
    <message>
        <source>Filter by name, reference, who keeps it, or region</source>
        <translation>Filtrovat podle jména, značky, toho, kdo spis vede, nebo kraje</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>S&amp;tav</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Only &amp;mine</source>
        <translation>Jen &amp;moje</translation>
    </message>
    <message>
        <source>Released within &amp;60 days</source>
        <translation>Propuštění do 60 d&amp;nů</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>T&amp;isk…</translation>
    </message>
    <message>
        <source>Read in a release &amp;list…</source>
        <translation>Načíst seznam &amp;propouštěných…</translation>
    </message>
    <message>
        <source>&amp;Hand to a colleague…</source>
        <translation>Předat ko&amp;legovi…</translation>
    </message>
    <message>
        <source>Clients of this office</source>
        <translation>Klienti tohoto pracoviště</translation>
    </message>
    <message>
        <source>any</source>
        <translation>jakýkoli</translation>
    </message>
    <message>
        <source>This office has no clients yet. A file, or a release list that is read in, makes the first.</source>
        <translation>Toto pracoviště zatím nemá žádné klienty. První přibude založením spisu nebo načtením seznamu propouštěných.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients. Return opens the selected one.</source>
        <translation>
            <numerusform>%n klient. Enter otevře vybraného.</numerusform>
            <numerusform>%n klienti. Enter otevře vybraného.</numerusform>
            <numerusform>%n klientů. Enter otevře vybraného.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients of {all}. Return opens the selected one.</source>
        <translation>
            <numerusform>%n klient z {all}. Enter otevře vybraného.</numerusform>
            <numerusform>%n klienti z {all}. Enter otevře vybraného.</numerusform>
            <numerusform>%n klientů z {all}. Enter otevře vybraného.</numerusform>
        </translation>
    </message>
    <message>
        <source>No client is like this. Take a filter away to see more.</source>
        <translation>Takový klient tu není. Zrušte některý filtr a uvidíte jich víc.</translation>
    </message>
</context>
<context>
    <name>RegisterScreenWords</name>
    <message>
        <source>{date}, today</source>
        <translation>{date}, dnes</translation>
    </message>
    <message numerus="yes">
        <source>{date}, in %n days</source>
        <translation>
            <numerusform>{date}, za %n den</numerusform>
            <numerusform>{date}, za %n dny</numerusform>
            <numerusform>{date}, za %n dní</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue: {date}</source>
        <translation>po termínu: {date}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dnes</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>kdekoli</translation>
    </message>
    <message>
        <source>{name} is a client of {owner}: ask there. Where it cannot wait, “Emergency access…” on the tab “Files” opens it with the exact name and a reason, which the audit keeps.</source>
        <translation>{name}: spis vede {owner}, zeptejte se tam. Když věc nesnese odklad, otevře ho „Nouzový přístup…“ na kartě „Spisy“ s přesným jménem a důvodem, který protokol uchová.</translation>
    </message>
    <message>
        <source>the same date of birth and a similar name</source>
        <translation>stejné datum narození a podobné jméno</translation>
    </message>
    <message>
        <source>the same reference</source>
        <translation>stejná značka</translation>
    </message>
    <message>
        <source>There may be another file about this person: {name}, yours as well ({reason}).</source>
        <translation>O tomto člověku možná existuje další spis: {name}, také váš ({reason}).</translation>
    </message>
    <message>
        <source>There may be another file about this person: {name}, kept by {owner} ({reason}).</source>
        <translation>O tomto člověku možná existuje další spis: {name}, vede ho {owner} ({reason}).</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Row {number}: {fault}</source>
        <translation>Řádek {number}: {fault}</translation>
    </message>
    <message numerus="yes">
        <source>%n files were opened.</source>
        <translation>
            <numerusform>Založen %n spis.</numerusform>
            <numerusform>Založeny %n spisy.</numerusform>
            <numerusform>Založeno %n spisů.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people had a file already.</source>
        <translation>
            <numerusform>%n člověk už spis měl.</numerusform>
            <numerusform>%n lidé už spis měli.</numerusform>
            <numerusform>%n lidí už spis mělo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out.</source>
        <translation>
            <numerusform>Vynechán %n řádek.</numerusform>
            <numerusform>Vynechány %n řádky.</numerusform>
            <numerusform>Vynecháno %n řádků.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has more cells than the heading; look for a separator inside of a text</source>
        <translation>má víc buněk než záhlaví; zkontrolujte, zda uvnitř textu není oddělovač</translation>
    </message>
    <message>
        <source>the name or pseudonym is missing</source>
        <translation>chybí jméno nebo pseudonym</translation>
    </message>
    <message numerus="yes">
        <source>the name has more than %n characters</source>
        <translation>
            <numerusform>jméno má víc než %n znak</numerusform>
            <numerusform>jméno má víc než %n znaky</numerusform>
            <numerusform>jméno má víc než %n znaků</numerusform>
        </translation>
    </message>
    <message>
        <source>the day of release is missing</source>
        <translation>chybí den propuštění</translation>
    </message>
    <message>
        <source>the day of release is none; write it as 1.2.2027, the day first</source>
        <translation>den propuštění není datum; napište ho jako 1.2.2027, den první</translation>
    </message>
    <message>
        <source>the day of release lies too far away</source>
        <translation>den propuštění je příliš daleko</translation>
    </message>
    <message>
        <source>no region has this code or name</source>
        <translation>tento kód ani název nemá žádný kraj</translation>
    </message>
    <message>
        <source>the same name with the same day stands further up</source>
        <translation>stejné jméno se stejným dnem je už výš</translation>
    </message>
</context>
<context>
    <name>ReleaseCheckDialog</name>
    <message>
        <source>Check the release day</source>
        <translation>Zkontrolovat den propuštění</translation>
    </message>
    <message>
        <source>Check &amp;anew</source>
        <translation>Zkontrolovat zno&amp;vu</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Zavřít</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Kontroluje se…</translation>
    </message>
    <message>
        <source>On that day</source>
        <translation>V ten den</translation>
    </message>
    <message>
        <source>&amp;Day of release</source>
        <translation>&amp;Den propuštění</translation>
    </message>
    <message>
        <source>Out &amp;by</source>
        <translation>Ven&amp;ku do</translation>
    </message>
    <message>
        <source>Day of release</source>
        <translation>Den propuštění</translation>
    </message>
    <message>
        <source>Out by</source>
        <translation>Venku do</translation>
    </message>
    <message>
        <source>{day}: nothing was found that speaks against the plan.</source>
        <translation>{day}: nenašlo se nic, co by bránilo plánu.</translation>
    </message>
    <message numerus="yes">
        <source>Looked at for %n services: hours, closed weeks, weekend and holidays, distance, room, warnings, what the person has to do that day, and a bed for the night.</source>
        <translation>
            <numerusform>Zkontrolováno pro %n službu: otevírací doba, plánované zavření, víkendy a svátky, vzdálenost, volná místa, upozornění, povinnosti člověka toho dne a nocleh.</numerusform>
            <numerusform>Zkontrolováno pro %n služby: otevírací doba, plánované zavření, víkendy a svátky, vzdálenost, volná místa, upozornění, povinnosti člověka toho dne a nocleh.</numerusform>
            <numerusform>Zkontrolováno pro %n služeb: otevírací doba, plánované zavření, víkendy a svátky, vzdálenost, volná místa, upozornění, povinnosti člověka toho dne a nocleh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n things are to be looked at.</source>
        <translation>
            <numerusform>{day}: je třeba se podívat na %n věc.</numerusform>
            <numerusform>{day}: je třeba se podívat na %n věci.</numerusform>
            <numerusform>{day}: je třeba se podívat na %n věcí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services work out as planned.</source>
        <translation>
            <numerusform>%n služba vychází podle plánu.</numerusform>
            <numerusform>%n služby vycházejí podle plánu.</numerusform>
            <numerusform>%n služeb vychází podle plánu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: works out</source>
        <translation>{name}: vychází</translation>
    </message>
</context>
<context>
    <name>ReleaseCheckWords</name>
    <message>
        <source>{sentence} It opens {moment}.</source>
        <translation>{sentence} Otevřeno bude: {moment}.</translation>
    </message>
    <message>
        <source>No longer in the directory</source>
        <translation>Už není v adresáři</translation>
    </message>
    <message>
        <source>Planned closure</source>
        <translation>Plánované zavření</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Svátek</translation>
    </message>
    <message>
        <source>Perhaps a public holiday</source>
        <translation>Možná svátek</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Víkend</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Pátek</translation>
    </message>
    <message>
        <source>Day before a public holiday</source>
        <translation>Den před svátkem</translation>
    </message>
    <message>
        <source>Closed that day</source>
        <translation>Ten den zavřeno</translation>
    </message>
    <message>
        <source>Too late in the day</source>
        <translation>Příliš pozdní hodina</translation>
    </message>
    <message>
        <source>Clashes with an obligation</source>
        <translation>Kryje se s povinností</translation>
    </message>
    <message>
        <source>No bed for the first night</source>
        <translation>První noc bez noclehu</translation>
    </message>
    <message>
        <source>By appointment</source>
        <translation>Po objednání</translation>
    </message>
    <message>
        <source>Hours not known</source>
        <translation>Hodiny nejsou známy</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Žádné volné místo</translation>
    </message>
    <message>
        <source>Starts later</source>
        <translation>Začíná později</translation>
    </message>
    <message>
        <source>Far away</source>
        <translation>Daleko</translation>
    </message>
    <message>
        <source>Inside only</source>
        <translation>Jen uvnitř</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Upozornění</translation>
    </message>
    <message>
        <source>{day} is a public holiday ({holiday}): offices are closed.</source>
        <translation>{day} je svátek ({holiday}): úřady mají zavřeno.</translation>
    </message>
    <message>
        <source>{day} is a public holiday in some places ({holiday}).</source>
        <translation>{day} je na některých místech svátek ({holiday}).</translation>
    </message>
    <message>
        <source>{day}: offices are closed at the weekend.</source>
        <translation>{day}: o víkendu mají úřady zavřeno.</translation>
    </message>
    <message>
        <source>{day}: offices close early, and the next chance is {next}.</source>
        <translation>{day}: úřady zavírají dřív, další možnost je {next}.</translation>
    </message>
    <message>
        <source>The day after {day} is a public holiday ({holiday}): offices are closed.</source>
        <translation>{day}: další den je svátek ({holiday}), úřady mají zavřeno.</translation>
    </message>
    <message>
        <source>At {hour} many offices have closed, or close before the person is there.</source>
        <translation>V {hour} už má mnoho úřadů zavřeno, nebo zavřou dřív, než tam člověk dorazí.</translation>
    </message>
    <message>
        <source>The appointment “{appointment}” is at a weekend ({day}).</source>
        <translation>Schůzka „{appointment}“ je o víkendu ({day}).</translation>
    </message>
    <message>
        <source>The appointment “{appointment}” is on a public holiday ({day}, {holiday}).</source>
        <translation>Schůzka „{appointment}“ je ve svátek ({day}, {holiday}).</translation>
    </message>
    <message>
        <source>The appointment “{appointment}” may be on a public holiday ({day}, {holiday}).</source>
        <translation>Schůzka „{appointment}“ je možná ve svátek ({day}, {holiday}).</translation>
    </message>
    <message>
        <source>There is no bed for the first night.</source>
        <translation>Na první noc není nocleh.</translation>
    </message>
    <message>
        <source>The bed is at {place}, which takes nobody on that day.</source>
        <translation>Nocleh má být zde: {place}, ale ten den tam nikoho nepřijímají.</translation>
    </message>
    <message>
        <source>It is not known whether there is a bed for the first night.</source>
        <translation>Není známo, zda je na první noc nocleh.</translation>
    </message>
    <message>
        <source>{name} is no longer offered.</source>
        <translation>{name}: služba se už nenabízí.</translation>
    </message>
    <message>
        <source>A service on the list is no longer in the directory.</source>
        <translation>Jedna služba ze seznamu už není v adresáři.</translation>
    </message>
    <message>
        <source>{name} is no longer in the directory ({reason}). In its place: {successor}.</source>
        <translation>{name}: služba už není v adresáři ({reason}). Místo ní: {successor}.</translation>
    </message>
    <message>
        <source>{name} is no longer in the directory ({reason}).</source>
        <translation>{name}: služba už není v adresáři ({reason}).</translation>
    </message>
    <message>
        <source>{name} is closed for the time being.</source>
        <translation>{name} má dočasně zavřeno.</translation>
    </message>
    <message>
        <source>{name} does not say whether it is open on the public holiday ({holiday}).</source>
        <translation>{name} neuvádí, zda má ve svátek otevřeno ({holiday}).</translation>
    </message>
    <message>
        <source>{name} is closed from {from_} to {to} ({why}).</source>
        <translation>{name} má zavřeno ({from_} – {to}; {why}).</translation>
    </message>
    <message>
        <source>{name} is closed from {from_} to {to}.</source>
        <translation>{name} má zavřeno ({from_} – {to}).</translation>
    </message>
    <message>
        <source>{name} is closed on the public holiday ({holiday}).</source>
        <translation>{name} má ve svátek zavřeno ({holiday}).</translation>
    </message>
    <message>
        <source>{name} may be closed: in some places it is a holiday ({holiday}).</source>
        <translation>{name} má možná zavřeno: na některých místech je svátek ({holiday}).</translation>
    </message>
    <message>
        <source>{name} is closed at the weekend.</source>
        <translation>{name} má o víkendu zavřeno.</translation>
    </message>
    <message>
        <source>{name} is closed on that day.</source>
        <translation>{name} má ten den zavřeno.</translation>
    </message>
    <message>
        <source>{name} has closed by the time the person is out.</source>
        <translation>{name} už bude mít zavřeno, než bude člověk venku.</translation>
    </message>
    <message>
        <source>{name} is open only while the person has to be elsewhere ({busy}).</source>
        <translation>{name} má otevřeno jen v době, kdy člověk musí být jinde ({busy}).</translation>
    </message>
    <message>
        <source>{name} sees people by appointment only.</source>
        <translation>{name} přijímá jen po objednání.</translation>
    </message>
    <message>
        <source>{name}: it is not known whether it is open on that day.</source>
        <translation>{name}: není známo, zda je ten den otevřeno.</translation>
    </message>
    <message>
        <source>{name}: {room}.</source>
        <translation>{name}: {room}.</translation>
    </message>
    <message>
        <source>{name} starts only on {day}.</source>
        <translation>{name}: služba ještě neběží, začátek: {day}.</translation>
    </message>
    <message>
        <source>{name}: from {from_} to {to} it is {km} km as the crow flies.</source>
        <translation>{name}: {from_} – {to} je {km} km vzdušnou čarou.</translation>
    </message>
    <message>
        <source>{name} works inside prisons only.</source>
        <translation>{name}: působí jen ve věznicích.</translation>
    </message>
    <message>
        <source>{name}: {alert}</source>
        <translation>{name}: {alert}</translation>
    </message>
    <message>
        <source>Call, and ask whether the appointment stands.</source>
        <translation>Zavolejte a zeptejte se, zda schůzka platí.</translation>
    </message>
    <message>
        <source>Plan the offices for {next}, and bed, food and money until then.</source>
        <translation>Úřady naplánujte na tento den: {next}. Do té doby zajistěte nocleh, jídlo a peníze.</translation>
    </message>
    <message>
        <source>Call, and ask whether it is a holiday there.</source>
        <translation>Zavolejte a zeptejte se, zda tam je svátek.</translation>
    </message>
    <message>
        <source>Go to the offices first, in the morning. Plan bed, food and money until {next}.</source>
        <translation>Nejdřív na úřady, hned ráno. Zajistěte nocleh, jídlo a peníze na dobu, než bude {next}.</translation>
    </message>
    <message>
        <source>Go to the offices first, and plan bed, food and money until {next}.</source>
        <translation>Nejdřív na úřady. Zajistěte nocleh, jídlo a peníze na dobu, než bude {next}.</translation>
    </message>
    <message>
        <source>Go to the bed first, and plan the offices for {next}.</source>
        <translation>Nejdřív na nocleh. Úřady naplánujte na tento den: {next}.</translation>
    </message>
    <message>
        <source>Take the bed of {take}: call today and have it kept.</source>
        <translation>Využijte nocleh zde: {take}. Zavolejte tam ještě dnes, ať lůžko podrží.</translation>
    </message>
    <message>
        <source>Ask the person. If there is none, look for a night shelter and call it today.</source>
        <translation>Zeptejte se člověka. Pokud nocleh nemá, najděte noclehárnu a zavolejte tam ještě dnes.</translation>
    </message>
    <message>
        <source>Look for a night shelter that is open on that day, and call it today.</source>
        <translation>Najděte noclehárnu, která má ten den otevřeno, a zavolejte tam ještě dnes.</translation>
    </message>
    <message>
        <source>Choose {successor} instead, and take this one off the list.</source>
        <translation>Vyberte místo ní službu {successor} a tuto odeberte ze seznamu.</translation>
    </message>
    <message>
        <source>Plan it for {moment}, or choose another service for the first day.</source>
        <translation>Naplánujte ji na nejbližší otevírací dobu ({moment}), nebo vyberte na první den jinou službu.</translation>
    </message>
    <message>
        <source>Take it off the list, and look for another service.</source>
        <translation>Odeberte ji ze seznamu a najděte jinou službu.</translation>
    </message>
    <message>
        <source>Choose another service for these days, or plan it for after {to}.</source>
        <translation>Vyberte na tyto dny jinou službu, nebo ji naplánujte až po konci zavření ({to}).</translation>
    </message>
    <message>
        <source>Call before and ask, or plan it for the next working day.</source>
        <translation>Předem zavolejte a zeptejte se, nebo ji naplánujte na další pracovní den.</translation>
    </message>
    <message>
        <source>Call before, and ask whether it is open.</source>
        <translation>Předem zavolejte a zeptejte se, zda je otevřeno.</translation>
    </message>
    <message>
        <source>Call and ask for another hour, or plan it for another day.</source>
        <translation>Zavolejte a požádejte o jinou hodinu, nebo ji naplánujte na jiný den.</translation>
    </message>
    <message>
        <source>Call today and make an appointment.</source>
        <translation>Ještě dnes zavolejte a domluvte termín.</translation>
    </message>
    <message>
        <source>Call before, and ask for the hours.</source>
        <translation>Předem zavolejte a zeptejte se na otevírací dobu.</translation>
    </message>
    <message>
        <source>Call and ask for the waiting list, and choose a second service.</source>
        <translation>Zavolejte, zeptejte se na čekací listinu a vyberte i druhou službu.</translation>
    </message>
    <message>
        <source>Plan it for that day, and choose something for the time until then.</source>
        <translation>Naplánujte ji na ten den a vyberte něco na dobu do té doby.</translation>
    </message>
    <message>
        <source>Plan the way and the ticket, or choose a service that is nearer for the first day.</source>
        <translation>Naplánujte cestu a jízdenku, nebo vyberte na první den bližší službu.</translation>
    </message>
    <message>
        <source>Look for what goes on with it outside.</source>
        <translation>Vyhledejte, co na to naváže venku.</translation>
    </message>
    <message>
        <source>Read the notice, and call before if it is not clear.</source>
        <translation>Přečtěte si upozornění, a pokud není jasné, předem zavolejte.</translation>
    </message>
    <message>
        <source>Call before, or choose another service for the first day.</source>
        <translation>Předem zavolejte, nebo vyberte na první den jinou službu.</translation>
    </message>
</context>
<context>
    <name>ReleaseListDialog</name>
    <message>
        <source>Read in a release list</source>
        <translation>Načíst seznam propouštěných</translation>
    </message>
    <message numerus="yes">
        <source>%n people can be taken in. Who has a file already gets no second one.</source>
        <translation>
            <numerusform>Převzít lze %n člověka. Kdo už spis má, druhý nedostane.</numerusform>
            <numerusform>Převzít lze %n lidi. Kdo už spis má, druhý nedostane.</numerusform>
            <numerusform>Převzít lze %n lidí. Kdo už spis má, druhý nedostane.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on this list can be taken in. Mend the rows below, and read it in again.</source>
        <translation>Z tohoto seznamu nelze převzít nikoho. Opravte řádky níže a načtěte ho znovu.</translation>
    </message>
    <message>
        <source>Open their files &amp;as</source>
        <translation>Založit spisy &amp;jako</translation>
    </message>
    <message>
        <source>Category of the files</source>
        <translation>Kategorie spisů</translation>
    </message>
    <message>
        <source>&amp;Take them in</source>
        <translation>&amp;Převzít</translation>
    </message>
    <message numerus="yes">
        <source>%n files were opened for you.</source>
        <translation>
            <numerusform>Založen pro vás %n spis.</numerusform>
            <numerusform>Založeny pro vás %n spisy.</numerusform>
            <numerusform>Založeno pro vás %n spisů.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people had a file in this office already.</source>
        <translation>
            <numerusform>%n člověk už na tomto pracovišti spis měl.</numerusform>
            <numerusform>%n lidé už na tomto pracovišti spis měli.</numerusform>
            <numerusform>%n lidí už na tomto pracovišti spis mělo.</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Zavřít</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out:</source>
        <translation>
            <numerusform>Vynechán %n řádek:</numerusform>
            <numerusform>Vynechány %n řádky:</numerusform>
            <numerusform>Vynecháno %n řádků:</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Vynechané řádky</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Řádek</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Proč a co s tím</translation>
    </message>
    <message>
        <source>The row has too many or too few cells. Compare it with the heading.</source>
        <translation>Řádek má příliš mnoho nebo příliš málo buněk. Porovnejte ho se záhlavím.</translation>
    </message>
    <message>
        <source>The name is missing. A nickname or pseudonym is enough.</source>
        <translation>Chybí jméno. Stačí přezdívka nebo pseudonym.</translation>
    </message>
    <message>
        <source>The name is too long. Shorten it.</source>
        <translation>Jméno je příliš dlouhé. Zkraťte ho.</translation>
    </message>
    <message>
        <source>The day of release is missing. Ask the prison for it.</source>
        <translation>Chybí den propuštění. Zeptejte se na něj ve věznici.</translation>
    </message>
    <message>
        <source>This is no day. Write it as 2027-05-03 or 3. 5. 2027.</source>
        <translation>Tohle není datum. Napište ho jako 2027-05-03 nebo 3. 5. 2027.</translation>
    </message>
    <message>
        <source>The day is too far away. Look at the year.</source>
        <translation>Den je příliš daleko. Podívejte se na rok.</translation>
    </message>
    <message>
        <source>The region is not known. Write its name or code, or leave the cell empty.</source>
        <translation>Kraj není znám. Napište jeho název nebo kód, nebo nechte buňku prázdnou.</translation>
    </message>
    <message>
        <source>The same person stands on the list above already.</source>
        <translation>Stejný člověk je v seznamu už výš.</translation>
    </message>
</context>
<context>
    <name>ReminderStrip</name>
    <message>
        <source>There is no recovery sheet on paper yet. If the password is forgotten, everything here is lost.</source>
        <translation>Obnovovací list zatím není na papíře. Když zapomenete heslo, o všechno tady přijdete.</translation>
    </message>
    <message>
        <source>New recovery &amp;sheet…</source>
        <translation>Nový obnovovací l&amp;ist…</translation>
    </message>
</context>
<context>
    <name>RemoveOfficeDialog</name>
    <message>
        <source>Remove an office</source>
        <translation>Odstranit pracoviště</translation>
    </message>
    <message>
        <source>{name} leaves the address book with its card. Packets that were made for it stay in the files of the clients. To hand over to it again you need its card again, and have to compare the words again.</source>
        <translation>{name} zmizí ze seznamu i s vizitkou. Zásilky, které pro něj byly připraveny, zůstávají ve spisech klientů. Chcete-li mu znovu předat práci, potřebujete znovu jeho vizitku a znovu porovnat slova.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Odstranit</translation>
    </message>
</context>
<context>
    <name>ReportController</name>
    <message numerus="yes">
        <source>Kept. %n corrections wait on the Data page.</source>
        <translation>
            <numerusform>Uloženo. Na stránce Data čeká %n oprava.</numerusform>
            <numerusform>Uloženo. Na stránce Data čekají %n opravy.</numerusform>
            <numerusform>Uloženo. Na stránce Data čeká %n oprav.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report an error</source>
        <translation>Nahlásit chybu</translation>
    </message>
    <message>
        <source>What is &amp;wrong?</source>
        <translation>Co je š&amp;patně?</translation>
    </message>
    <message>
        <source>Who &amp;said so?</source>
        <translation>&amp;Kdo to řekl?</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Uložit</translation>
    </message>
    <message>
        <source>&amp;Copy the id</source>
        <translation>Kopírovat &amp;ID</translation>
    </message>
    <message>
        <source>Choose what is wrong.</source>
        <translation>Zvolte, co je špatně.</translation>
    </message>
    <message>
        <source>Write what is right.</source>
        <translation>Napište, jak je to správně.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many: say it shorter.</source>
        <translation>
            <numerusform>Přebývá %n znak: napište to stručněji.</numerusform>
            <numerusform>Přebývají %n znaky: napište to stručněji.</numerusform>
            <numerusform>Přebývá %n znaků: napište to stručněji.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who said so.</source>
        <translation>Zvolte, kdo to řekl.</translation>
    </message>
    <message>
        <source>Tell on which day it was said.</source>
        <translation>Zadejte den, kdy to bylo řečeno.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Tento den ještě nenastal.</translation>
    </message>
    <message>
        <source>&amp;Keep all the same</source>
        <translation>Přesto &amp;uložit</translation>
    </message>
    <message>
        <source>This looks like it is about a person. Say it without the name.</source>
        <translation>Zdá se, že se to týká člověka. Napište to beze jména.</translation>
    </message>
    <message>
        <source>{said} It cannot be kept with a birth number or a date of birth.</source>
        <translation>{said} S rodným číslem nebo datem narození to nelze uložit.</translation>
    </message>
    <message>
        <source>About: {name}</source>
        <translation>Týká se: {name}</translation>
    </message>
    <message>
        <source>What is &amp;right?</source>
        <translation>Jak je to &amp;správně?</translation>
    </message>
    <message>
        <source>On which &amp;day?</source>
        <translation>Který &amp;den?</translation>
    </message>
    <message>
        <source>&amp;From whom (your office; may stay empty)</source>
        <translation>&amp;Od koho (vaše pracoviště; nepovinné)</translation>
    </message>
    <message>
        <source>Nothing is sent from here. The correction waits on the Data page until somebody saves it as a file for the publisher of “{title}”. Never name a person whom you help.</source>
        <translation>Odtud se nic neodesílá. Oprava čeká na stránce Data, dokud ji někdo neuloží jako soubor pro vydavatele adresáře „{title}“. Nikdy nejmenujte člověka, kterému pomáháte.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Zkopírováno</translation>
    </message>
</context>
<context>
    <name>RestoreController</name>
    <message>
        <source>Choose the folder of a backup</source>
        <translation>Vyberte složku se zálohou</translation>
    </message>
    <message>
        <source>The backup in the folder “{name}” takes the place of the vault.</source>
        <translation>Záloha ze složky „{name}“ nahradí trezor.</translation>
    </message>
    <message>
        <source>The backup of {moment} is restored. Unlock it with the password of then.</source>
        <translation>Trezor je obnoven ze zálohy z {moment}. Odemkněte ho tehdejším heslem.</translation>
    </message>
    <message>
        <source>What was in its place is kept in the folder “{name}”, beside the vault.</source>
        <translation>Co bylo na jeho místě, je uloženo ve složce „{name}“ vedle trezoru.</translation>
    </message>
    <message numerus="yes">
        <source>%n files that had been erased since were erased again.</source>
        <translation>
            <numerusform>Znovu vymazán %n spis, který byl po záloze vymazán.</numerusform>
            <numerusform>Znovu vymazány %n spisy, které byly po záloze vymazány.</numerusform>
            <numerusform>Znovu vymazáno %n spisů, které byly po záloze vymazány.</numerusform>
        </translation>
    </message>
    <message>
        <source>The former vault could not be read: files that were erased since the backup may be back. Look under Retention once it is unlocked.</source>
        <translation>Předchozí trezor nebylo možné přečíst: mohly se vrátit spisy, které byly po záloze vymazány. Po odemčení se podívejte do části Uchovávání.</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Obnoveno</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Obnovit ze zálohy</translation>
    </message>
    <message>
        <source>With a &amp;password</source>
        <translation>Pomocí &amp;hesla</translation>
    </message>
    <message>
        <source>With the recovery &amp;sheet</source>
        <translation>Pomocí obnovovacího &amp;listu</translation>
    </message>
    <message>
        <source>Password when the backup was made</source>
        <translation>Heslo z doby, kdy záloha vznikla</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Obnovit</translation>
    </message>
    <message>
        <source>What is in the vault&apos;s folder now is set aside under another name and kept. What was written after the backup is not in it.</source>
        <translation>Co je teď ve složce trezoru, se odloží pod jiným názvem a uchová. Co bylo zapsáno až po záloze, v obnoveném trezoru nebude.</translation>
    </message>
    <message>
        <source>Files that were erased on purpose stay erased, as far as this computer knows of them.</source>
        <translation>Záměrně vymazané spisy zůstanou vymazané, pokud o nich tento počítač ví.</translation>
    </message>
</context>
<context>
    <name>RetentionController</name>
    <message>
        <source>Saved: {name}</source>
        <translation>Uloženo: {name}</translation>
    </message>
    <message>
        <source>The file is kept, and no longer proposed.</source>
        <translation>Spis se uchovává a už není navržen k výmazu.</translation>
    </message>
    <message>
        <source>Save certificates</source>
        <translation>Uložit potvrzení</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>RetentionPanel</name>
    <message>
        <source>Retention</source>
        <translation>Uchovávání</translation>
    </message>
    <message>
        <source>Proposed for erasure</source>
        <translation>Navrženo k výmazu</translation>
    </message>
    <message>
        <source>Certificates of erasure</source>
        <translation>Potvrzení o výmazu</translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>Zaškrtnout vš&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keep longer…</source>
        <translation>&amp;Uchovat déle…</translation>
    </message>
    <message>
        <source>Save certificates as te&amp;xt…</source>
        <translation>Uložit &amp;potvrzení jako text…</translation>
    </message>
    <message numerus="yes">
        <source>E&amp;rase the ticked ones (%n)…</source>
        <translation>
            <numerusform>Vy&amp;mazat zaškrtnutý (%n)…</numerusform>
            <numerusform>Vy&amp;mazat zaškrtnuté (%n)…</numerusform>
            <numerusform>Vy&amp;mazat zaškrtnuté (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;rase…</source>
        <translation>Vy&amp;mazat…</translation>
    </message>
    <message>
        <source>Nothing is ever erased by the clock: the program proposes files that were not worked with for as long as the office keeps them, and a person decides. Restricted files are never proposed.</source>
        <translation>Nic se nikdy nevymaže samo po uplynutí lhůty: program navrhne spisy, se kterými se nepracovalo tak dlouho, jak je pracoviště uchovává, a rozhodne člověk. Omezené spisy se nikdy nenavrhují.</translation>
    </message>
    <message>
        <source>No file is proposed now.</source>
        <translation>Teď není navržen žádný spis.</translation>
    </message>
    <message>
        <source>Certificates: no file was erased yet.</source>
        <translation>Potvrzení: zatím nebyl vymazán žádný spis.</translation>
    </message>
    <message>
        <source>Certificates: what is left of files that were erased.</source>
        <translation>Potvrzení: to, co zbylo z vymazaných spisů.</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>File</source>
        <translation>Spis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Last worked with</source>
        <translation>Poslední práce</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po lhůtě</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message numerus="yes">
        <source>%n files or more within 30 days are erased only when a second person agrees to the same ones.</source>
        <translation>
            <numerusform>Během 30 dnů lze vymazat %n spis nebo víc, jen když s týmiž spisy souhlasí druhý člověk.</numerusform>
            <numerusform>Během 30 dnů lze vymazat %n spisy nebo víc, jen když s týmiž spisy souhlasí druhý člověk.</numerusform>
            <numerusform>Během 30 dnů lze vymazat %n spisů nebo víc, jen když s týmiž spisy souhlasí druhý člověk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files will be erased, and cannot be brought back by anybody.</source>
        <translation>
            <numerusform>Vymaže se %n spis a nikdo ho už neobnoví.</numerusform>
            <numerusform>Vymažou se %n spisy a nikdo je už neobnoví.</numerusform>
            <numerusform>Vymaže se %n spisů a nikdo je už neobnoví.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone are: name and reference, all entries with their former texts, half-written texts, and every word by which they were found.</source>
        <translation>Zmizí: jméno a značka, všechny zápisy i s původním zněním, rozepsané texty a každé slovo, podle kterého se daly najít.</translation>
    </message>
    <message numerus="yes">
        <source>Backups of this computer from before still hold them, until the last of those goes after %n days. A backup that is restored erases them again.</source>
        <translation>
            <numerusform>Dřívější zálohy na tomto počítači je ještě obsahují; poslední z nich zmizí za %n den. Obnovení z takové zálohy je znovu vymaže.</numerusform>
            <numerusform>Dřívější zálohy na tomto počítači je ještě obsahují; poslední z nich zmizí za %n dny. Obnovení z takové zálohy je znovu vymaže.</numerusform>
            <numerusform>Dřívější zálohy na tomto počítači je ještě obsahují; poslední z nich zmizí za %n dnů. Obnovení z takové zálohy je znovu vymaže.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was printed or exported is not erased: destroy it yourself.</source>
        <translation>Co bylo vytištěno nebo exportováno, se nevymaže: zničte to sami.</translation>
    </message>
    <message>
        <source>What stays is a certificate: a random number, the day and the reason.</source>
        <translation>Zůstane potvrzení: náhodné číslo, den a důvod.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were erased. Their certificates stand below.</source>
        <translation>
            <numerusform>Vymazán %n spis. Potvrzení je níže.</numerusform>
            <numerusform>Vymazány %n spisy. Potvrzení jsou níže.</numerusform>
            <numerusform>Vymazáno %n spisů. Potvrzení jsou níže.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Vymazáno</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Důvod</translation>
    </message>
    <message>
        <source>Number of the file</source>
        <translation>Číslo spisu</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Potvrzení o výmazu</translation>
    </message>
    <message>
        <source>The file was erased by Workpris Desktop with all its entries, at the wish of a person, in accordance with the periods of this office. The number tells nothing about anybody.</source>
        <translation>Spis byl programem Workpris Desktop vymazán se všemi zápisy, na pokyn člověka a v souladu se lhůtami tohoto pracoviště. Číslo o nikom nic neprozrazuje.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n den</numerusform>
            <numerusform>%n dny</numerusform>
            <numerusform>%n dnů</numerusform>
        </translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>Od dneška</translation>
    </message>
    <message>
        <source>You have agreed; a second person is awaited</source>
        <translation>Souhlasíte; čeká se na druhého člověka</translation>
    </message>
    <message>
        <source>{name} has agreed; a second person is awaited</source>
        <translation>{name} souhlasí; čeká se na druhého člověka</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Worker</source>
        <translation>Pracovník</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Vedoucí</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrátor</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>Jen čtení</translation>
    </message>
    <message>
        <source>Keeps the own files and those of colleagues for whom the person deputises.</source>
        <translation>Vede své spisy a spisy kolegů, které zastupuje.</translation>
    </message>
    <message>
        <source>Reads everybody&apos;s files, and gives them to others when somebody is away or leaves.</source>
        <translation>Čte spisy všech a předává je jiným, když někdo není přítomen nebo odchází.</translation>
    </message>
    <message>
        <source>Looks after accounts and settings, and needs no client&apos;s file for that.</source>
        <translation>Stará se o účty a nastavení a nepotřebuje k tomu spis žádného klienta.</translation>
    </message>
    <message>
        <source>Reads the own files and the notes of the office, and writes nothing.</source>
        <translation>Čte své spisy a poznámky pracoviště, nic nezapisuje.</translation>
    </message>
    <message>
        <source>read notes about providers</source>
        <translation>číst poznámky o poskytovatelích</translation>
    </message>
    <message>
        <source>write notes about providers</source>
        <translation>psát poznámky o poskytovatelích</translation>
    </message>
    <message>
        <source>read own files</source>
        <translation>číst své spisy</translation>
    </message>
    <message>
        <source>write own files</source>
        <translation>psát do svých spisů</translation>
    </message>
    <message>
        <source>read everybody&apos;s files</source>
        <translation>číst spisy všech</translation>
    </message>
    <message>
        <source>see in the register of the office who keeps which file</source>
        <translation>vidět v evidenci pracoviště, kdo vede který spis</translation>
    </message>
    <message>
        <source>give files to others</source>
        <translation>předávat spisy jiným</translation>
    </message>
    <message>
        <source>open a colleague&apos;s file in an emergency</source>
        <translation>nouzově otevřít spis kolegy</translation>
    </message>
    <message>
        <source>confirm that files are erased</source>
        <translation>potvrdit výmaz spisů</translation>
    </message>
    <message>
        <source>read the audit</source>
        <translation>číst protokol</translation>
    </message>
    <message>
        <source>manage accounts</source>
        <translation>spravovat účty</translation>
    </message>
    <message>
        <source>change the rules of the office</source>
        <translation>měnit pravidla pracoviště</translation>
    </message>
    <message>
        <source>make backups</source>
        <translation>vytvářet zálohy</translation>
    </message>
    <message>
        <source>May: {deeds}.</source>
        <translation>Smí: {deeds}.</translation>
    </message>
    <message>
        <source>May nothing yet.</source>
        <translation>Zatím nesmí nic.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message numerus="yes">
        <source>%n services do not fit – show them with the reasons (F4)</source>
        <translation>
            <numerusform>%n služba se nehodí – zobrazit s důvody (F4)</numerusform>
            <numerusform>%n služby se nehodí – zobrazit s důvody (F4)</numerusform>
            <numerusform>%n služeb se nehodí – zobrazit s důvody (F4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services do not fit, the first {shown} are below – fold them away (F4)</source>
        <translation>
            <numerusform>%n služba se nehodí, níže prvních {shown} – sbalit (F4)</numerusform>
            <numerusform>%n služby se nehodí, níže prvních {shown} – sbalit (F4)</numerusform>
            <numerusform>%n služeb se nehodí, níže prvních {shown} – sbalit (F4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services do not fit – fold them away (F4)</source>
        <translation>
            <numerusform>%n služba se nehodí – sbalit (F4)</numerusform>
            <numerusform>%n služby se nehodí – sbalit (F4)</numerusform>
            <numerusform>%n služeb se nehodí – sbalit (F4)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>{question}, row {number}</source>
        <translation>{question}, řádek {number}</translation>
    </message>
    <message>
        <source>Remove: {row}</source>
        <translation>Odebrat: {row}</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Přidat řádek</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nevybráno</translation>
    </message>
    <message>
        <source>d.m.yyyy</source>
        <comment>how a day is typed: day, month, year of four digits</comment>
        <translation>d.m.rrrr</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>How providers get in</source>
        <translation>Pravidla zařazení</translation>
    </message>
    <message>
        <source>The publisher of “{title}” says by which rules providers get into it and out of it:</source>
        <translation>Vydavatel adresáře „{title}“ uvádí, podle jakých pravidel poskytovatele zařazuje a vyřazuje:</translation>
    </message>
    <message>
        <source>The publisher of “{title}” does not state by which rules providers get into it and out of it.</source>
        <translation>Vydavatel adresáře „{title}“ neuvádí, podle jakých pravidel poskytovatele zařazuje a vyřazuje.</translation>
    </message>
    <message>
        <source>There is no directory yet.</source>
        <translation>Zatím tu není žádný adresář.</translation>
    </message>
    <message>
        <source>The program shows facts with their source and date. It gives no marks and no points, neither to a provider nor to a person.</source>
        <translation>Program ukazuje údaje s jejich zdrojem a datem. Nedává známky ani body, poskytovateli ani člověku.</translation>
    </message>
    <message>
        <source>It decides nothing about a person. Whether a service fits is compared rule by rule, with what was told and what the record states; where either is silent, it says “not known”, and you ask.</source>
        <translation>O člověku nic nerozhoduje. Zda se služba hodí, se porovnává pravidlo po pravidle s tím, co jste zadali a co uvádí záznam; kde jedno nebo druhé chybí, je „není známo“ a zeptáte se vy.</translation>
    </message>
    <message>
        <source>It hides nothing for good. What does not fit is folded together at the end of the list, with its number, and one key shows it. Every filter that is on stands above the list and can be taken off.</source>
        <translation>Nic neskrývá natrvalo. Co se nehodí, je sbalené na konci seznamu i s počtem a zobrazí se jednou klávesou. Každý zapnutý filtr je uveden nad seznamem a dá se odebrat.</translation>
    </message>
    <message>
        <source>The order of the list is: what fits, what may fit, what is decided case by case; in each, what your words match best, then room today, then distance, then how well the record is kept.</source>
        <translation>Pořadí seznamu: co se hodí, co by se mohlo hodit, co se posuzuje individuálně; v každé skupině nejdřív to, co nejlépe odpovídá vašim slovům, potom rozhodují volná místa dnes, vzdálenost a to, jak dobře je záznam vedený.</translation>
    </message>
</context>
<context>
    <name>SavedLeafletsController</name>
    <message>
        <source>Saved: {name}</source>
        <translation>Uloženo: {name}</translation>
    </message>
    <message>
        <source>“{name}”, saved on {date}: nothing has changed.</source>
        <translation>„{name}“, uloženo {date}: nic se nezměnilo.</translation>
    </message>
    <message>
        <source>“{name}”, changed since {date}:</source>
        <translation>„{name}“, změny od {date}:</translation>
    </message>
    <message>
        <source>{name}: no longer in the directory</source>
        <translation>{name}: už není v adresáři</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
</context>
<context>
    <name>SavedLeafletsDialog</name>
    <message>
        <source>Saved choices</source>
        <translation>Uložené výběry</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otevřít</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Od&amp;ebrat</translation>
    </message>
    <message>
        <source>&amp;Undo removing</source>
        <translation>&amp;Vrátit odebrané</translation>
    </message>
    <message>
        <source>Nothing saved yet. Choose services, then File, Save this choice.</source>
        <translation>Zatím není nic uloženo. Vyberte služby a pak zvolte Soubor, Uložit tento výběr.</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n služba</numerusform>
            <numerusform>%n služby</numerusform>
            <numerusform>%n služeb</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} – {services}, saved on {date}</source>
        <translation>{name} – {services}, uloženo {date}</translation>
    </message>
    <message>
        <source>A choice is kept, never the sheet: it is printed with the data of the day.</source>
        <translation>Ukládá se výběr, nikdy list: ten se vždy vytiskne s údaji platnými v daný den.</translation>
    </message>
</context>
<context>
    <name>SearchRoom</name>
    <message>
        <source>Recent searches are erased.</source>
        <translation>Nedávná hledání jsou smazána.</translation>
    </message>
</context>
<context>
    <name>ServiceListWords</name>
    <message>
        <source>Service</source>
        <translation>Služba</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Potřeba</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Předáno</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Od té doby</translation>
    </message>
    <message>
        <source>Chosen although a rule fails: {reason}</source>
        <translation>Vybráno i přes nesplněné pravidlo: {reason}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kdo</translation>
    </message>
    <message>
        <source>Services on it</source>
        <translation>Služby na listu</translation>
    </message>
</context>
<context>
    <name>ServicesPart</name>
    <message>
        <source>Services</source>
        <translation>Služby</translation>
    </message>
    <message>
        <source>Services chosen for this person</source>
        <translation>Služby vybrané pro tohoto člověka</translation>
    </message>
    <message>
        <source>Sheets printed or given</source>
        <translation>Vytištěné nebo předané listy</translation>
    </message>
    <message>
        <source>No service has been chosen yet. “Find services” opens the search for this person; what is put on the shortlist there stands here.</source>
        <translation>Zatím není vybrána žádná služba. „Najít služby“ otevře hledání pro tohoto člověka; co tam přidáte do výběru, objeví se zde.</translation>
    </message>
    <message>
        <source>Printed or given</source>
        <translation>Vytištěno nebo předáno</translation>
    </message>
    <message>
        <source>Nothing has been printed or given yet.</source>
        <translation>Zatím nebylo nic vytištěno ani předáno.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Find a setting, for example: colours</source>
        <translation>Najít nastavení, například: barvy</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Najít nastavení</translation>
    </message>
    <message>
        <source>No setting is called so. Try another word.</source>
        <translation>Tak se žádné nastavení nejmenuje. Zkuste jiné slovo.</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>What is grey here was set by the administrator of this computer.</source>
        <translation>Co je tu šedé, nastavil správce tohoto počítače.</translation>
    </message>
</context>
<context>
    <name>SheetObstaclesDialog</name>
    <message>
        <source>Not yet: answers to look at first</source>
        <translation>Ještě ne: nejdřív zkontrolujte odpovědi</translation>
    </message>
    <message>
        <source>This sheet would go to a provider. It cannot be made while these answers are not right. Mend them, or choose “Does not know”, and ask for the sheet again.</source>
        <translation>Tento list by šel k poskytovateli. Nelze ho vytvořit, dokud tyto odpovědi nejsou v pořádku. Opravte je, nebo zvolte „Neví“, a zkuste list vytvořit znovu.</translation>
    </message>
    <message>
        <source>&amp;Open this question</source>
        <translation>&amp;Otevřít tuto otázku</translation>
    </message>
    <message>
        <source>Open the question “{label}”</source>
        <translation>Otevřít otázku „{label}“</translation>
    </message>
</context>
<context>
    <name>SlipReportWords</name>
    <message numerus="yes">
        <source>%n slips read</source>
        <translation>
            <numerusform>Načten %n podnět</numerusform>
            <numerusform>Načteny %n podněty</numerusform>
            <numerusform>Načteno %n podnětů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in the work list</source>
        <translation>
            <numerusform>%n nový v pracovním seznamu</numerusform>
            <numerusform>%n nové v pracovním seznamu</numerusform>
            <numerusform>%n nových v pracovním seznamu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already, or read twice</source>
        <translation>
            <numerusform>%n už tam byl nebo byl načten dvakrát</numerusform>
            <numerusform>%n už tam byly nebo byly načteny dvakrát</numerusform>
            <numerusform>%n už tam bylo nebo bylo načteno dvakrát</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Office key {key}: %n slips</source>
        <translation>
            <numerusform>Klíč pracoviště {key}: %n podnět</numerusform>
            <numerusform>Klíč pracoviště {key}: %n podněty</numerusform>
            <numerusform>Klíč pracoviště {key}: %n podnětů</numerusform>
        </translation>
    </message>
    <message>
        <source>Slips that were there with another content, and were left as they were:</source>
        <translation>Podněty, které tam už byly s jiným obsahem a zůstaly beze změny:</translation>
    </message>
    <message>
        <source>Files that were not read:</source>
        <translation>Soubory, které nebyly načteny:</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hodiny</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Pro koho</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Volná místa</translation>
    </message>
    <message>
        <source>Closed for good</source>
        <translation>Trvale ukončeno</translation>
    </message>
    <message>
        <source>Does not exist</source>
        <translation>Neexistuje</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Něco jiného</translation>
    </message>
    <message>
        <source>for example: 585 123 456</source>
        <translation>například: 585 123 456</translation>
    </message>
    <message>
        <source>for example: Main Street 5, second floor</source>
        <translation>například: Hlavní 5, druhé patro</translation>
    </message>
    <message>
        <source>for example: Monday and Thursday 8 to 12</source>
        <translation>například: pondělí a čtvrtek od 8 do 12</translation>
    </message>
    <message>
        <source>the name as it stands on the door</source>
        <translation>název tak, jak je na dveřích</translation>
    </message>
    <message>
        <source>for example: women only, from 18 years</source>
        <translation>například: jen pro ženy, od 18 let</translation>
    </message>
    <message>
        <source>for example: free of charge</source>
        <translation>například: zdarma</translation>
    </message>
    <message>
        <source>for example: full until spring</source>
        <translation>například: obsazeno do jara</translation>
    </message>
    <message>
        <source>since when, and who helps instead, if you know</source>
        <translation>od kdy a kdo pomáhá místo nich, pokud to víte</translation>
    </message>
    <message>
        <source>nothing needs to be written here</source>
        <translation>sem není třeba nic psát</translation>
    </message>
    <message>
        <source>The provider, by telephone</source>
        <translation>Poskytovatel po telefonu</translation>
    </message>
    <message>
        <source>We were there</source>
        <translation>Byli jsme na místě</translation>
    </message>
    <message>
        <source>Its web page</source>
        <translation>Web poskytovatele</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>Jiné pracoviště</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Někdo jiný</translation>
    </message>
    <message>
        <source>{wrong}: {right}</source>
        <translation>{wrong}: {right}</translation>
    </message>
    <message>
        <source>{name} – {said}</source>
        <translation>{name} – {said}</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>Chybí: {what}</translation>
    </message>
    <message>
        <source>Our entry in place of a record: {name}</source>
        <translation>Vlastní záznam místo záznamu z adresáře: {name}</translation>
    </message>
    <message>
        <source>Our entry: {name}</source>
        <translation>Vlastní záznam: {name}</translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <translation>{who}, {day}</translation>
    </message>
    <message>
        <source>handed over on {day}</source>
        <translation>předáno {day}</translation>
    </message>
    <message>
        <source>{told}; {gone}</source>
        <translation>{told}; {gone}</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections</source>
        <translation>
            <numerusform>%n oprava</numerusform>
            <numerusform>%n opravy</numerusform>
            <numerusform>%n oprav</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other notes</source>
        <translation>
            <numerusform>%n jiný podnět</numerusform>
            <numerusform>%n jiné podněty</numerusform>
            <numerusform>%n jiných podnětů</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} a {second}</translation>
    </message>
    <message>
        <source>help of any kind</source>
        <translation>pomoc jakéhokoli druhu</translation>
    </message>
    <message>
        <source>in prison</source>
        <translation>ve věznici</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>mimo věznici</translation>
    </message>
    <message>
        <source>by telephone or online</source>
        <translation>po telefonu nebo online</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>nowhere yet. A stick that is put in is noticed by itself.</source>
        <translation>zatím nikde. Připojený USB disk program pozná sám.</translation>
    </message>
    <message>
        <source>{source} – not looked into any more</source>
        <translation>{source} – už se zde nehledá</translation>
    </message>
    <message>
        <source>{source} – {remark}</source>
        <translation>{source} – {remark}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>Forget {source}</source>
        <translation>Odebrat: {source}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit zpět</translation>
    </message>
    <message>
        <source>Look into {source} again</source>
        <translation>Znovu zde hledat: {source}</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>{question}: who said it</source>
        <translation>{question}: kdo to řekl</translation>
    </message>
    <message>
        <source>{question}: when it was said</source>
        <translation>{question}: kdy to bylo řečeno</translation>
    </message>
    <message>
        <source>Who said it, and when?</source>
        <translation>Kdo to řekl a kdy?</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nevybráno</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>{source}: {read} records read, {taken} taken</source>
        <translation>{source}: načteno záznamů {read}, převzato {taken}</translation>
    </message>
    <message>
        <source>left out: {count} ({reason})</source>
        <translation>vynecháno: {count} ({reason})</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n dalších</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffCardWords</name>
    <message>
        <source>Provider not stated</source>
        <translation>Poskytovatel neuveden</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>Bez telefonního čísla</translation>
    </message>
</context>
<context>
    <name>StaffDialog</name>
    <message numerus="yes">
        <source>%n more: a word or a country narrows it down.</source>
        <translation>
            <numerusform>Ještě %n další: zúží to slovo nebo země.</numerusform>
            <numerusform>Ještě %n další: zúží to slovo nebo země.</numerusform>
            <numerusform>Ještě %n dalších: zúží to slovo nebo země.</numerusform>
        </translation>
    </message>
    <message>
        <source>For professionals</source>
        <translation>Pro odborníky</translation>
    </message>
    <message>
        <source>A word or a town, for example: helpline</source>
        <translation>Slovo nebo město, například: linka</translation>
    </message>
    <message>
        <source>Search what there is for professionals</source>
        <translation>Hledat, co je pro odborníky</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Země</translation>
    </message>
    <message>
        <source>Cards for professionals</source>
        <translation>Karty pro odborníky</translation>
    </message>
    <message>
        <source>Nothing for professionals was found. Try another word, or all countries.</source>
        <translation>Pro odborníky se nic nenašlo. Zkuste jiné slovo nebo všechny země.</translation>
    </message>
    <message>
        <source>Show as a &amp;list, to print or save</source>
        <translation>Ukázat jako &amp;seznam k tisku a uložení</translation>
    </message>
    <message>
        <source>For you and your colleagues. None of this stands on a leaflet.</source>
        <translation>Pro vás a vaše kolegy. Nic z toho není na letáku.</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Všechny země</translation>
    </message>
</context>
<context>
    <name>StartStrip</name>
    <message>
        <source>For example:</source>
        <translation>Například:</translation>
    </message>
    <message>
        <source>Searched last:</source>
        <translation>Naposledy hledáno:</translation>
    </message>
    <message>
        <source>Search again: {search}</source>
        <translation>Hledat znovu: {search}</translation>
    </message>
    <message>
        <source>housing Ostrava</source>
        <translation>bydlení Ostrava</translation>
    </message>
    <message>
        <source>debt</source>
        <translation>dluhy</translation>
    </message>
    <message>
        <source>work</source>
        <translation>práce</translation>
    </message>
</context>
<context>
    <name>SteppedDialog</name>
    <message>
        <source>Please wait</source>
        <translation>Čekejte</translation>
    </message>
    <message>
        <source>Still at work: {seconds} s</source>
        <translation>Stále se pracuje: {seconds} s</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>Neutral summary</source>
        <translation>Neutrální shrnutí</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Shrnutí</translation>
    </message>
    <message>
        <source>For the official file. Nothing of health, offence or third persons is in it; read it all the same.</source>
        <translation>Pro úřední spis. Není v něm nic o zdraví, trestném činu ani třetích osobách; přesto si ho přečtěte.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopírovat</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Zavřít</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after half a minute, so paste it now.</source>
        <translation>Zkopírováno. Schránka se za půl minuty vyprázdní, vložte to tedy hned.</translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message>
        <source>Summary of {date}</source>
        <translation>Shrnutí ze dne {date}</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Potřeby</translation>
    </message>
    <message>
        <source>Services contacted</source>
        <translation>Oslovené služby</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Další kroky</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n further services, not named here</source>
        <translation>
            <numerusform>%n další služba, zde nejmenovaná</numerusform>
            <numerusform>%n další služby, zde nejmenované</numerusform>
            <numerusform>%n dalších služeb, zde nejmenovaných</numerusform>
        </translation>
    </message>
    <message>
        <source>planned for {days}</source>
        <translation>naplánováno na: {days}</translation>
    </message>
    <message numerus="yes">
        <source>%n more later</source>
        <translation>
            <numerusform>%n další později</numerusform>
            <numerusform>%n další později</numerusform>
            <numerusform>%n dalších později</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n po termínu</numerusform>
            <numerusform>%n po termínu</numerusform>
            <numerusform>%n po termínu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Section</source>
        <translation>Oddíl</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Sections of the questions; Return opens one</source>
        <translation>Oddíly otázek; Enter otevře vybraný</translation>
    </message>
    <message>
        <source>From an older form</source>
        <translation>Ze staršího dotazníku</translation>
    </message>
</context>
<context>
    <name>TicksEditor</name>
    <message>
        <source>{question}: in words</source>
        <translation>{question}: vlastními slovy</translation>
    </message>
    <message>
        <source>Unticked, because it cannot be true beside this: {options}</source>
        <translation>Zaškrtnutí zrušeno, protože neplatí zároveň s touto odpovědí: {options}</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>Inbox</source>
        <translation>Schránka</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dnes</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n days</source>
        <translation>
            <numerusform>čeká %n den</numerusform>
            <numerusform>čeká %n dny</numerusform>
            <numerusform>čeká %n dnů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>za %n den</numerusform>
            <numerusform>za %n dny</numerusform>
            <numerusform>za %n dnů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OVERDUE by %n days</source>
        <translation>
            <numerusform>PO TERMÍNU o %n den</numerusform>
            <numerusform>PO TERMÍNU o %n dny</numerusform>
            <numerusform>PO TERMÍNU o %n dnů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are damaged, cannot be read, and are not in this list.</source>
        <translation>
            <numerusform>%n záznam je poškozený, nejde přečíst a v tomto seznamu není.</numerusform>
            <numerusform>%n záznamy jsou poškozené, nejdou přečíst a v tomto seznamu nejsou.</numerusform>
            <numerusform>%n záznamů je poškozených, nejdou přečíst a v tomto seznamu nejsou.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the others, and have a backup restored soon: see “Backups” among the clients.</source>
        <translation>Pokračujte s ostatními a nechte brzy obnovit zálohu: viz „Zálohy“ u klientů.</translation>
    </message>
    <message>
        <source>Legal basis for {about} ends</source>
        <translation>Končí právní důvod pro: {about}</translation>
    </message>
    <message>
        <source>Consent for {about} ends</source>
        <translation>Končí souhlas pro: {about}</translation>
    </message>
    <message>
        <source>{about}: handed over on {day}, and no receipt has come</source>
        <translation>{about}: předáno {day} a doručenka nepřišla</translation>
    </message>
    <message>
        <source>{about}: came on {day}, and waits for a decision</source>
        <translation>{about}: přišlo {day} a čeká na rozhodnutí</translation>
    </message>
    <message>
        <source>{about}: “{state}” since {day}</source>
        <translation>{about}: „{state}“ od {day}</translation>
    </message>
</context>
<context>
    <name>TroubleBox</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Zk&amp;usit znovu</translation>
    </message>
    <message>
        <source>&amp;Restore the backup of {moment}…</source>
        <translation>O&amp;bnovit zálohu z {moment}…</translation>
    </message>
    <message>
        <source>&amp;Choose a backup…</source>
        <translation>Vyb&amp;rat zálohu…</translation>
    </message>
</context>
<context>
    <name>UnmetBar</name>
    <message>
        <source>Could not be placed</source>
        <translation>Nepodařilo se umístit</translation>
    </message>
    <message>
        <source>Note that there was no place: type, region, reason and month are kept, and nothing of the person.</source>
        <translation>Zapsat, že nebylo místo: uloží se druh, kraj, důvod a měsíc, nic o člověku.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Noted without anything of the person.</source>
        <translation>Zapsáno, nic o člověku.</translation>
    </message>
</context>
<context>
    <name>UnmetWords</name>
    <message>
        <source>No such service in the region</source>
        <translation>Taková služba v kraji není</translation>
    </message>
    <message>
        <source>All are full</source>
        <translation>Všude je plno</translation>
    </message>
    <message>
        <source>All exclude this person</source>
        <translation>Všude tohoto člověka odmítají</translation>
    </message>
    <message>
        <source>Too late before the release</source>
        <translation>Příliš pozdě před propuštěním</translation>
    </message>
    <message>
        <source>The programme starts too late</source>
        <translation>Program začíná příliš pozdě</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Access: steps, distance, no transport</source>
        <translation>Přístup: schody, vzdálenost, bez dopravy</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Jiný důvod</translation>
    </message>
</context>
<context>
    <name>UpdateBox</name>
    <message>
        <source>How to update</source>
        <translation>Jak aktualizovat</translation>
    </message>
    <message>
        <source>Choose a folder or stic&amp;k…</source>
        <translation>Vybrat složku nebo &amp;USB disk…</translation>
    </message>
    <message>
        <source>Look for a newer director&amp;y</source>
        <translation>Vyhledat &amp;novější adresář</translation>
    </message>
    <message>
        <source>Look &amp;at it…</source>
        <translation>P&amp;rohlédnout…</translation>
    </message>
    <message>
        <source>What has changed…</source>
        <translation>Co se změnilo…</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Zas&amp;tavit</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualizace</translation>
    </message>
    <message>
        <source>Publisher:</source>
        <translation>Vydavatel:</translation>
    </message>
    <message>
        <source>&amp;Add a publisher…</source>
        <translation>Přidat v&amp;ydavatele…</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Ze &amp;souboru…</translation>
    </message>
    <message>
        <source>From a f&amp;older or stick…</source>
        <translation>Ze s&amp;ložky nebo USB disku…</translation>
    </message>
    <message>
        <source>&amp;Who is this?</source>
        <translation>Kdo t&amp;o je?</translation>
    </message>
    <message>
        <source>&amp;Remove this publisher…</source>
        <translation>Ode&amp;brat tohoto vydavatele…</translation>
    </message>
    <message>
        <source>Where to look:</source>
        <translation>Kde hledat:</translation>
    </message>
    <message>
        <source>Countries:</source>
        <translation>Země:</translation>
    </message>
    <message>
        <source>Look by itself:</source>
        <translation>Hledat automaticky:</translation>
    </message>
    <message>
        <source>How often to look by itself</source>
        <translation>Jak často hledat automaticky</translation>
    </message>
    <message>
        <source>at each start</source>
        <translation>při každém spuštění</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>jednou denně</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>jednou týdně</translation>
    </message>
    <message>
        <source>never, only when I ask</source>
        <translation>nikdy, jen na vyžádání</translation>
    </message>
    <message>
        <source>not added yet. An update is taken only from a publisher whom you have added once.</source>
        <translation>zatím nepřidán. Aktualizace se přebírá jen od vydavatele, kterého jste jednou přidali.</translation>
    </message>
</context>
<context>
    <name>UpdateController</name>
    <message>
        <source>Looking for a newer directory…</source>
        <translation>Hledá se novější adresář…</translation>
    </message>
</context>
<context>
    <name>UpdateScreenWords</name>
    <message>
        <source>The directory does not say of which day its data is.</source>
        <translation>V adresáři není uvedeno, ze kterého dne jsou data.</translation>
    </message>
    <message numerus="yes">
        <source>Data of {date} (%n days old)</source>
        <translation>
            <numerusform>Data: {date} (před %n dnem)</numerusform>
            <numerusform>Data: {date} (před %n dny)</numerusform>
            <numerusform>Data: {date} (před %n dny)</numerusform>
        </translation>
    </message>
    <message>
        <source>{age}. Old data: look for a newer directory.</source>
        <translation>{age}. Stará data: vyhledejte novější adresář.</translation>
    </message>
    <message>
        <source>{age}. Very old data: numbers and addresses may be wrong. Ask your office for a newer stick.</source>
        <translation>{age}. Velmi stará data: čísla a adresy už nemusí platit. Požádejte své pracoviště o novější USB disk.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>dnes {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>včera {time}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>dodáno s programem</translation>
    </message>
    <message>
        <source>read in from “{source}”</source>
        <translation>načteno z „{source}“</translation>
    </message>
    <message>
        <source>gone back to</source>
        <translation>návrat k předchozímu</translation>
    </message>
    <message>
        <source>gone back to; signed by {publisher}</source>
        <translation>návrat k předchozímu; podepsáno vydavatelem {publisher}</translation>
    </message>
    <message>
        <source>signed by {publisher}, from {source}</source>
        <translation>podepsáno vydavatelem {publisher}, zdroj: {source}</translation>
    </message>
    <message>
        <source>In use since {moment}: {origin}.</source>
        <translation>Začal se používat {moment} ({origin}).</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Česko</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovinsko</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Rakousko</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Německo</translation>
    </message>
    <message>
        <source>Internet: {address}</source>
        <translation>Internet: {address}</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>Složka: {path}</translation>
    </message>
    <message>
        <source>There is a newer directory of {date} ({size} MB to fetch).</source>
        <translation>K dispozici je novější adresář ({date}, ke stažení {size} MB).</translation>
    </message>
    <message>
        <source>Another directory of {date} is ready: {count}.</source>
        <translation>Připraven je jiný adresář ({date}): {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n služba</numerusform>
            <numerusform>%n služby</numerusform>
            <numerusform>%n služeb</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer directory of {date} is ready: {changes}.</source>
        <translation>Připraven je novější adresář ({date}): {changes}.</translation>
    </message>
    <message>
        <source>This replaces the sample directory.</source>
        <translation>Nahradí ukázkový adresář.</translation>
    </message>
    <message>
        <source>This replaces “{title}”.</source>
        <translation>Nahradí „{title}“.</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>datum není známo</translation>
    </message>
    <message>
        <source>“{title}” ({date}, {count})</source>
        <translation>„{title}“ ({date}, {count})</translation>
    </message>
    <message>
        <source>There is a stick with a directory of “{title}”. This publisher was not added here yet.</source>
        <translation>Je připojen USB disk s adresářem vydavatele „{title}“. Tento vydavatel zde ještě nebyl přidán.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nová</numerusform>
            <numerusform>%n nové</numerusform>
            <numerusform>%n nových</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n změněná</numerusform>
            <numerusform>%n změněné</numerusform>
            <numerusform>%n změněných</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n ukončená</numerusform>
            <numerusform>%n ukončené</numerusform>
            <numerusform>%n ukončených</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there</source>
        <translation>
            <numerusform>%n už tu není</numerusform>
            <numerusform>%n už tu nejsou</numerusform>
            <numerusform>%n už tu není</numerusform>
        </translation>
    </message>
    <message>
        <source>{date} (signed on {signed})</source>
        <translation>{date}, podepsáno {signed}</translation>
    </message>
    <message>
        <source>Checked {moment}: this is the newest.</source>
        <translation>Ověřeno {moment}: tento adresář je nejnovější.</translation>
    </message>
    <message>
        <source>Updates are off until you add the publisher of your directory, once.</source>
        <translation>Aktualizace jsou vypnuté, dokud jednou nepřidáte vydavatele svého adresáře.</translation>
    </message>
    <message>
        <source>{title}. {sentence} {advice}</source>
        <translation>{title}. {sentence} {advice}</translation>
    </message>
    <message>
        <source>The newer directory is being read in. Go on working; the one in use stays until then.</source>
        <translation>Novější adresář se načítá. Pracujte dál; do té doby zůstává současný.</translation>
    </message>
    <message>
        <source>A newer directory is ready.</source>
        <translation>Připraven je novější adresář.</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>Zatím se nehledalo.</translation>
    </message>
    <message>
        <source>Of {before} services in use {removed} would go. That is more than anybody should take over alone: it may be a mistake of the publisher. Ask whoever looks after this computer, or call the publisher. Until then keep the directory in use.</source>
        <translation>Z {before} používaných služeb by zmizelo {removed}. O tom by neměl nikdo rozhodovat sám: může jít o chybu vydavatele. Zeptejte se správce tohoto počítače, nebo zavolejte vydavateli. Do té doby ponechte současný adresář.</translation>
    </message>
    <message>
        <source>{name}: {reason}, see {successor}</source>
        <translation>{name}: {reason}, viz {successor}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong: it shows {shows}, and it is {date} at least. Ask whoever looks after this computer to set it. Until then the later day counts.</source>
        <translation>Hodiny tohoto počítače jdou špatně: ukazují {shows}, ale je nejméně {date}. Požádejte správce tohoto počítače, aby je nařídil. Do té doby platí pozdější datum.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ukončeno</translation>
    </message>
    <message>
        <source>merged with another</source>
        <translation>sloučeno s jinou službou</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>přestěhováno</translation>
    </message>
    <message>
        <source>withdrawn by its provider</source>
        <translation>staženo poskytovatelem</translation>
    </message>
    <message>
        <source>taken out, because somebody objected</source>
        <translation>vyřazeno, protože někdo podal námitku</translation>
    </message>
    <message>
        <source>was there twice</source>
        <translation>bylo uvedeno dvakrát</translation>
    </message>
    <message>
        <source>not checked for too long</source>
        <translation>příliš dlouho neověřeno</translation>
    </message>
</context>
<context>
    <name>UpdateTask</name>
    <message>
        <source>Reading in a directory…</source>
        <translation>Načítá se adresář…</translation>
    </message>
    <message>
        <source>Looking for a newer directory…</source>
        <translation>Hledá se novější adresář…</translation>
    </message>
    <message>
        <source>Fetching the newer directory…</source>
        <translation>Stahuje se novější adresář…</translation>
    </message>
    <message>
        <source>Fetching and checking: {percent} %</source>
        <translation>Stahování a kontrola: {percent} %</translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>Načítání: {done} z {total}</translation>
    </message>
</context>
<context>
    <name>VaultRoom</name>
    <message>
        <source>Working with client data…</source>
        <translation>Pracuje se s údaji o klientech…</translation>
    </message>
</context>
<context>
    <name>VaultScreenWords</name>
    <message>
        <source>At least {characters} characters, or a sentence of {words} words or more. Long and easy to remember is better than short and strange.</source>
        <translation>Alespoň {characters} znaků, nebo věta alespoň o {words} slovech. Dlouhé a snadno zapamatovatelné je lepší než krátké a složité.</translation>
    </message>
    <message numerus="yes">
        <source>%n more characters, please.</source>
        <translation>
            <numerusform>Chybí ještě %n znak.</numerusform>
            <numerusform>Chybí ještě %n znaky.</numerusform>
            <numerusform>Chybí ještě %n znaků.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is longer than any password needs to be.</source>
        <translation>Tak dlouhé heslo není potřeba.</translation>
    </message>
    <message>
        <source>Too few different characters: this is guessed at once.</source>
        <translation>Příliš málo různých znaků: to se uhodne hned.</translation>
    </message>
    <message>
        <source>This is one of the first that everybody would try. Add words of your own.</source>
        <translation>Toto by zkusil každý mezi prvními. Přidejte vlastní slova.</translation>
    </message>
    <message>
        <source>This is hardly more than your name. Add words that others do not know.</source>
        <translation>To je skoro jen vaše jméno. Přidejte slova, která jiní neznají.</translation>
    </message>
    <message>
        <source>Good. Both are the same.</source>
        <translation>Dobře. Obě jsou stejná.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Zatím nejsou stejná.</translation>
    </message>
    <message>
        <source>Good. Now type it a second time.</source>
        <translation>Dobře. Teď ho napište podruhé.</translation>
    </message>
    <message>
        <source>The password does not match. The next try needs a short wait.</source>
        <translation>Heslo nesouhlasí. Před dalším pokusem je třeba chvíli počkat.</translation>
    </message>
    <message numerus="yes">
        <source>The password does not match. %n quick tries left, then a short wait.</source>
        <translation>
            <numerusform>Heslo nesouhlasí. Zbývá %n rychlý pokus, pak krátké čekání.</numerusform>
            <numerusform>Heslo nesouhlasí. Zbývají %n rychlé pokusy, pak krátké čekání.</numerusform>
            <numerusform>Heslo nesouhlasí. Zbývá %n rychlých pokusů, pak krátké čekání.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. You can try again in %n seconds.</source>
        <translation>
            <numerusform>Příliš mnoho chybných hesel. Znovu to můžete zkusit za %n sekundu.</numerusform>
            <numerusform>Příliš mnoho chybných hesel. Znovu to můžete zkusit za %n sekundy.</numerusform>
            <numerusform>Příliš mnoho chybných hesel. Znovu to můžete zkusit za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong passwords. You can try again in {minutes}:{seconds} minutes.</source>
        <translation>Příliš mnoho chybných hesel. Znovu to můžete zkusit za {minutes}:{seconds} min.</translation>
    </message>
    <message numerus="yes">
        <source>Locks itself after %n minutes without a key or the mouse</source>
        <translation>
            <numerusform>Zamkne se po %n minutě bez klávesnice a myši</numerusform>
            <numerusform>Zamkne se po %n minutách bez klávesnice a myši</numerusform>
            <numerusform>Zamkne se po %n minutách bez klávesnice a myši</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingBox</name>
    <message>
        <source>Waiting to go out</source>
        <translation>Čeká na předání</translation>
    </message>
    <message>
        <source>Nothing is sent from here. Save it as a file, and hand the file to the publisher of the directory.</source>
        <translation>Odtud se nic neodesílá. Uložte to jako soubor a ten předejte vydavateli adresáře.</translation>
    </message>
    <message>
        <source>Save as a f&amp;ile…</source>
        <translation>Ulož&amp;it jako soubor…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Od&amp;ebrat</translation>
    </message>
    <message>
        <source>&amp;Undo removing</source>
        <translation>Vrátit odebran&amp;é</translation>
    </message>
    <message>
        <source>also what was handed over &amp;before</source>
        <translation>také to, &amp;co už bylo předáno</translation>
    </message>
    <message>
        <source>Waiting: {count}.</source>
        <translation>Čeká: {count}.</translation>
    </message>
    <message>
        <source>Nothing waits. What was handed over is kept for 90 days, then dropped.</source>
        <translation>Nic nečeká. Co bylo předáno, se uchovává 90 dnů, pak se smaže.</translation>
    </message>
    <message>
        <source>Nothing waits. “Report an error” at a record makes a correction.</source>
        <translation>Nic nečeká. Oprava vznikne příkazem „Nahlásit chybu“ u některého záznamu.</translation>
    </message>
</context>
<context>
    <name>WaitingController</name>
    <message numerus="yes">
        <source>Saved %n slips as {file}. Hand the file to the publisher.</source>
        <translation>
            <numerusform>Uložen %n podnět jako {file}. Předejte soubor vydavateli.</numerusform>
            <numerusform>Uloženy %n podněty jako {file}. Předejte soubor vydavateli.</numerusform>
            <numerusform>Uloženo %n podnětů jako {file}. Předejte soubor vydavateli.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}
{source}</source>
        <translation>{what}
{source}</translation>
    </message>
    <message>
        <source>Save what waits as a file</source>
        <translation>Uložit, co čeká, jako soubor</translation>
    </message>
    <message>
        <source>Slips (*.json)</source>
        <translation>Podněty (*.json)</translation>
    </message>
</context>
<context>
    <name>WayField</name>
    <message>
        <source>Wa&amp;y to “{name}” in your words (optional)</source>
        <translation>Cesta k „{name}“ vlastními slov&amp;y (nepovinné)</translation>
    </message>
    <message>
        <source>Wa&amp;y in your words (optional)</source>
        <translation>Cesta vlastními slov&amp;y (nepovinné)</translation>
    </message>
    <message>
        <source>Way in your words: {name}</source>
        <translation>Cesta vlastními slovy: {name}</translation>
    </message>
    <message>
        <source>Without your words, the distance from the place of the search is printed: {place}.</source>
        <translation>Bez vašich slov se vytiskne vzdálenost od místa hledání: {place}.</translation>
    </message>
    <message>
        <source>For the distance, name a place in the search.</source>
        <translation>Vzdálenost se vytiskne, když v hledání zadáte místo.</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome to Workpris Desktop</source>
        <translation>Vítejte v programu Workpris Desktop</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>Strana {number} z {all}</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zpět</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Za&amp;vřít</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Pokračovat</translation>
    </message>
    <message>
        <source>&amp;Skip all this</source>
        <translation>Pře&amp;skočit</translation>
    </message>
</context>
<context>
    <name>WorkplacePage</name>
    <message>
        <source>Where do you work?</source>
        <translation>Kde pracujete?</translation>
    </message>
    <message>
        <source>Maps, prisons and cards for professionals then begin there.</source>
        <translation>Mapy, věznice a karty pro odborníky tam pak začínají.</translation>
    </message>
    <message>
        <source>Both can stay empty. They are kept on this computer only.</source>
        <translation>Obojí může zůstat prázdné. Uloží se jen na tomto počítači.</translation>
    </message>
</context>
<context>
    <name>WorkplaceSection</name>
    <message>
        <source>Where you work</source>
        <translation>Kde pracujete</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Země</translation>
    </message>
    <message>
        <source>Prison</source>
        <translation>Věznice</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nenastaveno</translation>
    </message>
    <message>
        <source>Not known: {code}</source>
        <translation>Neznámé: {code}</translation>
    </message>
</context>
<context>
    <name>WritingBox</name>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>two answers differ</source>
        <translation>dvě odpovědi se liší</translation>
    </message>
    <message>
        <source>it is said to be right, and corrected at once</source>
        <translation>údaj je označen za správný a zároveň opraven</translation>
    </message>
    <message>
        <source>the answer is older than the last check</source>
        <translation>odpověď je starší než poslední ověření</translation>
    </message>
    <message>
        <source>the record has changed since the question was asked</source>
        <translation>záznam se od položení otázky změnil</translation>
    </message>
    <message>
        <source>there are more free places than places</source>
        <translation>volných míst je víc než všech míst</translation>
    </message>
    <message>
        <source>it is full, and has free places</source>
        <translation>je obsazeno, a přitom jsou uvedena volná místa</translation>
    </message>
    <message>
        <source>it is closed, and takes people</source>
        <translation>služba je zavřená, a přitom přijímá</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>What to give</source>
        <translation>Co zadat</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Volby</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>zobrazit tuto nápovědu</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Použití:</translation>
    </message>
    <message>
        <source>keep directory and settings in this folder</source>
        <translation>uchovávat adresář a nastavení v této složce</translation>
    </message>
    <message>
        <source>language to speak</source>
        <translation>jazyk programu</translation>
    </message>
    <message>
        <source>“{text}” is not the code of a language, such as {example}</source>
        <translation>„{text}“ není kód jazyka, například {example}</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number from 1</source>
        <translation>„{text}“ není celé číslo od 1</translation>
    </message>
    <message>
        <source>folder or zip file of a directory package</source>
        <translation>složka nebo soubor zip s balíčkem adresáře</translation>
    </message>
    <message>
        <source>write JSON, for scripts</source>
        <translation>vypsat JSON, pro skripty</translation>
    </message>
    <message>
        <source>No directory was read in yet.</source>
        <translation>Zatím nebyl načten žádný adresář.</translation>
    </message>
    <message>
        <source>{moment}: {title} ({issued}), services {services}, {origin}</source>
        <translation>{moment}: {title} ({issued}), služeb: {services}, {origin}</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>datum není známo</translation>
    </message>
    <message>
        <source>only this type of service, such as DEB or ACC.EMG</source>
        <translation>jen tento druh služby, například DEB nebo ACC.EMG</translation>
    </message>
    <message>
        <source>only this region: NUTS or ISO 3166-2 code</source>
        <translation>jen tento kraj: kód NUTS nebo ISO 3166-2</translation>
    </message>
    <message>
        <source>only help in prison, outside prison, or from afar</source>
        <translation>jen pomoc ve věznici, mimo věznici, nebo na dálku</translation>
    </message>
    <message>
        <source>language of the sheet, else the one spoken</source>
        <translation>jazyk listu, jinak jazyk programu</translation>
    </message>
    <message>
        <source>all questions and needs, not only the core</source>
        <translation>všechny otázky a potřeby, nejen základní</translation>
    </message>
    <message>
        <source>ids of services, in printing order</source>
        <translation>identifikátory služeb v pořadí tisku</translation>
    </message>
    <message>
        <source>words to look for</source>
        <translation>hledaná slova</translation>
    </message>
    <message>
        <source>take the best services of the search, no more than so many</source>
        <translation>vzít nejlepší nalezené služby, nejvýše tolik</translation>
    </message>
    <message>
        <source>A pocket card has no big print: it is printed in its usual size.</source>
        <translation>Kartička do kapsy velké písmo nemá: vytiskne se v obvyklé velikosti.</translation>
    </message>
    <message>
        <source>Phrases with more than 8 words in a sentence, which are hard to read: {keys}</source>
        <translation>Fráze s větou delší než 8 slov, které se těžko čtou: {keys}</translation>
    </message>
    <message>
        <source>--way names a service that is not on the sheet: {id}</source>
        <translation>--way uvádí službu, která na listu není: {id}</translation>
    </message>
    <message>
        <source>id of the form, where the service has several</source>
        <translation>identifikátor formuláře, má-li jich služba více</translation>
    </message>
    <message>
        <source>size of the sheet</source>
        <translation>velikost listu</translation>
    </message>
    <message>
        <source>there are several forms, name one with --form: {names}</source>
        <translation>formulářů je více, uveďte jeden pomocí --form: {names}</translation>
    </message>
    <message>
        <source>Choose with --service, or take the best ones with --limit.</source>
        <translation>Vyberte pomocí --service, nebo vezměte nejlepší pomocí --limit.</translation>
    </message>
    <message>
        <source>Find services for people in prison and after release, and print whom to call.</source>
        <translation>Najděte služby pro lidi ve vězení a po propuštění a vytiskněte, komu zavolat.</translation>
    </message>
    <message>
        <source>Without a command the window opens.</source>
        <translation>Bez příkazu se otevře okno.</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>zobrazit verzi</translation>
    </message>
    <message>
        <source>find services</source>
        <translation>najít služby</translation>
    </message>
    <message>
        <source>show one service in full</source>
        <translation>zobrazit celou službu</translation>
    </message>
    <message>
        <source>print services on a sheet</source>
        <translation>vytisknout služby na list</translation>
    </message>
    <message>
        <source>list all that a search finds, for staff</source>
        <translation>vypsat do seznamu pro pracovníky vše, co hledání najde</translation>
    </message>
    <message>
        <source>print the blank entry sheet</source>
        <translation>vytisknout prázdný vstupní dotazník</translation>
    </message>
    <message>
        <source>print a provider&apos;s own form, empty</source>
        <translation>vytisknout vlastní formulář poskytovatele, prázdný</translation>
    </message>
    <message>
        <source>find the offices that are responsible for a person</source>
        <translation>najít pracoviště příslušná pro určitého člověka</translation>
    </message>
    <message>
        <source>see which kinds of help are missing where</source>
        <translation>zobrazí, které druhy pomoci kde chybí</translation>
    </message>
    <message>
        <source>find what a person needs who is released today</source>
        <translation>najít, co potřebuje člověk propuštěný dnes</translation>
    </message>
    <message>
        <source>read in a directory, or see which one is there</source>
        <translation>načíst adresář nebo zjistit, který tu je</translation>
    </message>
    <message>
        <source>read a package in</source>
        <translation>načíst balíček</translation>
    </message>
    <message>
        <source>see which one is there</source>
        <translation>zjistit, který tu je</translation>
    </message>
    <message>
        <source>use the one again that was in use before</source>
        <translation>znovu používat ten, který se používal předtím</translation>
    </message>
    <message>
        <source>see which ones were in use, and where they came from</source>
        <translation>zjistit, které se používaly a odkud pocházejí</translation>
    </message>
    <message>
        <source>look for a newer directory, and take it</source>
        <translation>vyhledat novější adresář a převzít ho</translation>
    </message>
    <message>
        <source>whose directory is taken</source>
        <translation>od koho se přebírá adresář</translation>
    </message>
    <message>
        <source>add the publisher once, after its words were compared</source>
        <translation>jednou přidat vydavatele, až po porovnání slov</translation>
    </message>
    <message>
        <source>see whose it is</source>
        <translation>zjistit, od koho je</translation>
    </message>
    <message>
        <source>take updates of nobody from now on</source>
        <translation>od teď nepřebírat aktualizace od nikoho</translation>
    </message>
    <message>
        <source>see what waits to go to the publisher, and save it as a file</source>
        <translation>zjistit, co čeká na předání vydavateli, a uložit to jako soubor</translation>
    </message>
    <message>
        <source>see what waits</source>
        <translation>zjistit, co čeká</translation>
    </message>
    <message>
        <source>save what waits as a file</source>
        <translation>uložit, co čeká, jako soubor</translation>
    </message>
    <message>
        <source>remove a slip</source>
        <translation>odebrat podnět</translation>
    </message>
    <message>
        <source>try whether everything works</source>
        <translation>vyzkoušet, zda všechno funguje</translation>
    </message>
    <message>
        <source>add what no directory has: the parish, the landlord, the doctor next door</source>
        <translation>přidat, co v žádném adresáři není: farnost, pronajímatele, lékaře odvedle</translation>
    </message>
    <message>
        <source>add a service</source>
        <translation>přidat službu</translation>
    </message>
    <message>
        <source>change an entry, or say that it is still right</source>
        <translation>změnit vlastní záznam, nebo potvrdit, že stále platí</translation>
    </message>
    <message>
        <source>list what was added</source>
        <translation>vypsat, co bylo přidáno</translation>
    </message>
    <message>
        <source>save all of it as a file, for another computer</source>
        <translation>uložit to vše jako soubor pro jiný počítač</translation>
    </message>
    <message>
        <source>take in what another computer saved, or a filled template</source>
        <translation>převzít, co uložil jiný počítač, nebo vyplněnou šablonu</translation>
    </message>
    <message>
        <source>remove an entry</source>
        <translation>odebrat vlastní záznam</translation>
    </message>
    <message>
        <source>back client data up, restore it, and look whether it is whole</source>
        <translation>zálohovat údaje o klientech, obnovit je a zjistit, zda jsou neporušené</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>vytvořit zálohu</translation>
    </message>
    <message>
        <source>put a backup in the place of the vault, which is set aside and kept</source>
        <translation>nahradit trezor zálohou; dosavadní trezor se odloží a uchová</translation>
    </message>
    <message>
        <source>look at all of the vault, or of a backup</source>
        <translation>zkontrolovat celý trezor nebo celou zálohu</translation>
    </message>
    <message>
        <source>export what is kept about clients, for themselves or for a shared register</source>
        <translation>exportovat, co se uchovává o klientech, pro ně samé nebo pro společný registr</translation>
    </message>
    <message>
        <source>all that is kept about one person, for that person</source>
        <translation>vše, co se uchovává o jednom člověku, pro něj samého</translation>
    </message>
    <message>
        <source>what clients agreed to give to the register of an authority, encrypted</source>
        <translation>co klienti souhlasili předat do registru úřadu, zašifrované</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Příkazy</translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw. What is known about it stands in the log: {folder}</source>
        <translation>Stalo se něco, s čím nikdo nepočítal. Co se o tom ví, je v protokolu: {folder}</translation>
    </message>
    <message>
        <source>the PDF file to save</source>
        <translation>soubor PDF, který se uloží</translation>
    </message>
    <message>
        <source>list no more than so many services, the best of the search</source>
        <translation>vypsat nejvýše tolik služeb, a to nejlepší nalezené</translation>
    </message>
    <message>
        <source>the file to save: its name ends with .pdf, .xlsx or .csv</source>
        <translation>soubor, který se uloží: jeho název končí na .pdf, .xlsx nebo .csv</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Uloženo: {file}</translation>
    </message>
    <message>
        <source>It is plain text: whoever gets this file reads all of it. Delete it once it was handed over.</source>
        <translation>Je to prostý text: kdo tento soubor získá, přečte si vše. Po předání ho smažte.</translation>
    </message>
    <message>
        <source>Clients exported for “{authority}”: {clients}. The file is encrypted: {file}</source>
        <translation>Klienti exportovaní pro „{authority}“: {clients}. Soubor je zašifrovaný: {file}</translation>
    </message>
    <message>
        <source>Left out: {unreadable} clients, for one of their consents is damaged and cannot be read. Restore a backup of the vault, and export again.</source>
        <translation>Vynecháno: klientů {unreadable}, protože některý jejich souhlas je poškozený a nelze ho přečíst. Obnovte zálohu trezoru a exportujte znovu.</translation>
    </message>
    <message>
        <source>Passphrase for the file: </source>
        <translation>Heslová fráze k souboru: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Ještě jednou totéž: </translation>
    </message>
    <message>
        <source>the two passphrases are not the same</source>
        <translation>heslové fráze se liší</translation>
    </message>
    <message>
        <source>This list is for staff. Do not hand it out.</source>
        <translation>Tento seznam je pro pracovníky. Nerozdávejte ho.</translation>
    </message>
    <message>
        <source>the name of the file must end with .pdf, .xlsx or .csv: {file}</source>
        <translation>název souboru musí končit na .pdf, .xlsx nebo .csv: {file}</translation>
    </message>
    <message>
        <source>show no more than so many services</source>
        <translation>zobrazit nejvýše tolik služeb</translation>
    </message>
    <message>
        <source>with --json: also how many services each further filter would keep</source>
        <translation>s --json: také kolik služeb by zbylo s každým dalším filtrem</translation>
    </message>
    <message>
        <source>neither words nor a filter were given</source>
        <translation>nejsou zadána slova ani filtr</translation>
    </message>
    <message>
        <source>These do not fit:</source>
        <translation>Tyto se nehodí:</translation>
    </message>
    <message>
        <source>There are more. Add a word or a filter, or raise --limit.</source>
        <translation>Je jich víc. Přidejte slovo nebo filtr, nebo zvyšte --limit.</translation>
    </message>
    <message>
        <source>Did you mean: {text}</source>
        <translation>Mysleli jste: {text}</translation>
    </message>
    <message>
        <source>Without “{word}” there would be {count}.</source>
        <translation>Bez „{word}“ by jich bylo {count}.</translation>
    </message>
    <message>
        <source>Within {km} km of {place} there would be {count}.</source>
        <translation>Do {km} km ({place}) by jich bylo {count}.</translation>
    </message>
    <message>
        <source>provider not stated</source>
        <translation>poskytovatel neuveden</translation>
    </message>
    <message>
        <source>no telephone number</source>
        <translation>bez telefonního čísla</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>CHYBA</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>v pořádku</translation>
    </message>
    <message>
        <source>letters for printing</source>
        <translation>písmo pro tisk</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>překlady</translation>
    </message>
    <message>
        <source>database engine</source>
        <translation>databázový stroj</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>adresář</translation>
    </message>
    <message>
        <source>printing a page: {language}</source>
        <translation>tisk stránky: {language}</translation>
    </message>
    <message>
        <source>client data is encrypted</source>
        <translation>údaje o klientech jsou zašifrované</translation>
    </message>
    <message>
        <source>a signed directory is taken</source>
        <translation>podepsaný adresář se přijme</translation>
    </message>
    <message>
        <source>id of a service, as search shows</source>
        <translation>identifikátor služby, jak ho ukazuje hledání</translation>
    </message>
    <message>
        <source>name of a town, or its id where several towns have the name</source>
        <translation>název obce, nebo její identifikátor, má-li stejný název více obcí</translation>
    </message>
    <message>
        <source>by where the person stays, else by permanent residence</source>
        <translation>podle skutečného pobytu, jinak podle trvalého pobytu</translation>
    </message>
    <message>
        <source>This file holds facts about a person. Delete it when you are done.</source>
        <translation>Tento soubor obsahuje údaje o člověku. Až skončíte, smažte ho.</translation>
    </message>
    <message>
        <source>the file with the facts cannot be read</source>
        <translation>soubor s údaji nelze přečíst</translation>
    </message>
    <message>
        <source>look around this town</source>
        <translation>hledat v okolí této obce</translation>
    </message>
    <message>
        <source>no further from it than so many kilometres</source>
        <translation>nejvýše tolik kilometrů od ní</translation>
    </message>
    <message>
        <source>help inside this prison: its id, or its name</source>
        <translation>pomoc v této věznici: její identifikátor nebo název</translation>
    </message>
    <message>
        <source>only what is known to be open on this day, or at this minute</source>
        <translation>jen to, o čem je známo, že má v tento den nebo v tuto minutu otevřeno</translation>
    </message>
    <message>
        <source>only services with this value of a facet, such as payment=free; may be repeated</source>
        <translation>jen služby s touto hodnotou hlediska, například payment=free; lze zadat víckrát</translation>
    </message>
    <message>
        <source>also what is offered to professionals only</source>
        <translation>také to, co je určeno jen odborníkům</translation>
    </message>
    <message>
        <source>by which places it is counted; regions, unless said otherwise</source>
        <translation>podle kterých míst se počítá; podle krajů, není-li řečeno jinak</translation>
    </message>
    <message>
        <source>only places in this country or region: NUTS or ISO 3166-2 code</source>
        <translation>jen místa v této zemi nebo kraji: kód NUTS nebo ISO 3166-2</translation>
    </message>
    <message>
        <source>only this type of service and those below it, such as ACC</source>
        <translation>jen tento druh služby a druhy pod ním, například ACC</translation>
    </message>
    <message>
        <source>judge by the facts of a person in this JSON file; - reads them from the input</source>
        <translation>posoudit podle údajů o člověku v tomto souboru JSON; - je načte ze vstupu</translation>
    </message>
    <message>
        <source>what runs in one prison, and what waits outside: its name or a part of it</source>
        <translation>co probíhá v jedné věznici a co čeká venku: její název nebo jeho část</translation>
    </message>
    <message>
        <source>what has changed since the edition before (former), or a day such as 2026-05-01</source>
        <translation>co se změnilo od předchozího vydání (former) nebo ode dne, například 2026-05-01</translation>
    </message>
    <message>
        <source>add up tables of demand that offices have saved, and tell the sums beside</source>
        <translation>sečíst tabulky poptávky, které uložila pracoviště, a říct součty vedle mezer</translation>
    </message>
    <message>
        <source>save a report: the name of the file ends with .pdf, .xlsx or .png</source>
        <translation>uložit zprávu: název souboru končí na .pdf, .xlsx nebo .png</translation>
    </message>
    <message>
        <source>the name of the file must end with .pdf, .xlsx or .png: {file}</source>
        <translation>název souboru musí končit na .pdf, .xlsx nebo .png: {file}</translation>
    </message>
    <message>
        <source>by what the answer is sorted</source>
        <translation>podle čeho se odpověď seřadí</translation>
    </message>
    <message>
        <source>a distance needs a place: --near</source>
        <translation>vzdálenost potřebuje místo: --near</translation>
    </message>
    <message>
        <source>“{text}” is not a distance in kilometres</source>
        <translation>„{text}“ není vzdálenost v kilometrech</translation>
    </message>
    <message>
        <source>“{text}” is not a day, or a day and a minute such as {example}</source>
        <translation>„{text}“ není den, ani den s časem, například {example}</translation>
    </message>
    <message>
        <source>“{text}” is not FACET=VALUE with one of the facets {facets}</source>
        <translation>„{text}“ nemá tvar FACET=VALUE s některým z hledisek {facets}</translation>
    </message>
    <message>
        <source>A4, A5, A4 folded to A5, or a pocket card</source>
        <translation>A4, A5, A4 přeložené na A5, nebo kartička do kapsy</translation>
    </message>
    <message>
        <source>big print</source>
        <translation>velké písmo</translation>
    </message>
    <message>
        <source>pictograms beside the words</source>
        <translation>piktogramy vedle slov</translation>
    </message>
    <message>
        <source>a code beside each telephone number that dials it</source>
        <translation>u každého telefonního čísla kód, který ho vytočí</translation>
    </message>
    <message>
        <source>of services that give the person away, print nothing but the telephone</source>
        <translation>u služeb, které člověka prozradí, vytisknout jen telefon</translation>
    </message>
    <message>
        <source>print also what gives the person away</source>
        <translation>vytisknout i to, co člověka prozradí</translation>
    </message>
    <message>
        <source>the parts to print, of: {parts}; without this option: {usual}</source>
        <translation>části, které se vytisknou, z těchto: {parts}; bez této volby: {usual}</translation>
    </message>
    <message>
        <source>parts to print beside those</source>
        <translation>části, které se vytisknou navíc k nim</translation>
    </message>
    <message>
        <source>parts to leave out</source>
        <translation>části, které se vynechají</translation>
    </message>
    <message>
        <source>a line below the title, up to {most} characters</source>
        <translation>řádek pod nadpisem, nejvýše {most} znaků</translation>
    </message>
    <message>
        <source>a sentence of your own, up to {most} characters</source>
        <translation>vlastní věta, nejvýše {most} znaků</translation>
    </message>
    <message>
        <source>who made the sheet, up to {most} characters</source>
        <translation>kdo list připravil, nejvýše {most} znaků</translation>
    </message>
    <message>
        <source>print how far each service is from this town, and in which direction</source>
        <translation>vytisknout, jak daleko je každá služba od této obce a kterým směrem</translation>
    </message>
    <message>
        <source>how to get to a service in your own words, up to {most} characters; may be repeated</source>
        <translation>cesta ke službě vlastními slovy, nejvýše {most} znaků; lze zadat víckrát</translation>
    </message>
    <message>
        <source>“{text}” is not ID=TEXT</source>
        <translation>„{text}“ nemá tvar ID=TEXT</translation>
    </message>
    <message>
        <source>the text has {count} characters, and there is room for {most}</source>
        <translation>text má {count} znaků, ale vejde se jich jen {most}</translation>
    </message>
    <message>
        <source>the town where the person goes</source>
        <translation>obec, kam člověk odchází</translation>
    </message>
    <message>
        <source>w for a woman, m for a man</source>
        <translation>w pro ženu, m pro muže</translation>
    </message>
    <message>
        <source>as if it were then, else now</source>
        <translation>jako by byl tento den a čas, jinak teď</translation>
    </message>
    <message>
        <source>also save the sheet as PDF</source>
        <translation>uložit také list jako PDF</translation>
    </message>
    <message>
        <source>Where something gives the person away, the sheet has the telephone number only.</source>
        <translation>Kde by něco člověka prozradilo, je na listu jen telefonní číslo.</translation>
    </message>
    <message>
        <source>“{text}” is not a day and a minute such as {example}</source>
        <translation>„{text}“ není den s časem, například {example}</translation>
    </message>
    <message>
        <source>It waits to go to the publisher: workpris slips export. With --no-proposal it does not.</source>
        <translation>Čeká na předání vydavateli: workpris slips export. S volbou --no-proposal by nečekalo.</translation>
    </message>
    <message>
        <source>Changed; as it is now it waits to go to the publisher.</source>
        <translation>Změněno; v této podobě čeká na předání vydavateli.</translation>
    </message>
    <message>
        <source>Changed; its proposal to the publisher was removed.</source>
        <translation>Změněno; návrh pro vydavatele byl odebrán.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Změněno.</translation>
    </message>
    <message>
        <source>Is a person named there? An entry is about a provider, never about a person.</source>
        <translation>Není tam jmenován člověk? Vlastní záznam se týká poskytovatele, nikdy člověka.</translation>
    </message>
    <message>
        <source>Our office has not added anything yet.</source>
        <translation>Naše pracoviště zatím nic nepřidalo.</translation>
    </message>
    <message>
        <source>the file to save, for another computer</source>
        <translation>soubor, který se uloží, pro jiný počítač</translation>
    </message>
    <message>
        <source>entries of another computer (.json), or a package made of the filled template</source>
        <translation>vlastní záznamy z jiného počítače (.json), nebo balíček vytvořený z vyplněné šablony</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed, {known} known already</source>
        <translation>nové: {added}, změněné: {changed}, už známé: {known}</translation>
    </message>
    <message>
        <source>Left out, because type, town or telephone is missing or something too long: {name}</source>
        <translation>Vynecháno, protože chybí druh, obec nebo telefon, nebo je něco příliš dlouhé: {name}</translation>
    </message>
    <message>
        <source>id of an entry, as office list shows</source>
        <translation>identifikátor vlastního záznamu, jak ho ukazuje office list</translation>
    </message>
    <message>
        <source>Removed, and its proposal to the publisher.</source>
        <translation>Odebráno, i s návrhem pro vydavatele.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Odebráno.</translation>
    </message>
    <message>
        <source>how the service is called</source>
        <translation>jak se služba jmenuje</translation>
    </message>
    <message>
        <source>its type, such as DEB or ACC.EMG</source>
        <translation>její druh, například DEB nebo ACC.EMG</translation>
    </message>
    <message>
        <source>the town where it is</source>
        <translation>obec, kde služba je</translation>
    </message>
    <message>
        <source>its telephone number</source>
        <translation>její telefonní číslo</translation>
    </message>
    <message>
        <source>when it is open, such as “Mo-Fr 8:00-16:00”</source>
        <translation>kdy má otevřeno, například „Mo-Fr 8:00-16:00“</translation>
    </message>
    <message>
        <source>only by appointment</source>
        <translation>jen po objednání</translation>
    </message>
    <message>
        <source>street and number</source>
        <translation>ulice a číslo</translation>
    </message>
    <message>
        <source>whom it takes</source>
        <translation>koho přijímá</translation>
    </message>
    <message>
        <source>from this age</source>
        <translation>od tohoto věku</translation>
    </message>
    <message>
        <source>up to this age</source>
        <translation>do tohoto věku</translation>
    </message>
    <message>
        <source>it costs nothing</source>
        <translation>je zdarma</translation>
    </message>
    <message>
        <source>what else to know of the provider, in 300 characters</source>
        <translation>co dalšího je dobré o poskytovateli vědět, nejvýše 300 znaků</translation>
    </message>
    <message>
        <source>country of a town that is in no list of places, such as CZ</source>
        <translation>země obce, která není v žádném seznamu obcí, například CZ</translation>
    </message>
    <message>
        <source>id of the record of the directory that is otherwise there</source>
        <translation>identifikátor záznamu v adresáři, ve kterém jsou jiné údaje</translation>
    </message>
    <message>
        <source>do not propose it to the publisher of the directory, such as a landlord</source>
        <translation>nenavrhovat vydavateli adresáře; hodí se například pro pronajímatele</translation>
    </message>
    <message>
        <source>empty these parts: {parts}</source>
        <translation>vyprázdnit tyto části: {parts}</translation>
    </message>
    <message>
        <source>--country says where a town is: give --town, too</source>
        <translation>--country říká, kde obec je: zadejte také --town</translation>
    </message>
    <message>
        <source>a part cannot be set and be emptied with --without at once</source>
        <translation>část nelze najednou nastavit a pomocí --without vyprázdnit</translation>
    </message>
    <message>
        <source>publisher.json, or a folder or stick that holds one</source>
        <translation>publisher.json, nebo složka či USB disk, kde je</translation>
    </message>
    <message>
        <source>the words were compared with the publisher already, and are the same</source>
        <translation>slova už byla s vydavatelem porovnána a souhlasí</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Přidáno: {title}</translation>
    </message>
    <message>
        <source>Removed: {title}. The directory in use stays.</source>
        <translation>Odebráno: {title}. Používaný adresář zůstává.</translation>
    </message>
    <message>
        <source>nobody can be asked here; compare the words with the publisher by telephone, then repeat with --yes</source>
        <translation>tady se není koho zeptat; porovnejte slova s vydavatelem po telefonu a pak příkaz zopakujte s --yes</translation>
    </message>
    <message>
        <source>Call the publisher and compare these words. Are they the same? [y/n]</source>
        <translation>Zavolejte vydavateli a porovnejte tato slova. Souhlasí? [y = ano, n = ne]</translation>
    </message>
    <message>
        <source>Publisher: {title} ({name})</source>
        <translation>Vydavatel: {title} ({name})</translation>
    </message>
    <message>
        <source>Countries: {names}</source>
        <translation>Země: {names}</translation>
    </message>
    <message>
        <source>Looked for at: {address}</source>
        <translation>Kde se hledá: {address}</translation>
    </message>
    <message>
        <source>Fingerprint in words: {words}</source>
        <translation>Otisk slovy: {words}</translation>
    </message>
    <message>
        <source>Fingerprint in digits: {digits}</source>
        <translation>Otisk v číslicích: {digits}</translation>
    </message>
    <message>
        <source>the file for the publisher, such as slips-2026-11-22.json</source>
        <translation>soubor pro vydavatele, například slips-2026-11-22.json</translation>
    </message>
    <message>
        <source>also what was handed over before</source>
        <translation>také to, co už bylo předáno</translation>
    </message>
    <message>
        <source>{count} slips were saved. Hand the file to the publisher.</source>
        <translation>Uloženo podnětů: {count}. Předejte soubor vydavateli.</translation>
    </message>
    <message>
        <source>id of a slip, as list shows</source>
        <translation>identifikátor podnětu, jak ho ukazuje list</translation>
    </message>
    <message>
        <source>look only there: a web address (https), a folder, or a stick</source>
        <translation>hledat jen tam: webová adresa (https), složka nebo USB disk</translation>
    </message>
    <message>
        <source>from now on take the services of these countries only, such as CZ,SI</source>
        <translation>od teď přebírat jen služby z těchto zemí, například CZ,SI</translation>
    </message>
    <message>
        <source>only tell whether there is a newer one</source>
        <translation>jen oznámit, zda je novější</translation>
    </message>
    <message>
        <source>agree to it also where more than a tenth of the services would go</source>
        <translation>souhlasit, i kdyby zmizela víc než desetina služeb</translation>
    </message>
    <message>
        <source>In use now: {title}</source>
        <translation>Nyní se používá: {title}</translation>
    </message>
    <message>
        <source>Are you responsible for this computer, and use it all the same? [y/n]</source>
        <translation>Odpovídáte za tento počítač a chcete adresář přesto používat? [y = ano, n = ne]</translation>
    </message>
    <message>
        <source>To add a publisher: workpris publisher add FILE|FOLDER</source>
        <translation>Přidání vydavatele: workpris publisher add FILE|FOLDER</translation>
    </message>
    <message>
        <source>To look in a folder or on a stick: workpris update --from FOLDER</source>
        <translation>Hledání ve složce nebo na USB disku: workpris update --from FOLDER</translation>
    </message>
    <message>
        <source>this publisher has no services of {codes}, only of {known}</source>
        <translation>tento vydavatel nemá služby pro {codes}, jen pro {known}</translation>
    </message>
    <message>
        <source>a folder or stick for it; without this it lies beside the vault</source>
        <translation>složka nebo USB disk, kam se uloží; jinak bude vedle trezoru</translation>
    </message>
    <message>
        <source>the folder of a backup, in which cases.db and keys.json lie</source>
        <translation>složka zálohy, ve které jsou cases.db a keys.json</translation>
    </message>
    <message>
        <source>the folder of a backup; without one the vault itself is looked at</source>
        <translation>složka zálohy; bez ní se zkontroluje sám trezor</translation>
    </message>
    <message>
        <source>open it by the recovery sheet instead of a password</source>
        <translation>otevřít obnovovacím listem místo hesla</translation>
    </message>
    <message>
        <source>whose password it is; needed where the vault has several accounts</source>
        <translation>čí je to heslo; nutné, má-li trezor více účtů</translation>
    </message>
    <message>
        <source>the folder of the vault, where it is not your own, such as that of the office</source>
        <translation>složka trezoru, není-li to váš vlastní, například trezor pracoviště</translation>
    </message>
    <message>
        <source>The password is asked for, or is one line of the input; it is never a word of the command line.</source>
        <translation>Na heslo se program zeptá, nebo je to jeden řádek vstupu; nikdy to není slovo v příkazovém řádku.</translation>
    </message>
    <message>
        <source>Backed up and verified: {folder}</source>
        <translation>Zálohováno a ověřeno: {folder}</translation>
    </message>
    <message>
        <source>Restored as it was on {moment}. Unlock it as then.</source>
        <translation>Obnoveno do stavu z {moment}. Odemkněte stejně jako tehdy.</translation>
    </message>
    <message>
        <source>Files erased since, and now again: {count}</source>
        <translation>Spisy vymazané po záloze a teď znovu: {count}</translation>
    </message>
    <message>
        <source>The vault that was there is kept in {folder}</source>
        <translation>Trezor, který tu byl, je uložen v {folder}</translation>
    </message>
    <message>
        <source>It could not be read: look whether files have come back that were erased since.</source>
        <translation>Nebylo možné ho přečíst: podívejte se, zda se nevrátily spisy, které byly po záloze vymazány.</translation>
    </message>
    <message>
        <source>--recovery-key needs BACKUP; the vault itself opens by a password</source>
        <translation>--recovery-key potřebuje BACKUP; sám trezor se otevírá heslem</translation>
    </message>
    <message>
        <source>All is as it was written: each page, the indexes, the keys, and {count} rows of the audit.</source>
        <translation>Vše je tak, jak bylo zapsáno: všechny stránky, rejstříky, klíče i řádky protokolu ({count}).</translation>
    </message>
    <message>
        <source>Recovery key: </source>
        <translation>Obnovovací klíč: </translation>
    </message>
    <message>
        <source>say whose password it is, by --account: {names}</source>
        <translation>uveďte pomocí --account, čí je to heslo: {names}</translation>
    </message>
    <message>
        <source>Password of {name}: </source>
        <translation>Heslo ({name}): </translation>
    </message>
    <message>
        <source>the password is missing: type it, or give it as a line of the input</source>
        <translation>chybí heslo: napište ho, nebo ho zadejte jako řádek vstupu</translation>
    </message>
    <message>
        <source>the reference or the name of the file, exactly; or its id</source>
        <translation>přesná značka nebo přesné jméno ve spisu, nebo jeho identifikátor</translation>
    </message>
    <message>
        <source>the file to save; without this it is shown and saved nowhere</source>
        <translation>soubor, který se uloží; bez něj se text zobrazí a nikam neuloží</translation>
    </message>
    <message>
        <source>the file to save</source>
        <translation>soubor, který se uloží</translation>
    </message>
    <message>
        <source>the public key of the authority, which alone can open the file</source>
        <translation>veřejný klíč úřadu, který jediný může soubor otevřít</translation>
    </message>
    <message>
        <source>lock it by a passphrase, which is asked for, or is the second line of the input</source>
        <translation>zamknout heslovou frází; program se na ni zeptá, nebo je na druhém řádku vstupu</translation>
    </message>
    <message>
        <source>for which authority, as the consents name it; needed where they name several</source>
        <translation>pro který úřad, podle názvu v souhlasech; nutné, když jich souhlasy uvádějí více</translation>
    </message>
    <message>
        <source>the name of the file must end with .pdf: {file}</source>
        <translation>název souboru musí končit na .pdf: {file}</translation>
    </message>
    <message>
        <source>write former, or a day such as 2026-05-01: {typed}</source>
        <translation>napište former nebo den, například 2026-05-01: {typed}</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>it closes before it opens, and no night is so long</source>
        <translation>zavírá se dřív, než se otevře, a tak dlouhá noc není</translation>
    </message>
    <message>
        <source>Look whether morning and afternoon were mixed up; the hours are shown as not known until then.</source>
        <translation>Podívejte se, zda nejsou zaměněny hodiny dopoledne a odpoledne; do té doby se hodiny zobrazují jako neznámé.</translation>
    </message>
    <message>
        <source>one of the two times is missing</source>
        <translation>jeden ze dvou časů chybí</translation>
    </message>
    <message>
        <source>Fill in both times, or neither.</source>
        <translation>Vyplňte oba časy, nebo žádný.</translation>
    </message>
    <message>
        <source>the hours name no day</source>
        <translation>u hodin není uveden žádný den</translation>
    </message>
    <message>
        <source>Fill in the days, such as MO,TU.</source>
        <translation>Vyplňte dny, například MO,TU.</translation>
    </message>
    <message>
        <source>the program cannot read these hours</source>
        <translation>program tyto hodiny nedokáže přečíst</translation>
    </message>
    <message>
        <source>Use weekly or monthly rules as docs/directory-format.md tells them.</source>
        <translation>Použijte týdenní nebo měsíční pravidla, jak je popisuje docs/directory-format.md.</translation>
    </message>
    <message>
        <source>the end lies before the beginning</source>
        <translation>konec je dřív než začátek</translation>
    </message>
    <message>
        <source>Look which of the two is right.</source>
        <translation>Podívejte se, který z obou údajů je správný.</translation>
    </message>
    <message>
        <source>the highest age is below the lowest</source>
        <translation>nejvyšší věk je nižší než nejnižší</translation>
    </message>
    <message>
        <source>room is stated without the day on which it was</source>
        <translation>volná místa jsou uvedena bez dne, ke kterému platí</translation>
    </message>
    <message>
        <source>Fill in the day, or leave state and free places empty.</source>
        <translation>Vyplňte den, nebo nevyplňujte stav ani volná místa.</translation>
    </message>
    <message>
        <source>room is stated, but not who said so</source>
        <translation>volná místa jsou uvedena, ale ne kdo to řekl</translation>
    </message>
    <message>
        <source>Fill in who said it.</source>
        <translation>Vyplňte, kdo to řekl.</translation>
    </message>
    <message>
        <source>there are more free places than places</source>
        <translation>volných míst je víc než všech míst</translation>
    </message>
    <message>
        <source>Ask the provider which of the two numbers is right.</source>
        <translation>Zeptejte se poskytovatele, které z obou čísel je správné.</translation>
    </message>
    <message>
        <source>the evidence does not say when it was seen</source>
        <translation>u dokladu důvěryhodnosti není uvedeno, kdy byl dohledán</translation>
    </message>
    <message>
        <source>Fill in the day on which somebody looked it up.</source>
        <translation>Vyplňte den, kdy ho někdo dohledal.</translation>
    </message>
    <message>
        <source>the last check does not say how it was made</source>
        <translation>u posledního ověření není uvedeno, jak proběhlo</translation>
    </message>
    <message>
        <source>Fill in call, mail, visit or register.</source>
        <translation>Vyplňte call, mail, visit nebo register.</translation>
    </message>
    <message>
        <source>no telephone number can look like this</source>
        <translation>takto telefonní číslo vypadat nemůže</translation>
    </message>
    <message>
        <source>Write one number a row, with the code of its country.</source>
        <translation>Do každého řádku napište jedno číslo, s předvolbou země.</translation>
    </message>
    <message>
        <source>nobody can have this telephone number</source>
        <translation>toto telefonní číslo nemůže mít nikdo</translation>
    </message>
    <message>
        <source>Compare it with the provider&apos;s web page.</source>
        <translation>Porovnejte ho s webem poskytovatele.</translation>
    </message>
    <message>
        <source>the organisation has no register number</source>
        <translation>organizace nemá číslo z registru</translation>
    </message>
    <message>
        <source>Fill in the number, or why there is none.</source>
        <translation>Vyplňte číslo, nebo proč chybí.</translation>
    </message>
    <message>
        <source>the service has no type</source>
        <translation>služba nemá uvedený druh</translation>
    </message>
    <message>
        <source>Choose the type that people would look under.</source>
        <translation>Vyberte druh, pod kterým by ji lidé hledali.</translation>
    </message>
    <message>
        <source>the service does not say where it helps</source>
        <translation>u služby není uvedeno, kde pomáhá</translation>
    </message>
    <message>
        <source>Fill in prison, community, both, phone, online or letter.</source>
        <translation>Vyplňte prison, community, both, phone, online nebo letter.</translation>
    </message>
    <message>
        <source>the service has neither a place nor an area</source>
        <translation>služba nemá uvedeno místo ani území</translation>
    </message>
    <message>
        <source>Add a place, a prison, or the area that it serves.</source>
        <translation>Přidejte místo, věznici, nebo území, na kterém působí.</translation>
    </message>
    <message>
        <source>nobody can tell how to get in</source>
        <translation>není jasné, jak se do služby dostat</translation>
    </message>
    <message>
        <source>Fill in whether an appointment is needed, or how to apply.</source>
        <translation>Vyplňte, zda je nutné se objednat, nebo jak požádat.</translation>
    </message>
    <message>
        <source>nobody can tell what it costs</source>
        <translation>není jasné, kolik to stojí</translation>
    </message>
    <message>
        <source>Fill in free, a part, or the price.</source>
        <translation>Vyplňte, zda je služba zdarma, zda se platí část, nebo cenu.</translation>
    </message>
    <message>
        <source>nobody can tell whom it is for</source>
        <translation>není jasné, pro koho služba je</translation>
    </message>
    <message>
        <source>Fill in women, men or all, and the ages.</source>
        <translation>Vyplňte women, men nebo all a věk.</translation>
    </message>
    <message>
        <source>there is no public telephone, mail or web address</source>
        <translation>není uveden žádný veřejný telefon, e-mail ani web</translation>
    </message>
    <message>
        <source>Add one by which the service can be reached.</source>
        <translation>Přidejte kontakt, na kterém je služba k zastižení.</translation>
    </message>
    <message>
        <source>another organisation has the same register number</source>
        <translation>stejné číslo z registru má i jiná organizace</translation>
    </message>
    <message>
        <source>Look whether they are one, and keep one of them.</source>
        <translation>Podívejte se, zda jde o jednu a tutéž, a ponechte jen jednu.</translation>
    </message>
    <message>
        <source>a service in the same town is called nearly the same</source>
        <translation>služba ve stejné obci se jmenuje skoro stejně</translation>
    </message>
    <message>
        <source>the list of towns does not know this town, or knows several</source>
        <translation>seznam obcí tuto obec nezná, nebo zná více takových</translation>
    </message>
    <message>
        <source>Correct the town, or fill in municipality_id; else no responsible office is found.</source>
        <translation>Opravte obec, nebo vyplňte municipality_id; jinak se nenajde příslušný úřad.</translation>
    </message>
    <message>
        <source>a sentence is very long</source>
        <translation>věta je velmi dlouhá</translation>
    </message>
    <message>
        <source>Make two sentences of it.</source>
        <translation>Rozdělte ji na dvě věty.</translation>
    </message>
    <message>
        <source>the description is longer than 500 characters</source>
        <translation>popis je delší než 500 znaků</translation>
    </message>
    <message>
        <source>Keep what helps to choose; the rest belongs on the provider&apos;s web page.</source>
        <translation>Nechte, co pomáhá při výběru; ostatní patří na web poskytovatele.</translation>
    </message>
    <message>
        <source>the text is written in capitals</source>
        <translation>text je napsán velkými písmeny</translation>
    </message>
    <message>
        <source>Write it in small letters.</source>
        <translation>Napište ho malými písmeny.</translation>
    </message>
    <message>
        <source>Fill in the cell.</source>
        <translation>Vyplňte buňku.</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>Zkraťte text.</translation>
    </message>
    <message>
        <source>Use one of the words that docs/directory-format.md lists.</source>
        <translation>Použijte některé ze slov, která uvádí docs/directory-format.md.</translation>
    </message>
    <message>
        <source>Write digits only, with a point for decimals.</source>
        <translation>Pište jen číslice, desetinná místa oddělte tečkou.</translation>
    </message>
    <message>
        <source>Write the day as 2027-05-03.</source>
        <translation>Napište den takto: 2027-05-03.</translation>
    </message>
    <message>
        <source>Write the time as 08:30:00.</source>
        <translation>Napište čas takto: 08:30:00.</translation>
    </message>
    <message>
        <source>Give each row an id of its own.</source>
        <translation>Dejte každému řádku vlastní identifikátor.</translation>
    </message>
    <message>
        <source>Give the service an id that does not begin with “office:”.</source>
        <translation>Dejte službě identifikátor, který nezačíná na „office:“.</translation>
    </message>
    <message>
        <source>Look for a comma or quotation mark too many or too few.</source>
        <translation>Podívejte se, zda někde nechybí nebo nepřebývá čárka nebo uvozovka.</translation>
    </message>
    <message>
        <source>Add the row that is named, or correct the id.</source>
        <translation>Přidejte řádek, na který se odkazuje, nebo opravte identifikátor.</translation>
    </message>
    <message>
        <source>Fill in the id of the service, place or organisation.</source>
        <translation>Vyplňte identifikátor služby, místa nebo organizace.</translation>
    </message>
    <message>
        <source>Add the organisation to organizations.csv, or correct its id.</source>
        <translation>Přidejte organizaci do organizations.csv, nebo opravte její identifikátor.</translation>
    </message>
    <message>
        <source>Use a code of taxonomy.csv.</source>
        <translation>Použijte kód z taxonomy.csv.</translation>
    </message>
    <message>
        <source>Use a NUTS or ISO 3166-2 code of a country pack.</source>
        <translation>Použijte kód NUTS nebo ISO 3166-2 z balíčku země.</translation>
    </message>
    <message>
        <source>Use the id of a prison, or add it to prisons.csv.</source>
        <translation>Použijte identifikátor věznice, nebo ji přidejte do prisons.csv.</translation>
    </message>
    <message>
        <source>Use prison, community, both, phone, online or letter.</source>
        <translation>Použijte prison, community, both, phone, online nebo letter.</translation>
    </message>
    <message>
        <source>Look at the row and correct it.</source>
        <translation>Podívejte se na řádek a opravte ho.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Try it again. If it stays like this, ask those who look after this computer.</source>
        <translation>Zkuste to znovu. Pokud to zůstane stejné, obraťte se na správce tohoto počítače.</translation>
    </message>
    <message>
        <source>A window cannot be opened here</source>
        <translation>Okno tu nelze otevřít</translation>
    </message>
    <message>
        <source>Start the program on a screen, or use its commands in this terminal: workpris search, show, leaflet, form, responsible, intake, directory, self-check. All are told by: workpris --help</source>
        <translation>Spusťte program na počítači s obrazovkou, nebo použijte jeho příkazy v tomto terminálu: workpris search, show, leaflet, form, responsible, intake, directory, self-check. Všechny vypíše: workpris --help</translation>
    </message>
    <message>
        <source>Install the program again. Your data stays as it is.</source>
        <translation>Nainstalujte program znovu. Vaše data zůstanou, jak jsou.</translation>
    </message>
    <message>
        <source>The computer could not do it</source>
        <translation>Počítač to nedokázal</translation>
    </message>
    <message>
        <source>Something went wrong with “{path}”.</source>
        <translation>S „{path}“ se něco nepovedlo.</translation>
    </message>
    <message>
        <source>Something on this computer does not work as it should.</source>
        <translation>Něco na tomto počítači nefunguje, jak má.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disk je plný</translation>
    </message>
    <message>
        <source>There is not enough room to write “{path}”. What was there before is unchanged.</source>
        <translation>Není dost místa k zápisu „{path}“. Co tam bylo předtím, se nezměnilo.</translation>
    </message>
    <message>
        <source>Free some room on the disk, or choose another place, and try again.</source>
        <translation>Uvolněte místo na disku nebo zvolte jiné místo a zkuste to znovu.</translation>
    </message>
    <message>
        <source>There is not enough room left on the disk. What was there before is unchanged.</source>
        <translation>Na disku není dost místa. Co tam bylo předtím, se nezměnilo.</translation>
    </message>
    <message>
        <source>The file is open elsewhere</source>
        <translation>Soubor je otevřený jinde</translation>
    </message>
    <message>
        <source>Another program holds “{path}”, so it cannot be changed.</source>
        <translation>Jiný program drží „{path}“, proto nelze provést změnu.</translation>
    </message>
    <message>
        <source>Close the file in the other program, or save under another name.</source>
        <translation>Zavřete soubor v jiném programu, nebo ho uložte pod jiným názvem.</translation>
    </message>
    <message>
        <source>Another program holds the file, so it cannot be changed.</source>
        <translation>Jiný program soubor drží, proto ho nelze změnit.</translation>
    </message>
    <message>
        <source>You may not read or write there</source>
        <translation>Tam nesmíte číst ani zapisovat</translation>
    </message>
    <message>
        <source>The system does not let you use “{path}”.</source>
        <translation>Systém vám nedovolí použít „{path}“.</translation>
    </message>
    <message>
        <source>Choose a place of your own, such as your documents folder.</source>
        <translation>Zvolte vlastní místo, například složku Dokumenty.</translation>
    </message>
    <message>
        <source>The system does not let you use this place.</source>
        <translation>Systém vám nedovolí použít toto místo.</translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation>Složka neexistuje</translation>
    </message>
    <message>
        <source>There is no folder “{path}” to save the file in.</source>
        <translation>Složka „{path}“, do které se má soubor uložit, neexistuje.</translation>
    </message>
    <message>
        <source>Make the folder first, or name one that exists.</source>
        <translation>Složku nejdřív vytvořte, nebo zadejte takovou, která existuje.</translation>
    </message>
    <message>
        <source>The folder to save the file in does not exist.</source>
        <translation>Složka, do které se má soubor uložit, neexistuje.</translation>
    </message>
    <message>
        <source>There is something there already</source>
        <translation>Něco tam už je</translation>
    </message>
    <message>
        <source>“{path}” exists, and is not overwritten.</source>
        <translation>„{path}“ už existuje a nepřepíše se.</translation>
    </message>
    <message>
        <source>Choose another name, or remove what is there.</source>
        <translation>Zvolte jiný název, nebo odstraňte, co tam je.</translation>
    </message>
    <message>
        <source>What was to be written exists already, and is not overwritten.</source>
        <translation>To, co se mělo zapsat, už existuje a nepřepíše se.</translation>
    </message>
    <message>
        <source>This data folder was made by a newer version of the program</source>
        <translation>Tuto datovou složku vytvořila novější verze programu</translation>
    </message>
    <message>
        <source>“{path}” is left as it is: this version would misread what lies there.</source>
        <translation>Složka „{path}“ zůstane tak, jak je: tato verze by špatně četla, co v ní je.</translation>
    </message>
    <message>
        <source>Install the newer version, or name another folder with --data-folder.</source>
        <translation>Nainstalujte novější verzi, nebo uveďte jinou složku pomocí --data-folder.</translation>
    </message>
    <message>
        <source>The data folder is left as it is: this version would misread what lies there.</source>
        <translation>Datová složka zůstane tak, jak je: tato verze by špatně četla, co v ní je.</translation>
    </message>
    <message>
        <source>The file cannot be read or written</source>
        <translation>Soubor nelze číst ani zapsat</translation>
    </message>
    <message>
        <source>“{path}” cannot be used. The system says: {detail}</source>
        <translation>„{path}“ nelze použít. Systém hlásí: {detail}</translation>
    </message>
    <message>
        <source>Look whether the drive is still connected, or choose another place, and try again.</source>
        <translation>Podívejte se, zda je disk stále připojený, nebo zvolte jiné místo a zkuste to znovu.</translation>
    </message>
    <message>
        <source>A file cannot be read or written.</source>
        <translation>Některý soubor nelze číst ani zapsat.</translation>
    </message>
    <message>
        <source>The directory is damaged</source>
        <translation>Adresář je poškozený</translation>
    </message>
    <message>
        <source>The directory that is kept on this computer cannot be read.</source>
        <translation>Adresář uložený na tomto počítači nelze přečíst.</translation>
    </message>
    <message>
        <source>Read the directory package in again; that puts a whole one in its place.</source>
        <translation>Načtěte balíček adresáře znovu; tím se nahradí celým.</translation>
    </message>
    <message>
        <source>The directory must be read in again</source>
        <translation>Adresář je třeba načíst znovu</translation>
    </message>
    <message>
        <source>The directory on this computer was made by another version of the program.</source>
        <translation>Adresář na tomto počítači vytvořila jiná verze programu.</translation>
    </message>
    <message>
        <source>Read the directory package in again; what you have saved yourself stays.</source>
        <translation>Načtěte balíček adresáře znovu; co jste si sami uložili, zůstane.</translation>
    </message>
    <message>
        <source>The search must be prepared again</source>
        <translation>Hledání je třeba připravit znovu</translation>
    </message>
    <message>
        <source>The index by which the directory on this computer is searched cannot be used.</source>
        <translation>Rejstřík, podle kterého se hledá v adresáři na tomto počítači, nelze použít.</translation>
    </message>
    <message>
        <source>Start the program again; it prepares the search anew. Your data stays as it is.</source>
        <translation>Spusťte program znovu; hledání připraví od začátku. Vaše data zůstanou, jak jsou.</translation>
    </message>
    <message>
        <source>There is no directory yet</source>
        <translation>Zatím tu není žádný adresář</translation>
    </message>
    <message>
        <source>This computer has no directory of services, not even the sample.</source>
        <translation>Na tomto počítači není žádný adresář služeb, ani ukázkový.</translation>
    </message>
    <message>
        <source>Read in a directory package from a USB stick or a folder.</source>
        <translation>Načtěte balíček adresáře z USB disku nebo ze složky.</translation>
    </message>
    <message>
        <source>The database engine is too old</source>
        <translation>Databázový stroj je příliš starý</translation>
    </message>
    <message>
        <source>The SQLite that comes with Python on this computer does not suffice: {detail}.</source>
        <translation>SQLite, které je na tomto počítači součástí Pythonu, nestačí: {detail}.</translation>
    </message>
    <message>
        <source>The SQLite that comes with Python on this computer does not suffice.</source>
        <translation>SQLite, které je na tomto počítači součástí Pythonu, nestačí.</translation>
    </message>
    <message>
        <source>The printer “{detail}” does not answer.</source>
        <translation>Tiskárna „{detail}“ neodpovídá.</translation>
    </message>
    <message>
        <source>Check that it is on, choose another one, or save the sheet as PDF.</source>
        <translation>Zkontrolujte, zda je zapnutá, vyberte jinou, nebo uložte list jako PDF.</translation>
    </message>
    <message>
        <source>A window needs libraries that are not on this computer.</source>
        <translation>Okno potřebuje knihovny, které na tomto počítači nejsou.</translation>
    </message>
    <message>
        <source>Install them with: apt-get install {packages}. The commands in a terminal work without them: workpris --help</source>
        <translation>Nainstalujte je příkazem: apt-get install {packages}. Příkazy v terminálu fungují i bez nich: workpris --help</translation>
    </message>
    <message>
        <source>Install a newer Python, or ask those who look after this computer to do so.</source>
        <translation>Nainstalujte novější Python, nebo o to požádejte správce tohoto počítače.</translation>
    </message>
    <message>
        <source>A directory is being read in already</source>
        <translation>Adresář se už načítá</translation>
    </message>
    <message>
        <source>Another window or command is reading in a directory at this moment.</source>
        <translation>Jiné okno nebo příkaz právě načítá adresář.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Počkejte, až to skončí, a zkuste to znovu.</translation>
    </message>
    <message>
        <source>A window needs a screen, and none answers here ({detail}).</source>
        <translation>Okno potřebuje obrazovku a tady žádná neodpovídá ({detail}).</translation>
    </message>
    <message>
        <source>A window needs a screen, and none answers here.</source>
        <translation>Okno potřebuje obrazovku a tady žádná neodpovídá.</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>Není nastavena žádná tiskárna</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>Tento počítač nezná žádnou tiskárnu.</translation>
    </message>
    <message>
        <source>Save the sheet as PDF and print it elsewhere.</source>
        <translation>Uložte list jako PDF a vytiskněte ho jinde.</translation>
    </message>
    <message>
        <source>The printer did not take the pages</source>
        <translation>Tiskárna stránky nepřijala</translation>
    </message>
    <message>
        <source>The pages were sent, but the printer did not accept them.</source>
        <translation>Stránky byly odeslány, ale tiskárna je nepřijala.</translation>
    </message>
    <message>
        <source>The program is not complete</source>
        <translation>Program není úplný</translation>
    </message>
    <message>
        <source>“{path}” belongs to the program, and is missing or damaged.</source>
        <translation>„{path}“ patří k programu a chybí, nebo je poškozený.</translation>
    </message>
    <message>
        <source>A file that belongs to the program is missing or damaged.</source>
        <translation>Soubor, který patří k programu, chybí nebo je poškozený.</translation>
    </message>
    <message>
        <source>Get the package again from whoever gave it to you. The directory in use has not changed.</source>
        <translation>Vyžádejte si balíček znovu od toho, kdo vám ho dal. Používaný adresář se nezměnil.</translation>
    </message>
    <message>
        <source>Tell whoever made the package what is written here. The directory in use has not changed.</source>
        <translation>Sdělte tomu, kdo balíček vytvořil, co je zde napsáno. Používaný adresář se nezměnil.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>To se nepovedlo</translation>
    </message>
    <message>
        <source>The program could not do what was asked, and does not know the reason.</source>
        <translation>Program nemohl udělat, co se po něm chtělo, a nezná důvod.</translation>
    </message>
    <message>
        <source>Try it again. If it happens again, save a report and send it to those who help you.</source>
        <translation>Zkuste to znovu. Pokud se to zopakuje, uložte hlášení a pošlete ho těm, kdo vám pomáhají.</translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation>Takový soubor ani složka neexistuje</translation>
    </message>
    <message>
        <source>There is neither a file nor a folder “{path}”. Nothing was changed.</source>
        <translation>Soubor ani složka „{path}“ neexistuje. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Look how it is called and where it is, and put the stick in or connect the drive. A name with blanks stands in quotation marks.</source>
        <translation>Podívejte se, jak se jmenuje a kde je, a zasuňte USB disk nebo připojte disk. Název s mezerami se píše v uvozovkách.</translation>
    </message>
    <message>
        <source>There is neither a file nor a folder of this name. Nothing was changed.</source>
        <translation>Soubor ani složka tohoto názvu neexistuje. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zastaveno</translation>
    </message>
    <message>
        <source>You stopped the work before it was done. Nothing has changed.</source>
        <translation>Práci jste zastavili, než byla hotová. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Kdykoli můžete začít znovu.</translation>
    </message>
    <message>
        <source>The command was not understood</source>
        <translation>Příkazu nelze porozumět</translation>
    </message>
    <message>
        <source>There is a mistake in the command line: {detail}</source>
        <translation>V příkazovém řádku je chyba: {detail}</translation>
    </message>
    <message>
        <source>Write the command again; --help after a command shows what it knows.</source>
        <translation>Napište příkaz znovu; --help za příkazem ukáže, co umí.</translation>
    </message>
    <message>
        <source>Something is missing in the command, or does not belong there.</source>
        <translation>V příkazu něco chybí, nebo tam něco nepatří.</translation>
    </message>
    <message>
        <source>No such service</source>
        <translation>Taková služba tu není</translation>
    </message>
    <message>
        <source>The directory on this computer has no service with the id “{service_id}”.</source>
        <translation>Adresář na tomto počítači nemá službu s identifikátorem „{service_id}“.</translation>
    </message>
    <message>
        <source>Search for the service by its name; a newer directory may have dropped it.</source>
        <translation>Najděte službu podle názvu; novější adresář ji mohl vynechat.</translation>
    </message>
    <message>
        <source>The facts about the person are not clear</source>
        <translation>Údaje o člověku nejsou jasné</translation>
    </message>
    <message>
        <source>“{key}” is no fact that can be told, or has a value that it cannot have.</source>
        <translation>„{key}“ není údaj, který lze zadat, nebo má hodnotu, kterou mít nemůže.</translation>
    </message>
    <message>
        <source>The keys and values that can be told are in docs/fit-facts.schema.json.</source>
        <translation>Klíče a hodnoty, které lze zadat, jsou v docs/fit-facts.schema.json.</translation>
    </message>
    <message>
        <source>What should tell of the person is no JSON object, or is too large.</source>
        <translation>To, co má popisovat člověka, není objekt JSON, nebo je to příliš velké.</translation>
    </message>
    <message>
        <source>No such form</source>
        <translation>Takový formulář tu není</translation>
    </message>
    <message>
        <source>The service has no form of its own with the id “{form_id}”.</source>
        <translation>Služba nemá vlastní formulář s identifikátorem „{form_id}“.</translation>
    </message>
    <message>
        <source>Look at the service in full: it names the forms that it has.</source>
        <translation>Zobrazte si celou službu: uvádí formuláře, které má.</translation>
    </message>
    <message>
        <source>The service has no form of its own.</source>
        <translation>Služba nemá vlastní formulář.</translation>
    </message>
    <message>
        <source>The form cannot be shown</source>
        <translation>Formulář nelze zobrazit</translation>
    </message>
    <message>
        <source>The form “{title}” of the provider is damaged, or locked with a password.</source>
        <translation>Formulář poskytovatele „{title}“ je poškozený nebo chráněný heslem.</translation>
    </message>
    <message>
        <source>Ask the provider for the form; everything else about the service can be used.</source>
        <translation>O formulář požádejte poskytovatele; všechno ostatní o službě lze používat.</translation>
    </message>
    <message>
        <source>The form of the provider is damaged, or locked with a password.</source>
        <translation>Formulář poskytovatele je poškozený nebo chráněný heslem.</translation>
    </message>
    <message>
        <source>The town is not known</source>
        <translation>Obec není známa</translation>
    </message>
    <message>
        <source>“{town}” is not in the list of places, which has {known} of them.</source>
        <translation>„{town}“ není v seznamu obcí; známých obcí je {known}.</translation>
    </message>
    <message>
        <source>Write the name in full, or name a larger town of the same district.</source>
        <translation>Napište celý název, nebo zadejte větší obec ve stejném okrese.</translation>
    </message>
    <message>
        <source>Several towns have this name</source>
        <translation>Tak se jmenuje více obcí</translation>
    </message>
    <message>
        <source>“{town}” may be any of these: {names}.</source>
        <translation>„{town}“ může být kterákoli z těchto obcí: {names}.</translation>
    </message>
    <message>
        <source>Write the one you mean as it is written here, in quotation marks.</source>
        <translation>Napište tu, kterou myslíte, tak, jak je zde uvedena, v uvozovkách.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic se nenašlo</translation>
    </message>
    <message>
        <source>No service in the directory matches all that you asked for.</source>
        <translation>Žádná služba v adresáři neodpovídá všemu, co hledáte.</translation>
    </message>
    <message>
        <source>Try fewer or other words, or leave out a filter.</source>
        <translation>Zkuste méně slov nebo jiná slova, nebo vynechte některý filtr.</translation>
    </message>
    <message>
        <source>Nothing to print for a person</source>
        <translation>Pro člověka není co vytisknout</translation>
    </message>
    <message>
        <source>What was chosen is for professionals only, which never stands on a leaflet.</source>
        <translation>Vybrané služby jsou jen pro odborníky, a ty na leták nikdy nepatří.</translation>
    </message>
    <message>
        <source>Choose at least one service that the person can use.</source>
        <translation>Vyberte alespoň jednu službu, kterou může člověk využít.</translation>
    </message>
    <message>
        <source>This sheet would give the person away</source>
        <translation>Tento list by člověka prozradil</translation>
    </message>
    <message>
        <source>Anybody who sees the sheet could tell where the person has been: {names}.</source>
        <translation>Kdo list uvidí, mohl by poznat, kde člověk byl: {names}.</translation>
    </message>
    <message>
        <source>Add --only phone, so that nothing but the telephone of these services is printed, or --not-neutral to print them all the same.</source>
        <translation>Přidejte --only phone, aby se u těchto služeb vytiskl jen telefon, nebo --not-neutral, aby se přesto vytiskly celé.</translation>
    </message>
    <message>
        <source>Your text would give the person away</source>
        <translation>Váš text by člověka prozradil</translation>
    </message>
    <message>
        <source>Anybody who reads these words could tell where the person has been: {words}.</source>
        <translation>Kdo si tato slova přečte, mohl by poznat, kde člověk byl: {words}.</translation>
    </message>
    <message>
        <source>Choose other words, or add --not-neutral to print them all the same.</source>
        <translation>Zvolte jiná slova, nebo přidejte --not-neutral, aby se přesto vytiskla.</translation>
    </message>
    <message>
        <source>Too many services for one sheet</source>
        <translation>Příliš mnoho služeb na jeden list</translation>
    </message>
    <message>
        <source>A shortlist and a sheet hold up to {most} services; this would be more.</source>
        <translation>Do výběru a na list se vejde nejvýše {most} služeb; tohle by bylo víc.</translation>
    </message>
    <message>
        <source>Choose those that matter most, or make a second sheet.</source>
        <translation>Vyberte ty nejdůležitější, nebo vytvořte druhý list.</translation>
    </message>
    <message>
        <source>The self-check found a fault</source>
        <translation>Kontrola našla závadu</translation>
    </message>
    <message>
        <source>These checks failed: {names}.</source>
        <translation>Tyto kontroly neprošly: {names}.</translation>
    </message>
    <message>
        <source>Read the lines above, mend what they name, and run the self-check again.</source>
        <translation>Přečtěte si řádky výše, opravte, co uvádějí, a spusťte kontrolu znovu.</translation>
    </message>
    <message>
        <source>Unknown type of service</source>
        <translation>Neznámý druh služby</translation>
    </message>
    <message>
        <source>No type of service has the code “{code}”.</source>
        <translation>Žádný druh služby nemá kód „{code}“.</translation>
    </message>
    <message>
        <source>Use one of the codes that are near: {near}.</source>
        <translation>Použijte některý z podobných kódů: {near}.</translation>
    </message>
    <message>
        <source>Use a code such as DEB or ACC.EMG; search --json shows the codes of what it finds.</source>
        <translation>Použijte kód jako DEB nebo ACC.EMG; search --json ukazuje kódy toho, co najde.</translation>
    </message>
    <message>
        <source>Unknown prison</source>
        <translation>Neznámá věznice</translation>
    </message>
    <message>
        <source>No single prison is called “{code}” or has it as its id.</source>
        <translation>Názvu ani identifikátoru „{code}“ neodpovídá právě jedna věznice.</translation>
    </message>
    <message>
        <source>Use one of these ids: {near}.</source>
        <translation>Použijte některý z těchto identifikátorů: {near}.</translation>
    </message>
    <message>
        <source>Use the name of a prison such as Kuřim, or the id that search --json --facets shows.</source>
        <translation>Použijte název věznice, například Kuřim, nebo identifikátor, který ukáže search --json --facets.</translation>
    </message>
    <message>
        <source>Unknown region</source>
        <translation>Neznámý kraj</translation>
    </message>
    <message>
        <source>No region has the code “{code}”.</source>
        <translation>Žádný kraj nemá kód „{code}“.</translation>
    </message>
    <message>
        <source>Use a NUTS code such as CZ064, or an ISO 3166-2 code such as CZ-64.</source>
        <translation>Použijte kód NUTS, například CZ064, nebo kód ISO 3166-2, například CZ-64.</translation>
    </message>
    <message>
        <source>The package was refused</source>
        <translation>Balíček byl odmítnut</translation>
    </message>
    <message>
        <source>The directory package cannot be read; the trouble is in “{file}”.</source>
        <translation>Balíček adresáře nelze přečíst; problém je v „{file}“.</translation>
    </message>
    <message>
        <source>The directory package cannot be read.</source>
        <translation>Balíček adresáře nelze přečíst.</translation>
    </message>
    <message>
        <source>There is no package</source>
        <translation>Žádný balíček tu není</translation>
    </message>
    <message>
        <source>“{file}” is neither a folder nor a zip file.</source>
        <translation>„{file}“ není složka ani soubor zip.</translation>
    </message>
    <message>
        <source>Look where the package is, and name its folder or its zip file.</source>
        <translation>Podívejte se, kde balíček je, a zadejte jeho složku nebo soubor zip.</translation>
    </message>
    <message>
        <source>There is neither a folder nor a zip file at the place that was named.</source>
        <translation>Na zadaném místě není složka ani soubor zip.</translation>
    </message>
    <message>
        <source>The zip file cannot be opened</source>
        <translation>Soubor zip nelze otevřít</translation>
    </message>
    <message>
        <source>“{file}” is damaged, or is no zip file.</source>
        <translation>„{file}“ je poškozený, nebo to není soubor zip.</translation>
    </message>
    <message>
        <source>The zip file is damaged, or is no zip file.</source>
        <translation>Soubor zip je poškozený, nebo to není soubor zip.</translation>
    </message>
    <message>
        <source>The package holds a strange file</source>
        <translation>V balíčku je cizí soubor</translation>
    </message>
    <message>
        <source>“{file}” is no part of a directory package, so nothing was read.</source>
        <translation>„{file}“ nepatří do balíčku adresáře, proto se nic nenačetlo.</translation>
    </message>
    <message>
        <source>A file in the package is no part of a directory, so nothing was read.</source>
        <translation>Jeden ze souborů v balíčku do adresáře nepatří, proto se nic nenačetlo.</translation>
    </message>
    <message>
        <source>The package does not say what it holds</source>
        <translation>Balíček neříká, co obsahuje</translation>
    </message>
    <message>
        <source>The file “datapackage.json” is missing, or does not describe a data package.</source>
        <translation>Soubor „datapackage.json“ chybí, nebo nepopisuje datový balíček.</translation>
    </message>
    <message>
        <source>A file is missing</source>
        <translation>Chybí soubor</translation>
    </message>
    <message>
        <source>Every directory package needs the file “{file}”, and it is not there.</source>
        <translation>Každý balíček adresáře potřebuje soubor „{file}“, a ten tu není.</translation>
    </message>
    <message>
        <source>A file that every directory package needs is not there.</source>
        <translation>Soubor, který potřebuje každý balíček adresáře, tu není.</translation>
    </message>
    <message>
        <source>A file is empty</source>
        <translation>Soubor je prázdný</translation>
    </message>
    <message>
        <source>The file “{file}” has nothing in it, not even a heading.</source>
        <translation>V souboru „{file}“ nic není, ani záhlaví.</translation>
    </message>
    <message>
        <source>A file of the package has nothing in it, not even a heading.</source>
        <translation>V jednom ze souborů balíčku nic není, ani záhlaví.</translation>
    </message>
    <message>
        <source>A heading is wrong</source>
        <translation>Záhlaví nesouhlasí</translation>
    </message>
    <message>
        <source>The first line of “{file}” does not name the columns that this file has.</source>
        <translation>První řádek souboru „{file}“ neuvádí sloupce, které tento soubor má.</translation>
    </message>
    <message>
        <source>The first line of a file does not name the columns that the file has.</source>
        <translation>První řádek jednoho souboru neuvádí sloupce, které soubor má.</translation>
    </message>
    <message>
        <source>A column is missing</source>
        <translation>Chybí sloupec</translation>
    </message>
    <message>
        <source>The file “{file}” lacks the column “{detail}”, which every row needs.</source>
        <translation>V souboru „{file}“ chybí sloupec „{detail}“, který potřebuje každý řádek.</translation>
    </message>
    <message>
        <source>A file of the package lacks a column that every row needs.</source>
        <translation>V jednom ze souborů balíčku chybí sloupec, který potřebuje každý řádek.</translation>
    </message>
    <message>
        <source>A file was cut off</source>
        <translation>Soubor je useknutý</translation>
    </message>
    <message>
        <source>The file “{file}” ends in the middle of a line, so its end was lost on the way.</source>
        <translation>Soubor „{file}“ končí uprostřed řádku, jeho konec se tedy cestou ztratil.</translation>
    </message>
    <message>
        <source>A file of the package ends in the middle of a line, so its end was lost on the way.</source>
        <translation>Jeden ze souborů balíčku končí uprostřed řádku, jeho konec se tedy cestou ztratil.</translation>
    </message>
    <message>
        <source>A file is not UTF-8 text</source>
        <translation>Soubor není text v UTF-8</translation>
    </message>
    <message>
        <source>The file “{file}” was saved in another encoding, so its letters would be wrong.</source>
        <translation>Soubor „{file}“ byl uložen v jiném kódování, proto by v něm byla špatná písmena.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, or tell whoever made the package. The directory has not changed.</source>
        <translation>Uložte soubor jako UTF-8, nebo to sdělte tomu, kdo balíček vytvořil. Adresář se nezměnil.</translation>
    </message>
    <message>
        <source>A file was saved in another encoding, so its letters would be wrong.</source>
        <translation>Jeden ze souborů byl uložen v jiném kódování, proto by v něm byla špatná písmena.</translation>
    </message>
    <message>
        <source>A file is not as it was published</source>
        <translation>Soubor není takový, jaký byl zveřejněn</translation>
    </message>
    <message>
        <source>The file “{file}” differs from what the package says about it.</source>
        <translation>Soubor „{file}“ se liší od toho, co o něm balíček uvádí.</translation>
    </message>
    <message>
        <source>A file differs from what the package says about it.</source>
        <translation>Jeden ze souborů se liší od toho, co o něm balíček uvádí.</translation>
    </message>
    <message>
        <source>A file is not a proper table</source>
        <translation>Soubor není správná tabulka</translation>
    </message>
    <message>
        <source>The file “{file}” breaks the rules of CSV in line {detail}.</source>
        <translation>Soubor „{file}“ porušuje na řádku {detail} pravidla CSV.</translation>
    </message>
    <message>
        <source>A file of the package breaks the rules of CSV.</source>
        <translation>Jeden ze souborů balíčku porušuje pravidla CSV.</translation>
    </message>
    <message>
        <source>A line cannot be read</source>
        <translation>Řádek nelze přečíst</translation>
    </message>
    <message>
        <source>Line {detail} of “{file}” holds no service, or one that stands there already.</source>
        <translation>Na řádku {detail} v „{file}“ není služba, nebo je tam služba, která už v souboru je.</translation>
    </message>
    <message>
        <source>A line of the file holds no service, or one that stands there already.</source>
        <translation>Na jednom řádku souboru není služba, nebo je tam služba, která už v souboru je.</translation>
    </message>
    <message>
        <source>The package is too large</source>
        <translation>Balíček je příliš velký</translation>
    </message>
    <message>
        <source>“{file}” is larger than any directory needs to be, so it was not read further.</source>
        <translation>„{file}“ je větší, než jakýkoli adresář potřebuje, proto se dál nečetlo.</translation>
    </message>
    <message>
        <source>The package is larger than any directory needs to be, so it was not read further.</source>
        <translation>Balíček je větší, než jakýkoli adresář potřebuje, proto se dál nečetlo.</translation>
    </message>
    <message>
        <source>The package has no services</source>
        <translation>V balíčku nejsou žádné služby</translation>
    </message>
    <message>
        <source>Not one service could be read from the package, so it would leave you with nothing.</source>
        <translation>Z balíčku se nepodařilo načíst ani jednu službu, nezbylo by vám tedy nic.</translation>
    </message>
    <message>
        <source>The package is older</source>
        <translation>Balíček je starší</translation>
    </message>
    <message>
        <source>The directory in use is a newer edition than this package.</source>
        <translation>Používaný adresář je novějším vydáním než tento balíček.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Look for a package with a later date.</source>
        <translation>Není třeba nic dělat. Najděte balíček s pozdějším datem.</translation>
    </message>
    <message>
        <source>The package was made for a newer program</source>
        <translation>Balíček je určen pro novější program</translation>
    </message>
    <message>
        <source>“{file}” has the form {detail}, which this program does not know yet.</source>
        <translation>„{file}“ má formát {detail}, který tento program ještě nezná.</translation>
    </message>
    <message>
        <source>Install the newer program, then read the package in. The directory has not changed.</source>
        <translation>Nainstalujte novější program a pak balíček načtěte. Adresář se nezměnil.</translation>
    </message>
    <message>
        <source>The package has a form that this program does not know yet.</source>
        <translation>Balíček má formát, který tento program ještě nezná.</translation>
    </message>
    <message>
        <source>A form is not a PDF file</source>
        <translation>Formulář není soubor PDF</translation>
    </message>
    <message>
        <source>The file “{file}” should be a form of a provider, but it is no PDF file.</source>
        <translation>Soubor „{file}“ má být formulář poskytovatele, ale není to soubor PDF.</translation>
    </message>
    <message>
        <source>A form of a provider in the package is no PDF file.</source>
        <translation>Jeden z formulářů poskytovatelů v balíčku není soubor PDF.</translation>
    </message>
    <message>
        <source>The source could not be read</source>
        <translation>Zdroj nelze přečíst</translation>
    </message>
    <message>
        <source>The file “{file}” does not have the form that such a source has ({detail}).</source>
        <translation>Soubor „{file}“ nemá podobu, jakou takový zdroj má mít ({detail}).</translation>
    </message>
    <message>
        <source>Get the file again from where it is published, and check that it is the right one.</source>
        <translation>Získejte soubor znovu tam, kde se zveřejňuje, a zkontrolujte, zda je to ten pravý.</translation>
    </message>
    <message>
        <source>The file does not have the form that such a source has.</source>
        <translation>Soubor nemá podobu, jakou takový zdroj má mít.</translation>
    </message>
    <message>
        <source>The package has faults</source>
        <translation>V balíčku jsou chyby</translation>
    </message>
    <message>
        <source>“{name}” should not be published as it is. Faults found: {faults}.</source>
        <translation>„{name}“ by se v této podobě zveřejnit neměl. Počet nalezených chyb: {faults}.</translation>
    </message>
    <message>
        <source>Mend what is named above, and check again.</source>
        <translation>Opravte, co je uvedeno výše, a zkontrolujte znovu.</translation>
    </message>
    <message>
        <source>There is nothing to publish</source>
        <translation>Není co zveřejnit</translation>
    </message>
    <message>
        <source>The sources hold not one service, so nothing was written.</source>
        <translation>Ve zdrojích není ani jedna služba, proto se nic nezapsalo.</translation>
    </message>
    <message>
        <source>Look whether the right sources were named, and check them one by one.</source>
        <translation>Podívejte se, zda jsou zadány správné zdroje, a zkontrolujte je jeden po druhém.</translation>
    </message>
    <message>
        <source>The sources have faults</source>
        <translation>Ve zdrojích jsou chyby</translation>
    </message>
    <message>
        <source>Rows that break a rule: {rows}. Cells that state what cannot be: {cells}. Nothing was written.</source>
        <translation>Řádky, které porušují pravidlo: {rows}. Buňky s nemožným údajem: {cells}. Nic se nezapsalo.</translation>
    </message>
    <message>
        <source>Mend what is listed in its source, and build again; or build with --leave-out-faults, which publishes everything else.</source>
        <translation>Opravte uvedené chyby přímo ve zdroji a sestavte vydání znovu; nebo ho sestavte s --leave-out-faults, pak se zveřejní všechno ostatní.</translation>
    </message>
    <message>
        <source>More has changed than expected</source>
        <translation>Změnilo se víc, než se čekalo</translation>
    </message>
    <message>
        <source>{percent} % of the services differ from the edition before: {added} added, {changed} changed, {removed} removed. Nothing was written.</source>
        <translation>Od předchozího vydání se liší {percent} % služeb: přidáno {added}, změněno {changed}, odebráno {removed}. Nic se nezapsalo.</translation>
    </message>
    <message>
        <source>Compare the editions with the command diff; if all of it is meant, build again with --accept-changes.</source>
        <translation>Porovnejte obě vydání příkazem diff; pokud je všechno tak, jak má být, sestavte vydání znovu s --accept-changes.</translation>
    </message>
    <message>
        <source>The publisher&apos;s part is not installed</source>
        <translation>Část pro vydavatele není nainstalována</translation>
    </message>
    <message>
        <source>A library that only publishers need is missing: {detail}.</source>
        <translation>Chybí knihovna, kterou potřebují jen vydavatelé: {detail}.</translation>
    </message>
    <message>
        <source>Install it with: pip install workpris-desktop[publish]</source>
        <translation>Nainstalujte ji příkazem: pip install workpris-desktop[publish]</translation>
    </message>
    <message>
        <source>A library that only publishers need is missing.</source>
        <translation>Chybí knihovna, kterou potřebují jen vydavatelé.</translation>
    </message>
    <message>
        <source>Tell whoever made the phrase pack. Until it is mended, print in one of the other languages.</source>
        <translation>Sdělte to tomu, kdo balíček frází vytvořil. Než ho opraví, tiskněte v některém z ostatních jazyků.</translation>
    </message>
    <message>
        <source>The phrase pack cannot be used</source>
        <translation>Balíček frází nelze použít</translation>
    </message>
    <message>
        <source>“{path}” has phrases that cannot be printed: {detail}.</source>
        <translation>„{path}“ obsahuje fráze, které nelze vytisknout: {detail}.</translation>
    </message>
    <message>
        <source>A phrase pack for one language more has phrases that cannot be printed.</source>
        <translation>Balíček frází pro další jazyk obsahuje fráze, které nelze vytisknout.</translation>
    </message>
    <message>
        <source>There are no phrases in this language</source>
        <translation>V tomto jazyce tu nejsou žádné fráze</translation>
    </message>
    <message>
        <source>Sheets in this language need the phrase pack “{path}”, and it is not there.</source>
        <translation>Listy v tomto jazyce potřebují balíček frází „{path}“, a ten tu není.</translation>
    </message>
    <message>
        <source>Choose another language for the sheet, or put the phrase pack there.</source>
        <translation>Zvolte pro list jiný jazyk, nebo balíček frází na toto místo vložte.</translation>
    </message>
    <message>
        <source>Sheets in this language need a phrase pack, and it is not there.</source>
        <translation>Listy v tomto jazyce potřebují balíček frází, a ten tu není.</translation>
    </message>
    <message>
        <source>The phrase pack cannot be read</source>
        <translation>Balíček frází nelze přečíst</translation>
    </message>
    <message>
        <source>“{path}” is no CSV file in UTF-8 with the columns “key” and “text”.</source>
        <translation>„{path}“ není soubor CSV v UTF-8 se sloupci „key“ a „text“.</translation>
    </message>
    <message>
        <source>A phrase pack is no CSV file in UTF-8 with the columns “key” and “text”.</source>
        <translation>Balíček frází není soubor CSV v UTF-8 se sloupci „key“ a „text“.</translation>
    </message>
    <message>
        <source>The phrase pack is not complete</source>
        <translation>Balíček frází není úplný</translation>
    </message>
    <message>
        <source>“{path}” has no text for these phrases: {detail}.</source>
        <translation>V „{path}“ chybí text pro tyto fráze: {detail}.</translation>
    </message>
    <message>
        <source>A phrase pack has no text for some of the phrases that a sheet needs.</source>
        <translation>V balíčku frází chybí text pro některé fráze, které list potřebuje.</translation>
    </message>
    <message>
        <source>The phrase pack says something twice</source>
        <translation>Balíček frází uvádí něco dvakrát</translation>
    </message>
    <message>
        <source>“{path}” has more than one text for these phrases: {detail}.</source>
        <translation>V „{path}“ je pro tyto fráze víc než jeden text: {detail}.</translation>
    </message>
    <message>
        <source>A phrase pack has more than one text for the same phrase.</source>
        <translation>V balíčku frází je pro stejnou frázi víc než jeden text.</translation>
    </message>
    <message>
        <source>The phrase pack has other gaps</source>
        <translation>V balíčku frází nesouhlasí slova ve složených závorkách</translation>
    </message>
    <message>
        <source>“{path}” does not have the same words in braces as the English text in these phrases: {detail}.</source>
        <translation>V „{path}“ nejsou u těchto frází ve složených závorkách stejná slova jako v anglickém textu: {detail}.</translation>
    </message>
    <message>
        <source>A phrase pack does not have the same words in braces as the English text.</source>
        <translation>V balíčku frází nejsou ve složených závorkách stejná slova jako v anglickém textu.</translation>
    </message>
    <message>
        <source>The entry cannot be kept as it is</source>
        <translation>Vlastní záznam nelze takto uložit</translation>
    </message>
    <message>
        <source>This part of it is not in order: {field}. Nothing was changed.</source>
        <translation>Tato jeho část není v pořádku: {field}. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Correct it, and try again. An entry is about a provider, never about a person.</source>
        <translation>Opravte ji a zkuste to znovu. Vlastní záznam se týká poskytovatele, nikdy člověka.</translation>
    </message>
    <message>
        <source>There is no such entry</source>
        <translation>Takový vlastní záznam tu není</translation>
    </message>
    <message>
        <source>Our office has no entry with the id “{service_id}”. Nothing was changed.</source>
        <translation>Naše pracoviště nemá vlastní záznam s identifikátorem „{service_id}“. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>See which entries there are: workpris office list</source>
        <translation>Podívejte se, které vlastní záznamy tu jsou: workpris office list</translation>
    </message>
    <message>
        <source>Our office has too many entries</source>
        <translation>Naše pracoviště má příliš mnoho vlastních záznamů</translation>
    </message>
    <message>
        <source>No more than {most} are kept. Nothing was changed.</source>
        <translation>Uchovává se jich nejvýše {most}. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Send entries that others need to the publisher, and remove those that are old.</source>
        <translation>Vlastní záznamy, které potřebují i jiní, předejte vydavateli a staré odeberte.</translation>
    </message>
    <message>
        <source>The file with entries cannot be read</source>
        <translation>Soubor s vlastními záznamy nelze přečíst</translation>
    </message>
    <message>
        <source>“{file}” is not as a file of entries should be: {detail}. Nothing was changed.</source>
        <translation>„{file}“ není takový, jaký má soubor s vlastními záznamy být: {detail}. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Have it written again on the other computer: workpris office export -o FILE</source>
        <translation>Nechte ho na druhém počítači zapsat znovu: workpris office export -o FILE</translation>
    </message>
    <message>
        <source>A file is not as a file of entries should be. Nothing was changed.</source>
        <translation>Soubor není takový, jaký má soubor s vlastními záznamy být. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The entries of our office cannot be read</source>
        <translation>Vlastní záznamy našeho pracoviště nelze přečíst</translation>
    </message>
    <message>
        <source>Their file is damaged and was put aside as “{file}”. Nothing else was changed.</source>
        <translation>Jejich soubor je poškozený a byl odložen jako „{file}“. Jinak se nic nezměnilo.</translation>
    </message>
    <message>
        <source>Import them from another computer or from a copy: workpris office import FILE</source>
        <translation>Načtěte je z jiného počítače nebo z kopie: workpris office import FILE</translation>
    </message>
    <message>
        <source>Their file is damaged. Nothing else was changed.</source>
        <translation>Jejich soubor je poškozený. Jinak se nic nezměnilo.</translation>
    </message>
    <message>
        <source>A key is never overwritten</source>
        <translation>Klíč se nikdy nepřepisuje</translation>
    </message>
    <message>
        <source>“{path}” is there already. Nothing was changed.</source>
        <translation>„{path}“ už existuje. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Name another file for the new key.</source>
        <translation>Zadejte pro nový klíč jiný soubor.</translation>
    </message>
    <message>
        <source>The file is there already. Nothing was changed.</source>
        <translation>Soubor už existuje. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>This is no key that can be used here</source>
        <translation>Toto není klíč, který by tu šel použít</translation>
    </message>
    <message>
        <source>“{name}” does not hold what is needed: {detail}. Nothing was changed.</source>
        <translation>V „{name}“ není to, co je třeba: {detail}. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Name a file that the command “keys new” has made; to sign, not the one with “.pub”.</source>
        <translation>Zadejte soubor, který vytvořil příkaz „keys new“; k podpisu ten bez „.pub“.</translation>
    </message>
    <message>
        <source>A file does not hold the key that is needed. Nothing was changed.</source>
        <translation>V souboru není potřebný klíč. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>A private key lies open</source>
        <translation>Soukromý klíč není chráněný</translation>
    </message>
    <message>
        <source>“{name}” holds a private key without a passphrase. Nothing was changed.</source>
        <translation>V „{name}“ je soukromý klíč bez heslové fráze. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Whoever could read this file can sign as you: replace the key with the command “rotate”, and delete the file. A key without a passphrase may only come over the input, as “-”.</source>
        <translation>Kdo mohl tento soubor přečíst, může podepisovat za vás: vyměňte klíč příkazem „rotate“ a soubor smažte. Klíč bez heslové fráze se smí zadat jen ze vstupu, jako „-“.</translation>
    </message>
    <message>
        <source>A file holds a private key without a passphrase. Nothing was changed.</source>
        <translation>V souboru je soukromý klíč bez heslové fráze. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key</source>
        <translation>Heslová fráze klíč neotevře</translation>
    </message>
    <message>
        <source>“{name}” needs another passphrase, or is damaged. Nothing was changed.</source>
        <translation>„{name}“ má jinou heslovou frázi, nebo je poškozený. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Type it again; capital letters and the layout of the keyboard count.</source>
        <translation>Napište ji znovu; záleží na velkých písmenech a na rozložení klávesnice.</translation>
    </message>
    <message>
        <source>The key needs another passphrase, or is damaged. Nothing was changed.</source>
        <translation>Klíč má jinou heslovou frázi, nebo je poškozený. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>A passphrase is needed</source>
        <translation>Je třeba heslová fráze</translation>
    </message>
    <message>
        <source>Nobody can be asked for the passphrase of “{name}” here. Nothing was changed.</source>
        <translation>Na heslovou frázi pro „{name}“ se tu není koho zeptat. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Run the command in a terminal, or give the passphrase with --passphrase-stdin.</source>
        <translation>Spusťte příkaz v terminálu, nebo zadejte heslovou frázi pomocí --passphrase-stdin.</translation>
    </message>
    <message>
        <source>Nobody can be asked for the passphrase here. Nothing was changed.</source>
        <translation>Na heslovou frázi se tu není koho zeptat. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>Heslová fráze je příliš krátká</translation>
    </message>
    <message>
        <source>It needs at least {least} characters. Nothing was changed.</source>
        <translation>Musí mít alespoň {least} znaků. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Take six words that nobody would put together; blanks between them are fine.</source>
        <translation>Zvolte šest slov, která by nikdo nedal dohromady; mezery mezi nimi nevadí.</translation>
    </message>
    <message>
        <source>The passphrases differ</source>
        <translation>Heslové fráze se liší</translation>
    </message>
    <message>
        <source>The second one was not the first one. Nothing was changed.</source>
        <translation>Druhá nebyla stejná jako první. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Begin again, and type the same passphrase twice.</source>
        <translation>Začněte znovu a napište dvakrát stejnou heslovou frázi.</translation>
    </message>
    <message>
        <source>There are too few keys</source>
        <translation>Klíčů je příliš málo</translation>
    </message>
    <message>
        <source>The role “{role}” needs {needed} of its keys to sign, and {given} can. Nothing was changed.</source>
        <translation>Role „{role}“ potřebuje podpisy svých klíčů: {needed}, podepsat jich může: {given}. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Name more keys of this role, with their private halves.</source>
        <translation>Zadejte víc klíčů této role, i s jejich soukromou částí.</translation>
    </message>
    <message>
        <source>A role needs more keys to sign than can. Nothing was changed.</source>
        <translation>Role potřebuje k podpisu víc klíčů, než jich může podepsat. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>This key does not belong there</source>
        <translation>Tento klíč sem nepatří</translation>
    </message>
    <message>
        <source>The key {key}… is none of the role “{role}”. Nothing was changed.</source>
        <translation>Klíč {key}… nepatří k roli „{role}“. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Look whether the right file was named, and whether the key was replaced since.</source>
        <translation>Podívejte se, zda je zadán správný soubor a zda klíč mezitím nebyl vyměněn.</translation>
    </message>
    <message>
        <source>A key is none of the role that it was given for. Nothing was changed.</source>
        <translation>Některý klíč nepatří k roli, pro kterou byl zadán. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>This key is in use already</source>
        <translation>Tento klíč se už používá</translation>
    </message>
    <message>
        <source>The key {key}… cannot be taken for the role “{role}”, it has a place. Nothing was changed.</source>
        <translation>Klíč {key}… nelze pro roli „{role}“ použít, v repozitáři už je. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Make a new key with “keys new”; each key has one role only.</source>
        <translation>Vytvořte nový klíč příkazem „keys new“; každý klíč má jen jednu roli.</translation>
    </message>
    <message>
        <source>A key that should be new has a place already. Nothing was changed.</source>
        <translation>Klíč, který má být nový, už v repozitáři je. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The publisher cannot be described like this</source>
        <translation>Takto nelze vydavatele popsat</translation>
    </message>
    <message>
        <source>“{value}” cannot be taken for “{field}”. Nothing was changed.</source>
        <translation>„{value}“ nelze použít pro „{field}“. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>A name has small letters, digits and “-._”, a country two capital letters, a source is an address that begins with https://.</source>
        <translation>Název má malá písmena, číslice a „-._“, země dvě velká písmena, zdroj je adresa, která začíná na https://.</translation>
    </message>
    <message>
        <source>Something about the publisher is missing, or cannot be taken. Nothing was changed.</source>
        <translation>Některý údaj o vydavateli chybí, nebo ho nelze použít. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>There is no repository</source>
        <translation>Repozitář tu není</translation>
    </message>
    <message>
        <source>“{path}” holds no repository. Nothing was changed.</source>
        <translation>V „{path}“ není žádný repozitář. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Name the folder that “repository init” has made.</source>
        <translation>Zadejte složku, kterou vytvořil příkaz „repository init“.</translation>
    </message>
    <message>
        <source>There is no repository in this folder. Nothing was changed.</source>
        <translation>V této složce není žádný repozitář. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The folder is not empty</source>
        <translation>Složka není prázdná</translation>
    </message>
    <message>
        <source>A new repository cannot begin in “{path}”. Nothing was changed.</source>
        <translation>V „{path}“ nelze založit nový repozitář. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Name a folder that does not exist yet.</source>
        <translation>Zadejte složku, která ještě neexistuje.</translation>
    </message>
    <message>
        <source>A new repository cannot begin in this folder. Nothing was changed.</source>
        <translation>V této složce nelze založit nový repozitář. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The repository is broken</source>
        <translation>Repozitář je porušený</translation>
    </message>
    <message>
        <source>“{path}” is not what was signed: {detail}. Nothing more was changed.</source>
        <translation>„{path}“ není to, co bylo podepsáno: {detail}. Nic dalšího se nezměnilo.</translation>
    </message>
    <message>
        <source>Bring the folder back from your copy of it, and run “verify” on it.</source>
        <translation>Obnovte složku ze své kopie a spusťte na ní „verify“.</translation>
    </message>
    <message>
        <source>A file of the repository is not what was signed. Nothing more was changed.</source>
        <translation>Některý soubor repozitáře není ten, který byl podepsán. Nic dalšího se nezměnilo.</translation>
    </message>
    <message>
        <source>The signatures are not valid any longer</source>
        <translation>Podpisy už neplatí</translation>
    </message>
    <message>
        <source>In “{path}” this has expired: {detail}. Nothing was changed.</source>
        <translation>V „{path}“ skončila platnost: {detail}. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Run “renew” with the online key. If that does not help, make a release; for the root, run “rotate”.</source>
        <translation>Spusťte „renew“ s klíčem online. Pokud to nepomůže, zveřejněte novou verzi; pro kořen důvěry spusťte „rotate“.</translation>
    </message>
    <message>
        <source>What was signed in the repository has expired. Nothing was changed.</source>
        <translation>Platnost podpisů v repozitáři skončila. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The repository is in use</source>
        <translation>Repozitář se právě používá</translation>
    </message>
    <message>
        <source>Another command is writing into “{path}”. Nothing was changed.</source>
        <translation>Do „{path}“ právě zapisuje jiný příkaz. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Wait until it is done, and try again.</source>
        <translation>Počkejte, až to skončí, a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Another command is writing into the repository. Nothing was changed.</source>
        <translation>Do repozitáře právě zapisuje jiný příkaz. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The stick does not hold what was written</source>
        <translation>Na USB disku není to, co se na něj zapsalo</translation>
    </message>
    <message>
        <source>“{path}” reads otherwise than it was written: {detail}. Do not hand it on.</source>
        <translation>„{path}“ se čte jinak, než se zapsalo: {detail}. Nepředávejte ho dál.</translation>
    </message>
    <message>
        <source>Take another stick. Nothing was changed in the repository.</source>
        <translation>Použijte jiný USB disk. V repozitáři se nic nezměnilo.</translation>
    </message>
    <message>
        <source>The stick reads otherwise than it was written. Do not hand it on.</source>
        <translation>USB disk se čte jinak, než se zapsal. Nepředávejte ho dál.</translation>
    </message>
    <message>
        <source>The root of trust ends too soon</source>
        <translation>Kořen důvěry přestane platit příliš brzy</translation>
    </message>
    <message>
        <source>It is valid until {expires} only, and not half a year more. Nothing was changed.</source>
        <translation>Platí jen do {expires}, tedy méně než půl roku. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Have the holders of the root keys renew it: rotate FOLDER root --root-key … (see the manual).</source>
        <translation>Požádejte držitele klíčů root, ať ho obnoví: rotate FOLDER root --root-key … (viz příručka).</translation>
    </message>
    <message>
        <source>It is not valid for half a year more. Nothing was changed.</source>
        <translation>Platí už méně než půl roku. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind</source>
        <translation>Hodiny tohoto počítače jdou pozdě</translation>
    </message>
    <message>
        <source>It shows {shows}, and the last release was issued at {issued}. Nothing was changed.</source>
        <translation>Ukazují {shows}, ale poslední verze byla zveřejněna {issued}. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Set the clock, and try again.</source>
        <translation>Nastavte hodiny a zkuste to znovu.</translation>
    </message>
    <message>
        <source>It shows a time before that of the last release. Nothing was changed.</source>
        <translation>Ukazují čas před zveřejněním poslední verze. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>More services would go than expected</source>
        <translation>Zmizelo by víc služeb, než se čekalo</translation>
    </message>
    <message>
        <source>Of {before} services {removed} would be gone ({percent} %). Nothing was changed.</source>
        <translation>Z {before} služeb by zmizelo {removed} ({percent} %). Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Compare the packages with the command diff; if all of it is meant, release again with --accept-changes.</source>
        <translation>Porovnejte balíčky příkazem diff; pokud je všechno tak, jak má být, zveřejněte verzi znovu s --accept-changes.</translation>
    </message>
    <message>
        <source>There is nothing new to release</source>
        <translation>Není nic nového ke zveřejnění</translation>
    </message>
    <message>
        <source>The package is what was released last. Nothing was changed.</source>
        <translation>Balíček je stejný jako ten, který byl zveřejněn naposledy. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>To show that the release still counts, run “renew”.</source>
        <translation>Že poslední verze stále platí, potvrdíte příkazem „renew“.</translation>
    </message>
    <message>
        <source>A record of the release cannot be read</source>
        <translation>Některý záznam této verze nelze přečíst</translation>
    </message>
    <message>
        <source>A computer that takes {country} could not read line {row} of “{file}”: {detail}. Nothing was changed.</source>
        <translation>Počítač, který přebírá zemi {country}, by nemohl přečíst řádek {row} v „{file}“: {detail}. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Mend this record, or the one of another country that it leans on, and release again.</source>
        <translation>Opravte tento záznam, nebo záznam jiné země, o který se opírá, a zveřejněte verzi znovu.</translation>
    </message>
    <message>
        <source>A computer that takes this country could not read it. Nothing was changed.</source>
        <translation>Počítač, který přebírá tuto zemi, by ho nemohl přečíst. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Ask the office to save its slips as a file again, and to hand that file over without opening it.</source>
        <translation>Požádejte pracoviště, aby své podněty znovu uložilo jako soubor a předalo ho bez otevírání.</translation>
    </message>
    <message>
        <source>This is about a person</source>
        <translation>Toto se týká člověka</translation>
    </message>
    <message>
        <source>The slip holds a birth number or a date of birth. It was not kept.</source>
        <translation>Podnět obsahuje rodné číslo nebo datum narození. Neuložil se.</translation>
    </message>
    <message>
        <source>Say what is wrong with the record, and nothing about any person. Then keep it.</source>
        <translation>Napište, co je v záznamu špatně, a nic o žádném člověku. Pak podnět uložte.</translation>
    </message>
    <message>
        <source>The slip cannot be kept as it is</source>
        <translation>Podnět nelze takto uložit</translation>
    </message>
    <message>
        <source>No publisher could read it, because of this part: {detail}. Nothing was changed.</source>
        <translation>Žádný vydavatel by ho nemohl přečíst kvůli této části: {detail}. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Write it anew with fewer words, and without what was copied from elsewhere.</source>
        <translation>Napište ho znovu, stručněji a bez toho, co je odjinud zkopírováno.</translation>
    </message>
    <message>
        <source>No publisher could read it. Nothing was changed.</source>
        <translation>Žádný vydavatel by ho nemohl přečíst. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Too much waits to go out</source>
        <translation>Na předání toho čeká příliš mnoho</translation>
    </message>
    <message>
        <source>{most} slips wait already, and no more are kept. Nothing was changed.</source>
        <translation>Čeká už {most} podnětů a víc se jich neuchovává. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Save them as a file on the Data page, hand it to the publisher, and try again.</source>
        <translation>Uložte je na stránce Data jako soubor, předejte ho vydavateli a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Nothing waits to go out</source>
        <translation>Na předání nic nečeká</translation>
    </message>
    <message>
        <source>There is no slip that was not handed over before. No file was written.</source>
        <translation>Není tu žádný podnět, který by ještě nebyl předán. Žádný soubor se nezapsal.</translation>
    </message>
    <message>
        <source>Report an error at a record first; or save again what was handed over before.</source>
        <translation>Nejdřív u některého záznamu nahlaste chybu; nebo uložte znovu, co už bylo předáno.</translation>
    </message>
    <message>
        <source>There is no such slip</source>
        <translation>Takový podnět tu není</translation>
    </message>
    <message>
        <source>No slip has the id “{slip_id}”. Nothing was changed.</source>
        <translation>Žádný podnět nemá identifikátor „{slip_id}“. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>See which ids there are: workpris slips list</source>
        <translation>Podívejte se, které identifikátory tu jsou: workpris slips list</translation>
    </message>
    <message>
        <source>Not all files of slips were read</source>
        <translation>Některé soubory s podněty se nenačetly</translation>
    </message>
    <message>
        <source>Nothing was taken from: {file}. All others stand in the work list.</source>
        <translation>Nic se nepřevzalo z: {file}. Všechny ostatní jsou v pracovním seznamu.</translation>
    </message>
    <message>
        <source>Nothing was taken from some of the files. All others stand in the work list.</source>
        <translation>Z některých souborů se nic nepřevzalo. Všechny ostatní jsou v pracovním seznamu.</translation>
    </message>
    <message>
        <source>This is no file of slips</source>
        <translation>Toto není soubor s podněty</translation>
    </message>
    <message>
        <source>“{file}” is not of the form of a file of slips. Nothing was taken from it.</source>
        <translation>„{file}“ nemá podobu souboru s podněty. Nic se z něj nepřevzalo.</translation>
    </message>
    <message>
        <source>A file is not of the form of a file of slips. Nothing was taken from it.</source>
        <translation>Některý soubor nemá podobu souboru s podněty. Nic se z něj nepřevzalo.</translation>
    </message>
    <message>
        <source>The slips were altered</source>
        <translation>Podněty někdo změnil</translation>
    </message>
    <message>
        <source>“{file}” is not as its office has signed it. Nothing was taken from it.</source>
        <translation>„{file}“ není takový, jaký ho pracoviště podepsalo. Nic se z něj nepřevzalo.</translation>
    </message>
    <message>
        <source>A file of slips is not as its office has signed it. Nothing was taken from it.</source>
        <translation>Soubor s podněty není takový, jaký ho pracoviště podepsalo. Nic se z něj nepřevzalo.</translation>
    </message>
    <message>
        <source>The slips are from a newer program</source>
        <translation>Podněty jsou z novějšího programu</translation>
    </message>
    <message>
        <source>“{file}” was made by a newer version of the program. Nothing was taken from it.</source>
        <translation>„{file}“ vytvořila novější verze programu. Nic se z něj nepřevzalo.</translation>
    </message>
    <message>
        <source>Install the newest version of the program, and read the file again.</source>
        <translation>Nainstalujte nejnovější verzi programu a načtěte soubor znovu.</translation>
    </message>
    <message>
        <source>A file of slips was made by a newer version. Nothing was taken from it.</source>
        <translation>Soubor s podněty vytvořila novější verze. Nic se z něj nepřevzalo.</translation>
    </message>
    <message>
        <source>The file of slips is too large</source>
        <translation>Soubor s podněty je příliš velký</translation>
    </message>
    <message>
        <source>“{file}” is larger than any office could make it. Nothing was taken from it.</source>
        <translation>„{file}“ je větší, než by ho mohlo vytvořit kterékoli pracoviště. Nic se z něj nepřevzalo.</translation>
    </message>
    <message>
        <source>A file is larger than any office could make it. Nothing was taken from it.</source>
        <translation>Některý soubor je větší, než by ho mohlo vytvořit kterékoli pracoviště. Nic se z něj nepřevzalo.</translation>
    </message>
    <message>
        <source>The work list cannot be added to</source>
        <translation>Do pracovního seznamu nelze přidávat</translation>
    </message>
    <message>
        <source>“{file}” is there already, and is not one sheet with one column “slip”. Nothing was changed.</source>
        <translation>„{file}“ už existuje a není to jediný list s jediným sloupcem „slip“. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Name another file for the work list; or bring the column “slip” back, and keep other sheets elsewhere.</source>
        <translation>Zadejte pro pracovní seznam jiný soubor; nebo vraťte sloupec „slip“ a další listy mějte jinde.</translation>
    </message>
    <message>
        <source>The work list that is there is not one sheet with one column “slip”. Nothing was changed.</source>
        <translation>Stávající pracovní seznam není jediný list s jediným sloupcem „slip“. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Ask whoever sent you the update for a new one. Until then, go on working with the directory you have.</source>
        <translation>O novou aktualizaci požádejte toho, kdo vám ji poslal. Do té doby pracujte s adresářem, který máte.</translation>
    </message>
    <message>
        <source>Go on working; look for the update again later, or take it from a stick or a shared folder.</source>
        <translation>Pracujte dál; aktualizaci vyhledejte později, nebo ji převezměte z USB disku nebo ze sdílené složky.</translation>
    </message>
    <message>
        <source>Put the stick in again, or connect the folder, and look once more.</source>
        <translation>Znovu připojte USB disk nebo složku a vyhledejte aktualizaci ještě jednou.</translation>
    </message>
    <message>
        <source>No publisher is known yet</source>
        <translation>Zatím není znám žádný vydavatel</translation>
    </message>
    <message>
        <source>An update is only taken from a publisher that was added, and none was added yet. Nothing was changed.</source>
        <translation>Aktualizace se přebírá jen od vydavatele, který byl přidán, a zatím žádný přidán nebyl. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>This is no publisher&apos;s file</source>
        <translation>Toto není soubor vydavatele</translation>
    </message>
    <message>
        <source>The file does not name a publisher with keys that are signed as they must be. Nothing was changed.</source>
        <translation>Soubor neuvádí vydavatele s klíči podepsanými tak, jak mají být. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Another publisher is trusted already</source>
        <translation>Už se důvěřuje jinému vydavateli</translation>
    </message>
    <message>
        <source>This computer takes its directory from “{title}”, whose keys are others. Nothing was changed.</source>
        <translation>Tento počítač přebírá adresář od vydavatele „{title}“, který má jiné klíče. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>If you really want to change, remove the old publisher first, and compare the words of the new one by telephone.</source>
        <translation>Pokud chcete vydavatele opravdu změnit, nejdřív odeberte dosavadního a slova nového porovnejte po telefonu.</translation>
    </message>
    <message>
        <source>This computer takes its directory from somebody else. Nothing was changed.</source>
        <translation>Tento počítač přebírá adresář od někoho jiného. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The update was not taken</source>
        <translation>Aktualizace nebyla převzata</translation>
    </message>
    <message>
        <source>The file “{file}” is not as it must be. Nothing was changed.</source>
        <translation>Soubor „{file}“ není takový, jaký má být. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The update is not as it must be. Nothing was changed.</source>
        <translation>Aktualizace není taková, jaká má být. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The update is signed by somebody else</source>
        <translation>Aktualizaci podepsal někdo jiný</translation>
    </message>
    <message>
        <source>The update is not signed by the publisher that was added. Nothing was changed.</source>
        <translation>Aktualizaci nepodepsal vydavatel, který byl přidán. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Do not use this source. Ask the sender for a new package, and tell the publisher what happened.</source>
        <translation>Tento zdroj nepoužívejte. Požádejte odesílatele o nový balíček a sdělte vydavateli, co se stalo.</translation>
    </message>
    <message>
        <source>The update was altered or damaged</source>
        <translation>Aktualizace byla změněna nebo poškozena</translation>
    </message>
    <message>
        <source>The file “{file}” is not the one that was signed. Nothing was changed.</source>
        <translation>Soubor „{file}“ není ten, který byl podepsán. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>A file of the update is not the one that was signed. Nothing was changed.</source>
        <translation>Některý soubor aktualizace není ten, který byl podepsán. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The update is damaged</source>
        <translation>Aktualizace je poškozená</translation>
    </message>
    <message>
        <source>The file “{file}” is not of the form that it must have. Nothing was changed.</source>
        <translation>Soubor „{file}“ nemá podobu, jakou mít musí. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>A file of the update is not of the form that it must have. Nothing was changed.</source>
        <translation>Některý soubor aktualizace nemá podobu, jakou mít musí. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The update is too large</source>
        <translation>Aktualizace je příliš velká</translation>
    </message>
    <message>
        <source>The file “{file}” is larger than was signed, or than any directory is. Nothing was changed.</source>
        <translation>Soubor „{file}“ je větší, než bylo podepsáno, nebo než bývá jakýkoli adresář. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>A file of the update is larger than was signed, or than any directory is. Nothing was changed.</source>
        <translation>Některý soubor aktualizace je větší, než bylo podepsáno, nebo než bývá jakýkoli adresář. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The update is not made of plain files</source>
        <translation>Aktualizaci netvoří běžné soubory</translation>
    </message>
    <message>
        <source>A link, a folder or a device stands in the place of the file “{file}”. Nothing was changed.</source>
        <translation>Místo souboru „{file}“ je tu odkaz, složka nebo zařízení. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>A link, a folder or a device stands in the place of a file of the update. Nothing was changed.</source>
        <translation>Místo některého souboru aktualizace je tu odkaz, složka nebo zařízení. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The update is not complete</source>
        <translation>Aktualizace není úplná</translation>
    </message>
    <message>
        <source>The file “{file}” is missing. Nothing was changed.</source>
        <translation>Soubor „{file}“ chybí. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Copy the whole folder “workpris-directory” once more, or ask the sender for a new stick.</source>
        <translation>Zkopírujte znovu celou složku „workpris-directory“, nebo požádejte odesílatele o nový USB disk.</translation>
    </message>
    <message>
        <source>A file of the update is missing. Nothing was changed.</source>
        <translation>Některý soubor aktualizace chybí. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>You have a newer directory already</source>
        <translation>Novější adresář už máte</translation>
    </message>
    <message>
        <source>Keep the directory you have, and ask the sender for a newer package.</source>
        <translation>Ponechte si adresář, který máte, a požádejte odesílatele o novější balíček.</translation>
    </message>
    <message>
        <source>Add the publisher once, from its file, from a folder or from a stick.</source>
        <translation>Přidejte jednou vydavatele: z jeho souboru, ze složky nebo z USB disku.</translation>
    </message>
    <message>
        <source>Ask the publisher for the file again, or choose the folder or stick that holds the whole directory.</source>
        <translation>Požádejte vydavatele o soubor znovu, nebo vyberte složku či USB disk, kde je celý adresář.</translation>
    </message>
    <message>
        <source>This package is older ({offered}) than your data ({known}). Nothing was changed.</source>
        <translation>Tento balíček je starší ({offered}) než vaše data ({known}). Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>This package is older than your data. Nothing was changed.</source>
        <translation>Tento balíček je starší než vaše data. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>This package is older than your data ({known}); it says of itself that it is of {offered}. Nothing was changed.</source>
        <translation>Tento balíček je starší než vaše data ({known}); sám uvádí, že je z {offered}. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>You have this directory already</source>
        <translation>Tento adresář už máte</translation>
    </message>
    <message>
        <source>This package ({offered}) is the directory that you use. Nothing was changed.</source>
        <translation>Tento balíček ({offered}) je adresář, který používáte. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Go on working; nothing needs to be done.</source>
        <translation>Pracujte dál; není třeba nic dělat.</translation>
    </message>
    <message>
        <source>This package is the directory that you use. Nothing was changed.</source>
        <translation>Tento balíček je adresář, který používáte. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The update is too old to be taken</source>
        <translation>Aktualizace je příliš stará</translation>
    </message>
    <message>
        <source>What the publisher signed is not valid any longer: the stick is too old, or the server is behind. Nothing was changed.</source>
        <translation>Co vydavatel podepsal, už neplatí: USB disk je příliš starý, nebo server není aktuální. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>This program is too old for the update</source>
        <translation>Tento program je na aktualizaci příliš starý</translation>
    </message>
    <message>
        <source>The update is made for a newer program, or signed with keys that are newer than this one. Nothing was changed.</source>
        <translation>Aktualizace je určena pro novější program, nebo je podepsána klíči novějšími než tento program. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Install the newest version of the program; ask those who look after this computer for it.</source>
        <translation>Nainstalujte nejnovější verzi programu; požádejte o ni správce tohoto počítače.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be wrong</source>
        <translation>Hodiny tohoto počítače jdou zřejmě špatně</translation>
    </message>
    <message>
        <source>The update was signed later than the clock of this computer shows ({shows}). Nothing was changed.</source>
        <translation>Aktualizace byla podepsána později, než ukazují hodiny tohoto počítače ({shows}). Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Set date and time of the computer right, and look for the update again.</source>
        <translation>Nastavte na počítači správné datum a čas a vyhledejte aktualizaci znovu.</translation>
    </message>
    <message>
        <source>The update was signed later than the clock of this computer shows. Nothing was changed.</source>
        <translation>Aktualizace byla podepsána později, než ukazují hodiny tohoto počítače. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The update holds a record that breaks a rule</source>
        <translation>V aktualizaci je záznam, který porušuje pravidlo</translation>
    </message>
    <message>
        <source>Record {row} of “{file}” breaks a rule, so that the whole update was refused. Nothing was changed.</source>
        <translation>Záznam {row} v „{file}“ porušuje pravidlo, proto byla odmítnuta celá aktualizace. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Tell the publisher what is written here. Until then, go on working with the directory you have.</source>
        <translation>Sdělte vydavateli, co je zde napsáno. Do té doby pracujte s adresářem, který máte.</translation>
    </message>
    <message>
        <source>A record breaks a rule, so that the whole update was refused. Nothing was changed.</source>
        <translation>Některý záznam porušuje pravidlo, proto byla odmítnuta celá aktualizace. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The update is empty</source>
        <translation>Aktualizace je prázdná</translation>
    </message>
    <message>
        <source>The update has no service of the countries that you take. Nothing was changed.</source>
        <translation>V aktualizaci není žádná služba ze zemí, které přebíráte. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Look which countries are chosen, or tell the publisher that the directory is empty.</source>
        <translation>Podívejte se, které země jsou zvoleny, nebo sdělte vydavateli, že je adresář prázdný.</translation>
    </message>
    <message>
        <source>The update would remove very much</source>
        <translation>Aktualizace by odebrala příliš mnoho</translation>
    </message>
    <message>
        <source>Of {before} services {removed} would go, which an administrator must agree to. Nothing was changed.</source>
        <translation>Z {before} služeb by zmizelo {removed} a s tím musí souhlasit správce. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Ask the publisher whether this is meant. If it is, an administrator may take the update all the same.</source>
        <translation>Zeptejte se vydavatele, zda je to tak správně. Pokud ano, může správce aktualizaci přesto převzít.</translation>
    </message>
    <message>
        <source>A country is not in the update</source>
        <translation>V aktualizaci chybí některá země</translation>
    </message>
    <message>
        <source>The update has no directory of the country “{detail}”. Nothing was changed.</source>
        <translation>V aktualizaci není adresář pro zemi „{detail}“. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Choose the countries again, or ask the publisher when this one comes.</source>
        <translation>Zvolte země znovu, nebo se vydavatele zeptejte, kdy tato země přibude.</translation>
    </message>
    <message>
        <source>The update has no directory of a country that was chosen. Nothing was changed.</source>
        <translation>V aktualizaci není adresář pro některou ze zvolených zemí. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Bez připojení</translation>
    </message>
    <message>
        <source>“{place}” does not answer, or not for long enough. Nothing was changed.</source>
        <translation>„{place}“ neodpovídá, nebo se spojení přerušilo. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Nobody answers at the address for updates. Nothing was changed.</source>
        <translation>Na adrese pro aktualizace nikdo neodpovídá. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is</source>
        <translation>Server nemůže prokázat svou totožnost</translation>
    </message>
    <message>
        <source>“{place}” shows a certificate that this computer does not know, so nothing was fetched. Nothing was changed.</source>
        <translation>„{place}“ předkládá certifikát, který tento počítač nezná, proto se nic nestáhlo. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Ask those who look after this computer about certificates, or take the update from a stick.</source>
        <translation>Na certifikáty se zeptejte správce tohoto počítače, nebo převezměte aktualizaci z USB disku.</translation>
    </message>
    <message>
        <source>The server shows a certificate that this computer does not know. Nothing was changed.</source>
        <translation>Server předkládá certifikát, který tento počítač nezná. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Something else answers</source>
        <translation>Odpovídá něco jiného</translation>
    </message>
    <message>
        <source>At “{place}” there is no directory but another page, perhaps the sign-in page of your network. Nothing was changed.</source>
        <translation>Na adrese „{place}“ není adresář, ale jiná stránka, možná přihlašovací stránka vaší sítě. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Sign in to the network in your browser and look again, or take the update from a stick.</source>
        <translation>Přihlaste se k síti v prohlížeči a vyhledejte aktualizaci znovu, nebo ji převezměte z USB disku.</translation>
    </message>
    <message>
        <source>There is no directory at the address, but another page. Nothing was changed.</source>
        <translation>Na této adrese není adresář, ale jiná stránka. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>There is no update here</source>
        <translation>Žádná aktualizace tu není</translation>
    </message>
    <message>
        <source>“{path}” holds no directory of a publisher. Nothing was changed.</source>
        <translation>V „{path}“ není adresář žádného vydavatele. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Put the stick in, or choose the folder that holds “workpris-directory”, and look again.</source>
        <translation>Připojte USB disk nebo vyberte složku, ve které je „workpris-directory“, a vyhledejte aktualizaci znovu.</translation>
    </message>
    <message>
        <source>The folder holds no directory of a publisher. Nothing was changed.</source>
        <translation>Ve složce není adresář žádného vydavatele. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>It is not known where updates come from</source>
        <translation>Není známo, odkud se berou aktualizace</translation>
    </message>
    <message>
        <source>Neither a web address nor a folder for updates is known. Nothing was changed.</source>
        <translation>Není známa webová adresa ani složka pro aktualizace. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Put in a stick with the update, or choose a folder that holds it.</source>
        <translation>Připojte USB disk s aktualizací, nebo vyberte složku, ve které je.</translation>
    </message>
    <message>
        <source>The stick was removed</source>
        <translation>USB disk byl odpojen</translation>
    </message>
    <message>
        <source>“{path}” went away while it was read. Nothing was changed.</source>
        <translation>„{path}“ během čtení zmizelo. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The stick or the folder went away while it was read. Nothing was changed.</source>
        <translation>USB disk nebo složka se během čtení odpojily. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>There is no former edition</source>
        <translation>Předchozí vydání tu není</translation>
    </message>
    <message>
        <source>No edition of the directory from before this one is kept on this computer. Nothing was changed.</source>
        <translation>Na tomto počítači není uloženo žádné vydání adresáře starší než toto. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Go on with the directory you have, or bring another one from a file.</source>
        <translation>Pracujte s adresářem, který máte, nebo načtěte jiný ze souboru.</translation>
    </message>
    <message>
        <source>The vault could not do that</source>
        <translation>Trezor to nemohl provést</translation>
    </message>
    <message>
        <source>What was asked for was not done. What is kept in the vault has not changed.</source>
        <translation>Požadavek nebyl proveden. Obsah trezoru se nezměnil.</translation>
    </message>
    <message>
        <source>Try it again. If it happens again, lock the vault and unlock it.</source>
        <translation>Zkuste to znovu. Pokud se to zopakuje, trezor zamkněte a odemkněte.</translation>
    </message>
    <message>
        <source>There is no vault yet</source>
        <translation>Trezor zatím neexistuje</translation>
    </message>
    <message>
        <source>In this folder no client data is kept, so that there is nothing to unlock.</source>
        <translation>V této složce nejsou uloženy žádné údaje o klientech, proto není co odemknout.</translation>
    </message>
    <message>
        <source>Set up the vault under Clients, or restore it from a backup.</source>
        <translation>Založte trezor v části Klienti, nebo ho obnovte ze zálohy.</translation>
    </message>
    <message>
        <source>There is a vault already</source>
        <translation>Trezor už existuje</translation>
    </message>
    <message>
        <source>The folder holds a vault, and a new one would take its place. It was left as it is.</source>
        <translation>Ve složce je trezor a nový by ho nahradil. Zůstal, jak je.</translation>
    </message>
    <message>
        <source>Unlock the one that is there. To use another, restore it from its backup.</source>
        <translation>Odemkněte ten, který tu je. Chcete-li použít jiný, obnovte ho z jeho zálohy.</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>Trezor je zamčený</translation>
    </message>
    <message>
        <source>It was locked before this could be done, so that nothing was changed.</source>
        <translation>Zamkl se dřív, než to bylo možné provést, proto se nic nezměnilo.</translation>
    </message>
    <message>
        <source>Unlock it, and do it again. Whatever was saved before is there.</source>
        <translation>Odemkněte ho a zopakujte to. Vše, co bylo uloženo předtím, zůstalo.</translation>
    </message>
    <message>
        <source>It stopped before the last words that you typed could be saved.</source>
        <translation>Přestal pracovat dřív, než se stihla uložit poslední slova, která jste napsali.</translation>
    </message>
    <message>
        <source>Unlock it, and look where you were typing: answers and drafts up to some seconds before are there.</source>
        <translation>Odemkněte ho a podívejte se tam, kde jste psali: odpovědi a koncepty jsou uložené až na posledních několik sekund.</translation>
    </message>
    <message>
        <source>The vault is open elsewhere</source>
        <translation>Trezor je otevřený jinde</translation>
    </message>
    <message>
        <source>Another session of this computer has had it open since {since}.</source>
        <translation>Od {since} ho má otevřený jiná relace na tomto počítači.</translation>
    </message>
    <message>
        <source>Lock it there. It also locks itself when nobody works with it for some minutes.</source>
        <translation>Zamkněte ho tam. Zamkne se i sám, když s ním několik minut nikdo nepracuje.</translation>
    </message>
    <message>
        <source>Another session of this computer has it open.</source>
        <translation>Má ho otevřený jiná relace na tomto počítači.</translation>
    </message>
    <message>
        <source>The password does not match</source>
        <translation>Heslo nesouhlasí</translation>
    </message>
    <message>
        <source>It does not open the vault for this account. Quick tries left before a short wait: {left}.</source>
        <translation>Pro tento účet trezor neotevře. Rychlých pokusů před krátkým čekáním zbývá: {left}.</translation>
    </message>
    <message>
        <source>Look at Caps Lock and the language of the keys, and type it again. If forgotten, use the recovery sheet.</source>
        <translation>Zkontrolujte Caps Lock a jazyk klávesnice a napište ho znovu. Pokud jste ho zapomněli, použijte obnovovací list.</translation>
    </message>
    <message>
        <source>A short wait</source>
        <translation>Krátké čekání</translation>
    </message>
    <message>
        <source>After several wrong passwords the vault waits; {seconds} seconds are left.</source>
        <translation>Po několika chybných heslech trezor čeká; zbývá {seconds} s.</translation>
    </message>
    <message>
        <source>Wait, then type the password again. If it is forgotten, use the recovery sheet.</source>
        <translation>Počkejte a pak heslo napište znovu. Pokud jste ho zapomněli, použijte obnovovací list.</translation>
    </message>
    <message>
        <source>The password is easily guessed</source>
        <translation>Heslo lze snadno uhodnout</translation>
    </message>
    <message>
        <source>Whoever copies the vault could find it out in a short time.</source>
        <translation>Kdo by trezor zkopíroval, mohl by ho brzy zjistit.</translation>
    </message>
    <message>
        <source>Take at least 12 characters, or a sentence of at least five words, without your name.</source>
        <translation>Použijte alespoň 12 znaků, nebo větu alespoň o pěti slovech, bez svého jména.</translation>
    </message>
    <message>
        <source>The recovery key does not match</source>
        <translation>Obnovovací klíč nesouhlasí</translation>
    </message>
    <message>
        <source>It was mistyped, or it stands on a sheet of another vault or on one that was replaced.</source>
        <translation>Je v něm překlep, nebo je z listu k jinému trezoru či z listu, který byl nahrazen.</translation>
    </message>
    <message>
        <source>Compare it with the sheet, group by group. Case and blanks do not matter.</source>
        <translation>Porovnejte ho s listem, skupinu po skupině. Na velikosti písmen a mezerách nezáleží.</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>Soubor s klíči je poškozený</translation>
    </message>
    <message>
        <source>Both copies of the key file cannot be read, and without it no password opens the vault.</source>
        <translation>Obě kopie souboru s klíči nelze přečíst a bez něj trezor neotevře žádné heslo.</translation>
    </message>
    <message>
        <source>Restore the newest backup under Clients; it holds a key file of its own. The damaged files are kept.</source>
        <translation>Obnovte v části Klienti nejnovější zálohu; má vlastní soubor s klíči. Poškozené soubory se uchovají.</translation>
    </message>
    <message>
        <source>The key file is an older one</source>
        <translation>Soubor s klíči je starší</translation>
    </message>
    <message>
        <source>It was put in the place of a newer one and may hold passwords that were changed since. It is not used.</source>
        <translation>Byl vložen na místo novějšího a mohou v něm být hesla, která se mezitím změnila. Nepoužije se.</translation>
    </message>
    <message>
        <source>Tell your administrator, who puts the newer key file back or restores the newest backup under Clients.</source>
        <translation>Řekněte to administrátorovi: vrátí novější soubor s klíči, nebo v části Klienti obnoví nejnovější zálohu.</translation>
    </message>
    <message>
        <source>There is no room for another account</source>
        <translation>Na další účet už není místo</translation>
    </message>
    <message>
        <source>A vault has {most} accounts at most. Nothing was changed.</source>
        <translation>Trezor má nejvýš {most} účtů. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Close the accounts of people who have left, and add this one then.</source>
        <translation>Uzavřete účty lidí, kteří odešli, a potom přidejte tento.</translation>
    </message>
    <message>
        <source>The vault has as many accounts as it can have. Nothing was changed.</source>
        <translation>Trezor už má tolik účtů, kolik jich mít může. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The file of the vault is damaged</source>
        <translation>Soubor trezoru je poškozený</translation>
    </message>
    <message>
        <source>It cannot be read as it was written. The newest whole backup is of {backup}.</source>
        <translation>Nelze ho přečíst tak, jak byl zapsán. Nejnovější neporušená záloha je z {backup}.</translation>
    </message>
    <message>
        <source>Restore a backup. The damaged file is set aside and kept; nothing is deleted.</source>
        <translation>Obnovte trezor ze zálohy. Poškozený soubor se odloží a uchová; nic se nesmaže.</translation>
    </message>
    <message>
        <source>It cannot be read as it was written.</source>
        <translation>Nelze ho přečíst tak, jak byl zapsán.</translation>
    </message>
    <message>
        <source>The vault belongs to a later version</source>
        <translation>Trezor patří k novější verzi</translation>
    </message>
    <message>
        <source>A later version of this program has written it, and this one does not know its form.</source>
        <translation>Zapsala ho novější verze tohoto programu a tato jeho podobu nezná.</translation>
    </message>
    <message>
        <source>Install the later version. The vault was not changed.</source>
        <translation>Nainstalujte novější verzi. Trezor se nezměnil.</translation>
    </message>
    <message>
        <source>This file is not encrypted</source>
        <translation>Tento soubor není zašifrovaný</translation>
    </message>
    <message>
        <source>In the place of the vault lies a file that anybody can read; it is not used.</source>
        <translation>Na místě trezoru je soubor, který může číst každý; nepoužije se.</translation>
    </message>
    <message>
        <source>Tell your administrator. Restore the newest backup to go on; the file is set aside and kept.</source>
        <translation>Oznamte to administrátorovi. Abyste mohli pokračovat, obnovte nejnovější zálohu; soubor se odloží a uchová.</translation>
    </message>
    <message>
        <source>The vault is older than the last time</source>
        <translation>Trezor je starší než minule</translation>
    </message>
    <message>
        <source>Its audit had {known} rows when it was last locked, and has {found} now. It may be an older copy.</source>
        <translation>Při posledním zamčení měl jeho protokol řádků: {known}, teď jich má: {found}. Může jít o starší kopii.</translation>
    </message>
    <message>
        <source>If a backup has just been restored, go on. If not, tell your administrator before you work with it.</source>
        <translation>Pokud byl právě obnoven ze zálohy, pokračujte. Pokud ne, oznamte to administrátorovi, než s ním začnete pracovat.</translation>
    </message>
    <message>
        <source>The audit was changed</source>
        <translation>Protokol byl změněn</translation>
    </message>
    <message>
        <source>Row {number} of the audit is not as it was written.</source>
        <translation>Řádek {number} protokolu není takový, jak byl zapsán.</translation>
    </message>
    <message>
        <source>Tell your administrator and the data protection officer. Make no change until they have looked at it.</source>
        <translation>Oznamte to administrátorovi a pověřenci pro ochranu osobních údajů. Dokud to neprověří, nic neměňte.</translation>
    </message>
    <message>
        <source>Your account may not do this</source>
        <translation>Váš účet k tomu nemá oprávnění</translation>
    </message>
    <message>
        <source>Your roles in this vault do not allow it. Nothing was changed.</source>
        <translation>Vaše role v tomto trezoru to nedovolují. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Ask the lead or the administrator, who can do it or give you the role.</source>
        <translation>Obraťte se na vedoucího nebo administrátora, který to může udělat nebo vám dát potřebnou roli.</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Je třeba uvést důvod</translation>
    </message>
    <message>
        <source>This is noted with the reason for it, and none was given. Nothing was changed.</source>
        <translation>Toto se zaznamenává i s důvodem a ten nebyl uveden. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Say in a few words why, without details of the person.</source>
        <translation>Napište několika slovy proč, bez údajů o člověku.</translation>
    </message>
    <message>
        <source>There is no such file for you</source>
        <translation>Takový spis pro vás neexistuje</translation>
    </message>
    <message>
        <source>It was erased, or it is not yours to open.</source>
        <translation>Byl vymazán, nebo k němu nemáte přístup.</translation>
    </message>
    <message>
        <source>Look for it in your list. In an emergency, open it by its exact name or reference, with a reason.</source>
        <translation>Hledejte ho ve svém seznamu. V nouzi ho otevřete podle přesného jména nebo značky, s uvedením důvodu.</translation>
    </message>
    <message>
        <source>Looked for too often today</source>
        <translation>Dnes už hledáno příliš často</translation>
    </message>
    <message>
        <source>Files of colleagues can be looked for {most} times within a day, and that was reached.</source>
        <translation>Spisy kolegů lze za jeden den vyhledávat nejvýš {most}krát, a toho bylo dosaženo.</translation>
    </message>
    <message>
        <source>Ask the lead, who can find and open every file. Tomorrow you can look again.</source>
        <translation>Obraťte se na vedoucího, který najde a otevře každý spis. Zítra můžete hledat znovu.</translation>
    </message>
    <message>
        <source>The file is restricted</source>
        <translation>Zpracování spisu je omezeno</translation>
    </message>
    <message>
        <source>It is kept as it is, as evidence or while something is in dispute. Nothing was changed.</source>
        <translation>Spis se uchovává beze změny jako důkaz, nebo dokud je něco sporné. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Ask the lead to end the restriction if there is no reason for it any more.</source>
        <translation>Pokud už pro omezení není důvod, požádejte vedoucího, aby ho ukončil.</translation>
    </message>
    <message>
        <source>A file is not due any more</source>
        <translation>Některý spis už není na řadě</translation>
    </message>
    <message>
        <source>Somebody has worked with it, or keeps it longer, since it was proposed. Nothing was erased.</source>
        <translation>Od navržení s ním někdo pracoval nebo mu prodloužil uchovávání. Nic se nevymazalo.</translation>
    </message>
    <message>
        <source>Look at the list again, which shows what is proposed now.</source>
        <translation>Podívejte se znovu na seznam; ukazuje, co je navrženo teď.</translation>
    </message>
    <message>
        <source>A second person must agree</source>
        <translation>Musí souhlasit druhý člověk</translation>
    </message>
    <message>
        <source>So many files in a month need two people. You have agreed; files that wait: {count}. Nothing was erased.</source>
        <translation>Tolik spisů za měsíc mohou vymazat jen dva lidé. Váš souhlas je zapsán; čekajících spisů: {count}. Nic nebylo vymazáno.</translation>
    </message>
    <message>
        <source>Ask a colleague to unlock the vault with their own account and to confirm the same files.</source>
        <translation>Požádejte kolegu, aby trezor odemkl svým účtem a potvrdil tytéž spisy.</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>Text je příliš dlouhý</translation>
    </message>
    <message>
        <source>It may have {most} characters at most. It stands there as you typed it, and is kept as a draft.</source>
        <translation>Může mít nejvýše {most} znaků. Zůstal, jak jste ho napsali, a je uložen jako koncept.</translation>
    </message>
    <message>
        <source>Shorten it, or divide it into several.</source>
        <translation>Zkraťte ho, nebo ho rozdělte na několik.</translation>
    </message>
    <message>
        <source>It is longer than can be kept.</source>
        <translation>Je delší, než lze uložit.</translation>
    </message>
    <message>
        <source>No more of these fit into the file</source>
        <translation>Do spisu se jich víc nevejde</translation>
    </message>
    <message>
        <source>A file holds {most} of them at most. What was there before has not changed.</source>
        <translation>Spis jich má nejvýš {most}. Co v něm bylo předtím, se nezměnilo.</translation>
    </message>
    <message>
        <source>Take away what is no longer needed, then add this again.</source>
        <translation>Odeberte, co už není potřeba, a pak to přidejte znovu.</translation>
    </message>
    <message>
        <source>A file holds no more of them.</source>
        <translation>Do spisu se jich víc nevejde.</translation>
    </message>
    <message>
        <source>Somebody has this name already</source>
        <translation>Toto jméno už někdo má</translation>
    </message>
    <message>
        <source>An account is called “{name}”, or nearly so.</source>
        <translation>Některý účet se jmenuje „{name}“ nebo velmi podobně.</translation>
    </message>
    <message>
        <source>Choose a name by which colleagues can tell the two people apart.</source>
        <translation>Zvolte jméno, podle kterého kolegové oba lidi rozliší.</translation>
    </message>
    <message>
        <source>Another account has this name, or nearly so.</source>
        <translation>Jiný účet má stejné nebo velmi podobné jméno.</translation>
    </message>
    <message>
        <source>There is no such account</source>
        <translation>Takový účet neexistuje</translation>
    </message>
    <message>
        <source>It was closed, or never was in this vault.</source>
        <translation>Byl uzavřen, nebo v tomto trezoru nikdy nebyl.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Vyberte některý ze seznamu.</translation>
    </message>
    <message>
        <source>The last administrator stays</source>
        <translation>Poslední administrátor musí zůstat</translation>
    </message>
    <message>
        <source>Without an administrator nobody could add accounts or change what is settled. Nothing was changed.</source>
        <translation>Bez administrátora by nikdo nemohl přidávat účty ani měnit nastavení. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Give another account the role of an administrator first.</source>
        <translation>Dejte nejdřív roli administrátora jinému účtu.</translation>
    </message>
    <message>
        <source>Files would have no owner</source>
        <translation>Spisy by nikdo nevedl</translation>
    </message>
    <message>
        <source>The account still owns files: {count}. Nothing was changed.</source>
        <translation>Účet stále vede spisy: {count}. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Choose a colleague who takes them over, and close the account then.</source>
        <translation>Vyberte kolegu, který je převezme, a účet pak uzavřete.</translation>
    </message>
    <message>
        <source>No whole backup is there</source>
        <translation>Není tu žádná neporušená záloha</translation>
    </message>
    <message>
        <source>In the place that was named lies no backup that can be restored.</source>
        <translation>Na zadaném místě není záloha, ze které by bylo možné obnovit.</translation>
    </message>
    <message>
        <source>Choose the folder that holds it: it has a name with a date, and in it lie cases.db and keys.json.</source>
        <translation>Vyberte složku, ve které záloha je: v názvu má datum a jsou v ní cases.db a keys.json.</translation>
    </message>
    <message>
        <source>The backup is damaged</source>
        <translation>Záloha je poškozená</translation>
    </message>
    <message>
        <source>“{name}” is not as it was made, and is not used. Nothing was changed.</source>
        <translation>„{name}“ není v původním stavu a nepoužije se. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Choose an older backup, or copy this one from its place once more.</source>
        <translation>Vyberte starší zálohu, nebo tuto zkopírujte z jejího místa ještě jednou.</translation>
    </message>
    <message>
        <source>It is not as it was made, and is not used. Nothing was changed.</source>
        <translation>Není v původním stavu a nepoužije se. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The backup is of another vault</source>
        <translation>Záloha patří k jinému trezoru</translation>
    </message>
    <message>
        <source>It was made of another vault than the one that is here. Nothing was changed.</source>
        <translation>Byla vytvořena z jiného trezoru, než který je tady. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Choose a backup of this vault. To use the other one, take a data folder of its own for it.</source>
        <translation>Vyberte zálohu tohoto trezoru. Chcete-li použít ten druhý, zvolte pro něj vlastní datovou složku.</translation>
    </message>
    <message>
        <source>This is no release list</source>
        <translation>Tohle není seznam propouštěných</translation>
    </message>
    <message>
        <source>The file is no table of text with one heading for the name or pseudonym and one for the day of release.</source>
        <translation>Soubor není textová tabulka, která má jedno záhlaví pro jméno nebo pseudonym a jedno pro den propuštění.</translation>
    </message>
    <message>
        <source>Save the list as CSV, with “pseudonym”, “date” and “region” in its first row, and read it in again.</source>
        <translation>Uložte seznam jako CSV, v prvním řádku mějte „pseudonym“, „date“ a „region“, a načtěte ho znovu.</translation>
    </message>
    <message>
        <source>The release list is too large</source>
        <translation>Seznam propouštěných je příliš velký</translation>
    </message>
    <message>
        <source>No more than {most} people are read in at once.</source>
        <translation>Najednou lze načíst nejvýš {most} lidí.</translation>
    </message>
    <message>
        <source>Split the list into smaller ones, and read them in one after the other.</source>
        <translation>Rozdělte seznam na menší a načtěte je jeden po druhém.</translation>
    </message>
    <message>
        <source>There are more people in it than are read in at once.</source>
        <translation>Je v něm víc lidí, než lze najednou načíst.</translation>
    </message>
    <message>
        <source>This is no public key</source>
        <translation>Tohle není veřejný klíč</translation>
    </message>
    <message>
        <source>A file is locked for the public key of an authority, which begins with “age1”.</source>
        <translation>Soubor se zamyká veřejným klíčem úřadu, který začíná na „age1“.</translation>
    </message>
    <message>
        <source>Copy the key anew, or ask the authority for it. Nothing was exported.</source>
        <translation>Zkopírujte klíč znovu, nebo o něj požádejte úřad. Nic se neexportovalo.</translation>
    </message>
    <message>
        <source>There is nobody to export</source>
        <translation>Není koho exportovat</translation>
    </message>
    <message>
        <source>No client has a consent to the register of this authority that counts today.</source>
        <translation>Žádný klient nemá dnes platný souhlas s předáním do registru tohoto úřadu.</translation>
    </message>
    <message>
        <source>Look at the name of the authority as it stands in the consents, or ask the clients first.</source>
        <translation>Podívejte se, jak se úřad jmenuje v souhlasech, nebo se nejdřív zeptejte klientů.</translation>
    </message>
    <message>
        <source>For which authority?</source>
        <translation>Pro který úřad?</translation>
    </message>
    <message>
        <source>Clients have agreed to registers of several authorities: {names}.</source>
        <translation>Klienti souhlasili s registry více úřadů: {names}.</translation>
    </message>
    <message>
        <source>Name one of them. Each gets a file of its own.</source>
        <translation>Uveďte jeden z nich. Každý dostane vlastní soubor.</translation>
    </message>
    <message>
        <source>Clients have agreed to registers of several authorities.</source>
        <translation>Klienti souhlasili s registry více úřadů.</translation>
    </message>
    <message>
        <source>Several files are called so</source>
        <translation>Takto se jmenuje více spisů</translation>
    </message>
    <message>
        <source>{count} files have this name or reference.</source>
        <translation>Počet spisů s tímto jménem nebo značkou: {count}.</translation>
    </message>
    <message>
        <source>Name the reference of the one that you mean; or give one of them a reference first.</source>
        <translation>Uveďte značku toho, který máte na mysli; nebo nejdřív některému z nich značku přidělte.</translation>
    </message>
    <message>
        <source>Several files have this name or reference.</source>
        <translation>Toto jméno nebo značku má více spisů.</translation>
    </message>
    <message>
        <source>Ask the office for its card again. Nothing was added to the address book.</source>
        <translation>Požádejte pracoviště o jeho vizitku znovu. Do seznamu pracovišť se nic nepřidalo.</translation>
    </message>
    <message>
        <source>Ask the sender for the file again, on another stick. Nothing was taken over.</source>
        <translation>Požádejte odesílatele o soubor znovu, na jiném USB disku. Nic se nepřevzalo.</translation>
    </message>
    <message>
        <source>Take over nothing. Call the sender on a number that you know, and say what is written here.</source>
        <translation>Nic nepřebírejte. Zavolejte odesílateli na číslo, které znáte, a sdělte mu, co je zde napsáno.</translation>
    </message>
    <message>
        <source>Update this program, and open the file again.</source>
        <translation>Nainstalujte novější verzi tohoto programu a otevřete soubor znovu.</translation>
    </message>
    <message>
        <source>The file from another office cannot be used</source>
        <translation>Soubor od jiného pracoviště nelze použít</translation>
    </message>
    <message>
        <source>The file is not as this program needs it.</source>
        <translation>Soubor není takový, jaký tento program potřebuje.</translation>
    </message>
    <message>
        <source>This is no office card</source>
        <translation>Tohle není vizitka pracoviště</translation>
    </message>
    <message>
        <source>The file or code is not the card of an office, or only part of it was copied.</source>
        <translation>Soubor nebo kód není vizitka pracoviště, nebo se z ní zkopírovala jen část.</translation>
    </message>
    <message>
        <source>The file is larger than the card of any office.</source>
        <translation>Soubor je větší než vizitka kteréhokoli pracoviště.</translation>
    </message>
    <message>
        <source>The office card is of a newer program</source>
        <translation>Vizitka pracoviště je z novějšího programu</translation>
    </message>
    <message>
        <source>The card was made by a newer version of this program.</source>
        <translation>Vizitku vytvořila novější verze tohoto programu.</translation>
    </message>
    <message>
        <source>The office card was altered</source>
        <translation>Vizitka pracoviště byla změněna</translation>
    </message>
    <message>
        <source>What stands on the card is not what its office has signed.</source>
        <translation>Co je na vizitce, není to, co pracoviště podepsalo.</translation>
    </message>
    <message>
        <source>Do not use it. Call the office on a number that you know, and ask for its card again.</source>
        <translation>Nepoužívejte ji. Zavolejte pracovišti na číslo, které znáte, a požádejte o vizitku znovu.</translation>
    </message>
    <message>
        <source>The office card is not complete</source>
        <translation>Vizitka pracoviště není úplná</translation>
    </message>
    <message>
        <source>The card has a value that no card may have, in “{field}”.</source>
        <translation>Na vizitce je v položce „{field}“ hodnota, kterou žádná vizitka mít nesmí.</translation>
    </message>
    <message>
        <source>The card has a value that no card may have.</source>
        <translation>Na vizitce je hodnota, kterou žádná vizitka mít nesmí.</translation>
    </message>
    <message>
        <source>This is no packet</source>
        <translation>Tohle není zásilka</translation>
    </message>
    <message>
        <source>The file is neither a packet of an office nor a receipt.</source>
        <translation>Soubor není ani zásilka od pracoviště, ani doručenka.</translation>
    </message>
    <message>
        <source>Choose the file that the sender has given you; its name ends with “.wpk”.</source>
        <translation>Vyberte soubor, který vám dal odesílatel; jeho název končí na „.wpk“.</translation>
    </message>
    <message>
        <source>The packet is of a newer program</source>
        <translation>Zásilka je z novějšího programu</translation>
    </message>
    <message>
        <source>The packet was made by a newer version of this program.</source>
        <translation>Zásilku vytvořila novější verze tohoto programu.</translation>
    </message>
    <message>
        <source>The packet is too large</source>
        <translation>Zásilka je příliš velká</translation>
    </message>
    <message>
        <source>A packet has no more than 64 MB, 200 attachments and 20 receivers.</source>
        <translation>Zásilka může mít nejvýš 64 MB, 200 příloh a 20 příjemců.</translation>
    </message>
    <message>
        <source>Leave out attachments, or hand them over in several packets.</source>
        <translation>Vynechte přílohy, nebo je předejte ve více zásilkách.</translation>
    </message>
    <message>
        <source>The packet was cut off</source>
        <translation>Zásilka je useknutá</translation>
    </message>
    <message>
        <source>The file ends before the packet does: it was not copied to its end.</source>
        <translation>Soubor končí dřív než zásilka: nezkopíroval se celý.</translation>
    </message>
    <message>
        <source>The packet was altered</source>
        <translation>Zásilka byla změněna</translation>
    </message>
    <message>
        <source>The packet is not as its sender has sealed it: the stick is damaged, or somebody changed it.</source>
        <translation>Zásilka není taková, jak ji odesílatel zapečetil: USB disk je poškozený, nebo ji někdo změnil.</translation>
    </message>
    <message>
        <source>The packet is not made as it should be</source>
        <translation>Zásilka není vytvořena tak, jak má být</translation>
    </message>
    <message>
        <source>The packet breaks the rules in “{field}”.</source>
        <translation>Zásilka porušuje pravidla v položce „{field}“.</translation>
    </message>
    <message>
        <source>Tell its sender what is written here. Nothing was taken over.</source>
        <translation>Sdělte odesílateli, co je zde napsáno. Nic se nepřevzalo.</translation>
    </message>
    <message>
        <source>The packet breaks the rules that hold for packets.</source>
        <translation>Zásilka porušuje pravidla, která pro zásilky platí.</translation>
    </message>
    <message>
        <source>The packet is not for this office</source>
        <translation>Zásilka není pro toto pracoviště</translation>
    </message>
    <message>
        <source>It was sealed for another office, and nobody else can open it.</source>
        <translation>Byla zapečetěna pro jiné pracoviště a nikdo jiný ji neotevře.</translation>
    </message>
    <message>
        <source>Give it back to its sender, and send your office card if it was meant for you.</source>
        <translation>Vraťte ji odesílateli. Pokud byla určena vám, pošlete mu vizitku svého pracoviště.</translation>
    </message>
    <message>
        <source>The packet is not from whom it says</source>
        <translation>Zásilka není od toho, kdo je v ní uveden</translation>
    </message>
    <message>
        <source>The packet names an office as its sender that has not signed it.</source>
        <translation>Jako odesílatel je v zásilce uvedeno pracoviště, které ji nepodepsalo.</translation>
    </message>
    <message>
        <source>The packet was passed on</source>
        <translation>Zásilka byla přeposlána</translation>
    </message>
    <message>
        <source>The sender has sealed it for another office, which has passed it on as if it were for you.</source>
        <translation>Odesílatel ji zapečetil pro jiné pracoviště a to ji poslalo dál, jako by byla pro vás.</translation>
    </message>
    <message>
        <source>The packet has expired</source>
        <translation>Platnost zásilky skončila</translation>
    </message>
    <message>
        <source>The sender has settled that it can be opened until {expired_at}.</source>
        <translation>Odesílatel určil, že ji lze otevřít do {expired_at}.</translation>
    </message>
    <message>
        <source>Ask the sender for a new one. If the date is still to come, set the clock of this computer.</source>
        <translation>Požádejte odesílatele o novou. Pokud to datum ještě nenastalo, nastavte hodiny tohoto počítače.</translation>
    </message>
    <message>
        <source>The sender has settled that it cannot be opened any more.</source>
        <translation>Doba, po kterou ji podle odesílatele lze otevřít, už uplynula.</translation>
    </message>
    <message>
        <source>This is a packet of your own</source>
        <translation>Tohle je vaše vlastní zásilka</translation>
    </message>
    <message>
        <source>This office has made the packet itself.</source>
        <translation>Tuto zásilku vytvořilo samo toto pracoviště.</translation>
    </message>
    <message>
        <source>Give it to its receiver. What is in it stands in the client&apos;s file.</source>
        <translation>Předejte ji příjemci. Co je v ní, najdete ve spisu klienta.</translation>
    </message>
    <message>
        <source>The packet is for nobody</source>
        <translation>Zásilka nemá příjemce</translation>
    </message>
    <message>
        <source>Neither an office nor a passphrase was chosen, so that nobody could open it.</source>
        <translation>Nebylo vybráno pracoviště ani heslová fráze, takže by ji nikdo neotevřel.</translation>
    </message>
    <message>
        <source>Choose the office that gets it, or let a passphrase be made.</source>
        <translation>Vyberte pracoviště, které ji dostane, nebo nechte vytvořit heslovou frázi.</translation>
    </message>
    <message>
        <source>This is a receipt</source>
        <translation>Tohle je doručenka</translation>
    </message>
    <message>
        <source>The file is no packet, but the receipt for one that this office has sent.</source>
        <translation>Soubor není zásilka, ale doručenka k zásilce, kterou toto pracoviště odeslalo.</translation>
    </message>
    <message>
        <source>Read it in among the packets that were sent.</source>
        <translation>Načtěte ji mezi odeslanými zásilkami.</translation>
    </message>
    <message>
        <source>This is a packet</source>
        <translation>Tohle je zásilka</translation>
    </message>
    <message>
        <source>The file is no receipt, but a packet for this office.</source>
        <translation>Soubor není doručenka, ale zásilka pro toto pracoviště.</translation>
    </message>
    <message>
        <source>Read it in as a packet.</source>
        <translation>Načtěte ji jako zásilku.</translation>
    </message>
    <message>
        <source>The receipt belongs to no packet</source>
        <translation>Doručenka nepatří k žádné zásilce</translation>
    </message>
    <message>
        <source>It is the receipt for a packet that is not among those this office has sent.</source>
        <translation>Je to doručenka k zásilce, která není mezi těmi, které toto pracoviště odeslalo.</translation>
    </message>
    <message>
        <source>Ask its sender which packet is meant. Nothing has changed.</source>
        <translation>Zeptejte se jejího odesílatele, o kterou zásilku jde. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The receipt is from another office</source>
        <translation>Doručenka je od jiného pracoviště</translation>
    </message>
    <message>
        <source>It was signed by an office to which the packet was not sent.</source>
        <translation>Podepsalo ji pracoviště, kterému zásilka nebyla poslána.</translation>
    </message>
    <message>
        <source>Call the office that should have the packet, on a number that you know. Nothing has changed.</source>
        <translation>Zavolejte pracovišti, které má zásilku mít, na číslo, které znáte. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The packet needs a passphrase</source>
        <translation>K zásilce je třeba heslová fráze</translation>
    </message>
    <message>
        <source>The packet was not sealed for the key of this office, but it has a passphrase.</source>
        <translation>Zásilka nebyla zapečetěna pro klíč tohoto pracoviště, má ale heslovou frázi.</translation>
    </message>
    <message>
        <source>Ask the sender by telephone for the six words, and type them here.</source>
        <translation>Vyžádejte si od odesílatele po telefonu šest slov a napište je sem.</translation>
    </message>
    <message>
        <source>The packet has no passphrase</source>
        <translation>Zásilka nemá heslovou frázi</translation>
    </message>
    <message>
        <source>Only the key of an office opens this packet.</source>
        <translation>Tuto zásilku otevře jen klíč pracoviště.</translation>
    </message>
    <message>
        <source>Open it without a passphrase.</source>
        <translation>Otevřete ji bez heslové fráze.</translation>
    </message>
    <message>
        <source>The passphrase is mistyped</source>
        <translation>V heslové frázi je chyba</translation>
    </message>
    <message>
        <source>A passphrase has six words of one list; word {place} is not in it.</source>
        <translation>Heslová fráze má šest slov z jednoho seznamu; {place}. slovo v něm není.</translation>
    </message>
    <message>
        <source>Let the sender spell the words, and type them again.</source>
        <translation>Nechte si slova od odesílatele hláskovat a napište je znovu.</translation>
    </message>
    <message>
        <source>A passphrase has six words of one list.</source>
        <translation>Heslová fráze má šest slov z jednoho seznamu.</translation>
    </message>
    <message>
        <source>The passphrase is not right</source>
        <translation>Heslová fráze nesouhlasí</translation>
    </message>
    <message>
        <source>These six words do not open this packet.</source>
        <translation>Těchto šest slov tuto zásilku neotevře.</translation>
    </message>
    <message>
        <source>Ask the sender whether the words belong to this packet, and type them again.</source>
        <translation>Zeptejte se odesílatele, zda ta slova patří k této zásilce, a napište je znovu.</translation>
    </message>
    <message>
        <source>The packet would block this computer</source>
        <translation>Zásilka by tento počítač zablokovala</translation>
    </message>
    <message>
        <source>Trying its passphrase would take more memory than any packet of this program needs.</source>
        <translation>Vyzkoušení její heslové fráze by zabralo víc paměti, než potřebuje kterákoli zásilka tohoto programu.</translation>
    </message>
    <message>
        <source>Do not open it. Call the sender on a number that you know.</source>
        <translation>Neotvírejte ji. Zavolejte odesílateli na číslo, které znáte.</translation>
    </message>
    <message>
        <source>This is your own card</source>
        <translation>To je vaše vlastní vizitka</translation>
    </message>
    <message>
        <source>The card is the one that this office hands out itself.</source>
        <translation>Je to vizitka, kterou rozdává samo toto pracoviště.</translation>
    </message>
    <message>
        <source>Give it to the other office, and read in theirs.</source>
        <translation>Dejte ji druhému pracovišti a načtěte jeho.</translation>
    </message>
    <message>
        <source>This office has no card yet</source>
        <translation>Toto pracoviště zatím nemá vizitku</translation>
    </message>
    <message>
        <source>A packet and a receipt are signed with the keys of the office, and there are none yet.</source>
        <translation>Zásilka i doručenka se podepisují klíči pracoviště a žádné zatím nejsou.</translation>
    </message>
    <message>
        <source>Make the card of your office under “Offices”, and try again.</source>
        <translation>Vytvořte vizitku svého pracoviště pod „Pracoviště“ a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The office is not in the address book</source>
        <translation>Pracoviště není v seznamu</translation>
    </message>
    <message>
        <source>Somebody has taken it out of the address book meanwhile.</source>
        <translation>Mezitím ho někdo ze seznamu odstranil.</translation>
    </message>
    <message>
        <source>Choose another one, or add it again under “Offices”.</source>
        <translation>Vyberte jiné, nebo ho pod „Pracoviště“ přidejte znovu.</translation>
    </message>
    <message>
        <source>There is no card of this office</source>
        <translation>Vizitka tohoto pracoviště chybí</translation>
    </message>
    <message>
        <source>A packet can be sealed only for an office whose card was read in.</source>
        <translation>Zásilku lze zapečetit jen pro pracoviště, jehož vizitka je načtena.</translation>
    </message>
    <message>
        <source>Ask the office for its card, or use words that are told by telephone instead.</source>
        <translation>Požádejte pracoviště o vizitku, nebo místo ní použijte slova sdělená telefonem.</translation>
    </message>
    <message>
        <source>The words are not those of the card</source>
        <translation>To nejsou slova z vizitky</translation>
    </message>
    <message>
        <source>Word {place} is another one than on the card.</source>
        <translation>{place}. slovo je na vizitce jiné.</translation>
    </message>
    <message>
        <source>Let the other office read out its words once more, slowly. If they differ again, the card is not theirs: remove it, and ask for another one in person.</source>
        <translation>Nechte druhé pracoviště přečíst svá slova ještě jednou, pomalu. Pokud se znovu liší, vizitka není jejich: odstraňte ji a požádejte o jinou osobně.</translation>
    </message>
    <message>
        <source>A card has eight words; what was typed has more or fewer.</source>
        <translation>Vizitka má osm slov; napsáno jich je víc nebo míň.</translation>
    </message>
    <message>
        <source>Nobody has made sure who sent this</source>
        <translation>Nikdo neověřil, kdo to poslal</translation>
    </message>
    <message>
        <source>The words of the sender&apos;s card were not compared by telephone yet.</source>
        <translation>Slova z vizitky odesílatele zatím nikdo telefonem neporovnal.</translation>
    </message>
    <message>
        <source>Call the office on a number that you know, compare the words, and take the packet in then.</source>
        <translation>Zavolejte na pracoviště na číslo, které znáte, porovnejte slova a zásilku převezměte potom.</translation>
    </message>
    <message>
        <source>This packet is done with</source>
        <translation>Tato zásilka je vyřízena</translation>
    </message>
    <message>
        <source>It was taken in or refused before, or its time was over, and its content is gone from the inbox.</source>
        <translation>Už byla převzata nebo odmítnuta, nebo její lhůta uplynula, a její obsah ve schránce není.</translation>
    </message>
    <message>
        <source>If something is missing, ask the sender for a new packet. Nothing has changed.</source>
        <translation>Pokud něco chybí, požádejte odesílatele o novou zásilku. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The inbox is full</source>
        <translation>Schránka je plná</translation>
    </message>
    <message>
        <source>So many packets wait that no other is taken in.</source>
        <translation>Čeká tolik zásilek, že se žádná další nepřijímá.</translation>
    </message>
    <message>
        <source>Take in or refuse some of those that wait, and read this file in again.</source>
        <translation>Některé z čekajících převezměte nebo odmítněte a soubor načtěte znovu.</translation>
    </message>
    <message>
        <source>This file cannot be attached</source>
        <translation>Tento soubor nelze přiložit</translation>
    </message>
    <message>
        <source>It is no PDF, or it is damaged.</source>
        <translation>Není to PDF, nebo je poškozené.</translation>
    </message>
    <message>
        <source>Save the document as PDF, and add that file. Nothing was added.</source>
        <translation>Uložte dokument jako PDF a přidejte tento soubor. Nic nebylo přidáno.</translation>
    </message>
    <message>
        <source>This file is too large</source>
        <translation>Tento soubor je příliš velký</translation>
    </message>
    <message>
        <source>A document that is attached may have {most} MB at most.</source>
        <translation>Přiložený dokument smí mít nejvýše {most} MB.</translation>
    </message>
    <message>
        <source>Scan it with a lower resolution, or in several parts. Nothing was added.</source>
        <translation>Naskenujte ho s nižším rozlišením, nebo po částech. Nic nebylo přidáno.</translation>
    </message>
    <message>
        <source>The document is larger than any that is attached.</source>
        <translation>Dokument je větší, než jaký lze přiložit.</translation>
    </message>
    <message>
        <source>Nothing may be passed on yet</source>
        <translation>Zatím se nesmí nic předat</translation>
    </message>
    <message>
        <source>For this receiver and purpose there is neither another legal basis nor a consent that counts today. Nothing was passed on.</source>
        <translation>Pro tohoto příjemce a účel dnes neplatí ani jiný právní důvod, ani souhlas. Nic nebylo předáno.</translation>
    </message>
    <message>
        <source>Look under “Consent or legal basis” at what is there: it may have ended, been refused or taken back. Then write down a new one, or leave it.</source>
        <translation>Podívejte se pod „Souhlas nebo právní důvod“, co tam je: možná skončil, byl odmítnut nebo vzat zpět. Potom zapište nový, nebo to nechte být.</translation>
    </message>
    <message>
        <source>There is no ground to pass this on. Nothing was passed on.</source>
        <translation>K předání není žádný důvod. Nic nebylo předáno.</translation>
    </message>
    <message>
        <source>The consent or legal basis covers less</source>
        <translation>Souhlas nebo právní důvod zahrnuje méně</translation>
    </message>
    <message>
        <source>Facts that were to be passed on and are not covered: {count}. Nothing was passed on.</source>
        <translation>Údaje, které se měly předat a nejsou zahrnuty: {count}. Nic nebylo předáno.</translation>
    </message>
    <message>
        <source>Leave these facts out, or write down a new consent or legal basis that names them.</source>
        <translation>Vynechte tyto údaje, nebo zapište nový souhlas či právní důvod, který je jmenuje.</translation>
    </message>
    <message>
        <source>It does not cover all that was to be passed on. Nothing was passed on.</source>
        <translation>Nezahrnuje vše, co se mělo předat. Nic nebylo předáno.</translation>
    </message>
    <message>
        <source>Maps show squares until the file is mended or taken away. Tell whoever put it there.</source>
        <translation>Mapy ukazují čtverce, dokud se soubor neopraví nebo neodstraní. Řekněte to tomu, kdo ho tam dal.</translation>
    </message>
    <message>
        <source>The file with the shapes of regions cannot be used.</source>
        <translation>Soubor s tvary krajů nelze použít.</translation>
    </message>
    <message>
        <source>The shapes of regions cannot be used</source>
        <translation>Tvary krajů nelze použít</translation>
    </message>
    <message>
        <source>Nothing was added up. Ask the office to send the file again.</source>
        <translation>Nic se nesečetlo. Požádejte pracoviště, ať soubor pošle znovu.</translation>
    </message>
    <message>
        <source>A file is no table of demand.</source>
        <translation>Některý soubor není tabulkou poptávky.</translation>
    </message>
    <message>
        <source>The file is no table of demand</source>
        <translation>Soubor není tabulkou poptávky</translation>
    </message>
    <message>
        <source>“{path}” is not what an office saves as demand: {detail}.</source>
        <translation>„{path}“ není to, co pracoviště ukládá jako poptávku: {detail}.</translation>
    </message>
    <message>
        <source>The table of demand is newer than this program</source>
        <translation>Tabulka poptávky je novější než tento program</translation>
    </message>
    <message>
        <source>A newer version of the program has made “{path}”.</source>
        <translation>Soubor „{path}“ vytvořila novější verze programu.</translation>
    </message>
    <message>
        <source>Nothing was added up. Use the newer version of the program for it.</source>
        <translation>Nic se nesečetlo. Použijte k tomu novější verzi programu.</translation>
    </message>
    <message>
        <source>The same would be counted twice</source>
        <translation>Totéž by se počítalo dvakrát</translation>
    </message>
    <message>
        <source>“{path}” and “{detail}” are of the same office and of the same months.</source>
        <translation>„{path}“ a „{detail}“ jsou od téhož pracoviště a z týchž měsíců.</translation>
    </message>
    <message>
        <source>Nothing was added up. Choose one of the two.</source>
        <translation>Nic se nesečetlo. Vyberte jeden z těch dvou.</translation>
    </message>
    <message>
        <source>Two files are of the same office and of the same months.</source>
        <translation>Dva soubory jsou od téhož pracoviště a z týchž měsíců.</translation>
    </message>
    <message>
        <source>There is no map of that</source>
        <translation>Z toho není žádná mapa</translation>
    </message>
    <message>
        <source>A map shows the regions of a country side by side.</source>
        <translation>Mapa ukazuje kraje jedné země vedle sebe.</translation>
    </message>
    <message>
        <source>Count by regions, inside of a whole country or of all countries.</source>
        <translation>Počítejte po krajích, uvnitř celé země nebo všech zemí.</translation>
    </message>
    <message>
        <source>“{path}” is larger than a map of regions needs; the limits are 20 MB and 400,000 points.</source>
        <translation>„{path}“ je větší, než mapa krajů potřebuje; meze jsou 20 MB a 400 000 bodů.</translation>
    </message>
    <message>
        <source>“{path}” is no GeoJSON file of areas: {detail}.</source>
        <translation>„{path}“ není soubor GeoJSON s plochami: {detail}.</translation>
    </message>
    <message>
        <source>“{path}” has points that are no longitude and latitude in degrees (WGS 84); the first is in {detail}.</source>
        <translation>„{path}“ má body, které nejsou zeměpisnou délkou a šířkou ve stupních (WGS 84); první je v {detail}.</translation>
    </message>
    <message>
        <source>No area in “{path}” names a region of ours. Each needs its ISO 3166-2 or NUTS code, such as CZ-42 or CZ042.</source>
        <translation>Žádná plocha v souboru „{path}“ nejmenuje náš kraj. Každá potřebuje svůj kód ISO 3166-2 nebo NUTS, například CZ-42 nebo CZ042.</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Service</source>
        <translation>Služba</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Poskytovatel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hodiny</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Volná místa</translation>
    </message>
    <message>
        <source>Closed for a time</source>
        <translation>Dočasně zavřeno</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Doklad důvěryhodnosti</translation>
    </message>
    <message>
        <source>Type or feature</source>
        <translation>Druh nebo vlastnost</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Území</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>In prison</source>
        <translation>Ve věznici</translation>
    </message>
    <message>
        <source>For the court</source>
        <translation>Pro soud</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Popis</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav služby</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Číslo</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Otevřeno od</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Otevřeno do</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dny</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Poslední ověření</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Upozornění</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Volno</translation>
    </message>
    <message>
        <source>Registered maximum</source>
        <translation>Kapacita podle registru</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav přijímání</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stav ke dni</translation>
    </message>
    <message>
        <source>Changes of the directory</source>
        <translation>Změny v adresáři</translation>
    </message>
    <message>
        <source>Earlier edition</source>
        <translation>Dřívější vydání</translation>
    </message>
    <message>
        <source>Later edition</source>
        <translation>Pozdější vydání</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Služby</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Přidáno</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Změněno</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Odebráno</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nic se neliší.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Údaj</translation>
    </message>
    <message>
        <source>added</source>
        <translation>přidáno</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>změněno</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>odebráno</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>a další: {count}</translation>
    </message>
    <message>
        <source>Seen and agreed: name, date, signature</source>
        <translation>Vzato na vědomí a schváleno: jméno, datum, podpis</translation>
    </message>
</context>
<context>
    <name>publish</name>
    <message>
        <source>workbooks that came back from providers</source>
        <translation>sešity, které poskytovatelé vrátili</translation>
    </message>
    <message>
        <source>the edition that was asked about</source>
        <translation>vydání, ke kterému se pokládaly otázky</translation>
    </message>
    <message>
        <source>the folder to write the package into</source>
        <translation>složka, do které se zapíše balíček</translation>
    </message>
    <message>
        <source>the edition whose providers are asked</source>
        <translation>vydání, jehož poskytovatelé dostanou otázky</translation>
    </message>
    <message>
        <source>ask about those services whose check is due; there is no other choice yet</source>
        <translation>ptát se na služby, které je už třeba znovu ověřit; jiná možnost zatím není</translation>
    </message>
    <message>
        <source>the folder to write the workbooks into</source>
        <translation>složka, do které se zapíšou sešity</translation>
    </message>
    <message>
        <source>{count} workbooks were written, on {services} services.</source>
        <translation>Zapsáno sešitů: {count}, služeb v nich: {services}.</translation>
    </message>
    <message>
        <source>Due services whose provider is not known: {count}</source>
        <translation>Služby k ověření, jejichž poskytovatel není znám: {count}</translation>
    </message>
    <message>
        <source>packages in any form; a later one wins over the earlier ones, cell by cell</source>
        <translation>balíčky v jakékoli podobě; pozdější má přednost před dřívějšími, buňku po buňce</translation>
    </message>
    <message>
        <source>the folder of the package; one of that name is replaced</source>
        <translation>složka balíčku; složka stejného názvu se nahradí</translation>
    </message>
    <message>
        <source>the edition before, to compare with; what is gone leaves a tombstone</source>
        <translation>předchozí vydání k porovnání; po tom, co zmizelo, zůstane záznam o zániku</translation>
    </message>
    <message>
        <source>more than one service in twenty may differ</source>
        <translation>lišit se smí víc než jedna služba z dvaceti</translation>
    </message>
    <message>
        <source>leave out rows that break a rule, instead of refusing to build</source>
        <translation>vynechat řádky, které porušují pravidlo, místo odmítnutí celého sestavení</translation>
    </message>
    <message>
        <source>TOML file with name, title, licence, countries and rules of inclusion</source>
        <translation>soubor TOML s názvem, titulkem, licencí, zeměmi a pravidly zápisu</translation>
    </message>
    <message>
        <source>add no municipalities (GeoNames)</source>
        <translation>nepřidávat obce (GeoNames)</translation>
    </message>
    <message>
        <source>short name by which the directory is known</source>
        <translation>krátký název, pod kterým je adresář znám</translation>
    </message>
    <message>
        <source>title that people read</source>
        <translation>název, který čtou lidé</translation>
    </message>
    <message>
        <source>folder, zip file or NDJSON file</source>
        <translation>složka, soubor zip nebo soubor NDJSON</translation>
    </message>
    <message>
        <source>the earlier package</source>
        <translation>dřívější balíček</translation>
    </message>
    <message>
        <source>the later package</source>
        <translation>pozdější balíček</translation>
    </message>
    <message>
        <source>also write a page that a person can read, print and sign</source>
        <translation>zapsat také stránku, kterou může člověk číst, vytisknout a podepsat</translation>
    </message>
    <message>
        <source>the file rpss.json of the register of social services</source>
        <translation>soubor rpss.json z registru sociálních služeb</translation>
    </message>
    <message>
        <source>folder with the code lists of the register</source>
        <translation>složka s číselníky registru</translation>
    </message>
    <message>
        <source>take only services of this kind, by its name; may be given several times</source>
        <translation>převzít jen služby tohoto druhu, podle názvu; lze zadat vícekrát</translation>
    </message>
    <message>
        <source>take only services for this target group, by its name; may be given several times</source>
        <translation>převzít jen služby pro tuto cílovou skupinu, podle názvu; lze zadat vícekrát</translation>
    </message>
    <message>
        <source>folder, zip file or JSON file of HSDS 3; 1.1 and 2 are read as their published examples have it, and were never tried on a real file</source>
        <translation>složka, soubor zip nebo soubor JSON ve formátu HSDS 3; verze 1.1 a 2 se čtou podle zveřejněných příkladů a na skutečném souboru se nikdy nezkoušely</translation>
    </message>
    <message>
        <source>JSON file with answers of an Open Referral UK service</source>
        <translation>soubor JSON s odpověďmi služby Open Referral UK</translation>
    </message>
    <message>
        <source>XLSX or CSV file filled in by our template</source>
        <translation>soubor XLSX nebo CSV vyplněný podle naší šablony</translation>
    </message>
    <message>
        <source>the folder to write the package into; it must not exist yet</source>
        <translation>složka, do které se zapíše balíček; ještě nesmí existovat</translation>
    </message>
    <message>
        <source>Turn registers and spreadsheets into a directory package, check, build, sign and publish it.</source>
        <translation>Vytvořte z registrů a tabulek balíček adresáře, zkontrolujte ho, sestavte, podepište a zveřejněte.</translation>
    </message>
    <message>
        <source>make a package of a register, another directory or a spreadsheet</source>
        <translation>vytvořit balíček z registru, jiného adresáře nebo tabulky</translation>
    </message>
    <message>
        <source>make keys</source>
        <translation>vytvořit klíče</translation>
    </message>
    <message>
        <source>begin a repository, and name its publisher</source>
        <translation>založit repozitář a pojmenovat jeho vydavatele</translation>
    </message>
    <message>
        <source>the Czech register of social services</source>
        <translation>český registr sociálních služeb</translation>
    </message>
    <message>
        <source>a directory in the form of HSDS 3; 1.1 and 2 after their published examples</source>
        <translation>adresář ve formátu HSDS 3; verze 1.1 a 2 podle zveřejněných příkladů</translation>
    </message>
    <message>
        <source>answers of Open Referral UK</source>
        <translation>odpovědi Open Referral UK</translation>
    </message>
    <message>
        <source>a spreadsheet by our template</source>
        <translation>tabulka podle naší šablony</translation>
    </message>
    <message>
        <source>write the spreadsheet to fill in</source>
        <translation>zapsat tabulku k vyplnění</translation>
    </message>
    <message>
        <source>find what is wrong with a package</source>
        <translation>najít, co je v balíčku špatně</translation>
    </message>
    <message>
        <source>merge sources into a package</source>
        <translation>sloučit zdroje do balíčku</translation>
    </message>
    <message>
        <source>write questions to providers</source>
        <translation>zapsat otázky pro poskytovatele</translation>
    </message>
    <message>
        <source>read the answers of providers</source>
        <translation>načíst odpovědi poskytovatelů</translation>
    </message>
    <message>
        <source>compare two packages</source>
        <translation>porovnat dva balíčky</translation>
    </message>
    <message>
        <source>read what offices report into a work list</source>
        <translation>načíst podněty pracovišť do pracovního seznamu</translation>
    </message>
    <message>
        <source>sign a package and publish it</source>
        <translation>podepsat balíček a zveřejnit ho</translation>
    </message>
    <message>
        <source>sign anew that the last release still counts</source>
        <translation>znovu podepsat, že poslední verze stále platí</translation>
    </message>
    <message>
        <source>replace a key</source>
        <translation>vyměnit klíč</translation>
    </message>
    <message>
        <source>write the last release to a stick</source>
        <translation>zapsat poslední zveřejněnou verzi na USB disk</translation>
    </message>
    <message>
        <source>look at a repository as a computer does</source>
        <translation>zkontrolovat repozitář tak, jak to dělá počítač</translation>
    </message>
    <message>
        <source>make a key</source>
        <translation>vytvořit klíč</translation>
    </message>
    <message>
        <source>begin a repository</source>
        <translation>založit repozitář</translation>
    </message>
    <message>
        <source>show the publisher&apos;s fingerprint, to compare by telephone</source>
        <translation>ukázat otisk vydavatele k porovnání po telefonu</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>soubor, který se zapíše</translation>
    </message>
    <message>
        <source>language of the spreadsheet; else the one that is spoken</source>
        <translation>jazyk tabulky, jinak jazyk programu</translation>
    </message>
    <message>
        <source>read passphrases from the input, a line for each key in their order</source>
        <translation>číst heslové fráze ze vstupu, pro každý klíč jeden řádek v pořadí klíčů</translation>
    </message>
    <message>
        <source>whose key it is and for what, a line for people</source>
        <translation>čí klíč je a k čemu, jeden řádek pro lidi</translation>
    </message>
    <message>
        <source>file for the key, which must not exist; beside it FILE.pub gets its public half</source>
        <translation>soubor pro klíč, který nesmí existovat; vedle něj se do FILE.pub uloží jeho veřejná část</translation>
    </message>
    <message>
        <source>Public half, to be handed on: {file}</source>
        <translation>Veřejná část, k předání dál: {file}</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nová heslová fráze: </translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>Totéž ještě jednou: </translation>
    </message>
    <message>
        <source>Passphrase of {file}: </source>
        <translation>Heslová fráze pro {file}: </translation>
    </message>
    <message>
        <source>the key from the input</source>
        <translation>klíč ze vstupu</translation>
    </message>
    <message>
        <source>Each fault is named by: workpris-publish check {file}</source>
        <translation>Každou chybu vypíše: workpris-publish check {file}</translation>
    </message>
    <message>
        <source>Valid until {day}.</source>
        <translation>Platí do {day}.</translation>
    </message>
    <message>
        <source>The root ends on {day}: have its keys renew it (rotate FOLDER root).</source>
        <translation>Kořen důvěry platí do {day}: nechte ho obnovit klíči root (rotate FOLDER root).</translation>
    </message>
    <message>
        <source>The last release ends on {day}: make another one.</source>
        <translation>Poslední verze platí do {day}: zveřejněte další.</translation>
    </message>
    <message>
        <source>There is no release yet.</source>
        <translation>Zatím není zveřejněna žádná verze.</translation>
    </message>
    <message>
        <source>Release {number} of {day} was read back and verified.</source>
        <translation>Verze {number} z {day} byla zpětně přečtena a ověřena.</translation>
    </message>
    <message>
        <source>Release {number} is published.</source>
        <translation>Verze {number} je zveřejněna.</translation>
    </message>
    <message>
        <source>{country}: services {services}, deltas {deltas}</source>
        <translation>{country} – služeb: {services}, rozdílových souborů: {deltas}</translation>
    </message>
    <message>
        <source>common</source>
        <translation>společné</translation>
    </message>
    <message>
        <source>It tells of program {version}, current since {day}.</source>
        <translation>Oznamuje program {version}, aktuální od {day}.</translation>
    </message>
    <message>
        <source>Root version {version} is in place.</source>
        <translation>Kořen důvěry ve verzi {version} je uložen.</translation>
    </message>
    <message>
        <source>Root version {version}, followed from version 1.</source>
        <translation>Kořen důvěry, verze {version}, ověřeno od verze 1.</translation>
    </message>
    <message>
        <source>Release {number} of {day} can be installed.</source>
        <translation>Verzi {number} z {day} lze nainstalovat.</translation>
    </message>
    <message>
        <source>Files verified: {count}.</source>
        <translation>Ověřeno souborů: {count}.</translation>
    </message>
    <message>
        <source>folder of the new repository</source>
        <translation>složka nového repozitáře</translation>
    </message>
    <message>
        <source>the root keys, three of them; two must sign</source>
        <translation>klíče root, tři; dva musí podepsat</translation>
    </message>
    <message>
        <source>the targets keys, two of them; one must sign</source>
        <translation>klíče targets, dva; jeden musí podepsat</translation>
    </message>
    <message>
        <source>the online key</source>
        <translation>klíč online</translation>
    </message>
    <message>
        <source>short name that tells this publisher from others for ever</source>
        <translation>krátký název, který tohoto vydavatele trvale odliší od ostatních</translation>
    </message>
    <message>
        <source>how people know this publisher</source>
        <translation>pod jakým názvem lidé tohoto vydavatele znají</translation>
    </message>
    <message>
        <source>country that will be published, such as CZ; may be given again</source>
        <translation>země, která se zveřejní, například CZ; lze zadat víckrát</translation>
    </message>
    <message>
        <source>address at which the repository will stand; may be given again</source>
        <translation>adresa, na které repozitář bude; lze zadat víckrát</translation>
    </message>
    <message>
        <source>how many root keys must sign (2)</source>
        <translation>kolik klíčů root musí podepsat (2)</translation>
    </message>
    <message>
        <source>folder of the repository, or publisher.json</source>
        <translation>složka repozitáře, nebo publisher.json</translation>
    </message>
    <message>
        <source>folder of the repository</source>
        <translation>složka repozitáře</translation>
    </message>
    <message>
        <source>a targets key</source>
        <translation>klíč targets</translation>
    </message>
    <message>
        <source>release even if more than 5 % of the services are gone</source>
        <translation>zveřejnit, i když zmizelo víc než 5 % služeb</translation>
    </message>
    <message>
        <source>say from now on what this file (TOML) says of a newer program</source>
        <translation>odteď oznamovat, co tento soubor (TOML) říká o novějším programu</translation>
    </message>
    <message>
        <source>say nothing of a newer program any more</source>
        <translation>o novějším programu už nic neoznamovat</translation>
    </message>
    <message>
        <source>root, targets or online</source>
        <translation>root, targets nebo online</translation>
    </message>
    <message>
        <source>root keys, so many as must sign</source>
        <translation>klíče root, tolik, kolik jich musí podepsat</translation>
    </message>
    <message>
        <source>the key that goes; its public half is enough</source>
        <translation>klíč, který končí; stačí jeho veřejná část</translation>
    </message>
    <message>
        <source>the key that comes</source>
        <translation>nový klíč</translation>
    </message>
    <message>
        <source>for targets, where the old key is lost: one that stays</source>
        <translation>pro targets, je-li starý klíč ztracen: některý, který zůstává</translation>
    </message>
    <message>
        <source>for targets: the online key</source>
        <translation>pro targets: klíč online</translation>
    </message>
    <message>
        <source>the stick, or any folder; it gets a folder “workpris-directory”</source>
        <translation>USB disk nebo libovolná složka; vznikne tam složka „workpris-directory“</translation>
    </message>
    <message>
        <source>look at signatures and files only, and do not read the records in</source>
        <translation>zkontrolovat jen podpisy a soubory a záznamy nenačítat</translation>
    </message>
    <message>
        <source>Services in {country} that every computer takes, because --country did not name it: {count}.</source>
        <translation>Služby v zemi {country}, které přebírá každý počítač, protože ji --country nejmenuje: {count}.</translation>
    </message>
    <message>
        <source>files of slips, as offices handed them over</source>
        <translation>soubory s podněty, jak je pracoviště předala</translation>
    </message>
    <message>
        <source>the work list, .xlsx or .csv; what you wrote into one that is there stays</source>
        <translation>pracovní seznam, .xlsx nebo .csv; co jste do stávajícího napsali, zůstane</translation>
    </message>
    <message>
        <source>the name of the work list must end with .xlsx or .csv: {file}</source>
        <translation>název pracovního seznamu musí končit na .xlsx nebo .csv: {file}</translation>
    </message>
    <message>
        <source>If you edited “{file}” yourself: delete its “bytes” and “hash” in datapackage.json, then make a new package of it: workpris-publish build {package} --out NEW</source>
        <translation>Pokud jste „{file}“ upravili sami: smažte u něj v datapackage.json „bytes“ a „hash“ a pak vytvořte nový balíček: workpris-publish build {package} --out NEW</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Description</source>
        <translation>Popis</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Jiný název</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav služby</translation>
    </message>
    <message>
        <source>About the provider</source>
        <translation>O poskytovateli</translation>
    </message>
    <message>
        <source>Record changed on</source>
        <translation>Záznam změněn</translation>
    </message>
    <message>
        <source>Record made on</source>
        <translation>Záznam vytvořen</translation>
    </message>
    <message>
        <source>Closed for a time</source>
        <translation>Dočasně zavřeno</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Není v provozu</translation>
    </message>
    <message>
        <source>Closed for good</source>
        <translation>Trvale ukončeno</translation>
    </message>
    <message>
        <source>from {begin} to {end}</source>
        <translation>od {begin} do {end}</translation>
    </message>
    <message>
        <source>since {begin}</source>
        <translation>od {begin}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>do {end}</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>For staff only: not printed</source>
        <translation>Jen pro pracovníky: netiskne se</translation>
    </message>
    <message>
        <source>The address is confidential. Call first.</source>
        <translation>Adresa je utajená. Nejdřív zavolejte.</translation>
    </message>
    <message>
        <source>prison not stated</source>
        <translation>věznice neuvedena</translation>
    </message>
    <message>
        <source>In this prison: {name}</source>
        <translation>V této věznici: {name}</translation>
    </message>
    <message>
        <source>Written promise of a place</source>
        <translation>Písemný příslib místa</translation>
    </message>
    <message>
        <source>Electronic monitoring or house arrest</source>
        <translation>Elektronický monitoring nebo domácí vězení</translation>
    </message>
    <message>
        <source>Address ordered by a court</source>
        <translation>Adresa určená soudem</translation>
    </message>
    <message>
        <source>Promise of work</source>
        <translation>Příslib zaměstnání</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Agreement with the prison</source>
        <translation>Dohoda s věznicí</translation>
    </message>
    <message>
        <source>Days and hours inside</source>
        <translation>Dny a hodiny ve věznici</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Oddíly</translation>
    </message>
    <message>
        <source>Regimes</source>
        <translation>Režim výkonu trestu</translation>
    </message>
    <message>
        <source>People on remand</source>
        <translation>Lidé ve vazbě</translation>
    </message>
    <message>
        <source>How to sign up</source>
        <translation>Způsob přihlášení</translation>
    </message>
    <message>
        <source>Ask so long ahead</source>
        <translation>Požádat předem</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Čekání</translation>
    </message>
    <message>
        <source>On transfer to another prison</source>
        <translation>Při přemístění do jiné věznice</translation>
    </message>
    <message>
        <source>ran out on {date}</source>
        <translation>platnost skončila {date}</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation>platí do {date}</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>U koho</translation>
    </message>
    <message>
        <source>Who may ask</source>
        <translation>Kdo může požádat</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>Jak požádat</translation>
    </message>
    <message>
        <source>Before the first visit</source>
        <translation>Před první návštěvou</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>S sebou</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>The provider&apos;s form</source>
        <translation>Formulář poskytovatele</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pro koho</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Pohlaví</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Věk</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kde</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Kraje</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Jazyky</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Neuvedeno</translation>
    </message>
    <message>
        <source>{low} to {high} years</source>
        <translation>od {low} do {high} let</translation>
    </message>
    <message>
        <source>from {low} years</source>
        <translation>od {low} let</translation>
    </message>
    <message>
        <source>up to {high} years</source>
        <translation>do {high} let</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>S kým</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Skupiny</translation>
    </message>
    <message>
        <source>Who is welcome</source>
        <translation>Komu je otevřeno</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdy</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tlumočník</translation>
    </message>
    <message>
        <source>Responsible for</source>
        <translation>Příslušnost</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Území</translation>
    </message>
    <message>
        <source>Access to the building</source>
        <translation>Přístup do budovy</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Důvody odmítnutí</translation>
    </message>
    <message>
        <source>Nothing is stated. Ask.</source>
        <translation>Nic není uvedeno. Zeptejte se.</translation>
    </message>
    <message>
        <source>not stated: {reasons}</source>
        <translation>neuvedeno: {reasons}</translation>
    </message>
    <message>
        <source>Calling hours</source>
        <translation>Kdy volat</translation>
    </message>
    <message>
        <source>Visiting hours</source>
        <translation>Kdy přijít</translation>
    </message>
    <message>
        <source>Hours online</source>
        <translation>Kdy online</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zavřeno</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Svátky</translation>
    </message>
    <message>
        <source>Visiting hours, {place}</source>
        <translation>Kdy přijít, {place}</translation>
    </message>
    <message>
        <source>Calling hours, {place}</source>
        <translation>Kdy volat, {place}</translation>
    </message>
    <message>
        <source>Hours online, {place}</source>
        <translation>Kdy online, {place}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Není známo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Délka</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>not known any more (last start: {date})</source>
        <translation>už není známo (poslední začátek: {date})</translation>
    </message>
    <message>
        <source>Next start</source>
        <translation>Nejbližší začátek</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Podmínky</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Osvědčení</translation>
    </message>
    <message>
        <source>Pilot or regular</source>
        <translation>Zkušební nebo běžný provoz</translation>
    </message>
    <message>
        <source>Comes before</source>
        <translation>Co předchází</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Co následuje</translation>
    </message>
    <message>
        <source>Opens the door to</source>
        <translation>Čemu otevírá cestu</translation>
    </message>
    <message>
        <source>It is not known where the person returns to.</source>
        <translation>Není známo, kam se člověk vrací.</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Venku</translation>
    </message>
    <message>
        <source>Outside, {region}</source>
        <translation>Venku, {region}</translation>
    </message>
    <message>
        <source>For the family, {region}</source>
        <translation>Pro rodinu, {region}</translation>
    </message>
    <message>
        <source>Nothing found in the directory</source>
        <translation>V adresáři se nic nenašlo</translation>
    </message>
    <message>
        <source>{least} to {most} people</source>
        <translation>od {least} do {most} osob</translation>
    </message>
    <message>
        <source>No edition from before is kept on this computer.</source>
        <translation>Na tomto počítači není uloženo žádné předchozí vydání.</translation>
    </message>
    <message>
        <source>Edition before</source>
        <translation>Předchozí vydání</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>datum není známo</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Porovnáno s vydáním</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Změna</translation>
    </message>
    <message>
        <source>New in this edition</source>
        <translation>Nové v tomto vydání</translation>
    </message>
    <message>
        <source>Only in details that are not shown</source>
        <translation>Jen v podrobnostech, které se nezobrazují</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Nic se nezměnilo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nové</translation>
    </message>
    <message>
        <source>was: {text}</source>
        <translation>bylo: {text}</translation>
    </message>
    <message>
        <source>Not known. Ask by telephone.</source>
        <translation>Není známo. Zeptejte se telefonicky.</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Volná místa</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
    <message>
        <source>Own call</source>
        <translation>Vlastní telefonát</translation>
    </message>
    <message>
        <source>Not known any more ({said})</source>
        <translation>Už není známo ({said})</translation>
    </message>
    <message>
        <source>Planned closures</source>
        <translation>Plánovaná uzavření</translation>
    </message>
    <message>
        <source>said on {date}, source: {source}</source>
        <translation>uvedeno {date}, zdroj: {source}</translation>
    </message>
    <message>
        <source>said on {date}, source not stated</source>
        <translation>uvedeno {date}, zdroj neuveden</translation>
    </message>
    <message>
        <source>registered maximum: {count}, not free places</source>
        <translation>kapacita podle registru: {count}, nejde o volná místa</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Poskytovatel</translation>
    </message>
    <message>
        <source>Provider not stated</source>
        <translation>Poskytovatel neuveden</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Čím je doloženo</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Akreditace</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Zdroj</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>čerstvé</translation>
    </message>
    <message>
        <source>ageing</source>
        <translation>stárne</translation>
    </message>
    <message>
        <source>old</source>
        <translation>staré</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>nikdy neověřeno</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>Zápis v registru</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Právní forma</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Založeno</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financování</translation>
    </message>
    <message>
        <source>no number: {reason}</source>
        <translation>žádné číslo: {reason}</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>číslo {number}</translation>
    </message>
    <message>
        <source>seen on {date}</source>
        <translation>dohledáno {date}</translation>
    </message>
    <message>
        <source>about the provider as a whole</source>
        <translation>platí pro poskytovatele jako celek</translation>
    </message>
    <message>
        <source>not stated when it was seen</source>
        <translation>neuvedeno, kdy bylo dohledáno</translation>
    </message>
    <message>
        <source>valid since {date}</source>
        <translation>platí od {date}</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Poslední ověření</translation>
    </message>
    <message>
        <source>not stated how</source>
        <translation>způsob neuveden</translation>
    </message>
    <message>
        <source>not stated by whom</source>
        <translation>neuvedeno kým</translation>
    </message>
    <message>
        <source>{date}, overdue</source>
        <translation>{date}, po termínu</translation>
    </message>
    <message>
        <source>Next check due</source>
        <translation>Příští ověření do</translation>
    </message>
    <message>
        <source>(in {language})</source>
        <translation>(jazyk: {language})</translation>
    </message>
    <message>
        <source>told by telephone on {date}</source>
        <translation>telefonicky sděleno {date}</translation>
    </message>
    <message>
        <source>{said}, older than the record</source>
        <translation>{said}, starší než záznam</translation>
    </message>
    <message>
        <source>Hours not known</source>
        <translation>Hodiny nejsou známy</translation>
    </message>
    <message>
        <source>by appointment</source>
        <translation>po objednání</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>teď zavřeno</translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>hodiny nejsou známy</translation>
    </message>
    <message>
        <source>Visits now</source>
        <translation>Osobně</translation>
    </message>
    <message>
        <source>Calls now</source>
        <translation>Telefonicky</translation>
    </message>
    <message>
        <source>Online now</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>open now, day and night</source>
        <translation>teď otevřeno, ve dne i v noci</translation>
    </message>
    <message>
        <source>open now until {time}</source>
        <translation>teď otevřeno do {time}</translation>
    </message>
    <message>
        <source>opens today, {time}</source>
        <translation>otevřeno dnes od {time}</translation>
    </message>
    <message>
        <source>opens tomorrow, {time}</source>
        <translation>otevřeno zítra od {time}</translation>
    </message>
    <message>
        <source>opens {day}, {time}</source>
        <translation>příště otevřeno: {day}, {time}</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>“{column}” is empty, but every row needs it</source>
        <translation>„{column}“ je prázdné, ale potřebuje to každý řádek</translation>
    </message>
    <message>
        <source>“{column}” is longer than any directory needs</source>
        <translation>„{column}“ je delší, než jakýkoli adresář potřebuje</translation>
    </message>
    <message>
        <source>“{column}” has a word that the list of this column does not know</source>
        <translation>„{column}“ obsahuje slovo, které seznam tohoto sloupce nezná</translation>
    </message>
    <message>
        <source>“{column}” is not a number</source>
        <translation>„{column}“ není číslo</translation>
    </message>
    <message>
        <source>“{column}” is not a date</source>
        <translation>„{column}“ není datum</translation>
    </message>
    <message>
        <source>“{column}” is not a time of day</source>
        <translation>„{column}“ není čas</translation>
    </message>
    <message>
        <source>the id was used by an earlier row</source>
        <translation>identifikátor už použil dřívější řádek</translation>
    </message>
    <message>
        <source>the row has more or fewer fields than the heading</source>
        <translation>řádek má víc nebo méně polí než záhlaví</translation>
    </message>
    <message>
        <source>“{column}” names a row that is not in the package</source>
        <translation>„{column}“ odkazuje na řádek, který v balíčku není</translation>
    </message>
    <message>
        <source>the row does not say what it belongs to</source>
        <translation>řádek neříká, k čemu patří</translation>
    </message>
    <message>
        <source>the provider is not in the package; the service was kept</source>
        <translation>poskytovatel v balíčku není; služba byla ponechána</translation>
    </message>
    <message>
        <source>the type of service is not in our list; the service was kept</source>
        <translation>druh služby není v našem seznamu; služba byla ponechána</translation>
    </message>
    <message>
        <source>the region is not in our list; the row was kept</source>
        <translation>kraj není v našem seznamu; řádek byl ponechán</translation>
    </message>
    <message>
        <source>the prison is not in our list; the place was kept</source>
        <translation>věznice není v našem seznamu; místo bylo ponecháno</translation>
    </message>
    <message>
        <source>the setting is not in our list; the service was kept</source>
        <translation>prostředí není v našem seznamu; služba byla ponechána</translation>
    </message>
    <message>
        <source>“{column}” has a word that our facets do not know; the row was kept</source>
        <translation>„{column}“ obsahuje slovo, které naše seznamy neznají; řádek byl ponechán</translation>
    </message>
    <message>
        <source>the district or municipality is not known; the row was kept</source>
        <translation>okres nebo obec nejsou známy; řádek byl ponechán</translation>
    </message>
    <message>
        <source>what is counted is not in our list; the row was kept</source>
        <translation>to, co se počítá, není v našem seznamu; řádek byl ponechán</translation>
    </message>
    <message>
        <source>“{column}” is a day that lies ahead, so it was left out</source>
        <translation>„{column}“ je den v budoucnosti, proto byl vynechán</translation>
    </message>
    <message>
        <source>the form is not in the package; the row was kept without its file</source>
        <translation>formulář v balíčku není; řádek byl ponechán bez souboru</translation>
    </message>
    <message>
        <source>this table is not used by the program</source>
        <translation>tuto tabulku program nepoužívá</translation>
    </message>
    <message>
        <source>the address is secret by a later source; the place was removed</source>
        <translation>adresa je podle pozdějšího zdroje utajená; místo bylo odstraněno</translation>
    </message>
    <message>
        <source>a later source gives it another name</source>
        <translation>pozdější zdroj uvádí jiný název</translation>
    </message>
    <message>
        <source>the id begins with “office:”, which only what an office adds itself may do</source>
        <translation>identifikátor začíná na „office:“, což smí jen to, co přidá samo pracoviště</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>several types fit; the first was taken, and a person must choose</source>
        <translation>hodí se více druhů; použit byl první, vybrat musí člověk</translation>
    </message>
    <message>
        <source>this kind is in none of our tables; the service has no type</source>
        <translation>tento druh není v žádné z našich tabulek; služba nemá druh</translation>
    </message>
    <message>
        <source>this target group is in none of our tables; it was left out</source>
        <translation>tato cílová skupina není v žádné z našich tabulek; byla vynechána</translation>
    </message>
    <message>
        <source>this is none of the words that may stand here; it was left out</source>
        <translation>toto není žádné ze slov, která tu mohou být; bylo vynecháno</translation>
    </message>
    <message>
        <source>these hours could not be understood; they are not known</source>
        <translation>těmto hodinám nebylo možné porozumět; nejsou známy</translation>
    </message>
    <message>
        <source>there is no such day; the cell was left out</source>
        <translation>takový den neexistuje; buňka byla vynechána</translation>
    </message>
    <message>
        <source>this could not be understood as a telephone number</source>
        <translation>tomuto nebylo možné porozumět jako telefonnímu číslu</translation>
    </message>
    <message>
        <source>this could not be understood as a number; it was left out</source>
        <translation>tomuto nebylo možné porozumět jako číslu; bylo vynecháno</translation>
    </message>
    <message>
        <source>the check digit of this register number is wrong</source>
        <translation>kontrolní číslice tohoto čísla z registru nesouhlasí</translation>
    </message>
    <message>
        <source>this is empty, but it is needed; the record was left out</source>
        <translation>toto je prázdné, ale je to potřeba; záznam byl vynechán</translation>
    </message>
    <message>
        <source>this names a record that is not there</source>
        <translation>toto odkazuje na záznam, který tu není</translation>
    </message>
    <message>
        <source>data of a person was left out</source>
        <translation>údaje o osobě byly vynechány</translation>
    </message>
    <message>
        <source>the address is secret, and was left out</source>
        <translation>adresa je tajná a byla vynechána</translation>
    </message>
    <message>
        <source>this stood here twice, and was put together</source>
        <translation>toto tu bylo dvakrát a bylo spojeno</translation>
    </message>
    <message>
        <source>this service has ended, and is marked so</source>
        <translation>tato služba skončila a je tak označena</translation>
    </message>
    <message>
        <source>this was understood as written beside it</source>
        <translation>pochopeno tak, jak je napsáno vedle</translation>
    </message>
    <message>
        <source>this field has no place in the directory, and was left out</source>
        <translation>toto pole nemá v adresáři místo a bylo vynecháno</translation>
    </message>
    <message>
        <source>this is longer than any directory needs; it was left out</source>
        <translation>toto je delší, než jakýkoli adresář potřebuje; bylo vynecháno</translation>
    </message>
    <message>
        <source>this was said before; the first counts</source>
        <translation>toto tu už bylo uvedeno; platí první údaj</translation>
    </message>
</context>
</TS>
