<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Workpris Desktop</source>
        <translation>O programu Workpris Desktop</translation>
    </message>
    <message>
        <source>What &amp;others have made…</source>
        <translation>Kaj so &amp;prispevali drugi…</translation>
    </message>
    <message>
        <source>Workpris Desktop {version}</source>
        <translation>Workpris Desktop {version}</translation>
    </message>
    <message>
        <source>A directory of services for people in prison and after release, and a printed sheet that says whom to call. It works without internet.</source>
        <translation>Imenik storitev za ljudi v zaporu in po odpustu ter natisnjen list, ki pove, koga poklicati. Deluje brez interneta.</translation>
    </message>
    <message>
        <source>The program is independent. It is not a product of the WORKPRIS project, of AOOV, of a prison service or of the European Union, and carries no emblem of theirs.</source>
        <translation>Program je neodvisen. Ni izdelek projekta WORKPRIS, združenja AOOV, zaporske uprave ali Evropske unije in nima nobenega njihovega znaka.</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence (EUPL) 1.2, without any warranty.</source>
        <translation>Prosto programje z Javno licenco Evropske unije (EUPL) 1.2, brez kakršnega koli jamstva.</translation>
    </message>
</context>
<context>
    <name>AbsentPanel</name>
    <message>
        <source>Client data</source>
        <translation>Podatki o strankah</translation>
    </message>
    <message>
        <source>Here you can keep notes about providers and files about clients. They stay on this computer, encrypted, and are never sent anywhere.</source>
        <translation>Tukaj lahko vodite zabeležke o izvajalcih in spise strank. Ostanejo v tem računalniku, šifrirani, in se nikoli nikamor ne pošljejo.</translation>
    </message>
    <message>
        <source>The directory needs none of it: searching and printing leaflets work as before, without a password.</source>
        <translation>Imenik tega ne potrebuje: iskanje in tiskanje letakov delujeta kot doslej, brez gesla.</translation>
    </message>
    <message>
        <source>Without the password and without the recovery sheet nobody can open it again, not even those who made this program.</source>
        <translation>Brez gesla in brez obnovitvenega lista podatkov ne more nihče več odpreti, tudi avtorji tega programa ne.</translation>
    </message>
    <message>
        <source>Have the disk of this computer encrypted as well (BitLocker, FileVault, LUKS): what the system writes there by itself is beyond the reach of this program.</source>
        <translation>Poskrbite, da bo šifriran tudi disk tega računalnika (BitLocker, FileVault, LUKS): na to, kar tja zapiše sam sistem, program nima vpliva.</translation>
    </message>
    <message>
        <source>&amp;Protect client data…</source>
        <translation>&amp;Zavaruj podatke o strankah…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Obnovi iz varnostne kopije…</translation>
    </message>
</context>
<context>
    <name>AccessExchangeWords</name>
    <message>
        <source>an office whose card cannot be read</source>
        <translation>služba, katere vizitke ni mogoče prebrati</translation>
    </message>
    <message>
        <source>came from {sender}</source>
        <translation>prišlo od: {sender}</translation>
    </message>
    <message>
        <source>a sheet for the provider</source>
        <translation>list za izvajalca</translation>
    </message>
    <message>
        <source>the provider&apos;s own form</source>
        <translation>lastni obrazec izvajalca</translation>
    </message>
    <message>
        <source>an encrypted packet</source>
        <translation>šifriran paket</translation>
    </message>
    <message>
        <source>a printed hand-over</source>
        <translation>natisnjena predaja</translation>
    </message>
    <message>
        <source>by law: {basis}</source>
        <translation>po zakonu: {basis}</translation>
    </message>
    <message>
        <source>by your consent of {date}</source>
        <translation>po vaši privolitvi z dne {date}</translation>
    </message>
    <message>
        <source>made; no receipt has come yet</source>
        <translation>pripravljeno; potrdila o prejemu še ni</translation>
    </message>
    <message>
        <source>received there</source>
        <translation>tam prejeto</translation>
    </message>
    <message>
        <source>received there and taken over</source>
        <translation>tam prejeto in prevzeto</translation>
    </message>
    <message>
        <source>refused there</source>
        <translation>tam zavrnjeno</translation>
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
        <translation>Vaš spis</translation>
    </message>
    <message>
        <source>What you were asked, and what was answered</source>
        <translation>Kaj smo vas vprašali in kaj ste odgovorili</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Kaj potrebujete</translation>
    </message>
    <message>
        <source>Services that were chosen for you, and what became of them</source>
        <translation>Storitve, ki so bile izbrane za vas, in kako se je izteklo</translation>
    </message>
    <message>
        <source>Sheets that were made for you</source>
        <translation>Listi, ki so bili pripravljeni za vas</translation>
    </message>
    <message>
        <source>What you agreed to, and where a law decides instead</source>
        <translation>S čim ste soglašali in kje namesto tega odloča zakon</translation>
    </message>
    <message>
        <source>Who was told something about you</source>
        <translation>Komu je bilo o vas kaj povedano</translation>
    </message>
    <message>
        <source>Packets that went to other offices or came from them</source>
        <translation>Paketi, ki so šli drugim službam ali prišli od njih</translation>
    </message>
    <message>
        <source>Documents that are kept</source>
        <translation>Dokumenti, ki se hranijo</translation>
    </message>
    <message>
        <source>Notes about you</source>
        <translation>Zapisi o vas</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Kaj je treba narediti</translation>
    </message>
    <message>
        <source>Who has done what with your file</source>
        <translation>Kdo je z vašim spisom kaj naredil</translation>
    </message>
    <message>
        <source>How long it is kept, and what you can ask for</source>
        <translation>Kako dolgo se spis hrani in kaj lahko zahtevate</translation>
    </message>
    <message>
        <source>What this office keeps about {name}</source>
        <translation>Kaj ta služba hrani o osebi: {name}</translation>
    </message>
    <message>
        <source>Made on {moment}</source>
        <translation>Pripravljeno: {moment}</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nič.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Vrsta spisa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Začetek</translation>
    </message>
    <message>
        <source>Last worked with on</source>
        <translation>Zadnje delo</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Spis vodi</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Namestnik</translation>
    </message>
    <message>
        <source>It is restricted: it is neither changed nor erased for now.</source>
        <translation>Spis je omejen: za zdaj se ne spreminja in ne izbriše.</translation>
    </message>
    <message>
        <source>kept as it was typed, and not used</source>
        <translation>ohranjeno, kot je bilo vpisano, vendar se ne uporablja</translation>
    </message>
    <message>
        <source>chosen although a rule speaks against it: {reason}</source>
        <translation>izbrano, čeprav pravilo temu nasprotuje: {reason}</translation>
    </message>
    <message>
        <source>given to you: {moment}</source>
        <translation>izročeno vam: {moment}</translation>
    </message>
    <message>
        <source>you refused</source>
        <translation>niste privolili</translation>
    </message>
    <message>
        <source>you agreed</source>
        <translation>privolili ste</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>od {first} do {last}</translation>
    </message>
    <message>
        <source>taken back on {date}</source>
        <translation>preklicano {date}</translation>
    </message>
    <message>
        <source>the receiver was told on {date}</source>
        <translation>prejemnik to ve od {date}</translation>
    </message>
    <message>
        <source>ended on {date}</source>
        <translation>končano dne {date}</translation>
    </message>
    <message>
        <source>no consent was needed: {basis}</source>
        <translation>privolitev ni bila potrebna: {basis}</translation>
    </message>
    <message>
        <source>It said before</source>
        <translation>Prej je pisalo</translation>
    </message>
    <message>
        <source>done on {date}</source>
        <translation>opravljeno {date}</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>še ni opravljeno</translation>
    </message>
    <message>
        <source>On {date} it is looked at whether the file can be erased. Each work with it moves that day.</source>
        <translation>Dne {date} se preveri, ali je spis mogoče izbrisati. Vsako delo s spisom ta dan prestavi.</translation>
    </message>
    <message>
        <source>That it was erased, and on which day, stays noted under a random number without your name.</source>
        <translation>Da je bil spis izbrisan in kdaj, ostane zabeleženo pod naključno številko brez vašega imena.</translation>
    </message>
    <message>
        <source>A copy of it may be in a backup for a while longer; nobody works with that.</source>
        <translation>Kopija spisa je lahko še nekaj časa v varnostni kopiji; z njo nihče ne dela.</translation>
    </message>
    <message>
        <source>You can ask this office to correct what is wrong, and to erase what it has no reason to keep.</source>
        <translation>Od te službe lahko zahtevate, da popravi, kar je napačno, in izbriše, česar nima razloga hraniti.</translation>
    </message>
    <message>
        <source>You can take back what you agreed to at any time. It does not change the help that you get here.</source>
        <translation>Svojo privolitev lahko kadar koli prekličete. To ne vpliva na pomoč, ki jo dobite tukaj.</translation>
    </message>
    <message>
        <source>You can complain to the data protection authority of the country.</source>
        <translation>Pritožite se lahko pri nadzornem organu za varstvo osebnih podatkov v državi.</translation>
    </message>
    <message>
        <source>somebody whose account is gone</source>
        <translation>oseba, katere računa ni več</translation>
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
        <translation>Ime in vloge</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Dodajanje računa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Spre&amp;meni</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>&amp;Name, as colleagues know the person</source>
        <translation>&amp;Ime, kot osebo poznajo sodelavci</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vloge</translation>
    </message>
    <message>
        <source>The first password. Tell it to the person, who changes it after unlocking for the first time.</source>
        <translation>Začetno geslo. Povejte ga osebi, ki ga po prvem odklepanju zamenja s svojim.</translation>
    </message>
</context>
<context>
    <name>AccountField</name>
    <message>
        <source>Account</source>
        <translation>Račun</translation>
    </message>
    <message>
        <source>Who are &amp;you?</source>
        <translation>&amp;Kdo ste?</translation>
    </message>
</context>
<context>
    <name>AccountsController</name>
    <message>
        <source>Added: {name}</source>
        <translation>Dodano: {name}</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Spremenjeno: {name}</translation>
    </message>
    <message>
        <source>{name} has a new password.</source>
        <translation>Novo geslo je nastavljeno: {name}</translation>
    </message>
    <message>
        <source>The account of {name} is closed.</source>
        <translation>Račun je zaprt: {name}</translation>
    </message>
</context>
<context>
    <name>AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Računi</translation>
    </message>
    <message>
        <source>Everybody who works with client data here has an account and a password of their own. What somebody may do follows from the roles.</source>
        <translation>Vsak, ki tukaj dela s podatki o strankah, ima svoj račun in svoje geslo. Kaj komu je dovoljeno, določajo vloge.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vloge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>Dod&amp;aj račun…</translation>
    </message>
    <message>
        <source>&amp;Name and roles…</source>
        <translation>Ime in &amp;vloge…</translation>
    </message>
    <message>
        <source>New first &amp;password…</source>
        <translation>&amp;Novo začetno geslo…</translation>
    </message>
    <message>
        <source>Cl&amp;ose the account…</source>
        <translation>Zapri &amp;račun…</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zaprt</translation>
    </message>
    <message>
        <source>Open: this is you</source>
        <translation>Odprt: to ste vi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Odprt</translation>
    </message>
    <message>
        <source>A closed account opens nothing. Its name stays, for notes and the audit tell it.</source>
        <translation>Zaprt račun ne odpre ničesar. Ime ostane, ker je navedeno v zabeležkah in dnevniku obdelave.</translation>
    </message>
    <message>
        <source>You change your own password in the menu Client. Your account is closed by another administrator.</source>
        <translation>Svoje geslo spremenite v meniju »Stranka«. Vaš račun lahko zapre drug skrbnik.</translation>
    </message>
</context>
<context>
    <name>AlertQuestion</name>
    <message>
        <source>Read this first</source>
        <translation>Najprej preberite to</translation>
    </message>
    <message>
        <source>Is the leaflet right for the person all the same?</source>
        <translation>Ali je letak kljub temu primeren za osebo?</translation>
    </message>
</context>
<context>
    <name>AllServicesButtons</name>
    <message>
        <source>&amp;Find services</source>
        <translation>Po&amp;išči storitve</translation>
    </message>
    <message>
        <source>&amp;Leaflet…</source>
        <translation>&amp;Letak…</translation>
    </message>
    <message>
        <source>First &amp;72 hours…</source>
        <translation>&amp;Prvih 72 ur…</translation>
    </message>
    <message>
        <source>&amp;Check the release day…</source>
        <translation>Preveri &amp;dan odpusta…</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>To read aloud: “{question}”</source>
        <translation>Preberite na glas: »{question}«</translation>
    </message>
    <message>
        <source>Why we ask: {reason}</source>
        <translation>Zakaj to sprašujemo: {reason}</translation>
    </message>
</context>
<context>
    <name>AnswerHeader</name>
    <message>
        <source>sorted by</source>
        <translation>vrstni red:</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Vrstni red</translation>
    </message>
    <message>
        <source>The directory holds no service.</source>
        <translation>V imeniku ni nobene storitve.</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n storitev</numerusform>
            <numerusform>%n storitvi</numerusform>
            <numerusform>%n storitve</numerusform>
            <numerusform>%n storitev</numerusform>
        </translation>
    </message>
    <message>
        <source>{services}, the first {shown} are shown</source>
        <translation>{services}, prikazanih je prvih {shown}</translation>
    </message>
</context>
<context>
    <name>AnswerLinks</name>
    <message>
        <source>Did you mean “{text}”?</source>
        <translation>Ste mislili »{text}«?</translation>
    </message>
    <message>
        <source>Another place called {name}?</source>
        <translation>Drug kraj z imenom {name}?</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Services found</source>
        <translation>Najdene storitve</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message numerus="yes">
        <source>%n workbooks read</source>
        <translation>
            <numerusform>%n prebran delovni zvezek</numerusform>
            <numerusform>%n prebrana delovna zvezka</numerusform>
            <numerusform>%n prebrani delovni zvezki</numerusform>
            <numerusform>%n prebranih delovnih zvezkov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services confirmed</source>
        <translation>
            <numerusform>%n potrjena storitev</numerusform>
            <numerusform>%n potrjeni storitvi</numerusform>
            <numerusform>%n potrjene storitve</numerusform>
            <numerusform>%n potrjenih storitev</numerusform>
        </translation>
    </message>
    <message>
        <source>Objections, for a person to decide:</source>
        <translation>Ugovori, o katerih mora odločiti človek:</translation>
    </message>
    <message>
        <source>Noticed:</source>
        <translation>Opaženo:</translation>
    </message>
    <message>
        <source>Corrected:</source>
        <translation>Popravljeno:</translation>
    </message>
    <message>
        <source>Contradictions, not applied:</source>
        <translation>Protislovja, ki niso upoštevana:</translation>
    </message>
</context>
<context>
    <name>AskWords</name>
    <message>
        <source>No telephone number</source>
        <translation>Brez telefonske številke</translation>
    </message>
    <message>
        <source>For staff only. Ask about the provider; name nobody whom you help.</source>
        <translation>Samo za strokovne delavce. Sprašujte o izvajalcu; ne imenujte nikogar, ki mu pomagate.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Najprej vprašajte</translation>
    </message>
    <message>
        <source>Call sheet, for staff only</source>
        <translation>List za klice, samo za strokovne delavce</translation>
    </message>
    <message>
        <source>From which age, and up to which age, do you take people?</source>
        <translation>Od katere in do katere starosti sprejemate ljudi?</translation>
    </message>
    <message>
        <source>In which languages can you help?</source>
        <translation>V katerih jezikih lahko pomagate?</translation>
    </message>
    <message>
        <source>For whom exactly is it, and who decides?</source>
        <translation>Komu točno je to namenjeno in kdo o tem odloča?</translation>
    </message>
    <message>
        <source>Which documents are needed at the start?</source>
        <translation>Kateri dokumenti so potrebni na začetku?</translation>
    </message>
    <message>
        <source>Do you work in this prison: {name}?</source>
        <translation>Ali delujete v tem zaporu: {name}?</translation>
    </message>
    <message>
        <source>Do you take people who go to: {region}?</source>
        <translation>Ali sprejemate ljudi, ki gredo na to območje: {region}?</translation>
    </message>
    <message>
        <source>What do you decide case by case, and by what?</source>
        <translation>O čem odločate od primera do primera in na podlagi česa?</translation>
    </message>
    <message>
        <source>When does the next one begin, and how long does it take?</source>
        <translation>Kdaj se začne naslednji program in koliko časa traja?</translation>
    </message>
    <message>
        <source>Who helps while you are closed?</source>
        <translation>Kdo pomaga, ko imate zaprto?</translation>
    </message>
    <message>
        <source>How soon can you meet somebody in the prison?</source>
        <translation>Kako hitro se lahko z nekom srečate v zaporu?</translation>
    </message>
    <message>
        <source>How long does one wait at present?</source>
        <translation>Koliko časa se trenutno čaka?</translation>
    </message>
</context>
<context>
    <name>AttachmentWords</name>
    <message>
        <source>Removed: “{title}”. It is gone for good once this window is closed.</source>
        <translation>Odstranjeno: »{title}«. Dokončno izgine, ko zaprete to okno.</translation>
    </message>
</context>
<context>
    <name>AttachmentsController</name>
    <message>
        <source>Add a PDF</source>
        <translation>Dodaj PDF</translation>
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
        <translation>Priloge</translation>
    </message>
    <message>
        <source>&amp;View or print…</source>
        <translation>Pogle&amp;j ali natisni…</translation>
    </message>
    <message>
        <source>Attachments of the file</source>
        <translation>Priloge spisa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Naslov</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>Nothing is attached yet.</source>
        <translation>Nič še ni priloženo.</translation>
    </message>
    <message>
        <source>Papers of the client as PDF, such as a birth certificate. They are kept encrypted in the file.</source>
        <translation>Dokumenti osebe v PDF, na primer rojstni list. V spisu so shranjeni šifrirano.</translation>
    </message>
    <message>
        <source>&amp;Title in the file</source>
        <translation>&amp;Naslov v spisu</translation>
    </message>
    <message>
        <source>Title in the file</source>
        <translation>Naslov v spisu</translation>
    </message>
    <message>
        <source>&amp;Add a PDF…</source>
        <translation>&amp;Dodaj PDF…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Odstrani</translation>
    </message>
    <message>
        <source>&amp;Undo removing</source>
        <translation>&amp;Vrni odstranjeno</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zapri</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Nazaj</translation>
    </message>
</context>
<context>
    <name>AuditController</name>
    <message>
        <source>Export the audit</source>
        <translation>Izvoz dnevnika obdelave</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabela CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Shranjeno: {name}</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Audit</source>
        <translation>Dnevnik obdelave</translation>
    </message>
    <message>
        <source>What this computer notes, and why</source>
        <translation>Kaj si ta računalnik beleži in zakaj</translation>
    </message>
    <message>
        <source>That you read the rows is noted as well.</source>
        <translation>Zabeleži se tudi, da ste vrstice prebrali.</translation>
    </message>
    <message>
        <source>Rows of the audit, the newest first</source>
        <translation>Vrstice dnevnika obdelave, najnovejše najprej</translation>
    </message>
    <message>
        <source>&amp;Older rows</source>
        <translation>St&amp;arejše vrstice</translation>
    </message>
    <message>
        <source>Chec&amp;k the chain</source>
        <translation>Preveri &amp;verigo</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>Izv&amp;ozi kot CSV…</translation>
    </message>
    <message>
        <source>Read ane&amp;w</source>
        <translation>P&amp;reberi znova</translation>
    </message>
    <message>
        <source>Read the ro&amp;ws</source>
        <translation>P&amp;reberi vrstice</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>No.</source>
        <translation>Št.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdaj</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kdo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kaj</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Predmet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>code of the last row</source>
        <translation>koda zadnje vrstice</translation>
    </message>
    <message>
        <source>nobody was unlocked</source>
        <translation>nihče, bilo je zaklenjeno</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were checked, and each is as it was written.</source>
        <translation>
            <numerusform>Preverjena je %n vrstica; je taka, kot je bila zapisana.</numerusform>
            <numerusform>Preverjeni sta %n vrstici; obe sta taki, kot sta bili zapisani.</numerusform>
            <numerusform>Preverjene so %n vrstice; vse so take, kot so bile zapisane.</numerusform>
            <numerusform>Preverjenih je %n vrstic; vse so take, kot so bile zapisane.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code of the last row: {code}</source>
        <translation>Koda zadnje vrstice: {code}</translation>
    </message>
    <message>
        <source>It notes that you opened a client&apos;s file, wrote in it, printed or exported it, gave it to somebody else or erased it: when, who, which file, and the reason where one is asked for.</source>
        <translation>Zabeleži se, da ste spis stranke odprli, vanj pisali, ga natisnili ali izvozili, predodelili ali izbrisali: kdaj, kdo, kateri spis in razlog, kadar je ta potreben.</translation>
    </message>
    <message>
        <source>It never notes what you read or wrote, how long you took, what you searched for in the directory, or which keys you pressed. It is no measure of anybody&apos;s work.</source>
        <translation>Nikoli se ne zabeleži, kaj ste brali ali pisali, koliko časa ste potrebovali, kaj ste iskali v imeniku ali katere tipke ste pritisnili. Z dnevnikom se ne meri ničigavo delo.</translation>
    </message>
    <message>
        <source>It protects clients, who can be told who has looked into their file; and it protects you: whoever worked properly can show it.</source>
        <translation>Ščiti stranke, ki lahko izvedo, kdo je pogledal v njihov spis; ščiti pa tudi vas: kdor je delal pravilno, lahko to dokaže.</translation>
    </message>
    <message>
        <source>No row can be changed or taken out, by nobody: each row seals the one before it. A file is named by a random number only, so that the row may stay when the file is erased.</source>
        <translation>Nobene vrstice ne more nihče spremeniti ali odstraniti: vsaka zapečati prejšnjo. Spis je naveden samo z naključno številko, da vrstica lahko ostane tudi po izbrisu spisa.</translation>
    </message>
    <message>
        <source>Leads and administrators read it, and that they did is noted as well. It leaves this computer only when one of them exports it.</source>
        <translation>Berejo ga vodje in skrbniki, kar se prav tako zabeleži. Iz tega računalnika gre samo, če ga kdo od njih izvozi.</translation>
    </message>
    <message>
        <source>File begun</source>
        <translation>Spis začet</translation>
    </message>
    <message>
        <source>File looked at</source>
        <translation>Vpogled v spis</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Spis spremenjen</translation>
    </message>
    <message>
        <source>File printed</source>
        <translation>Spis natisnjen</translation>
    </message>
    <message>
        <source>File exported</source>
        <translation>Spis izvožen</translation>
    </message>
    <message>
        <source>File given to somebody else</source>
        <translation>Spis predodeljen</translation>
    </message>
    <message>
        <source>File restricted</source>
        <translation>Omejitev spisa</translation>
    </message>
    <message>
        <source>Restriction of a file ended</source>
        <translation>Konec omejitve spisa</translation>
    </message>
    <message>
        <source>File erased</source>
        <translation>Spis izbrisan</translation>
    </message>
    <message>
        <source>Erasure agreed to as the first</source>
        <translation>Prvo soglasje k izbrisu</translation>
    </message>
    <message>
        <source>File of somebody else looked for</source>
        <translation>Iskanje tujega spisa</translation>
    </message>
    <message>
        <source>File opened in an emergency</source>
        <translation>Spis odprt z nujnim dostopom</translation>
    </message>
    <message>
        <source>Note about a provider written</source>
        <translation>Zabeležka o izvajalcu napisana</translation>
    </message>
    <message>
        <source>Note about a provider removed</source>
        <translation>Zabeležka o izvajalcu odstranjena</translation>
    </message>
    <message>
        <source>What a provider said written down</source>
        <translation>Zapisano, kar je povedal izvajalec</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Odklenjeno</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Napačno geslo</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zaklenjeno</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Račun dodan</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Račun spremenjen</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Račun zaprt</translation>
    </message>
    <message>
        <source>Closing of an account not finished</source>
        <translation>Nedokončano zaprtje računa</translation>
    </message>
    <message>
        <source>Older copy of the vault accepted</source>
        <translation>Sprejeta starejša kopija trezorja</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Geslo spremenjeno</translation>
    </message>
    <message>
        <source>Opened with the recovery sheet</source>
        <translation>Odprto z obnovitvenim listom</translation>
    </message>
    <message>
        <source>New recovery sheet made</source>
        <translation>Nov obnovitveni list narejen</translation>
    </message>
    <message>
        <source>Rules of the office changed</source>
        <translation>Pravila službe spremenjena</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Varnostna kopija narejena</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Varnostna kopija obnovljena</translation>
    </message>
    <message>
        <source>Audit read</source>
        <translation>Dnevnik obdelave prebran</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <translation>Dnevnik obdelave izvožen</translation>
    </message>
    <message>
        <source>Register of the office read</source>
        <translation>Evidenca službe prebrana</translation>
    </message>
    <message>
        <source>Register exported for an authority</source>
        <translation>Register izvožen za organ</translation>
    </message>
    <message>
        <source>Copy made for the person</source>
        <translation>Kopija za osebo narejena</translation>
    </message>
    <message>
        <source>Consent or legal basis noted</source>
        <translation>Zapisana privolitev ali pravna podlaga</translation>
    </message>
    <message>
        <source>Consent or legal basis ended</source>
        <translation>Privolitev ali pravna podlaga končana</translation>
    </message>
    <message>
        <source>Facts passed on</source>
        <translation>Podatki posredovani</translation>
    </message>
    <message>
        <source>Packet made</source>
        <translation>Paket pripravljen</translation>
    </message>
    <message>
        <source>Packet taken into the inbox</source>
        <translation>Paket sprejet v predal</translation>
    </message>
    <message>
        <source>Packet taken over into a file</source>
        <translation>Paket prevzet v spis</translation>
    </message>
    <message>
        <source>Packet refused</source>
        <translation>Paket zavrnjen</translation>
    </message>
    <message>
        <source>Receipt taken in</source>
        <translation>Prebrano potrdilo o prejemu</translation>
    </message>
    <message>
        <source>Card of this office made</source>
        <translation>Izdelana vizitka te službe</translation>
    </message>
    <message>
        <source>Office written into the address book</source>
        <translation>Služba zapisana v adresar</translation>
    </message>
    <message>
        <source>Words of an office compared</source>
        <translation>Primerjane besede službe</translation>
    </message>
    <message>
        <source>Office taken out of the address book</source>
        <translation>Služba odstranjena iz adresara</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>Making a backup…</source>
        <translation>Priprava varnostne kopije…</translation>
    </message>
    <message>
        <source>The automatic backup failed: {reason}</source>
        <translation>Samodejna varnostna kopija ni uspela: {reason}</translation>
    </message>
    <message>
        <source>Looking whether the backups are whole…</source>
        <translation>Preverjanje, ali so varnostne kopije brezhibne…</translation>
    </message>
    <message>
        <source>Where is the backup to be put?</source>
        <translation>Kam naj se shrani varnostna kopija?</translation>
    </message>
    <message>
        <source>Where are the backups?</source>
        <translation>Kje so varnostne kopije?</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Backups</source>
        <translation>Varnostne kopije</translation>
    </message>
    <message>
        <source>There is no whole backup on this computer yet.</source>
        <translation>V tem računalniku še ni brezhibne varnostne kopije.</translation>
    </message>
    <message>
        <source>A backup is encrypted like the vault itself: it opens with the passwords of its day, or with the recovery sheet. Those on this computer are made by themselves. They help against damage, not against theft or fire: put one onto a stick from time to time, and keep the stick locked away elsewhere.</source>
        <translation>Varnostna kopija je šifrirana tako kot trezor: odpre se z gesli, ki so veljala na dan kopije, ali z obnovitvenim listom. Kopije v tem računalniku nastajajo same. Pomagajo pri okvarah, ne pa pri kraji ali požaru: občasno shranite kopijo na ključek USB in ga hranite zaklenjenega drugje.</translation>
    </message>
    <message>
        <source>To restore a backup the vault is locked first. What is in it now is set aside under another name, never deleted; what was written after the backup is not in the restored vault.</source>
        <translation>Za obnovitev iz varnostne kopije se trezor najprej zaklene. Njegova sedanja vsebina se shrani pod drugim imenom in se nikoli ne izbriše; kar je bilo zapisano po varnostni kopiji, v obnovljenem trezorju ni.</translation>
    </message>
    <message>
        <source>Backups on this computer</source>
        <translation>Varnostne kopije v tem računalniku</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Počakajte</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Naredi &amp;kopijo zdaj</translation>
    </message>
    <message>
        <source>Onto a st&amp;ick or into a folder…</source>
        <translation>&amp;Na ključek USB ali v mapo…</translation>
    </message>
    <message>
        <source>Check the selected &amp;one</source>
        <translation>Preveri iz&amp;brano</translation>
    </message>
    <message>
        <source>Check those on a stic&amp;k…</source>
        <translation>Preveri na kl&amp;jučku USB…</translation>
    </message>
    <message>
        <source>Lock and &amp;restore a backup…</source>
        <translation>Zakleni in &amp;obnovi iz kopije…</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Made on</source>
        <translation>Narejena</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Brezhibna</translation>
    </message>
    <message>
        <source>Damaged: not to be used</source>
        <translation>Poškodovana: ne uporabljajte</translation>
    </message>
    <message>
        <source>The backup was made and read again. It stands in the folder “{name}”.</source>
        <translation>Varnostna kopija je narejena in znova prebrana. Shranjena je v mapi »{name}«.</translation>
    </message>
    <message>
        <source>The newest whole backup is of {moment}.</source>
        <translation>Najnovejša brezhibna varnostna kopija: {moment}.</translation>
    </message>
    <message>
        <source>The backup of {moment} was opened, and every page and the audit&apos;s chain are as they were made.</source>
        <translation>Varnostna kopija z dne {moment} je bila odprta; vsaka stran in veriga dnevnika obdelave sta taki, kot sta bili narejeni.</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n spis</numerusform>
            <numerusform>%n spisa</numerusform>
            <numerusform>%n spisi</numerusform>
            <numerusform>%n spisov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n račun</numerusform>
            <numerusform>%n računa</numerusform>
            <numerusform>%n računi</numerusform>
            <numerusform>%n računov</numerusform>
        </translation>
    </message>
    <message>
        <source>In it: {counts}.</source>
        <translation>Vsebuje: {counts}.</translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation>V tej mapi ni varnostne kopije.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups are whole.</source>
        <translation>
            <numerusform>Brezhibna je %n varnostna kopija.</numerusform>
            <numerusform>Brezhibni sta %n varnostni kopiji.</numerusform>
            <numerusform>Brezhibne so %n varnostne kopije.</numerusform>
            <numerusform>Brezhibnih je %n varnostnih kopij.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are damaged and are not to be used.</source>
        <translation>
            <numerusform>%n je poškodovana, ne uporabite je.</numerusform>
            <numerusform>%n sta poškodovani, ne uporabite ju.</numerusform>
            <numerusform>%n so poškodovane, ne uporabite jih.</numerusform>
            <numerusform>%n je poškodovanih, ne uporabite jih.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BirthEditor</name>
    <message>
        <source>{question}: age band</source>
        <translation>{question}: starostna skupina</translation>
    </message>
    <message>
        <source>or age:</source>
        <translation>ali starost:</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ni izbrano</translation>
    </message>
</context>
<context>
    <name>BuildWords</name>
    <message numerus="yes">
        <source>%n services in the edition</source>
        <translation>
            <numerusform>%n storitev v izdaji</numerusform>
            <numerusform>%n storitvi v izdaji</numerusform>
            <numerusform>%n storitve v izdaji</numerusform>
            <numerusform>%n storitev v izdaji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were taken from a later source</source>
        <translation>
            <numerusform>%n celica je prevzeta iz poznejšega vira</numerusform>
            <numerusform>%n celici sta prevzeti iz poznejšega vira</numerusform>
            <numerusform>%n celice so prevzete iz poznejšega vira</numerusform>
            <numerusform>%n celic je prevzetih iz poznejšega vira</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tombstones for services that are gone</source>
        <translation>
            <numerusform>%n zaznamek o izbrisu (storitve ni več)</numerusform>
            <numerusform>%n zaznamka o izbrisu (storitev ni več)</numerusform>
            <numerusform>%n zaznamki o izbrisu (storitev ni več)</numerusform>
            <numerusform>%n zaznamkov o izbrisu (storitev ni več)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services came back, and lost their tombstone</source>
        <translation>
            <numerusform>%n storitev je spet v imeniku, zaznamek o izbrisu je odstranjen</numerusform>
            <numerusform>%n storitvi sta spet v imeniku, zaznamka o izbrisu sta odstranjena</numerusform>
            <numerusform>%n storitve so spet v imeniku, zaznamki o izbrisu so odstranjeni</numerusform>
            <numerusform>%n storitev je spet v imeniku, zaznamki o izbrisu so odstranjeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added: %n</source>
        <translation>
            <numerusform>Dodano: %n</numerusform>
            <numerusform>Dodano: %n</numerusform>
            <numerusform>Dodano: %n</numerusform>
            <numerusform>Dodano: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n</source>
        <translation>
            <numerusform>Spremenjeno: %n</numerusform>
            <numerusform>Spremenjeno: %n</numerusform>
            <numerusform>Spremenjeno: %n</numerusform>
            <numerusform>Spremenjeno: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed: %n</source>
        <translation>
            <numerusform>Odstranjeno: %n</numerusform>
            <numerusform>Odstranjeno: %n</numerusform>
            <numerusform>Odstranjeno: %n</numerusform>
            <numerusform>Odstranjeno: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows that break a rule: %n</source>
        <translation>
            <numerusform>Vrstice, ki kršijo pravilo: %n</numerusform>
            <numerusform>Vrstice, ki kršijo pravilo: %n</numerusform>
            <numerusform>Vrstice, ki kršijo pravilo: %n</numerusform>
            <numerusform>Vrstice, ki kršijo pravilo: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cells that cannot be: %n</source>
        <translation>
            <numerusform>Celice z nemogočim podatkom: %n</numerusform>
            <numerusform>Celice z nemogočim podatkom: %n</numerusform>
            <numerusform>Celice z nemogočim podatkom: %n</numerusform>
            <numerusform>Celice z nemogočim podatkom: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Odd, and published as it is: %n</source>
        <translation>
            <numerusform>Nenavadno, a objavljeno tako, kot je: %n</numerusform>
            <numerusform>Nenavadno, a objavljeno tako, kot je: %n</numerusform>
            <numerusform>Nenavadno, a objavljeno tako, kot je: %n</numerusform>
            <numerusform>Nenavadno, a objavljeno tako, kot je: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-krat</numerusform>
            <numerusform>%n-krat</numerusform>
            <numerusform>%n-krat</numerusform>
            <numerusform>%n-krat</numerusform>
        </translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>vrstica {number}</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Stop</source>
        <translation>Ustavi</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Kako daleč je delo</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Ustavljanje…</translation>
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
        <translation>Izberite storitev ali jih nekaj dodajte v izbor, da vidite, kaj vprašati.</translation>
    </message>
    <message>
        <source>told by telephone on {date}</source>
        <translation>sporočeno po telefonu {date}</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Ask first</source>
        <translation>Najprej vprašajte</translation>
    </message>
    <message>
        <source>There is nothing to ask: room is known. Tell the facts of a person, and what is not known about them is asked here.</source>
        <translation>Ničesar ni treba vprašati: podatek o prostih mestih je znan. Vnesite podatke o osebi in tukaj se pokažejo vprašanja o tem, kar zanjo ni znano.</translation>
    </message>
    <message>
        <source>What you choose is kept in the vault, with the day of today and your name, as soon as this window is closed. It is about the provider; nothing is kept about a person.</source>
        <translation>Kar izberete, se z današnjim datumom in vašim imenom shrani v trezor, takoj ko zaprete to okno. To so podatki o izvajalcu; o osebi se ne shrani nič.</translation>
    </message>
    <message>
        <source>What you choose is kept on this computer with the day of today. It is about the provider; nothing is kept about a person.</source>
        <translation>Kar izberete, se shrani v tem računalniku z današnjim datumom. To so podatki o izvajalcu; o osebi se ne shrani nič.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>ni navedeno</translation>
    </message>
    <message>
        <source>Places free</source>
        <translation>Prosta mesta</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Kdo je povedal</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Odgovora še ni</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Natisni…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Shrani kot PDF…</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Room</source>
        <translation>Prosta mesta</translation>
    </message>
    <message>
        <source>Do you take women?</source>
        <translation>Ali sprejemate ženske?</translation>
    </message>
    <message>
        <source>Do you take men?</source>
        <translation>Ali sprejemate moške?</translation>
    </message>
    <message>
        <source>Do you take people who come alone?</source>
        <translation>Ali sprejemate ljudi, ki pridejo sami?</translation>
    </message>
    <message>
        <source>Do you take couples?</source>
        <translation>Ali sprejemate pare?</translation>
    </message>
    <message>
        <source>Do you take people with children?</source>
        <translation>Ali sprejemate ljudi z otroki?</translation>
    </message>
    <message>
        <source>Do you take pregnant women?</source>
        <translation>Ali sprejemate nosečnice?</translation>
    </message>
    <message>
        <source>Do you take people with a pet?</source>
        <translation>Ali sprejemate ljudi s hišno živaljo?</translation>
    </message>
    <message>
        <source>Do you take people who were convicted of arson?</source>
        <translation>Ali sprejemate ljudi, obsojene zaradi požiga?</translation>
    </message>
    <message>
        <source>Do you take people who were convicted of a sexual offence?</source>
        <translation>Ali sprejemate ljudi, obsojene zaradi spolnega kaznivega dejanja?</translation>
    </message>
    <message>
        <source>Do you take people who were convicted of a violent offence?</source>
        <translation>Ali sprejemate ljudi, obsojene zaradi nasilnega kaznivega dejanja?</translation>
    </message>
    <message>
        <source>Do you take people who were violent at home?</source>
        <translation>Ali sprejemate ljudi, ki so bili nasilni v družini?</translation>
    </message>
    <message>
        <source>Do you take people who use drugs now?</source>
        <translation>Ali sprejemate ljudi, ki trenutno uporabljajo droge?</translation>
    </message>
    <message>
        <source>Do you take people who arrive drunk?</source>
        <translation>Ali sprejemate ljudi, ki pridejo pod vplivom alkohola?</translation>
    </message>
    <message>
        <source>Do you take people who owe you money?</source>
        <translation>Ali sprejemate ljudi, ki vam dolgujejo denar?</translation>
    </message>
    <message>
        <source>Do you take people whom you have banned before?</source>
        <translation>Ali sprejemate ljudi, ki ste jim v preteklosti prepovedali vstop?</translation>
    </message>
    <message>
        <source>Do you have room now?</source>
        <translation>Ali imate zdaj prosto mesto?</translation>
    </message>
    <message>
        <source>Can one get in without steps?</source>
        <translation>Ali je mogoče vstopiti brez stopnic?</translation>
    </message>
    <message>
        <source>Is it free of charge?</source>
        <translation>Ali je brezplačno?</translation>
    </message>
    <message>
        <source>Do you take people without identity papers?</source>
        <translation>Ali sprejemate ljudi brez osebnih dokumentov?</translation>
    </message>
    <message>
        <source>Do you take people without health insurance?</source>
        <translation>Ali sprejemate ljudi brez zdravstvenega zavarovanja?</translation>
    </message>
    <message>
        <source>Do you take people who are not from the region?</source>
        <translation>Ali sprejemate ljudi, ki niso iz vaše regije?</translation>
    </message>
    <message>
        <source>Apart from that, do you take everybody?</source>
        <translation>Ali sicer sprejemate vse?</translation>
    </message>
</context>
<context>
    <name>CardTextDialog</name>
    <message>
        <source>Paste the text of a code</source>
        <translation>Prilepi besedilo kode</translation>
    </message>
    <message>
        <source>&amp;Scan the code of the other office with a hand scanner while this field is active, or paste text.</source>
        <translation>Ko je polje dejavno, &amp;skenirajte kodo druge službe z ročnim čitalnikom ali prilepite besedilo.</translation>
    </message>
    <message>
        <source>Text of the code</source>
        <translation>Besedilo kode</translation>
    </message>
    <message>
        <source>A&amp;dd the card</source>
        <translation>&amp;Dodaj vizitko</translation>
    </message>
</context>
<context>
    <name>CaseSheetDesk</name>
    <message>
        <source>This file is not encrypted: anybody who gets it can read it.</source>
        <translation>Ta datoteka ni šifrirana: kdor jo dobi, jo lahko prebere.</translation>
    </message>
</context>
<context>
    <name>CaseSheetDialog</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Predogled lista</translation>
    </message>
    <message>
        <source>&amp;With health, custody and other sensitive answers</source>
        <translation>Z &amp;občutljivimi odgovori (zdravje, zapor in drugo)</translation>
    </message>
    <message>
        <source>A saved file is not encrypted: anybody who gets it can read it.</source>
        <translation>Shranjena datoteka ni šifrirana: kdor jo dobi, jo lahko prebere.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n stran</numerusform>
            <numerusform>%n strani</numerusform>
            <numerusform>%n strani</numerusform>
            <numerusform>%n strani</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language of the sheet</source>
        <translation>&amp;Jezik lista</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Jezik lista</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Natisni…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Shrani kot PDF…</translation>
    </message>
</context>
<context>
    <name>CaseSheetsController</name>
    <message>
        <source>Entry form with answers</source>
        <translation>Vstopni vprašalnik z odgovori</translation>
    </message>
    <message>
        <source>The first three days</source>
        <translation>Prvi trije dnevi</translation>
    </message>
    <message>
        <source>Register of the office</source>
        <translation>Evidenca službe</translation>
    </message>
    <message>
        <source>Clients of this office</source>
        <translation>Stranke te službe</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n stranka</numerusform>
            <numerusform>%n stranki</numerusform>
            <numerusform>%n stranke</numerusform>
            <numerusform>%n strank</numerusform>
        </translation>
    </message>
    <message>
        <source>printed on {day} by {name}</source>
        <translation>natisnjeno {day}, {name}</translation>
    </message>
    <message>
        <source>For staff. Keep it locked away.</source>
        <translation>Za strokovne delavce. Hranite zaklenjeno.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Spis vodi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Odpust</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Naslednji korak</translation>
    </message>
    <message>
        <source>open</source>
        <translation>odprto</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>čaka</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>končano</translation>
    </message>
</context>
<context>
    <name>CellMenu</name>
    <message>
        <source>Find these services</source>
        <translation>Poišči te storitve</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiraj kot besedilo</translation>
    </message>
    <message>
        <source>Somebody could not be placed</source>
        <translation>Nekoga ni bilo mogoče namestiti</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Shrani kot datoteko …</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Before: {before}. After: {after}.</source>
        <translation>Prej: {before}. Potem: {after}.</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nič se ne razlikuje.</translation>
    </message>
    <message>
        <source>Opened: {opened}; closed: {closed}; otherwise different: {others}.</source>
        <translation>Na novo: {opened}; prenehalo: {closed}; sicer drugače: {others}.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ni znano</translation>
    </message>
    <message>
        <source>data of {issued}, looked at on {day}</source>
        <translation>podatki z dne {issued}, ogled dne {day}</translation>
    </message>
    <message>
        <source>{kind} – {type}, {place}: before: {before}; after: {after}.</source>
        <translation>{kind} – {type}, {place}: prej: {before}; potem: {after}.</translation>
    </message>
    <message>
        <source>New: {names}.</source>
        <translation>Novo: {names}.</translation>
    </message>
    <message>
        <source>Gone: {names}.</source>
        <translation>Ni več: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>in še %n</numerusform>
            <numerusform>in še %n</numerusform>
            <numerusform>in še %n</numerusform>
            <numerusform>in še %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Prenehalo</translation>
    </message>
    <message>
        <source>No room known any more</source>
        <translation>O prostih mestih ni več nič znano</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Manj</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Več</translation>
    </message>
    <message>
        <source>Room again</source>
        <translation>Spet so mesta</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Na novo</translation>
    </message>
</context>
<context>
    <name>ChangedClientsDialog</name>
    <message>
        <source>Clients whose services changed</source>
        <translation>Stranke s spremenjenimi storitvami</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Odpri spis</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Stranka</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Storitev</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Sprememba</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>List</translation>
    </message>
    <message numerus="yes">
        <source>With the last update of the directory %n chosen services changed.</source>
        <translation>
            <numerusform>Z zadnjo posodobitvijo imenika se je spremenila %n izbrana storitev.</numerusform>
            <numerusform>Z zadnjo posodobitvijo imenika sta se spremenili %n izbrani storitvi.</numerusform>
            <numerusform>Z zadnjo posodobitvijo imenika so se spremenile %n izbrane storitve.</numerusform>
            <numerusform>Z zadnjo posodobitvijo imenika se je spremenilo %n izbranih storitev.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print the leaflet again…</source>
        <translation>Znova &amp;natisni letak…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Zapri</translation>
    </message>
    <message>
        <source>given: print it again</source>
        <translation>izročen: natisnite ga znova</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>še ni izročen</translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>Compare with</source>
        <translation>Primerjaj z</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Kaj se razlikuje</translation>
    </message>
    <message>
        <source>Day to compare with</source>
        <translation>Dan, s katerim se primerja</translation>
    </message>
    <message>
        <source>Choose an edition or a day</source>
        <translation>Izberite izdajo ali dan</translation>
    </message>
    <message>
        <source>The same data on another day</source>
        <translation>Isti podatki na drug dan</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ni znano</translation>
    </message>
    <message numerus="yes">
        <source>Edition of {date}, %n services</source>
        <translation>
            <numerusform>Izdaja z dne {date}, %n storitev</numerusform>
            <numerusform>Izdaja z dne {date}, %n storitvi</numerusform>
            <numerusform>Izdaja z dne {date}, %n storitve</numerusform>
            <numerusform>Izdaja z dne {date}, %n storitev</numerusform>
        </translation>
    </message>
    <message>
        <source>Compares what the filters above ask for with an earlier edition of the data, or with another day.</source>
        <translation>Primerja to, kar sprašujejo filtri zgoraj, s prejšnjo izdajo podatkov ali z drugim dnem.</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Phone only</source>
        <translation>Samo telefon</translation>
    </message>
    <message>
        <source>Print in full</source>
        <translation>Natisni v celoti</translation>
    </message>
    <message>
        <source>Own sheet</source>
        <translation>Svoj list</translation>
    </message>
    <message>
        <source>Back to the others</source>
        <translation>Nazaj k drugim</translation>
    </message>
    <message>
        <source>Take instead: {name}</source>
        <translation>Namesto nje vzemi: {name}</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Completeness</source>
        <translation>Popolnost podatkov</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n vrstica</numerusform>
            <numerusform>%n vrstici</numerusform>
            <numerusform>%n vrstice</numerusform>
            <numerusform>%n vrstic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-krat</numerusform>
            <numerusform>%n-krat</numerusform>
            <numerusform>%n-krat</numerusform>
            <numerusform>%n-krat</numerusform>
        </translation>
    </message>
    <message>
        <source>row {numbers}</source>
        <translation>vrstica {numbers}</translation>
    </message>
    <message>
        <source>Wrong, to be mended:</source>
        <translation>Napačno, treba je popraviti:</translation>
    </message>
    <message>
        <source>Missing, to be filled before publishing:</source>
        <translation>Manjka, treba je dopolniti pred objavo:</translation>
    </message>
    <message>
        <source>Worth a look:</source>
        <translation>Vredno pogleda:</translation>
    </message>
    <message>
        <source>checked in the last 180 days</source>
        <translation>preverjeno v zadnjih 180 dneh</translation>
    </message>
    <message>
        <source>with opening hours</source>
        <translation>z navedenim urnikom</translation>
    </message>
    <message>
        <source>with a telephone</source>
        <translation>s telefonsko številko</translation>
    </message>
    <message>
        <source>with a word on room</source>
        <translation>s podatkom o prostih mestih</translation>
    </message>
    <message>
        <source>with a type</source>
        <translation>z navedeno vrsto</translation>
    </message>
    <message>
        <source>with a place</source>
        <translation>z navedenim krajem</translation>
    </message>
    <message>
        <source>with a price</source>
        <translation>z navedeno ceno</translation>
    </message>
    <message>
        <source>{label}: {count} of {all} services ({share} %)</source>
        <translation>{label}: {count} od {all} storitev ({share} %)</translation>
    </message>
    <message numerus="yes">
        <source>%n faults. The package should not be published like this.</source>
        <translation>
            <numerusform>%n napaka. Takega paketa ne objavite.</numerusform>
            <numerusform>%n napaki. Takega paketa ne objavite.</numerusform>
            <numerusform>%n napake. Takega paketa ne objavite.</numerusform>
            <numerusform>%n napak. Takega paketa ne objavite.</numerusform>
        </translation>
    </message>
    <message>
        <source>No fault was found.</source>
        <translation>Najdena ni bila nobena napaka.</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Remove: {filter}</source>
        <translation>Odstrani: {filter}</translation>
    </message>
</context>
<context>
    <name>ChoiceNameDialog</name>
    <message>
        <source>Save this choice</source>
        <translation>Shrani izbor</translation>
    </message>
    <message>
        <source>Name of the choice</source>
        <translation>Ime izbora</translation>
    </message>
    <message>
        <source>By which name is the choice to be kept?</source>
        <translation>Pod katerim imenom naj se izbor shrani?</translation>
    </message>
    <message>
        <source>Take no name of a person: whoever works at this computer can read it.</source>
        <translation>Ne uporabite imena osebe: prebere ga lahko vsak, ki dela s tem računalnikom.</translation>
    </message>
    <message>
        <source>Services and options are kept; what you typed for the leaflet is not.</source>
        <translation>Shranijo se storitve in možnosti, ne pa tudi, kar ste vpisali za letak.</translation>
    </message>
    <message numerus="yes">
        <source>%n choices are saved, which is the most. Remove one first.</source>
        <translation>
            <numerusform>Shranjen je %n izbor, več jih ne more biti. Najprej enega odstranite.</numerusform>
            <numerusform>Shranjena sta %n izbora, več jih ne more biti. Najprej enega odstranite.</numerusform>
            <numerusform>Shranjeni so %n izbori, več jih ne more biti. Najprej enega odstranite.</numerusform>
            <numerusform>Shranjenih je %n izborov, več jih ne more biti. Najprej enega odstranite.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a choice of this name. It will be replaced.</source>
        <translation>Izbor s tem imenom že obstaja. Novi ga bo nadomestil.</translation>
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
        <translation>Vrsta pomoči</translation>
    </message>
    <message>
        <source>Region of return</source>
        <translation>Regija vrnitve</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Okraj</translation>
    </message>
    <message>
        <source>Prison now</source>
        <translation>Trenutni zapor</translation>
    </message>
    <message>
        <source>Where help is given</source>
        <translation>Kje poteka pomoč</translation>
    </message>
    <message>
        <source>Phase of the sentence</source>
        <translation>Obdobje kazni</translation>
    </message>
    <message>
        <source>For women or men</source>
        <translation>Za ženske ali moške</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Gospodinjstvo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Skupina</translation>
    </message>
    <message>
        <source>Who is welcome</source>
        <translation>Komu je odprto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Form of help</source>
        <translation>Oblika pomoči</translation>
    </message>
    <message>
        <source>Who may ask</source>
        <translation>Kdo lahko zaprosi</translation>
    </message>
    <message>
        <source>Not needed before the first visit</source>
        <translation>Pred prvim obiskom ni potrebno</translation>
    </message>
    <message>
        <source>Accepted or case by case</source>
        <translation>Sprejmejo ali presodijo</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Stavba</translation>
    </message>
    <message>
        <source>Room today</source>
        <translation>Prosta mesta danes</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Zadnje preverjanje</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dokazila</translation>
    </message>
    <message>
        <source>All types of help</source>
        <translation>Vse vrste pomoči</translation>
    </message>
    <message>
        <source>Any region of return</source>
        <translation>Vse regije vrnitve</translation>
    </message>
    <message>
        <source>Any prison now</source>
        <translation>Vsi zapori</translation>
    </message>
    <message>
        <source>In any setting</source>
        <translation>V zaporu ali drugje</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Vse</translation>
    </message>
    <message>
        <source>In prison</source>
        <translation>V zaporu</translation>
    </message>
    <message>
        <source>Outside prison</source>
        <translation>Zunaj zapora</translation>
    </message>
    <message>
        <source>By telephone, online, by letter</source>
        <translation>Po telefonu, spletu ali pošti</translation>
    </message>
    <message numerus="yes">
        <source>Checked in the last %n days</source>
        <translation>
            <numerusform>Preverjeno v zadnjem %n dnevu</numerusform>
            <numerusform>Preverjeno v zadnjih %n dneh</numerusform>
            <numerusform>Preverjeno v zadnjih %n dneh</numerusform>
            <numerusform>Preverjeno v zadnjih %n dneh</numerusform>
        </translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Češka</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenija</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Avstrija</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Nemčija</translation>
    </message>
</context>
<context>
    <name>ChosenList</name>
    <message>
        <source>Chosen services</source>
        <translation>Izbrane storitve</translation>
    </message>
    <message>
        <source>Nothing chosen yet. Find services and press Ctrl+D.</source>
        <translation>Izbor je še prazen. Poiščite storitve in pritisnite Ctrl+D.</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>G&amp;or</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>Do&amp;l</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Odst&amp;rani</translation>
    </message>
    <message>
        <source>+ Add fr&amp;om search</source>
        <translation>+ Dodaj i&amp;z iskanja</translation>
    </message>
</context>
<context>
    <name>ClientAccess</name>
    <message>
        <source>Save the copy for the person</source>
        <translation>Shranjevanje kopije za osebo</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Besedilo (*.txt)</translation>
    </message>
    <message>
        <source>Saved: {name}. It is plain text: hand it over, then delete it.</source>
        <translation>Shranjeno: {name}. To je nešifrirano besedilo: izročite ga in ga nato izbrišite.</translation>
    </message>
</context>
<context>
    <name>ClientDataPage</name>
    <message>
        <source>Client data</source>
        <translation>Podatki o strankah</translation>
    </message>
    <message>
        <source>Client data is protected on this computer already. You unlock it under Clients.</source>
        <translation>Podatki o strankah so na tem računalniku že zaščiteni. Odklenete jih v delu Stranke.</translation>
    </message>
    <message>
        <source>You can search and print without any client data. If you keep some, it is encrypted.</source>
        <translation>Iščete in tiskate lahko brez podatkov o strankah. Če jih vodite, so šifrirani.</translation>
    </message>
    <message>
        <source>Only search and print, for now</source>
        <translation>Za zdaj samo iskati in tiskati</translation>
    </message>
    <message>
        <source>Also keep client data: set a password at the end</source>
        <translation>Voditi tudi podatke o strankah: na koncu nastaviti geslo</translation>
    </message>
    <message>
        <source>You then print a recovery sheet. Without password and sheet nobody can open the data again.</source>
        <translation>Nato natisnete obnovitveni list. Brez gesla in lista podatkov ne more nihče več odpreti.</translation>
    </message>
</context>
<context>
    <name>ClientDesk</name>
    <message>
        <source>The list of this client stays as it is: this account may not change the file.</source>
        <translation>Seznam te stranke ostane, kakršen je: ta račun spisa ne sme spreminjati.</translation>
    </message>
    <message>
        <source>{type} ({count})</source>
        <translation>{type} ({count})</translation>
    </message>
    <message>
        <source>Nothing in this directory meets this need and fits. Try a wider region, or ask an office.</source>
        <translation>V tem imeniku ni storitve, ki bi pokrila to potrebo in ustrezala. Poskusite s širšo regijo ali vprašajte pristojno službo.</translation>
    </message>
    <message>
        <source>{name} is off this leaflet. It stays in the file, because it was given to the person.</source>
        <translation>Na tem letaku ni več: {name}. V spisu ostane, ker je bilo osebi izročeno.</translation>
    </message>
    <message>
        <source>Noted in the file of {label}.</source>
        <translation>Zabeleženo v spisu: {label}.</translation>
    </message>
</context>
<context>
    <name>ClientScreen</name>
    <message>
        <source>This is not the PIN. Try again.</source>
        <translation>To ni pravi PIN. Poskusite znova.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN. The next try counts in %n seconds.</source>
        <translation>
            <numerusform>To ni pravi PIN. Naslednji poskus velja čez %n sekundo.</numerusform>
            <numerusform>To ni pravi PIN. Naslednji poskus velja čez %n sekundi.</numerusform>
            <numerusform>To ni pravi PIN. Naslednji poskus velja čez %n sekunde.</numerusform>
            <numerusform>To ni pravi PIN. Naslednji poskus velja čez %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN with which this screen was opened.</source>
        <translation>Vpišite PIN, s katerim je bil ta zaslon odprt.</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Manjše črke</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Večje črke</translation>
    </message>
    <message>
        <source>Back to work…</source>
        <translation>Nazaj k delu …</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Nazaj k delu</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ostani tukaj</translation>
    </message>
    <message>
        <source>PIN forgotten: end the program</source>
        <translation>Pozabljen PIN: končaj program</translation>
    </message>
</context>
<context>
    <name>ClientSheets</name>
    <message>
        <source>The directory has no form of this provider.</source>
        <translation>V imeniku ni obrazca tega izvajalca.</translation>
    </message>
</context>
<context>
    <name>ClientStrip</name>
    <message>
        <source>For the client {label}: {need}</source>
        <translation>Za stranko {label}: {need}</translation>
    </message>
    <message>
        <source>For the client {label}</source>
        <translation>Za stranko {label}</translation>
    </message>
    <message>
        <source>Back to the file</source>
        <translation>Nazaj na spis</translation>
    </message>
    <message>
        <source>Leave the client</source>
        <translation>Zapusti stranko</translation>
    </message>
</context>
<context>
    <name>ClientWorkWords</name>
    <message>
        <source>Prepared</source>
        <translation>Pripravljeno</translation>
    </message>
    <message>
        <source>Given to the person</source>
        <translation>Izročeno osebi</translation>
    </message>
    <message>
        <source>Sent to the provider</source>
        <translation>Poslano izvajalcu</translation>
    </message>
    <message>
        <source>Received by the provider</source>
        <translation>Izvajalec je prejel</translation>
    </message>
    <message>
        <source>More information asked</source>
        <translation>Želijo več podatkov</translation>
    </message>
    <message>
        <source>Interview set</source>
        <translation>Dogovorjen razgovor</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Na čakalnem seznamu</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Sprejeto</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>Izvajalec je zavrnil</translation>
    </message>
    <message>
        <source>The person said no</source>
        <translation>Oseba ne želi</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Oseba ni prišla</translation>
    </message>
    <message>
        <source>Goes there</source>
        <translation>Je vključena</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Končano</translation>
    </message>
    <message>
        <source>Taken back by us</source>
        <translation>Umaknili smo</translation>
    </message>
    <message>
        <source>The aim was reached</source>
        <translation>Cilj je dosežen</translation>
    </message>
    <message>
        <source>The aim was partly reached</source>
        <translation>Cilj je delno dosežen</translation>
    </message>
    <message>
        <source>The aim was not reached</source>
        <translation>Cilj ni dosežen</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Preselitev</translation>
    </message>
    <message>
        <source>Back in custody</source>
        <translation>Znova v zaporu</translation>
    </message>
    <message>
        <source>The sentence changed</source>
        <translation>Kazen se je spremenila</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Smrt</translation>
    </message>
    <message>
        <source>Contact was lost</source>
        <translation>Stik se je izgubil</translation>
    </message>
    <message>
        <source>The service closed</source>
        <translation>Storitev je ukinjena</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Zasedeno</translation>
    </message>
    <message>
        <source>The waiting list is too long</source>
        <translation>Čakalni seznam je predolg</translation>
    </message>
    <message>
        <source>Outside their area</source>
        <translation>Zunaj njihovega območja</translation>
    </message>
    <message>
        <source>Age or sex</source>
        <translation>Starost ali spol</translation>
    </message>
    <message>
        <source>Kind of past offence</source>
        <translation>Vrsta kaznivega dejanja</translation>
    </message>
    <message>
        <source>Use of drugs or alcohol</source>
        <translation>Uporaba drog ali alkohola</translation>
    </message>
    <message>
        <source>Needs more health care or help than they give</source>
        <translation>Potrebuje več zdravstvene oskrbe ali pomoči, kot jo dajejo</translation>
    </message>
    <message>
        <source>No papers or insurance</source>
        <translation>Brez dokumentov ali zavarovanja</translation>
    </message>
    <message>
        <source>Cannot pay</source>
        <translation>Ne more plačati</translation>
    </message>
    <message>
        <source>Debt to them, or a bad experience with this person</source>
        <translation>Dolg do njih ali slaba izkušnja s to osebo</translation>
    </message>
    <message>
        <source>Their conditions cannot be kept</source>
        <translation>Njihovih pogojev ni mogoče izpolniti</translation>
    </message>
    <message>
        <source>Not the right service</source>
        <translation>Ni prava storitev</translation>
    </message>
    <message>
        <source>Information was missing</source>
        <translation>Manjkali so podatki</translation>
    </message>
    <message>
        <source>The programme is closed, or has no money</source>
        <translation>Program je ukinjen ali nima denarja</translation>
    </message>
    <message>
        <source>No answer after three tries</source>
        <translation>Brez odgovora po treh poskusih</translation>
    </message>
    <message>
        <source>They gave no reason</source>
        <translation>Razloga niso navedli</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Drug razlog</translation>
    </message>
    <message>
        <source>Too far</source>
        <translation>Predaleč</translation>
    </message>
    <message>
        <source>No privacy there</source>
        <translation>Tam ni zasebnosti</translation>
    </message>
    <message>
        <source>The rules are too strict</source>
        <translation>Pravila so prestroga</translation>
    </message>
    <message>
        <source>A bad experience earlier</source>
        <translation>Slaba izkušnja v preteklosti</translation>
    </message>
    <message>
        <source>Found a way of their own</source>
        <translation>Lastna pot</translation>
    </message>
    <message>
        <source>Because of the family</source>
        <translation>Zaradi družine</translation>
    </message>
    <message>
        <source>The cost</source>
        <translation>Stroški</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne zdaj</translation>
    </message>
    <message>
        <source>Afraid of being recognised</source>
        <translation>Strah, da bi osebo prepoznali</translation>
    </message>
    <message>
        <source>Does not want to say why</source>
        <translation>Ne želi povedati, zakaj</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Odprto</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Čaka</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>Letak</translation>
    </message>
    <message>
        <source>Provider&apos;s form</source>
        <translation>Obrazec izvajalca</translation>
    </message>
    <message>
        <source>First 72 hours</source>
        <translation>Prvih 72 ur</translation>
    </message>
    <message>
        <source>Intake form</source>
        <translation>Vstopni vprašalnik</translation>
    </message>
    <message>
        <source>Referral sheet</source>
        <translation>Napotni list</translation>
    </message>
    <message>
        <source>Text of a consent</source>
        <translation>Besedilo privolitve</translation>
    </message>
    <message>
        <source>Letter to a receiver</source>
        <translation>Pismo prejemniku</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ime</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>urnik</translation>
    </message>
    <message>
        <source>address</source>
        <translation>naslov</translation>
    </message>
    <message>
        <source>how to get in</source>
        <translation>kako se vključiti</translation>
    </message>
    <message>
        <source>a warning</source>
        <translation>opozorilo</translation>
    </message>
    <message>
        <source>whether it is open at all</source>
        <translation>ali sploh deluje</translation>
    </message>
    <message>
        <source>Changed: {parts}</source>
        <translation>Spremenjeno: {parts}</translation>
    </message>
    <message>
        <source>Closed; see {name}</source>
        <translation>Ukinjeno; glejte {name}</translation>
    </message>
    <message>
        <source>Closed, or no longer in the directory</source>
        <translation>Ukinjeno ali ni več v imeniku</translation>
    </message>
    <message>
        <source>Own cases there: too few to tell.</source>
        <translation>Naših primerov je tam premalo za oceno.</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n sprejet</numerusform>
            <numerusform>%n sprejeta</numerusform>
            <numerusform>%n sprejeti</numerusform>
            <numerusform>%n sprejetih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n brez odgovora</numerusform>
            <numerusform>%n brez odgovora</numerusform>
            <numerusform>%n brez odgovora</numerusform>
            <numerusform>%n brez odgovora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n čaka</numerusform>
            <numerusform>%n čakata</numerusform>
            <numerusform>%n čakajo</numerusform>
            <numerusform>%n čaka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n own cases:</source>
        <translation>
            <numerusform>Od %n našega primera:</numerusform>
            <numerusform>Od %n naših primerov:</numerusform>
            <numerusform>Od %n naših primerov:</numerusform>
            <numerusform>Od %n naših primerov:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own cases, none decided</source>
        <translation>
            <numerusform>%n naš primer, še brez odločitve</numerusform>
            <numerusform>%n naša primera, še brez odločitve</numerusform>
            <numerusform>%n naši primeri, še brez odločitve</numerusform>
            <numerusform>%n naših primerov, še brez odločitve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>an answer after %n days on average</source>
        <translation>
            <numerusform>odgovor v povprečju po %n dnevu</numerusform>
            <numerusform>odgovor v povprečju po %n dneh</numerusform>
            <numerusform>odgovor v povprečju po %n dneh</numerusform>
            <numerusform>odgovor v povprečju po %n dneh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n zavrnjen</numerusform>
            <numerusform>%n zavrnjena</numerusform>
            <numerusform>%n zavrnjeni</numerusform>
            <numerusform>%n zavrnjenih</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Zakleni zdaj</translation>
    </message>
    <message>
        <source>Client data</source>
        <translation>Podatki o strankah</translation>
    </message>
    <message>
        <source>Unlocked for {name}</source>
        <translation>Odklenjeno za: {name}</translation>
    </message>
</context>
<context>
    <name>ClientsSection</name>
    <message>
        <source>Open. Each entry is encrypted before it reaches the disk.</source>
        <translation>Odprt. Vsak vnos se šifrira, preden pride na disk.</translation>
    </message>
    <message>
        <source>Locked, or not set up. No password is needed to search and to print leaflets.</source>
        <translation>Zaklenjen ali še ni ustvarjen. Za iskanje in tisk letakov geslo ni potrebno.</translation>
    </message>
    <message>
        <source>Under Clients, Rules: when it locks itself, how long files are kept, backups.</source>
        <translation>V delu Stranke, Pravila: kdaj se sam zaklene, kako dolgo se hranijo spisi, varnostne kopije.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Trezor</translation>
    </message>
    <message>
        <source>Rules of the office</source>
        <translation>Pravila službe</translation>
    </message>
    <message>
        <source>Client data</source>
        <translation>Podatki o strankah</translation>
    </message>
</context>
<context>
    <name>CloseAccountDialog</name>
    <message>
        <source>Close an account</source>
        <translation>Zapiranje računa</translation>
    </message>
    <message>
        <source>Nobody: there are no files</source>
        <translation>Nihče: spisov ni</translation>
    </message>
    <message>
        <source>Who takes over the files</source>
        <translation>Kdo prevzame spise</translation>
    </message>
    <message>
        <source>Clos&amp;e the account</source>
        <translation>Zapri &amp;račun</translation>
    </message>
    <message>
        <source>The account of {name} is closed for good.</source>
        <translation>Račun bo dokončno zaprt: {name}.</translation>
    </message>
    <message>
        <source>Its password no longer opens the vault, and the whole vault gets another key. This takes a moment.</source>
        <translation>Geslo tega računa ne bo več odprlo trezorja, celoten trezor pa bo dobil drug ključ. To traja nekaj trenutkov.</translation>
    </message>
    <message>
        <source>Its half-written texts go. Notes and entries stay, with the name of who wrote them.</source>
        <translation>Osnutki tega računa se izbrišejo. Zabeležke in zapisi ostanejo, skupaj z imenom tistega, ki jih je napisal.</translation>
    </message>
    <message>
        <source>A copy or backup of the vault that was taken elsewhere before today can still be opened with the former password. If that may have happened, tell the head of office.</source>
        <translation>Kopijo ali varnostno kopijo trezorja, ki jo je kdo odnesel pred današnjim dnem, je še vedno mogoče odpreti s prejšnjim geslom. Če se je to morda zgodilo, obvestite predstojnika.</translation>
    </message>
    <message>
        <source>If the person knew the recovery sheet, make a new one afterwards: menu Client.</source>
        <translation>Če je oseba poznala obnovitveni list, nato naredite novega: meni »Stranka«.</translation>
    </message>
    <message>
        <source>&amp;Who takes over the files?</source>
        <translation>&amp;Kdo prevzame spise?</translation>
    </message>
</context>
<context>
    <name>ComboEditor</name>
    <message>
        <source>{question}: in words</source>
        <translation>{question}: z besedami</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ni izbrano</translation>
    </message>
</context>
<context>
    <name>ComfortDesk</name>
    <message>
        <source>A directory is being prepared…</source>
        <translation>Imenik se pripravlja …</translation>
    </message>
    <message>
        <source>A directory is being read in. How far it is, and Stop, are under Data.</source>
        <translation>Imenik se pravkar prebira. Kako daleč je, in Ustavi, je pod Podatki.</translation>
    </message>
    <message>
        <source>In use now: a sample. Everything in it is invented, to look around and to practise.</source>
        <translation>Zdaj je v uporabi vzorec. Vse v njem je izmišljeno, za ogled in vajo.</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>datum ni znan</translation>
    </message>
    <message>
        <source>In use now: {title} ({day})</source>
        <translation>Zdaj v uporabi: {title} ({day})</translation>
    </message>
    <message>
        <source>An example. Empty the shortlist before somebody comes for whom you search.</source>
        <translation>Primer. Izpraznite izbor, preden pride nekdo, za kogar iščete.</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Kaj želite narediti?</translation>
    </message>
    <message>
        <source>A word is enough, for example: print</source>
        <translation>Zadostuje beseda, na primer: natisni</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Kaj je mogoče narediti</translation>
    </message>
    <message>
        <source>“{name}” cannot be done just now.</source>
        <translation>»{name}« zdaj ni mogoče.</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <translation>Nič se tako ne imenuje. Poskusite z drugo besedo.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Print leaflet…</source>
        <translation>&amp;Natisni letak…</translation>
    </message>
    <message>
        <source>&amp;Save leaflet as PDF…</source>
        <translation>&amp;Shrani letak kot PDF…</translation>
    </message>
    <message>
        <source>Sho&amp;w to the client…</source>
        <translation>Pokaži st&amp;ranki …</translation>
    </message>
    <message>
        <source>Save this &amp;choice…</source>
        <translation>Shrani iz&amp;bor…</translation>
    </message>
    <message>
        <source>Sa&amp;ved choices…</source>
        <translation>Shranjeni i&amp;zbori…</translation>
    </message>
    <message>
        <source>P&amp;rint list…</source>
        <translation>Na&amp;tisni seznam…</translation>
    </message>
    <message>
        <source>Save &amp;list as…</source>
        <translation>Shrani seznam &amp;kot…</translation>
    </message>
    <message>
        <source>Blank &amp;entry form…</source>
        <translation>Prazen &amp;vprašalnik…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Nast&amp;avitve …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Izhod</translation>
    </message>
    <message>
        <source>A&amp;dd a service that you know…</source>
        <translation>Dodaj s&amp;toritev, ki jo poznate…</translation>
    </message>
    <message>
        <source>U&amp;ndo last change of our own services</source>
        <translation>Razveljavi zadnjo spremembo &amp;naših vnosov</translation>
    </message>
    <message>
        <source>&amp;Undo last change of the shortlist</source>
        <translation>&amp;Razveljavi zadnjo spremembo izbora</translation>
    </message>
    <message>
        <source>&amp;Add to shortlist or remove</source>
        <translation>&amp;Dodaj v izbor ali odstrani</translation>
    </message>
    <message>
        <source>&amp;Copy contact as text</source>
        <translation>&amp;Kopiraj stik kot besedilo</translation>
    </message>
    <message>
        <source>Co&amp;mpare services…</source>
        <translation>&amp;Primerjaj storitve…</translation>
    </message>
    <message>
        <source>Ask &amp;first…</source>
        <translation>Najprej &amp;vprašaj…</translation>
    </message>
    <message>
        <source>&amp;Report an error…</source>
        <translation>&amp;Sporoči napako…</translation>
    </message>
    <message>
        <source>&amp;Empty the shortlist</source>
        <translation>&amp;Izprazni izbor</translation>
    </message>
    <message>
        <source>&amp;Search box</source>
        <translation>&amp;Iskalno polje</translation>
    </message>
    <message>
        <source>&amp;Clear search or go back</source>
        <translation>&amp;Počisti iskanje ali se vrni</translation>
    </message>
    <message>
        <source>&amp;More filters…</source>
        <translation>&amp;Več filtrov…</translation>
    </message>
    <message>
        <source>Clear &amp;filters</source>
        <translation>Počisti &amp;filtre</translation>
    </message>
    <message>
        <source>For a &amp;person like this…</source>
        <translation>Za tako &amp;osebo…</translation>
    </message>
    <message>
        <source>&amp;Next person</source>
        <translation>&amp;Naslednja oseba</translation>
    </message>
    <message>
        <source>&amp;Leaves today…</source>
        <translation>Odpus&amp;t danes…</translation>
    </message>
    <message>
        <source>For pr&amp;ofessionals…</source>
        <translation>Za stro&amp;kovnjake …</translation>
    </message>
    <message>
        <source>Show or fold what does not f&amp;it</source>
        <translation>Pokaži/strni, kar ne &amp;ustreza</translation>
    </message>
    <message>
        <source>Save &amp;this search…</source>
        <translation>&amp;Shrani iskanje…</translation>
    </message>
    <message>
        <source>&amp;Recent and saved searches…</source>
        <translation>Ne&amp;davna in shranjena iskanja…</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>&amp;Stranke</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Zakleni zdaj</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>Spremeni &amp;geslo…</translation>
    </message>
    <message>
        <source>&amp;New recovery sheet…</source>
        <translation>&amp;Nov obnovitveni list…</translation>
    </message>
    <message>
        <source>Next &amp;view</source>
        <translation>Naslednji po&amp;gled</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Naslednje podokno</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Prejšnje podokno</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Nazaj na &amp;seznam</translation>
    </message>
    <message>
        <source>Show or hide &amp;detail</source>
        <translation>Pokaži/skrij po&amp;drobnosti</translation>
    </message>
    <message>
        <source>Show or hide nav&amp;igation</source>
        <translation>Pokaži/skrij &amp;krmarjenje</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Večje besedilo</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Manjše besedilo</translation>
    </message>
    <message>
        <source>N&amp;ormal text size</source>
        <translation>&amp;Običajna velikost</translation>
    </message>
    <message>
        <source>&amp;Look for a newer directory</source>
        <translation>&amp;Poišči novejši imenik</translation>
    </message>
    <message>
        <source>&amp;Update from a folder or stick…</source>
        <translation>Posodobi iz mape ali s &amp;ključka USB…</translation>
    </message>
    <message>
        <source>Read in a &amp;zip file…</source>
        <translation>Preberi datoteko &amp;zip…</translation>
    </message>
    <message>
        <source>Read in a &amp;folder…</source>
        <translation>Preberi &amp;mapo…</translation>
    </message>
    <message>
        <source>&amp;Directories on this computer…</source>
        <translation>&amp;Imeniki v tem računalniku…</translation>
    </message>
    <message>
        <source>Go &amp;back to the directory before…</source>
        <translation>&amp;Vrni prejšnji imenik…</translation>
    </message>
    <message>
        <source>&amp;What do you want to do?…</source>
        <translation>Kaj želite na&amp;rediti? …</translation>
    </message>
    <message>
        <source>H&amp;elp for this view</source>
        <translation>&amp;Pomoč za ta pogled</translation>
    </message>
    <message>
        <source>One-page &amp;guide</source>
        <translation>Vodnik na eni &amp;strani</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Bližnjice</translation>
    </message>
    <message>
        <source>First &amp;steps…</source>
        <translation>Prvi &amp;koraki …</translation>
    </message>
    <message>
        <source>&amp;How providers get in</source>
        <translation>&amp;Vpis izvajalcev v imenik</translation>
    </message>
    <message>
        <source>&amp;About Workpris Desktop</source>
        <translation>&amp;O programu Workpris Desktop</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datoteka</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Urejanje</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Iskanje</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Stranka</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Po&amp;gled</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Podatki</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Po&amp;moč</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Jezik</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Barve</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Kot v sistemu</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Svetle</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Temne</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Visok kontrast</translation>
    </message>
</context>
<context>
    <name>CompareController</name>
    <message>
        <source>Put at least two services on the shortlist to compare them.</source>
        <translation>Za primerjavo dodajte v izbor vsaj dve storitvi.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare services</source>
        <translation>Primerjava storitev</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ni znano</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>Fit</source>
        <translation>Ustreznost</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Opozorilo</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Oddaljenost</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Vrsta pomoči</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Izvajalec</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Zadnje preverjanje</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dokazila</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Prosta mesta</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Zdaj odprto</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kje</translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation>Spol in starost</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Omejitve pri sprejemu</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Jeziki</translation>
    </message>
    <message>
        <source>Before the first visit</source>
        <translation>Pred prvim obiskom</translation>
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
        <translation>Primerjaj besede</translation>
    </message>
    <message>
        <source>&amp;Type the eight words that you hear:</source>
        <translation>&amp;Vpišite osem besed, ki jih slišite:</translation>
    </message>
    <message>
        <source>The eight words that you hear</source>
        <translation>Osem besed, ki jih slišite</translation>
    </message>
    <message>
        <source>Call {name} on a number that you know, not one from the card. The other office opens Offices, and reads out the eight words of its own card.</source>
        <translation>Pokličite {name} na številko, ki jo poznate, ne na tisto z vizitke. Druga služba odpre »Službe« in prebere osem besed svoje vizitke.</translation>
    </message>
    <message>
        <source>Then read your own words to the other office:</source>
        <translation>Potem drugi službi preberite svoje besede:</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Primerjaj</translation>
    </message>
</context>
<context>
    <name>ConsentController</name>
    <message>
        <source>The legal basis is noted.</source>
        <translation>Pravna podlaga je zapisana.</translation>
    </message>
    <message>
        <source>The refusal is noted.</source>
        <translation>Zavrnitev je zabeležena.</translation>
    </message>
    <message>
        <source>The consent is noted.</source>
        <translation>Privolitev je zabeležena.</translation>
    </message>
    <message>
        <source>It is noted that the legal basis holds no more.</source>
        <translation>Zapisano je, da pravna podlaga ne velja več.</translation>
    </message>
    <message>
        <source>It is noted that the person took the consent back.</source>
        <translation>Zabeleženo je, da je oseba privolitev preklicala.</translation>
    </message>
    <message>
        <source>It is noted when the receiver was told.</source>
        <translation>Zapisano je, kdaj je prejemnik to izvedel.</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>You can read this here; to write something down, the file must be yours and not restricted.</source>
        <translation>Tu lahko to samo preberete; zapisujete lahko, če spis vodite vi in ni omejen.</translation>
    </message>
    <message>
        <source>&amp;Write something down…</source>
        <translation>&amp;Zabeleži…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Shrani</translation>
    </message>
    <message>
        <source>&amp;Save this day</source>
        <translation>&amp;Shrani ta dan</translation>
    </message>
    <message>
        <source>The person takes it &amp;back</source>
        <translation>Oseba &amp;preklicuje</translation>
    </message>
    <message>
        <source>It holds no &amp;more</source>
        <translation>Ne velja &amp;več</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Zapr&amp;i</translation>
    </message>
    <message>
        <source>Consent or legal basis</source>
        <translation>Privolitev ali pravna podlaga</translation>
    </message>
    <message>
        <source>Only what a law allows or the person agreed to is passed on, only to whom it was settled, and only until it ends or is taken back. The newest word for a receiver and purpose counts.</source>
        <translation>Posreduje se samo tisto, kar dovoljuje zakon ali s čimer je oseba soglašala, samo tistemu, za katerega je bilo določeno, in samo dokler ne poteče ali se ne prekliče. Za vsakega prejemnika in namen velja zadnja beseda.</translation>
    </message>
    <message>
        <source>Go bac&amp;k</source>
        <translation>&amp;Nazaj</translation>
    </message>
</context>
<context>
    <name>ConsentFactBox</name>
    <message>
        <source>There is nothing to pass on yet: no question was answered, no need was set.</source>
        <translation>Ni še ničesar za posredovanje: na nobeno vprašanje ni odgovora in nobena potreba ni določena.</translation>
    </message>
    <message>
        <source>Tick the ord&amp;inary ones</source>
        <translation>Označi o&amp;bičajne</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Ne &amp;označi nobenega</translation>
    </message>
    <message>
        <source>Facts that may be passed on</source>
        <translation>Podatki, ki se smejo posredovati</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Podatek</translation>
    </message>
    <message>
        <source>What it says now</source>
        <translation>Kaj piše zdaj</translation>
    </message>
    <message>
        <source>Ordinary are facts that are not sensitive. Name and case number are yours to tick: without them the person is passed on under a pseudonym.</source>
        <translation>Običajni so podatki, ki niso občutljivi. Ime in številko zadeve označite sami: brez njiju se oseba posreduje pod psevdonimom.</translation>
    </message>
    <message>
        <source>Not offered, for somebody threatens the person: {questions}. This stays in the file.</source>
        <translation>Ni na izbiro, ker osebi nekdo grozi: {questions}. To ostane v spisu.</translation>
    </message>
    <message numerus="yes">
        <source>%n sensitive facts are ticked. Does this receiver need them?</source>
        <translation>
            <numerusform>Označen je %n občutljiv podatek. Ali ga ta prejemnik potrebuje?</numerusform>
            <numerusform>Označena sta %n občutljiva podatka. Ali ju ta prejemnik potrebuje?</numerusform>
            <numerusform>Označeni so %n občutljivi podatki. Ali jih ta prejemnik potrebuje?</numerusform>
            <numerusform>Označenih je %n občutljivih podatkov. Ali jih ta prejemnik potrebuje?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>The person says n&amp;o</source>
        <translation>Oseba &amp;zavrača</translation>
    </message>
    <message>
        <source>E&amp;mpty the form</source>
        <translation>Iz&amp;prazni obrazec</translation>
    </message>
    <message>
        <source>Still missing: at least one fact that may be passed on.</source>
        <translation>Manjka še: vsaj en podatek, ki se sme posredovati.</translation>
    </message>
    <message>
        <source>Still missing: the day on which it ends, from {first} to {last}.</source>
        <translation>Manjka še: dan, do katerega velja, od {first} do {last}.</translation>
    </message>
    <message>
        <source>This was begun before and not written down yet.</source>
        <translation>To je bilo začeto že prej in še ni zabeleženo.</translation>
    </message>
    <message>
        <source>Nothing is passed on then, and nothing else changes: search, leaflets and help go on as before.</source>
        <translation>Potem se ne posreduje nič in nič drugega se ne spremeni: iskanje, letaki in pomoč ostanejo kot prej.</translation>
    </message>
    <message>
        <source>Facts go to a shared register only if the person agrees.</source>
        <translation>V skupni register gredo podatki samo, če oseba soglaša.</translation>
    </message>
    <message>
        <source>&amp;Which facts may be passed on</source>
        <translation>Kateri podatki se smejo pos&amp;redovati</translation>
    </message>
    <message>
        <source>&amp;Ends on, not later than {date}</source>
        <translation>&amp;Velja do (najpozneje {date})</translation>
    </message>
</context>
<context>
    <name>ConsentGivingBox</name>
    <message>
        <source>Choose</source>
        <translation>Izberite</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ni znano</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Still missing: how the person agreed.</source>
        <translation>Še manjka: kako je oseba soglašala.</translation>
    </message>
    <message>
        <source>Still missing: where the signed paper is kept.</source>
        <translation>Še manjka: kje je podpisani list.</translation>
    </message>
    <message>
        <source>&amp;How the person agreed</source>
        <translation>&amp;Kako je oseba soglašala</translation>
    </message>
    <message>
        <source>Where the &amp;paper is kept</source>
        <translation>Kje je shranjen &amp;list</translation>
    </message>
    <message>
        <source>&amp;Read aloud by</source>
        <translation>P&amp;rebral(a) na glas</translation>
    </message>
    <message>
        <source>In which lan&amp;guage</source>
        <translation>V katerem &amp;jeziku</translation>
    </message>
    <message>
        <source>By whom it was interpreted, if anybo&amp;dy</source>
        <translation>Kdo je &amp;tolmačil, če je kdo</translation>
    </message>
    <message>
        <source>The person has said it in own words</source>
        <translation>Oseba je povedala s svojimi besedami</translation>
    </message>
</context>
<context>
    <name>ConsentGroundBox</name>
    <message>
        <source>Choose</source>
        <translation>Izberite</translation>
    </message>
    <message>
        <source>Yes: a law decides, and the person is not asked for consent</source>
        <translation>Da: odloča zakon in osebe ne sprašujemo za privolitev</translation>
    </message>
    <message>
        <source>No: the person is asked for consent</source>
        <translation>Ne: osebo vprašamo za privolitev</translation>
    </message>
    <message>
        <source>For the country of this office no legal basis is listed yet: ask your data protection officer.</source>
        <translation>Za državo te službe še ni navedena nobena pravna podlaga: vprašajte pooblaščeno osebo za varstvo podatkov.</translation>
    </message>
    <message>
        <source>This is not called consent, and the person is not asked to sign. Tell the person what goes out, to whom and why. The list of laws is a draft for a lawyer: if in doubt, ask.</source>
        <translation>Temu se ne reče privolitev in oseba ničesar ne podpiše. Povejte ji, kaj gre ven, komu in zakaj. Seznam zakonov je osnutek za pravnika: če dvomite, vprašajte.</translation>
    </message>
    <message>
        <source>Say it before you write anything down: it is voluntary. It can be taken back at any time. Who says no has no disadvantage here.</source>
        <translation>Preden kaj zapišete, povejte: to je prostovoljno. Kadar koli se lahko prekliče. Kdor reče ne, tu nima nobene škode.</translation>
    </message>
    <message>
        <source>Still missing: whether a law lets these facts go out.</source>
        <translation>Še manjka: ali zakon dovoljuje posredovanje.</translation>
    </message>
    <message>
        <source>Still missing: which law.</source>
        <translation>Še manjka: kateri zakon.</translation>
    </message>
    <message>
        <source>Still missing: why it holds here.</source>
        <translation>Še manjka: zakaj tu velja.</translation>
    </message>
    <message>
        <source>First: does a law let these facts go to this receiver? In prison hardly anybody can say no freely, so that consent is the weaker ground there.</source>
        <translation>Najprej: ali zakon dovoljuje, da gredo ti podatki temu prejemniku? V zaporu lahko malokdo svobodno reče ne, zato je tam privolitev šibkejša podlaga.</translation>
    </message>
    <message>
        <source>May they go out &amp;by law</source>
        <translation>Smejo ven po za&amp;konu</translation>
    </message>
    <message>
        <source>By which &amp;law</source>
        <translation>Po katerem &amp;zakonu</translation>
    </message>
    <message>
        <source>Wh&amp;y it holds here</source>
        <translation>&amp;Zakaj tu velja</translation>
    </message>
</context>
<context>
    <name>ConsentList</name>
    <message>
        <source>The person takes it &amp;back…</source>
        <translation>Oseba &amp;preklicuje…</translation>
    </message>
    <message>
        <source>Nothing was written down so far: nothing may be passed on.</source>
        <translation>Doslej ni nič zapisano: nič se ne sme posredovati.</translation>
    </message>
    <message>
        <source>&amp;Tell the receiver…</source>
        <translation>Sporoči &amp;prejemniku…</translation>
    </message>
    <message>
        <source>&amp;Print the text…</source>
        <translation>Natisni &amp;besedilo…</translation>
    </message>
    <message>
        <source>What may be passed on by consent or by law, and what was refused or ended</source>
        <translation>Kaj se sme posredovati po privolitvi ali zakonu in kaj je bilo zavrnjeno ali je poteklo</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Komu</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Za kaj</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>It holds no &amp;more…</source>
        <translation>Ne velja &amp;več…</translation>
    </message>
</context>
<context>
    <name>ConsentPapers</name>
    <message>
        <source>Text for the person</source>
        <translation>Besedilo za osebo</translation>
    </message>
    <message>
        <source>Letter to the receiver</source>
        <translation>Pismo prejemniku</translation>
    </message>
</context>
<context>
    <name>ConsentReceiverBox</name>
    <message>
        <source>Choose</source>
        <translation>Izberite</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>Za &amp;kaj</translation>
    </message>
    <message>
        <source>Still missing: what it is for.</source>
        <translation>Še manjka: za kaj je.</translation>
    </message>
    <message>
        <source>Still missing: the name of the authority.</source>
        <translation>Še manjka: ime organa.</translation>
    </message>
    <message>
        <source>Still missing: to whom it goes.</source>
        <translation>Še manjka: komu gre.</translation>
    </message>
    <message>
        <source>&amp;To which authority</source>
        <translation>Kateremu &amp;organu</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;Komu</translation>
    </message>
    <message>
        <source>The address book has no office yet. Add it under “Offices” first.</source>
        <translation>V adresaru še ni nobene službe. Najprej jo dodajte pod »Službe«.</translation>
    </message>
    <message>
        <source>No service is on this person&apos;s list yet. Choose it there first.</source>
        <translation>Na seznamu te osebe še ni nobene storitve. Najprej jo izberite tam.</translation>
    </message>
</context>
<context>
    <name>ConsentTextBox</name>
    <message>
        <source>Print this te&amp;xt…</source>
        <translation>Natisni to &amp;besedilo…</translation>
    </message>
    <message>
        <source>Read this &amp;aloud to the person, in</source>
        <translation>To preberite osebi na &amp;glas, v jeziku</translation>
    </message>
    <message>
        <source>The text is a draft: a lawyer of your country has not looked at it yet.</source>
        <translation>Besedilo je osnutek: pravnik vaše države ga še ni pregledal.</translation>
    </message>
</context>
<context>
    <name>ConsentToldBox</name>
    <message>
        <source>&amp;Letter to the receiver…</source>
        <translation>Pi&amp;smo prejemniku…</translation>
    </message>
    <message>
        <source>The receiver was &amp;told on</source>
        <translation>Prejemnik &amp;to ve od</translation>
    </message>
    <message>
        <source>Still missing: the day on which the receiver was told, from {first} to {last}.</source>
        <translation>Še manjka: dan, ko je prejemnik to izvedel, od {first} do {last}.</translation>
    </message>
    <message>
        <source>Nothing of it was passed on to {receiver} from here: nobody has to be told. If the receiver knows of it all the same, the letter can be printed here.</source>
        <translation>Od tod {receiver} ni dobil ničesar: nikomur ni treba ničesar sporočiti. Če prejemnik za to vseeno ve, lahko tu natisnete pismo.</translation>
    </message>
    <message>
        <source>{receiver} has these facts from here, last passed on on {date}: {facts}. Tell the receiver that they may not be used or passed on any more; the letter says so without saying why.</source>
        <translation>{receiver} ima od tod te podatke, nazadnje posredovane dne {date}: {facts}. Prejemniku sporočite, da se ne smejo več uporabljati ali posredovati; pismo to pove, ne da bi povedalo, zakaj.</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>Asking for a place</source>
        <translation>Prošnja za mesto</translation>
    </message>
    <message>
        <source>Handing the work over to another office</source>
        <translation>Predaja dela drugi službi</translation>
    </message>
    <message>
        <source>The provider&apos;s own form</source>
        <translation>Lastni obrazec izvajalca</translation>
    </message>
    <message>
        <source>Speaking with relatives</source>
        <translation>Pogovor s sorodniki</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistika</translation>
    </message>
    <message>
        <source>Shared register</source>
        <translation>Skupni register</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Podpisano na papirju</translation>
    </message>
    <message>
        <source>Said aloud and noted</source>
        <translation>Izrečeno in zabeleženo</translation>
    </message>
    <message>
        <source>Given by a guardian</source>
        <translation>Prek zakonitega zastopnika</translation>
    </message>
    <message>
        <source>Another legal basis, no consent</source>
        <translation>Druga pravna podlaga, ne privolitev</translation>
    </message>
    <message>
        <source>paper kept: {place}</source>
        <translation>list shranjen: {place}</translation>
    </message>
    <message>
        <source>Agreed, counts until {date}</source>
        <translation>Privolitev velja do {date}</translation>
    </message>
    <message>
        <source>Refused on {date}</source>
        <translation>Zavrnjeno {date}</translation>
    </message>
    <message>
        <source>Taken back on {date}</source>
        <translation>Preklicano {date}</translation>
    </message>
    <message>
        <source>Ended on {date}</source>
        <translation>Poteklo {date}</translation>
    </message>
    <message>
        <source>Counts from {date} on</source>
        <translation>Velja od {date}</translation>
    </message>
    <message>
        <source>Legal basis, counts until {date}</source>
        <translation>Pravna podlaga, velja do {date}</translation>
    </message>
    <message>
        <source>Legal basis ended on {date}</source>
        <translation>Pravna podlaga končana dne {date}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nič</translation>
    </message>
    <message>
        <source>May be passed on: {facts}</source>
        <translation>Sme se posredovati: {facts}</translation>
    </message>
    <message>
        <source>Counts from {first} to {last}.</source>
        <translation>Velja od {first} do {last}.</translation>
    </message>
    <message>
        <source>This is no consent. It is allowed by: {basis}</source>
        <translation>To ni privolitev. Dovoljuje: {basis}</translation>
    </message>
    <message>
        <source>Why it holds here: {reason}</source>
        <translation>Zakaj tu velja: {reason}</translation>
    </message>
    <message>
        <source>Given on {first}, ends on {last}. {how}.</source>
        <translation>Dano {first}, velja do {last}. {how}.</translation>
    </message>
    <message>
        <source>From now on the person is in no file that this office makes for {receiver}. What was agreed to for others stays as it is.</source>
        <translation>Od zdaj oseba ni v nobeni datoteki, ki jo ta služba pripravi za {receiver}. Kar je bilo določeno za druge, ostane.</translation>
    </message>
    <message>
        <source>What was passed on before cannot be fetched back. The next file arrives without the person, and the authority then has to erase what it has: have that file made soon.</source>
        <translation>Kar je bilo že posredovano, ni mogoče vzeti nazaj. Naslednja datoteka pride brez osebe in organ mora potem izbrisati, kar ima: poskrbite, da bo ta datoteka kmalu pripravljena.</translation>
    </message>
    <message>
        <source>From now on nothing goes to {receiver} for this purpose. What was settled for others stays as it is, and help here goes on as before.</source>
        <translation>Od zdaj za ta namen nič ne gre prejemniku {receiver}. Kar je bilo določeno za druge, ostane, in pomoč tu teče naprej kot doslej.</translation>
    </message>
    <message>
        <source>What was passed on before cannot be fetched back. Next you can print a letter that tells the receiver.</source>
        <translation>Kar je bilo že posredovano, ni mogoče vzeti nazaj. Potem lahko natisnete pismo, ki to sporoči prejemniku.</translation>
    </message>
    <message>
        <source>The signed paper is kept here: {place}</source>
        <translation>Podpisani list je shranjen tukaj: {place}</translation>
    </message>
    <message>
        <source>Read aloud by {name}</source>
        <translation>Branje na glas: {name}</translation>
    </message>
    <message>
        <source>In this language: {language}</source>
        <translation>V tem jeziku: {language}</translation>
    </message>
    <message>
        <source>Interpreted by {name}</source>
        <translation>Tolmačil(a): {name}</translation>
    </message>
    <message>
        <source>Repeated in the person&apos;s own words: {answer}</source>
        <translation>Ponovljeno s svojimi besedami: {answer}</translation>
    </message>
    <message>
        <source>The receiver was told on {date} that it ended.</source>
        <translation>Prejemnik je dne {date} izvedel, da je končano.</translation>
    </message>
    <message>
        <source>Need: {need}</source>
        <translation>Potreba: {need}</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>občutljivo</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n teden</numerusform>
            <numerusform>%n tedna</numerusform>
            <numerusform>%n tedni</numerusform>
            <numerusform>%n tednov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n srečanje</numerusform>
            <numerusform>%n srečanji</numerusform>
            <numerusform>%n srečanja</numerusform>
            <numerusform>%n srečanj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes each</source>
        <translation>
            <numerusform>po %n minuto</numerusform>
            <numerusform>po %n minuti</numerusform>
            <numerusform>po %n minute</numerusform>
            <numerusform>po %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n prosto mesto</numerusform>
            <numerusform>%n prosti mesti</numerusform>
            <numerusform>%n prosta mesta</numerusform>
            <numerusform>%n prostih mest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>pred %n dnem</numerusform>
            <numerusform>pred %n dnevoma</numerusform>
            <numerusform>pred %n dnevi</numerusform>
            <numerusform>pred %n dnevi</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>danes</translation>
    </message>
    <message numerus="yes">
        <source>Such news counts for %n days.</source>
        <translation>
            <numerusform>Tak podatek velja %n dan.</numerusform>
            <numerusform>Tak podatek velja %n dneva.</numerusform>
            <numerusform>Tak podatek velja %n dni.</numerusform>
            <numerusform>Tak podatek velja %n dni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n weeks of waiting</source>
        <translation>
            <numerusform>približno %n teden čakanja</numerusform>
            <numerusform>približno %n tedna čakanja</numerusform>
            <numerusform>približno %n tedne čakanja</numerusform>
            <numerusform>približno %n tednov čakanja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>takes %n days</source>
        <translation>
            <numerusform>traja %n dan</numerusform>
            <numerusform>traja %n dneva</numerusform>
            <numerusform>traja %n dni</numerusform>
            <numerusform>traja %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n months before</source>
        <translation>
            <numerusform>začetek %n mesec prej</numerusform>
            <numerusform>začetek %n meseca prej</numerusform>
            <numerusform>začetek %n mesece prej</numerusform>
            <numerusform>začetek %n mesecev prej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dan</numerusform>
            <numerusform>%n dneva</numerusform>
            <numerusform>%n dnevi</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n people</source>
        <translation>
            <numerusform>do %n osebe</numerusform>
            <numerusform>do %n oseb</numerusform>
            <numerusform>do %n oseb</numerusform>
            <numerusform>do %n oseb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n people</source>
        <translation>
            <numerusform>najmanj %n oseba</numerusform>
            <numerusform>najmanj %n osebi</numerusform>
            <numerusform>najmanj %n osebe</numerusform>
            <numerusform>najmanj %n oseb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageDesk</name>
    <message>
        <source>Noted: {need}</source>
        <translation>Zapisano: {need}</translation>
    </message>
</context>
<context>
    <name>CoverageFilters</name>
    <message>
        <source>&amp;Inside of</source>
        <translation>&amp;Znotraj</translation>
    </message>
    <message>
        <source>&amp;Kind of help</source>
        <translation>&amp;Vrsta pomoči</translation>
    </message>
    <message>
        <source>&amp;Where the help is</source>
        <translation>&amp;Kje je pomoč</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>S&amp;tolpci</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Vse države</translation>
    </message>
    <message>
        <source>All main kinds</source>
        <translation>Vse glavne vrste</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Drugi filtri</translation>
    </message>
    <message>
        <source>All sub-kinds, too</source>
        <translation>Tudi vse podvrste</translation>
    </message>
    <message>
        <source>For the &amp;person told of in Find</source>
        <translation>Za &amp;osebo, opisano v Iskanju</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>&amp;Table</source>
        <translation>Ta&amp;bela</translation>
    </message>
    <message>
        <source>List of &amp;gaps</source>
        <translation>Seznam vrze&amp;li</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Zemljevid</translation>
    </message>
    <message>
        <source>A prison</source>
        <translation>En zapor</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Kaj se je spremenilo</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Povpraševanje</translation>
    </message>
    <message>
        <source>Save &amp;as a file…</source>
        <translation>Sh&amp;rani v datoteko…</translation>
    </message>
    <message>
        <source>Kinds of help by places</source>
        <translation>Vrste pomoči po krajih</translation>
    </message>
    <message>
        <source>What is missing, housing first</source>
        <translation>Kaj manjka, najprej nastanitev</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Štejem…</translation>
    </message>
</context>
<context>
    <name>CoverageReportWords</name>
    <message>
        <source>What is missing</source>
        <translation>Kaj manjka</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Kaj je</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Po čem se sprašuje</translation>
    </message>
    <message>
        <source>SAMPLE – not real contacts. Everything here is invented.</source>
        <translation>VZOREC – kontakti niso pravi. Vse tukaj je izmišljeno.</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>Stran {n} od {m}</translation>
    </message>
    <message>
        <source>What is missing: {area}</source>
        <translation>Kaj manjka: {area}</translation>
    </message>
    <message>
        <source>all countries</source>
        <translation>vse države</translation>
    </message>
    <message>
        <source>{type} on the map</source>
        <translation>{type} na zemljevidu</translation>
    </message>
    <message>
        <source>All kinds of help</source>
        <translation>Vse vrste pomoči</translation>
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
        <translation>Delovni zvezek (*.xlsx)</translation>
    </message>
    <message>
        <source>Picture of the map (*.png)</source>
        <translation>Slika zemljevida (*.png)</translation>
    </message>
    <message>
        <source>Save what is missing</source>
        <translation>Shrani, kaj manjka</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Shranjeno: {file}</translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message>
        <source>Countries</source>
        <translation>Države</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regije</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Okraji</translation>
    </message>
    <message>
        <source>Prisons</source>
        <translation>Zapori</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Kjerkoli</translation>
    </message>
    <message>
        <source>In prison</source>
        <translation>V zaporu</translation>
    </message>
    <message>
        <source>Outside of prison</source>
        <translation>Zunaj zapora</translation>
    </message>
    <message>
        <source>By telephone, online or by letter</source>
        <translation>Po telefonu, spletu ali s pismom</translation>
    </message>
    <message>
        <source>none in the country</source>
        <translation>v vsej državi ni</translation>
    </message>
    <message>
        <source>none here, only elsewhere</source>
        <translation>tu ni, samo drugje</translation>
    </message>
    <message>
        <source>here, but closed to this person</source>
        <translation>je, a zaprto za to osebo</translation>
    </message>
    <message>
        <source>here, but full, or room not known</source>
        <translation>je, a polno ali prostor ni znan</translation>
    </message>
    <message>
        <source>available</source>
        <translation>prosto</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>{count} closed</source>
        <translation>{count} zaprto</translation>
    </message>
    <message>
        <source>{available} of {count}</source>
        <translation>{available} od {count}</translation>
    </message>
    <message>
        <source>none, others are elsewhere</source>
        <translation>ni, druge so drugje</translation>
    </message>
    <message>
        <source>none, nearest {km} km</source>
        <translation>ni, najbližje {km} km</translation>
    </message>
    <message numerus="yes">
        <source>%n services, all closed to this person</source>
        <translation>
            <numerusform>%n storitev, zaprta za to osebo</numerusform>
            <numerusform>%n storitvi, obe zaprti za to osebo</numerusform>
            <numerusform>%n storitve, vse zaprte za to osebo</numerusform>
            <numerusform>%n storitev, vse zaprte za to osebo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services, full or room not known</source>
        <translation>
            <numerusform>%n storitev, polna ali prostor ni znan</numerusform>
            <numerusform>%n storitvi, polni ali prostor ni znan</numerusform>
            <numerusform>%n storitve, polne ali prostor ni znan</numerusform>
            <numerusform>%n storitev, polne ali prostor ni znan</numerusform>
        </translation>
    </message>
    <message>
        <source>{available} available of {count}</source>
        <translation>prosto: {available} od {count}</translation>
    </message>
    <message>
        <source>{type}, {place}: {cell}</source>
        <translation>{type}, {place}: {cell}</translation>
    </message>
    <message>
        <source>{type}: missing in {count} of {all} countries: {places}.</source>
        <translation>{type}: manjka v {count} od {all} držav: {places}.</translation>
    </message>
    <message>
        <source>{type}: missing in {count} of {all} regions: {places}.</source>
        <translation>{type}: manjka v {count} od {all} regij: {places}.</translation>
    </message>
    <message>
        <source>{type}: missing in {count} of {all} districts: {places}.</source>
        <translation>{type}: manjka v {count} od {all} okrajev: {places}.</translation>
    </message>
    <message>
        <source>{type}: missing in {count} of {all} prisons: {places}.</source>
        <translation>{type}: manjka v {count} od {all} zaporov: {places}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>in še %n</numerusform>
            <numerusform>in še %n</numerusform>
            <numerusform>in še %n</numerusform>
            <numerusform>in še %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory has no data for these places. Read a package in that contains them.</source>
        <translation>Imenik nima podatkov za te kraje. Preberite paket, ki jih vsebuje.</translation>
    </message>
    <message>
        <source>Of each kind of help there is something in each of these places.</source>
        <translation>Od vsake vrste pomoči je v vsakem od teh krajev vsaj nekaj.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ni znano</translation>
    </message>
    <message>
        <source>Data of {date}, looked at on {today}.</source>
        <translation>Podatki z dne {date}, pregledano {today}.</translation>
    </message>
    <message numerus="yes">
        <source>%n records; {share} % of them were checked in the last 180 days.</source>
        <translation>
            <numerusform>%n zapis; {share} % jih je bilo preverjenih v zadnjih 180 dneh.</numerusform>
            <numerusform>%n zapisa; {share} % jih je bilo preverjenih v zadnjih 180 dneh.</numerusform>
            <numerusform>%n zapisi; {share} % jih je bilo preverjenih v zadnjih 180 dneh.</numerusform>
            <numerusform>%n zapisov; {share} % jih je bilo preverjenih v zadnjih 180 dneh.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Available” needs a record that was checked in the last 180 days, and somebody who said not long ago that there is room. Distances are from the middle of the place, in a straight line.</source>
        <translation>»Prosto« pomeni, da je bil zapis preverjen v zadnjih 180 dneh in da je nekdo nedavno rekel, da je prostor. Razdalje so zračne, od sredine kraja.</translation>
    </message>
    <message>
        <source>Counted for a person of whom facts were told; nothing of them is kept.</source>
        <translation>Šteto za osebo, o kateri so bili povedani podatki; nič od tega se ne hrani.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokritost</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Vrzeli</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Kako se šteje</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Povpraševanje</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Vrsta pomoči</translation>
    </message>
    <message>
        <source>{place} (nearest {km} km)</source>
        <translation>{place} (najbližje {km} km)</translation>
    </message>
    <message>
        <source>{place} (closed to this person)</source>
        <translation>{place} (zaprto za to osebo)</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Češka</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenija</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Avstrija</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Nemčija</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>V programu je šlo nekaj narobe</translation>
    </message>
    <message>
        <source>The program met a mistake of its own. Your directory and your shortlist are safe. You can go on working. If it happens again, save this report and give it to those who look after the program. The report holds nothing about any person; read it here first.</source>
        <translation>Napako je naredil program sam. Vaš imenik in izbor sta na varnem. Delate lahko naprej. Če se to ponovi, shranite to poročilo in ga dajte tistim, ki skrbijo za program. V poročilu ni podatkov o nobeni osebi; najprej ga preberite tukaj.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Poročilo</translation>
    </message>
    <message>
        <source>&amp;Save report to file…</source>
        <translation>&amp;Shrani poročilo v datoteko…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Besedilo (*.txt)</translation>
    </message>
</context>
<context>
    <name>DamagedNotice</name>
    <message numerus="yes">
        <source>%n files are damaged, cannot be read, and are not in this list.</source>
        <translation>
            <numerusform>%n spis je poškodovan, ni ga mogoče prebrati in ga ni na tem seznamu.</numerusform>
            <numerusform>%n spisa sta poškodovana, ni ju mogoče prebrati in ju ni na tem seznamu.</numerusform>
            <numerusform>%n spisi so poškodovani, ni jih mogoče prebrati in jih ni na tem seznamu.</numerusform>
            <numerusform>%n spisov je poškodovanih, ni jih mogoče prebrati in jih ni na tem seznamu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the others, delete nothing, and have a backup restored soon: see “Backups” on this page, or ask whoever looks after this vault.</source>
        <translation>Nadaljujte z drugimi, ničesar ne brišite in naj kmalu kdo obnovi varnostno kopijo: glejte »Varnostne kopije« na tej strani ali vprašajte skrbnika trezorja.</translation>
    </message>
</context>
<context>
    <name>DataController</name>
    <message>
        <source>Reading in a directory…</source>
        <translation>Branje imenika…</translation>
    </message>
    <message>
        <source>Preparing the search…</source>
        <translation>Priprava iskanja…</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Directory on this computer</source>
        <translation>Imenik v tem računalniku</translation>
    </message>
    <message>
        <source>Who sig&amp;ned it?</source>
        <translation>&amp;Kdo ga je podpisal?</translation>
    </message>
    <message>
        <source>Earlier directories…</source>
        <translation>Prejšnji imeniki…</translation>
    </message>
    <message>
        <source>&amp;Go back to the one before…</source>
        <translation>Vrni prej&amp;šnjega…</translation>
    </message>
    <message>
        <source>Read in another directory</source>
        <translation>Branje drugega imenika</translation>
    </message>
    <message>
        <source>A directory package is a folder or a zip file with datapackage.json and CSV tables (HSDS 3.1). It is checked first. If anything is wrong with it, the directory in use stays.</source>
        <translation>Paket imenika je mapa ali datoteka zip z datoteko datapackage.json in tabelami CSV (HSDS 3.1). Najprej se preveri. Če je v njem kaj narobe, ostane v uporabi dosedanji imenik.</translation>
    </message>
    <message>
        <source>Read a &amp;zip file…</source>
        <translation>Preberi datoteko &amp;zip…</translation>
    </message>
    <message>
        <source>Read a f&amp;older…</source>
        <translation>Preberi m&amp;apo…</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Usta&amp;vi</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Poročilo</translation>
    </message>
    <message>
        <source>Reading in</source>
        <translation>Branje</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>At each start</source>
        <translation>Ob vsakem zagonu</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Enkrat na dan</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Enkrat na teden</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Samo na zahtevo</translation>
    </message>
    <message>
        <source>Folder of your data</source>
        <translation>Mapa z vašimi podatki</translation>
    </message>
    <message>
        <source>How often to look by itself</source>
        <translation>Kako pogosto iskati samodejno</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Podatki</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>d.m.yyyy</source>
        <comment>how a day is typed: day, month, year of four digits</comment>
        <translation>d.m.llll</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>{field}: choose in a calendar</source>
        <translation>{field}: izberite v koledarju</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Izberite v koledarju</translation>
    </message>
    <message>
        <source>d.m.yyyy</source>
        <comment>how a day is typed: day, month, year of four digits</comment>
        <translation>d.m.llll</translation>
    </message>
    <message>
        <source>Only a day from {first} to {last} can be told.</source>
        <translation>Vnesti je mogoče le dan od {first} do {last}.</translation>
    </message>
    <message>
        <source>This is no day. Type day, month and year: {pattern}</source>
        <translation>To ni datum. Vpišite dan, mesec in leto: {pattern}</translation>
    </message>
</context>
<context>
    <name>DemandController</name>
    <message>
        <source>Save demand without personal data</source>
        <translation>Shrani povpraševanje brez osebnih podatkov</translation>
    </message>
    <message>
        <source>Add up demand of offices</source>
        <translation>Seštej povpraševanje služb</translation>
    </message>
    <message>
        <source>Demand (*{ending})</source>
        <translation>Povpraševanje (*{ending})</translation>
    </message>
    <message>
        <source>Saved: {file} ({months})</source>
        <translation>Shranjeno: {file} ({months})</translation>
    </message>
</context>
<context>
    <name>DemandTab</name>
    <message>
        <source>What is asked for, beside what there is</source>
        <translation>Po čem se sprašuje, poleg tega, kar je</translation>
    </message>
    <message>
        <source>Save without personal data…</source>
        <translation>Shrani brez osebnih podatkov …</translation>
    </message>
    <message>
        <source>Add up files of offices…</source>
        <translation>Seštej datoteke služb …</translation>
    </message>
    <message>
        <source>Back to this office</source>
        <translation>Nazaj k tej službi</translation>
    </message>
    <message numerus="yes">
        <source>Sums of %n files. Where numbers are hidden, a sum is a range.</source>
        <translation>
            <numerusform>Vsote %n datoteke. Kjer so števila skrita, je vsota razpon.</numerusform>
            <numerusform>Vsote %n datotek. Kjer so števila skrita, je vsota razpon.</numerusform>
            <numerusform>Vsote %n datotek. Kjer so števila skrita, je vsota razpon.</numerusform>
            <numerusform>Vsote %n datotek. Kjer so števila skrita, je vsota razpon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs and refusals of clients, and searches noted as “Could not be placed”.</source>
        <translation>Potrebe in zavrnitve strank ter iskanja, zapisana kot »Ni bilo mogoče namestiti«.</translation>
    </message>
    <message>
        <source>Searches noted as “Could not be placed”. Needs and refusals are counted, too, while client data is unlocked.</source>
        <translation>Iskanja, zapisana kot »Ni bilo mogoče namestiti«. Tudi potrebe in zavrnitve se štejejo, dokler so podatki strank odklenjeni.</translation>
    </message>
    <message>
        <source>Nothing was noted so far. In Find, “Could not be placed” notes it in two actions.</source>
        <translation>Doslej ni nič zapisano. V Iskanju to »Ni bilo mogoče namestiti« zapiše v dveh korakih.</translation>
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
        <translation>manj kot 5-krat</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-krat</numerusform>
            <numerusform>%n-krat</numerusform>
            <numerusform>%n-krat</numerusform>
            <numerusform>%n-krat</numerusform>
        </translation>
    </message>
    <message>
        <source>{demand}; mostly: {reason}</source>
        <translation>{demand}; najpogosteje: {reason}</translation>
    </message>
    <message>
        <source>{demand}. There is: {cell}</source>
        <translation>{demand}. Na voljo: {cell}</translation>
    </message>
    <message>
        <source>{type}, {place}: {kind} {range} times; offices that tell of it: {count}.</source>
        <translation>{type}, {place}: {kind} {range}-krat; služb, ki to vedo: {count}.</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Vrsta pomoči</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regija</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Od kod je znano</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Kolikokrat</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Službe</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Povpraševanje</translation>
    </message>
    <message>
        <source>No month that is over has any demand; the file is empty.</source>
        <translation>Noben pretekli mesec nima povpraševanja; datoteka je prazna.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} do {last}</translation>
    </message>
    <message>
        <source>any kind of help</source>
        <translation>katera koli pomoč</translation>
    </message>
    <message>
        <source>any region</source>
        <translation>katera koli regija</translation>
    </message>
    <message>
        <source>needed by clients</source>
        <translation>potrebujejo stranke</translation>
    </message>
    <message>
        <source>no place found</source>
        <translation>ni bilo mesta</translation>
    </message>
    <message>
        <source>refused by providers</source>
        <translation>zavrnili izvajalci</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Remove from shortlist</source>
        <translation>Odstrani iz izbora</translation>
    </message>
    <message>
        <source>Add to shortlist</source>
        <translation>Dodaj v izbor</translation>
    </message>
    <message>
        <source>Back to: {name}</source>
        <translation>Nazaj na: {name}</translation>
    </message>
    <message>
        <source>Choose a service in the list to read it here.</source>
        <translation>Izberite storitev na seznamu, da jo preberete tukaj.</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Nazaj na &amp;seznam</translation>
    </message>
    <message>
        <source>Copy contact</source>
        <translation>Kopiraj stik</translation>
    </message>
    <message>
        <source>Leaflet…</source>
        <translation>Letak…</translation>
    </message>
    <message>
        <source>Report an error…</source>
        <translation>Sporoči napako…</translation>
    </message>
    <message>
        <source>Provider&apos;s form (empty)…</source>
        <translation>Obrazec izvajalca (prazen)…</translation>
    </message>
    <message>
        <source>Service in detail</source>
        <translation>Podrobnosti storitve</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>The directory of services</source>
        <translation>Imenik storitev</translation>
    </message>
    <message>
        <source>All you find comes from a directory on this computer. It works without a network.</source>
        <translation>Vse, kar najdete, je iz imenika na tem računalniku. Deluje brez omrežja.</translation>
    </message>
    <message>
        <source>Do you have one already? Bring it in now, or later under Data.</source>
        <translation>Ga že imate? Preberite ga zdaj ali pozneje v delu Podatki.</translation>
    </message>
    <message>
        <source>From the internet, with the file of a publisher…</source>
        <translation>Iz interneta, z datoteko izdajatelja …</translation>
    </message>
</context>
<context>
    <name>DirectoryWords</name>
    <message>
        <source>date not known</source>
        <translation>datum ni znan</translation>
    </message>
    <message>
        <source>Countries: {names}</source>
        <translation>Države: {names}</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>Licenca: {name}</translation>
    </message>
    <message>
        <source>Sources: {names}</source>
        <translation>Viri: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n places in the list of towns</source>
        <translation>
            <numerusform>%n kraj na seznamu krajev</numerusform>
            <numerusform>%n kraja na seznamu krajev</numerusform>
            <numerusform>%n kraji na seznamu krajev</numerusform>
            <numerusform>%n krajev na seznamu krajev</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules of inclusion: not stated</source>
        <translation>Merila za uvrstitev v imenik: niso navedena</translation>
    </message>
    <message>
        <source>Rules of inclusion:</source>
        <translation>Merila za uvrstitev v imenik:</translation>
    </message>
    <message>
        <source>Rules of inclusion (in another language: {name}):</source>
        <translation>Merila za uvrstitev v imenik (v drugem jeziku: {name}):</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Izpuščeno:</translation>
    </message>
    <message>
        <source>Noticed:</source>
        <translation>Opaženo:</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n storitev</numerusform>
            <numerusform>%n storitvi</numerusform>
            <numerusform>%n storitve</numerusform>
            <numerusform>%n storitev</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n providers</source>
        <translation>
            <numerusform>%n izvajalec</numerusform>
            <numerusform>%n izvajalca</numerusform>
            <numerusform>%n izvajalci</numerusform>
            <numerusform>%n izvajalcev</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n lokacija</numerusform>
            <numerusform>%n lokaciji</numerusform>
            <numerusform>%n lokacije</numerusform>
            <numerusform>%n lokacij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n rows more</source>
        <translation>
            <numerusform>in še %n vrstica</numerusform>
            <numerusform>in še %n vrstici</numerusform>
            <numerusform>in še %n vrstice</numerusform>
            <numerusform>in še %n vrstic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n vrstica</numerusform>
            <numerusform>%n vrstici</numerusform>
            <numerusform>%n vrstice</numerusform>
            <numerusform>%n vrstic</numerusform>
        </translation>
    </message>
    <message>
        <source>row {numbers}</source>
        <translation>vrstica {numbers}</translation>
    </message>
</context>
<context>
    <name>DueStepsDialog</name>
    <message>
        <source>What is due</source>
        <translation>Kaj je na vrsti</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Stranka</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kaj</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed. Whatever is done here makes room for the others.</source>
        <translation>
            <numerusform>Naveden je prvi %n korak. Kar opravite, naredi prostor za druge.</numerusform>
            <numerusform>Navedena sta prva %n koraka. Kar opravite, naredi prostor za druge.</numerusform>
            <numerusform>Navedeni so prvi %n koraki. Kar opravite, naredi prostor za druge.</numerusform>
            <numerusform>Navedenih je prvih %n korakov. Kar opravite, naredi prostor za druge.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Odpri spis</translation>
    </message>
    <message>
        <source>&amp;Open the inbox</source>
        <translation>&amp;Odpri predal</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Zapri</translation>
    </message>
</context>
<context>
    <name>EditionInUse</name>
    <message>
        <source>In use now: the sample directory</source>
        <translation>Zdaj v uporabi: vzorčni imenik</translation>
    </message>
    <message>
        <source>In use now: {title}</source>
        <translation>Zdaj v uporabi: {title}</translation>
    </message>
    <message>
        <source>In use again: {title}</source>
        <translation>Znova v uporabi: {title}</translation>
    </message>
    <message>
        <source>The search is ready.</source>
        <translation>Iskanje je pripravljeno.</translation>
    </message>
    <message>
        <source>Preparing the sample directory…</source>
        <translation>Priprava vzorčnega imenika…</translation>
    </message>
</context>
<context>
    <name>EmergencyBox</name>
    <message>
        <source>Stay with the person, and call now. Nothing has to be filled in first.</source>
        <translation>Ostanite z osebo in takoj pokličite. Prej ni treba ničesar izpolniti.</translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <translation>Številke za klic</translation>
    </message>
</context>
<context>
    <name>EmergencyDialog</name>
    <message>
        <source>Emergency access</source>
        <translation>Nujni dostop</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>Po&amp;išči</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Odpri spis</translation>
    </message>
    <message numerus="yes">
        <source>%n files found.</source>
        <translation>
            <numerusform>Najden je %n spis.</numerusform>
            <numerusform>Najdena sta %n spisa.</numerusform>
            <numerusform>Najdeni so %n spisi.</numerusform>
            <numerusform>Najdenih je %n spisov.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the files that are closed to you has exactly this name or reference. Your own are in the list.</source>
        <translation>Med spisi, ki so vam zaprti, nobeden nima natanko tega imena ali številke zadeve. Vaši spisi so na seznamu.</translation>
    </message>
    <message>
        <source>For when a colleague is away and it cannot wait. The audit keeps who opened which file, when, and your reason; the file is open to you until the end of tomorrow.</source>
        <translation>Za primere, ko je sodelavec odsoten in zadeva ne more čakati. V dnevniku obdelave ostane, kdo je odprl kateri spis, kdaj in zakaj; spis vam je odprt do konca jutrišnjega dne.</translation>
    </message>
    <message>
        <source>Exact &amp;name or reference</source>
        <translation>&amp;Točno ime ali številka zadeve</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Kateri od njih</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Razlog</translation>
    </message>
    <message>
        <source>The reason outlives the file: name nobody in it.</source>
        <translation>Razlog ostane dlje kot spis: v njem nikogar ne imenujte.</translation>
    </message>
    <message>
        <source>Kept by {name}, last worked with {date}</source>
        <translation>Spis vodi {name}, zadnje delo {date}</translation>
    </message>
</context>
<context>
    <name>EntryBar</name>
    <message>
        <source>Change…</source>
        <translation>Spremeni…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstrani</translation>
    </message>
    <message>
        <source>Correct this…</source>
        <translation>Popravi…</translation>
    </message>
    <message>
        <source>Show the record of the directory</source>
        <translation>Pokaži vpis v imeniku</translation>
    </message>
    <message>
        <source>Show ours</source>
        <translation>Pokaži naš vnos</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Združi</translation>
    </message>
</context>
<context>
    <name>EntryColumn</name>
    <message numerus="yes">
        <source>Show older ones (%n more)</source>
        <translation>
            <numerusform>Pokaži starejše (še %n)</numerusform>
            <numerusform>Pokaži starejše (še %n)</numerusform>
            <numerusform>Pokaži starejše (še %n)</numerusform>
            <numerusform>Pokaži starejše (še %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryController</name>
    <message>
        <source>Merged: “{name}” of the directory stays.</source>
        <translation>Združeno: »{name}« iz imenika ostane.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Razveljavljeno.</translation>
    </message>
    <message>
        <source>Kept: “{name}”. It is found from now on.</source>
        <translation>Shranjeno: »{name}«. Odslej se najde v iskanju.</translation>
    </message>
    <message>
        <source>Kept: “{name}”. It is found from now on, and waits to go to the publisher.</source>
        <translation>Shranjeno: »{name}«. Odslej se najde v iskanju in čaka na oddajo izdajatelju.</translation>
    </message>
    <message>
        <source>Removed: “{name}”. Undo brings it back.</source>
        <translation>Odstranjeno: »{name}«. Z razveljavitvijo vnos vrnete.</translation>
    </message>
    <message>
        <source>Removed: “{name}”, and its proposal. Undo brings both back.</source>
        <translation>Odstranjeno: »{name}« in predlog zanj. Z razveljavitvijo vrnete oboje.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Correct a service</source>
        <translation>Popravi storitev</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Dodaj storitev</translation>
    </message>
    <message>
        <source>Propose it to the p&amp;ublisher of the directory</source>
        <translation>P&amp;redlagaj izdajatelju imenika</translation>
    </message>
    <message>
        <source>It waits on the data page until somebody hands it over. Leave out a landlord.</source>
        <translation>Predlog čaka na strani »Podatki«, dokler ga kdo ne odda. Najemodajalca ne predlagajte.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Shrani</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>Vseeno &amp;shrani</translation>
    </message>
    <message>
        <source>Both stay: the record of the directory, and what you save here beside it.</source>
        <translation>Ostane oboje: vpis v imeniku in to, kar shranite tukaj.</translation>
    </message>
    <message>
        <source>It is found at once, and kept on this computer beside the directory.</source>
        <translation>V iskanju se najde takoj; shrani se v tem računalniku poleg imenika.</translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
    <message>
        <source>It &amp;costs nothing</source>
        <translation>&amp;Brezplačno</translation>
    </message>
    <message>
        <source>Will be printed: {number}</source>
        <translation>Natisne se: {number}</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ime</translation>
    </message>
    <message>
        <source>&amp;Type of help</source>
        <translation>&amp;Vrsta pomoči</translation>
    </message>
    <message>
        <source>T&amp;own</source>
        <translation>&amp;Kraj</translation>
    </message>
    <message>
        <source>Tele&amp;phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Odprto</translation>
    </message>
    <message>
        <source>Street, who it is for, price, remark</source>
        <translation>Ulica, za koga je, cena, opomba</translation>
    </message>
    <message>
        <source>St&amp;reet</source>
        <translation>&amp;Ulica</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>&amp;Opomba</translation>
    </message>
    <message>
        <source>from age</source>
        <translation>od starosti</translation>
    </message>
    <message>
        <source>up to age</source>
        <translation>do starosti</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Za koga</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Za koga</translation>
    </message>
</context>
<context>
    <name>EntryFileWords</name>
    <message>
        <source>it is larger than such a file can be</source>
        <translation>je večja, kot sme biti takšna datoteka</translation>
    </message>
    <message>
        <source>an entry has no id of its own</source>
        <translation>eden od vnosov nima svoje oznake</translation>
    </message>
    <message>
        <source>an entry does not say when it was changed</source>
        <translation>eden od vnosov ne pove, kdaj je bil spremenjen</translation>
    </message>
    <message>
        <source>entry {number} has something else than expected in “{field}”</source>
        <translation>vnos {number} ima v polju »{field}« nekaj drugega, kot je pričakovano</translation>
    </message>
    <message>
        <source>entry {number} lacks something, or has something that no entry has</source>
        <translation>vnosu {number} nekaj manjka ali pa ima nekaj, česar nima noben vnos</translation>
    </message>
    <message>
        <source>an entry has something in “{field}” that cannot be kept</source>
        <translation>eden od vnosov ima v polju »{field}« nekaj, česar ni mogoče shraniti</translation>
    </message>
    <message>
        <source>it is no list of entries, or was cut off</source>
        <translation>to ni seznam vnosov ali pa datoteka ni cela</translation>
    </message>
</context>
<context>
    <name>EntryHours</name>
    <message>
        <source>&amp;Hours not known</source>
        <translation>Urnik &amp;ni znan</translation>
    </message>
    <message>
        <source>On these &amp;days</source>
        <translation>Ob teh &amp;dnevih</translation>
    </message>
    <message>
        <source>By &amp;appointment</source>
        <translation>Po do&amp;govoru</translation>
    </message>
    <message>
        <source>Monday&apos;s hours until Frida&amp;y</source>
        <translation>Pon&amp;edeljkov urnik do petka</translation>
    </message>
    <message>
        <source>{day}, opens</source>
        <translation>{day}, odprto od</translation>
    </message>
    <message>
        <source>{day}, closes</source>
        <translation>{day}, odprto do</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Change…</source>
        <translation>Spremeni…</translation>
    </message>
    <message>
        <source>Change: {head}</source>
        <translation>Spremeni: {head}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstrani</translation>
    </message>
    <message>
        <source>Remove: {head}</source>
        <translation>Odstrani: {head}</translation>
    </message>
    <message>
        <source>Changed: show the former text</source>
        <translation>Spremenjeno: pokaži prejšnje besedilo</translation>
    </message>
    <message>
        <source>Former text: {head}</source>
        <translation>Prejšnje besedilo: {head}</translation>
    </message>
    <message>
        <source>Changed: hide the former text</source>
        <translation>Spremenjeno: skrij prejšnje besedilo</translation>
    </message>
</context>
<context>
    <name>EntryTypeField</name>
    <message>
        <source>Types of help</source>
        <translation>Vrste pomoči</translation>
    </message>
</context>
<context>
    <name>ErasureDialog</name>
    <message>
        <source>Erase files</source>
        <translation>Izbris spisov</translation>
    </message>
    <message>
        <source>&amp;Reason, which is kept. Write no name of anybody into it.</source>
        <translation>&amp;Razlog, ki se shrani. Vanj ne vpišite nobenega imena.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Izbriši</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Izberi…</translation>
    </message>
    <message>
        <source>It does not matter</source>
        <translation>Ni pomembno</translation>
    </message>
    <message>
        <source>Name and category</source>
        <translation>Ime in kategorija</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nov spis</translation>
    </message>
    <message>
        <source>Re&amp;gion of return</source>
        <translation>Re&amp;gija vrnitve</translation>
    </message>
    <message>
        <source>&amp;Name to use</source>
        <translation>&amp;Ime za ta spis</translation>
    </message>
    <message>
        <source>Ca&amp;tegory</source>
        <translation>&amp;Kategorija</translation>
    </message>
    <message>
        <source>&amp;Reference number (may stay empty)</source>
        <translation>Številka &amp;zadeve (neobvezno)</translation>
    </message>
    <message>
        <source>A nickname or a pseudonym is enough. The category settles how long the file is kept after it was last worked with.</source>
        <translation>Vzdevek ali psevdonim zadošča. Kategorija določa, kako dolgo se spis hrani po zadnjem delu z njim.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Shrani</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Odpri spis</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Search &amp;your files</source>
        <translation>Iskanje po &amp;vaših spisih</translation>
    </message>
    <message>
        <source>Name, reference, or words of an entry</source>
        <translation>Ime, številka zadeve ali besede iz zapisa</translation>
    </message>
    <message>
        <source>Search your files</source>
        <translation>Iskanje po vaših spisih</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Nov spis…</translation>
    </message>
    <message>
        <source>E&amp;mergency access…</source>
        <translation>Nujni dost&amp;op…</translation>
    </message>
    <message>
        <source>Client files</source>
        <translation>Spisi strank</translation>
    </message>
    <message numerus="yes">
        <source>Notes about %n services that are no longer in the directory</source>
        <translation>
            <numerusform>Zabeležke o %n storitvi, ki je ni več v imeniku</numerusform>
            <numerusform>Zabeležke o %n storitvah, ki ju ni več v imeniku</numerusform>
            <numerusform>Zabeležke o %n storitvah, ki jih ni več v imeniku</numerusform>
            <numerusform>Zabeležke o %n storitvah, ki jih ni več v imeniku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients have services that changed or closed</source>
        <translation>
            <numerusform>%n stranka ima storitve, ki so se spremenile ali so ukinjene</numerusform>
            <numerusform>%n stranki imata storitve, ki so se spremenile ali so ukinjene</numerusform>
            <numerusform>%n stranke imajo storitve, ki so se spremenile ali so ukinjene</numerusform>
            <numerusform>%n strank ima storitve, ki so se spremenile ali so ukinjene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n po roku</numerusform>
            <numerusform>%n po roku</numerusform>
            <numerusform>%n po roku</numerusform>
            <numerusform>%n po roku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within 7 days</source>
        <translation>
            <numerusform>%n v 7 dneh</numerusform>
            <numerusform>%n v 7 dneh</numerusform>
            <numerusform>%n v 7 dneh</numerusform>
            <numerusform>%n v 7 dneh</numerusform>
        </translation>
    </message>
    <message>
        <source>What is due: {what}</source>
        <translation>Kaj čaka: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n files. Return opens the selected one.</source>
        <translation>
            <numerusform>%n spis. Tipka Enter odpre izbranega.</numerusform>
            <numerusform>%n spisa. Tipka Enter odpre izbranega.</numerusform>
            <numerusform>%n spisi. Tipka Enter odpre izbranega.</numerusform>
            <numerusform>%n spisov. Tipka Enter odpre izbranega.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the files that are open to you holds these words.</source>
        <translation>Teh besed ni v nobenem od spisov, ki so vam odprti.</translation>
    </message>
    <message>
        <source>No files yet. A file needs no more than a name and where the person will live.</source>
        <translation>Spisov še ni. Za spis zadoščata ime in kraj, kjer bo oseba živela.</translation>
    </message>
</context>
<context>
    <name>FileListModel</name>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Številka zadeve</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorija</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Spis vodi</translation>
    </message>
    <message>
        <source>Last worked with</source>
        <translation>Zadnje delo</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Pregled</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Najdeno v</translation>
    </message>
</context>
<context>
    <name>FileStateBox</name>
    <message>
        <source>The &amp;work with this person is</source>
        <translation>Delo s to ose&amp;bo</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>Stanje spisa</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Kako se je končalo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Shrani</translation>
    </message>
    <message>
        <source>Choose how it ended</source>
        <translation>Izberite, kako se je končalo</translation>
    </message>
</context>
<context>
    <name>FileView</name>
    <message>
        <source>&amp;Back to the files</source>
        <translation>&amp;Nazaj na spise</translation>
    </message>
    <message>
        <source>&amp;Name and category…</source>
        <translation>Ime in &amp;kategorija…</translation>
    </message>
    <message>
        <source>&amp;Keep longer…</source>
        <translation>&amp;Hrani dlje…</translation>
    </message>
    <message>
        <source>Re&amp;assign…</source>
        <translation>Pr&amp;edodeli…</translation>
    </message>
    <message>
        <source>Copy for the person…</source>
        <translation>Kopija za osebo…</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Deli spisa</translation>
    </message>
    <message>
        <source>Lift the &amp;restriction…</source>
        <translation>Odpravi &amp;omejitev…</translation>
    </message>
    <message>
        <source>&amp;Restrict…</source>
        <translation>&amp;Omeji…</translation>
    </message>
    <message>
        <source>Restricted: it is kept as it is, and is neither changed nor erased.</source>
        <translation>Omejeno: spis se hrani, kakršen je, se ne spreminja in ne izbriše.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>somebody whose account is gone</source>
        <translation>oseba, katere računa ni več</translation>
    </message>
    <message>
        <source>{name} (account closed)</source>
        <translation>{name} (račun zaprt)</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Svetovanje</translation>
    </message>
    <message>
        <source>Prison</source>
        <translation>Zapor</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Probacija</translation>
    </message>
    <message>
        <source>Help after release</source>
        <translation>Pomoč po odpustu</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>Vaš spis</translation>
    </message>
    <message>
        <source>File of {name}. You are the deputy.</source>
        <translation>Spis vodi {name}. Vi ste namestnik.</translation>
    </message>
    <message>
        <source>File of {name}. It is open to you as lead; that you read it was noted.</source>
        <translation>Spis vodi {name}. Odprt vam je kot vodji; vaš vpogled je zabeležen.</translation>
    </message>
    <message>
        <source>File of {name}. It is open to you in an emergency, until the end of tomorrow at most; that you read it was noted.</source>
        <translation>Spis vodi {name}. Odprt vam je z nujnim dostopom, najdlje do konca jutrišnjega dne; vaš vpogled je zabeležen.</translation>
    </message>
    <message>
        <source>last worked with {date}</source>
        <translation>zadnje delo {date}</translation>
    </message>
    <message>
        <source>review {date}</source>
        <translation>pregled {date}</translation>
    </message>
    <message>
        <source>deputy: {name}</source>
        <translation>namestnik: {name}</translation>
    </message>
    <message>
        <source>{name} (restricted)</source>
        <translation>{name} (omejeno)</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>Files</source>
        <translation>Spisi</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>By what the offices are responsible</source>
        <translation>Po čem se določi pristojna služba</translation>
    </message>
    <message>
        <source>Town, to find who is responsible there</source>
        <translation>Kraj, za katerega iščete pristojno službo</translation>
    </message>
    <message>
        <source>Who is responsible in: town</source>
        <translation>Kdo je pristojen: kraj</translation>
    </message>
    <message>
        <source>&amp;More filters…</source>
        <translation>&amp;Več filtrov…</translation>
    </message>
    <message>
        <source>Clear &amp;filters</source>
        <translation>Počisti &amp;filtre</translation>
    </message>
    <message>
        <source>For a &amp;person ({count})…</source>
        <translation>Za &amp;osebo ({count})…</translation>
    </message>
    <message>
        <source>For a &amp;person…</source>
        <translation>Za &amp;osebo…</translation>
    </message>
    <message>
        <source>by permanent residence</source>
        <translation>po stalnem prebivališču</translation>
    </message>
    <message>
        <source>by stay</source>
        <translation>po dejanskem prebivališču</translation>
    </message>
</context>
<context>
    <name>FirstPasswordDialog</name>
    <message>
        <source>New first password</source>
        <translation>Novo začetno geslo</translation>
    </message>
    <message>
        <source>{name} unlocks with it from now on, and changes it then. The former password no longer counts. The audit notes that you have set it.</source>
        <translation>{name} odslej odklepa s tem geslom in ga ob prvem odklepanju zamenja. Prejšnje geslo ne velja več. V dnevniku obdelave se zabeleži, da ste ga nastavili.</translation>
    </message>
    <message>
        <source>&amp;Set the password</source>
        <translation>&amp;Nastavi geslo</translation>
    </message>
</context>
<context>
    <name>FitTable</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n leto</numerusform>
            <numerusform>%n leti</numerusform>
            <numerusform>%n leta</numerusform>
            <numerusform>%n let</numerusform>
        </translation>
    </message>
    <message>
        <source>only: {groups}</source>
        <translation>samo: {groups}</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ni navedeno</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Ni vneseno</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>ustreza</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>ne ustreza</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ni znano</translation>
    </message>
    <message>
        <source>case by case</source>
        <translation>posamična presoja</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Spol</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Starost</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>S kom</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Hišna žival</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Jeziki</translation>
    </message>
    <message>
        <source>Identity papers</source>
        <translation>Osebni dokumenti</translation>
    </message>
    <message>
        <source>Health insurance</source>
        <translation>Zdravstveno zavarovanje</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Step-free entrance</source>
        <translation>Vhod brez stopnic</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Skupine</translation>
    </message>
    <message>
        <source>Prison now</source>
        <translation>Trenutni zapor</translation>
    </message>
    <message>
        <source>Region of return</source>
        <translation>Regija vrnitve</translation>
    </message>
    <message>
        <source>Day of release</source>
        <translation>Dan odpusta</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>ženska</translation>
    </message>
    <message>
        <source>man</source>
        <translation>moški</translation>
    </message>
    <message>
        <source>can pay</source>
        <translation>lahko plača</translation>
    </message>
    <message>
        <source>cannot pay</source>
        <translation>ne more plačati</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>potrebno</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>ni potrebno</translation>
    </message>
    <message>
        <source>women only</source>
        <translation>samo za ženske</translation>
    </message>
    <message>
        <source>men only</source>
        <translation>samo za moške</translation>
    </message>
    <message>
        <source>documents are needed, not stated which</source>
        <translation>potrebni so dokumenti, ni navedeno, kateri</translation>
    </message>
    <message>
        <source>without them case by case</source>
        <translation>brez tega posamična presoja</translation>
    </message>
    <message>
        <source>starts on {date}</source>
        <translation>začne se {date}</translation>
    </message>
    <message>
        <source>closed from {first} to {last}</source>
        <translation>zaprto od {first} do {last}</translation>
    </message>
    <message numerus="yes">
        <source>it takes %n days until one is taken in the prison</source>
        <translation>
            <numerusform>na sprejem v zaporu se čaka %n dan</numerusform>
            <numerusform>na sprejem v zaporu se čaka %n dneva</numerusform>
            <numerusform>na sprejem v zaporu se čaka %n dni</numerusform>
            <numerusform>na sprejem v zaporu se čaka %n dni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FitValues</name>
    <message>
        <source>another language</source>
        <translation>drug jezik</translation>
    </message>
</context>
<context>
    <name>FitWords</name>
    <message>
        <source>Fits</source>
        <translation>Ustreza</translation>
    </message>
    <message>
        <source>Fits as far as it is known</source>
        <translation>Ustreza, kolikor je znano</translation>
    </message>
    <message>
        <source>Decided case by case</source>
        <translation>Posamična presoja</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Ne ustreza</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>ustreza</translation>
    </message>
    <message>
        <source>does not fit: {reasons}</source>
        <translation>ne ustreza: {reasons}</translation>
    </message>
    <message>
        <source>case by case: {reasons}</source>
        <translation>posamična presoja: {reasons}</translation>
    </message>
    <message numerus="yes">
        <source>%n not known: {reasons}</source>
        <translation>
            <numerusform>ni znano (%n): {reasons}</numerusform>
            <numerusform>ni znano (%n): {reasons}</numerusform>
            <numerusform>ni znano (%n): {reasons}</numerusform>
            <numerusform>ni znano (%n): {reasons}</numerusform>
        </translation>
    </message>
    <message>
        <source>women only</source>
        <translation>samo za ženske</translation>
    </message>
    <message>
        <source>men only</source>
        <translation>samo za moške</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>spol</translation>
    </message>
    <message>
        <source>age</source>
        <translation>starost</translation>
    </message>
    <message>
        <source>household</source>
        <translation>gospodinjstvo</translation>
    </message>
    <message>
        <source>pets</source>
        <translation>hišne živali</translation>
    </message>
    <message>
        <source>language</source>
        <translation>jezik</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>dokumenti</translation>
    </message>
    <message>
        <source>insurance</source>
        <translation>zavarovanje</translation>
    </message>
    <message>
        <source>drugs or alcohol</source>
        <translation>droge ali alkohol</translation>
    </message>
    <message>
        <source>exclusions</source>
        <translation>omejitve</translation>
    </message>
    <message>
        <source>price</source>
        <translation>cena</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>stopnice</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>skupine</translation>
    </message>
    <message>
        <source>prison</source>
        <translation>zapor</translation>
    </message>
    <message>
        <source>region</source>
        <translation>regija</translation>
    </message>
    <message>
        <source>time</source>
        <translation>čas</translation>
    </message>
</context>
<context>
    <name>FoldedRow</name>
    <message numerus="yes">
        <source>Show %n sensitive questions</source>
        <translation>
            <numerusform>Pokaži %n občutljivo vprašanje</numerusform>
            <numerusform>Pokaži %n občutljivi vprašanji</numerusform>
            <numerusform>Pokaži %n občutljiva vprašanja</numerusform>
            <numerusform>Pokaži %n občutljivih vprašanj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n sensitive questions of: {section}</source>
        <translation>
            <numerusform>Pokaži %n občutljivo vprašanje v razdelku: {section}</numerusform>
            <numerusform>Pokaži %n občutljivi vprašanji v razdelku: {section}</numerusform>
            <numerusform>Pokaži %n občutljiva vprašanja v razdelku: {section}</numerusform>
            <numerusform>Pokaži %n občutljivih vprašanj v razdelku: {section}</numerusform>
        </translation>
    </message>
    <message>
        <source>That you open them is noted.</source>
        <translation>Da ste jih odprli, se zabeleži.</translation>
    </message>
</context>
<context>
    <name>FolderWords</name>
    <message>
        <source>This computer empties the data folder by itself. Shortlist, settings and client data will be lost. Print what you need now.</source>
        <translation>Ta računalnik sam izprazni podatkovno mapo. Izbor, nastavitve in podatki o strankah se bodo izgubili. Že zdaj natisnite, kar potrebujete.</translation>
    </message>
    <message>
        <source>The data folder lies on a server. Without the network, shortlist and settings cannot be kept.</source>
        <translation>Podatkovna mapa je na strežniku. Brez omrežja izbora in nastavitev ni mogoče shraniti.</translation>
    </message>
    <message>
        <source>The data folder is copied to a server when you log off. Logging on and off will take longer.</source>
        <translation>Podatkovna mapa se ob odjavi kopira na strežnik. Prijava in odjava bosta trajali dlje.</translation>
    </message>
    <message>
        <source>The data folder is on a stick or a disk that can be pulled out. Close the program before you do.</source>
        <translation>Podatkovna mapa je na ključku ali disku, ki ga je mogoče izvleči. Preden ga izvlečete, zaprite program.</translation>
    </message>
    <message>
        <source>The data folder is on a network drive. When the connection breaks, the last changes can be lost.</source>
        <translation>Podatkovna mapa je na omrežnem pogonu. Če se povezava prekine, se lahko zadnje spremembe izgubijo.</translation>
    </message>
    <message>
        <source>Nothing can be written to the data folder. Shortlist and settings will not be kept.</source>
        <translation>V podatkovno mapo ni mogoče ničesar zapisati. Izbor in nastavitve se ne bodo ohranili.</translation>
    </message>
    <message>
        <source>Another session uses this data folder. You can search and print; shortlist and settings are not kept.</source>
        <translation>To podatkovno mapo uporablja druga seja. Lahko iščete in tiskate; izbor in nastavitve se ne shranjujejo.</translation>
    </message>
    <message>
        <source>This data folder was made by a newer version of the program and is left as it is. You can search and print; nothing is kept, and what you kept is not shown. Install the newer version.</source>
        <translation>To mapo s podatki je ustvarila novejša različica programa in ostane takšna, kot je. Lahko iščete in tiskate; nič se ne shrani in shranjeno se ne prikaže. Namestite novejšo različico.</translation>
    </message>
    <message>
        <source>Your settings could not be read. The usual ones are used; a copy of the old file is kept.</source>
        <translation>Vaših nastavitev ni mogoče prebrati. Veljajo običajne; kopija stare datoteke je shranjena.</translation>
    </message>
    <message>
        <source>The preset file of this computer cannot be read and is passed over. Tell your administrator.</source>
        <translation>Datoteke s prednastavitvami tega računalnika ni mogoče prebrati, zato se ne upošteva. Obvestite skrbnika.</translation>
    </message>
    <message>
        <source>The program cannot write its log. It works all the same.</source>
        <translation>Program ne more pisati v svoj dnevnik. Kljub temu deluje.</translation>
    </message>
</context>
<context>
    <name>FollowUpWords</name>
    <message>
        <source>{what} (for the release)</source>
        <translation>{what} (za odpust)</translation>
    </message>
    <message numerus="yes">
        <source>%n steps to do.</source>
        <translation>
            <numerusform>Čaka še %n korak.</numerusform>
            <numerusform>Čakata še %n koraka.</numerusform>
            <numerusform>Čakajo še %n koraki.</numerusform>
            <numerusform>Čaka še %n korakov.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Vse je opravljeno.</translation>
    </message>
    <message numerus="yes">
        <source>%n are overdue.</source>
        <translation>
            <numerusform>Čez rok: %n.</numerusform>
            <numerusform>Čez rok: %n.</numerusform>
            <numerusform>Čez rok: %n.</numerusform>
            <numerusform>Čez rok: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>done {date}</source>
        <translation>opravljeno {date}</translation>
    </message>
    <message numerus="yes">
        <source>OVERDUE by %n days</source>
        <translation>
            <numerusform>ČEZ ROK %n dan</numerusform>
            <numerusform>ČEZ ROK %n dneva</numerusform>
            <numerusform>ČEZ ROK %n dni</numerusform>
            <numerusform>ČEZ ROK %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>čez %n dan</numerusform>
            <numerusform>čez %n dneva</numerusform>
            <numerusform>čez %n dni</numerusform>
            <numerusform>čez %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>danes</translation>
    </message>
</context>
<context>
    <name>FollowUpsPart</name>
    <message>
        <source>Next steps</source>
        <translation>Naslednji koraki</translation>
    </message>
    <message>
        <source>Next steps, what is due first at the top</source>
        <translation>Naslednji koraki, najprej tisti z najbližjim rokom</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kaj</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Nothing is to be done by a day.</source>
        <translation>Nobenega koraka z rokom ni.</translation>
    </message>
    <message>
        <source>Steps marked “for the release” move with the day of release.</source>
        <translation>Koraki z oznako »za odpust« se premaknejo skupaj z dnevom odpusta.</translation>
    </message>
    <message>
        <source>&amp;What is to be done</source>
        <translation>Kaj &amp;je treba narediti</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Kaj je treba narediti</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Rok</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Dod&amp;aj</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ods&amp;trani</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Razve&amp;ljavi</translation>
    </message>
    <message>
        <source>&amp;Hand to a colleague…</source>
        <translation>Predaj sodelav&amp;cu…</translation>
    </message>
    <message>
        <source>&amp;Neutral summary…</source>
        <translation>Nevtralni &amp;povzetek…</translation>
    </message>
    <message>
        <source>Consent to &amp;pass on facts…</source>
        <translation>Privolitev v posredo&amp;vanje…</translation>
    </message>
</context>
<context>
    <name>FormAnswersDialog</name>
    <message>
        <source>Fill in the provider&apos;s form</source>
        <translation>Izpolnjevanje obrazca izvajalca</translation>
    </message>
    <message>
        <source>Tick only what this receiver needs:</source>
        <translation>Označite samo, kar ta prejemnik potrebuje:</translation>
    </message>
    <message>
        <source>The case does not know these answers:</source>
        <translation>Teh odgovorov v spisu ni:</translation>
    </message>
    <message>
        <source>This form is a PDF of the provider. What you tick here is printed on a sheet beside it.</source>
        <translation>Ta obrazec je PDF izvajalca. Kar tukaj označite, se natisne na list ob njem.</translation>
    </message>
    <message>
        <source>The case has no answers yet.</source>
        <translation>V spisu še ni odgovorov.</translation>
    </message>
    <message>
        <source>Does this receiver need it?</source>
        <translation>Ali ta prejemnik to potrebuje?</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Na&amp;zaj</translation>
    </message>
    <message>
        <source>&amp;Check answers</source>
        <translation>&amp;Preveri odgovore</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Predo&amp;gled</translation>
    </message>
    <message>
        <source>asked now</source>
        <translation>vprašano zdaj</translation>
    </message>
    <message>
        <source>from the case</source>
        <translation>iz spisa</translation>
    </message>
</context>
<context>
    <name>FormCheckList</name>
    <message>
        <source>to be filled in by hand</source>
        <translation>izpolniti ročno</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Provider&apos;s form</source>
        <translation>Obrazec izvajalca</translation>
    </message>
    <message>
        <source>Preview of the form {title}</source>
        <translation>Predogled obrazca {title}</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Natisni…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Shrani kot PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n stran</numerusform>
            <numerusform>%n strani</numerusform>
            <numerusform>%n strani</numerusform>
            <numerusform>%n strani</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages}, the first {shown} are shown here</source>
        <translation>{pages}, tukaj je prikazanih prvih {shown}</translation>
    </message>
</context>
<context>
    <name>FormGroundDialog</name>
    <message>
        <source>The provider&apos;s form</source>
        <translation>Obrazec izvajalca</translation>
    </message>
    <message>
        <source>&amp;Show the form…</source>
        <translation>Pokaži &amp;obrazec…</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Nazaj</translation>
    </message>
</context>
<context>
    <name>FoundingDialog</name>
    <message>
        <source>Protect client data</source>
        <translation>Zavarovanje podatkov o strankah</translation>
    </message>
    <message>
        <source>For &amp;me</source>
        <translation>Za&amp;me</translation>
    </message>
    <message>
        <source>For this &amp;office&apos;s PC</source>
        <translation>Za &amp;računalnik te službe</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Vaše ime</translation>
    </message>
    <message>
        <source>&amp;Protect</source>
        <translation>Za&amp;varuj</translation>
    </message>
    <message>
        <source>For this office&apos;s PC: colleagues get accounts and passwords of their own. Each sees the own files.</source>
        <translation>Za računalnik te službe: sodelavci dobijo svoje račune in gesla. Vsak vidi svoje spise.</translation>
    </message>
    <message>
        <source>Whose vault is it?</source>
        <translation>Čigav je trezor?</translation>
    </message>
    <message>
        <source>Your &amp;name, as colleagues know you</source>
        <translation>Vaše &amp;ime, kot vas poznajo sodelavci</translation>
    </message>
    <message>
        <source>It takes about a second to make a key from the password. That is so on purpose: guessing takes as long.</source>
        <translation>Izdelava ključa iz gesla traja približno sekundo. To je namerno: enako dolgo traja vsak poskus ugibanja.</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>Usual size and colours</source>
        <translation>Običajna velikost in barve</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Velikost besedila</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Barve</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Splošno</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kot sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svetle</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Temne</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Visok kontrast</translation>
    </message>
</context>
<context>
    <name>GoneNotes</name>
    <message>
        <source>&amp;Back to the files</source>
        <translation>&amp;Nazaj na spise</translation>
    </message>
    <message>
        <source>Notes about services that are no longer in the directory</source>
        <translation>Zabeležke o storitvah, ki jih ni več v imeniku</translation>
    </message>
    <message>
        <source>The directory has these services no longer. What the office knows of them stays until it is removed.</source>
        <translation>Teh storitev ni več v imeniku. Kar služba ve o njih, ostane, dokler tega kdo ne odstrani.</translation>
    </message>
</context>
<context>
    <name>HandController</name>
    <message>
        <source>The file was handed over.</source>
        <translation>Spis je predan.</translation>
    </message>
</context>
<context>
    <name>HandDialog</name>
    <message>
        <source>Hand to a colleague</source>
        <translation>Predaja sodelavcu</translation>
    </message>
    <message>
        <source>{name} is kept from now on &amp;by</source>
        <translation>Spis »{name}« odslej &amp;vodi</translation>
    </message>
    <message>
        <source>The colleague keeps the whole file from now on, and it leaves your list. The audit notes the change; the colleague can hand it back.</source>
        <translation>Celoten spis odslej vodi sodelavec in z vašega seznama izgine. Sprememba se zabeleži v dnevnik obdelave; sodelavec vam lahko spis preda nazaj.</translation>
    </message>
    <message>
        <source>There is no colleague here who keeps files. Who manages accounts can add one.</source>
        <translation>Tukaj ni sodelavca, ki bi vodil spise. Doda ga lahko, kdor upravlja račune.</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Sodelavec</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>Pre&amp;daj</translation>
    </message>
</context>
<context>
    <name>HandedWords</name>
    <message>
        <source>a question that this program does not know</source>
        <translation>vprašanje, ki ga ta program ne pozna</translation>
    </message>
    <message>
        <source>Need: {need}</source>
        <translation>Potreba: {need}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Chosen service</source>
        <translation>Izbrana storitev</translation>
    </message>
    <message>
        <source>Log, {date}, {author}</source>
        <translation>Zapis, {date}, {author}</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Priloga</translation>
    </message>
    <message>
        <source>Another legal basis</source>
        <translation>Druga pravna podlaga</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Privolitev</translation>
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
        <translation>občutljivo: zdravje, vera, izvor</translation>
    </message>
    <message>
        <source>very sensitive: custody, offence, threats</source>
        <translation>zelo občutljivo: zapor, kazniva dejanja, grožnje</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>običajno</translation>
    </message>
    <message>
        <source>It tells of health, belief or origin, and is protected by law.</source>
        <translation>Pove o zdravju, veri ali izvoru in je zakonsko varovano.</translation>
    </message>
    <message>
        <source>It tells of custody, an offence, a threat or a third person, and can do harm.</source>
        <translation>Pove o zaporu, kaznivem dejanju, grožnji ali tretji osebi in lahko škodi.</translation>
    </message>
    <message>
        <source>responsible by the place of return</source>
        <translation>pristojna po kraju vrnitve</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>brez vizitke</translation>
    </message>
    <message>
        <source>card not compared yet</source>
        <translation>vizitka še ni primerjana</translation>
    </message>
    <message>
        <source>card compared on {date}</source>
        <translation>vizitka primerjana dne {date}</translation>
    </message>
    <message>
        <source>The sheet is not encrypted: hand it over yourself, or send it in a sealed envelope.</source>
        <translation>List ni šifriran: predajte ga osebno ali ga pošljite v zaprti ovojnici.</translation>
    </message>
    <message>
        <source>Whoever has the packet and the passphrase can read it. The passphrase is shown once, when the packet is made; tell it by telephone.</source>
        <translation>Kdor ima paket in besede, ga lahko prebere. Besede se prikažejo enkrat, ko je paket pripravljen; povejte jih po telefonu.</translation>
    </message>
    <message>
        <source>The words of this card were not compared by telephone yet, so somebody else may have made it. Call the office and compare the eight words in Offices.</source>
        <translation>Besede te vizitke še niso bile primerjane po telefonu, zato bi jo lahko naredil kdo drug. Pokličite službo in primerjajte osem besed pod »Službe«.</translation>
    </message>
    <message>
        <source>Choose a day from today to {date}.</source>
        <translation>Izberite dan od danes do {date}.</translation>
    </message>
    <message>
        <source>Does the receiver need “{fact}”?</source>
        <translation>Ali prejemnik potrebuje podatek »{fact}«?</translation>
    </message>
    <message>
        <source>Another legal basis is written down for this receiver; it counts until {date}.</source>
        <translation>Za tega prejemnika je zapisana druga pravna podlaga; velja do {date}.</translation>
    </message>
    <message>
        <source>The person agreed to it; the consent counts until {date}.</source>
        <translation>Oseba je soglašala; privolitev velja do {date}.</translation>
    </message>
    <message>
        <source>It does not cover: {facts}. Leave these out, or write down a ground for them.</source>
        <translation>Ne zajema: {facts}. Izpustite jih ali zanje zapišite podlago.</translation>
    </message>
    <message numerus="yes">
        <source>%n facts go to {office}; they can be opened until {date}.</source>
        <translation>
            <numerusform>%n podatek gre službi {office}; odpreti ga je mogoče do {date}.</numerusform>
            <numerusform>%n podatka gresta službi {office}; odpreti ju je mogoče do {date}.</numerusform>
            <numerusform>%n podatki gredo službi {office}; odpreti jih je mogoče do {date}.</numerusform>
            <numerusform>%n podatkov gre službi {office}; odpreti jih je mogoče do {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A sheet with %n facts goes to {service}.</source>
        <translation>
            <numerusform>List z %n podatkom gre storitvi {service}.</numerusform>
            <numerusform>List z %n podatkoma gre storitvi {service}.</numerusform>
            <numerusform>List s %n podatki gre storitvi {service}.</numerusform>
            <numerusform>List s %n podatki gre storitvi {service}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The packet for {office} is made. It is sealed: nobody else can read it.</source>
        <translation>Paket za {office} je pripravljen. Zapečaten je: nihče drug ga ne more prebrati.</translation>
    </message>
    <message>
        <source>Save it now, onto a stick or into a folder. It is called {name}: the name tells of nobody. Then hand over the stick, or send the file by mail.</source>
        <translation>Zdaj ga shranite na ključek ali v mapo. Imenuje se {name}: ime nikogar ne izda. Potem predajte ključek ali datoteko pošljite po pošti.</translation>
    </message>
    <message>
        <source>Saved as {name}. When the other office has taken it in, it sends back a receipt: read that in under Inbox, and the file says that it arrived.</source>
        <translation>Shranjeno kot {name}. Ko ga druga služba prevzame, pošlje potrdilo o prejemu: preberite ga v »Predalu«, in spis pove, da je prispelo.</translation>
    </message>
    <message>
        <source>Tell these six words by telephone, to the person who takes over. Never send them by the same mail as the packet. They are shown only now, and kept nowhere.</source>
        <translation>Teh šest besed povejte po telefonu osebi, ki prevzame. Nikoli jih ne pošljite po isti pošti kot paket. Prikazane so samo zdaj in se nikjer ne hranijo.</translation>
    </message>
    <message>
        <source>The passphrase is not shown any more. Without it nobody can open the packet, nor can you.</source>
        <translation>Besede niso več prikazane. Brez njih paketa ne more odpreti nihče, tudi vi ne.</translation>
    </message>
    <message>
        <source>Write down a consent or another legal basis first; nothing goes out without one.</source>
        <translation>Najprej zapišite privolitev ali drugo pravno podlago; brez nje nič ne gre ven.</translation>
    </message>
    <message>
        <source>There is neither a consent nor another legal basis for this receiver.</source>
        <translation>Za tega prejemnika ni ne privolitve ne druge pravne podlage.</translation>
    </message>
    <message>
        <source>What was written down for this receiver counted from {first} to {last}.</source>
        <translation>Kar je bilo zapisano za tega prejemnika, je veljalo od {first} do {last}.</translation>
    </message>
    <message>
        <source>The person refused this on {date}.</source>
        <translation>Oseba je to dne {date} zavrnila.</translation>
    </message>
    <message>
        <source>The person took the consent back on {date}.</source>
        <translation>Oseba je privolitev dne {date} preklicala.</translation>
    </message>
</context>
<context>
    <name>HandoverSheetWords</name>
    <message>
        <source>a copy lies beside this sheet</source>
        <translation>kopija je priložena temu listu</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Kaj je znano</translation>
    </message>
    <message>
        <source>Chosen services</source>
        <translation>Izbrane storitve</translation>
    </message>
    <message>
        <source>From the log</source>
        <translation>Iz zapisov</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Priloge</translation>
    </message>
    <message>
        <source>From: {office}</source>
        <translation>Od: {office}</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Predaja</translation>
    </message>
    <message>
        <source>To: {office}</source>
        <translation>Za: {office}</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Pripravljeno dne {date}</translation>
    </message>
    <message>
        <source>Confidential: for the named office only.</source>
        <translation>Zaupno: samo za imenovano službo.</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>Stran {n} od {m}</translation>
    </message>
</context>
<context>
    <name>HandoverSheets</name>
    <message>
        <source>Attachment</source>
        <translation>Priloga</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Predaja</translation>
    </message>
</context>
<context>
    <name>HeardDialog</name>
    <message>
        <source>What we heard</source>
        <translation>Kaj smo izvedeli</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Shrani</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>ni navedeno</translation>
    </message>
    <message>
        <source>Abou&amp;t</source>
        <translation>O č&amp;em</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>&amp;Odgovor</translation>
    </message>
    <message>
        <source>&amp;Places free</source>
        <translation>&amp;Prosta mesta</translation>
    </message>
    <message>
        <source>Told by (name or &amp;role, may stay empty)</source>
        <translation>&amp;Kdo je povedal (ime ali vloga, neobvezno)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dan</translation>
    </message>
    <message>
        <source>Re&amp;mark (may stay empty)</source>
        <translation>Opo&amp;mba (neobvezno)</translation>
    </message>
    <message>
        <source>It stands beside what the directory says, and the newest counts for fit.</source>
        <translation>Prikaže se poleg podatkov iz imenika; pri presoji, ali storitev ustreza, velja najnovejše.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Pomoč</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bližnjice</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Išči v pomoči</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Strani pomoči</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word.</source>
        <translation>Nič ni bilo najdeno. Poskusite drugo besedo.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Natisni…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Shrani kot PDF…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tipka</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Kaj naredi</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>Go back to the edition before</source>
        <translation>Vrnitev na prejšnjo izdajo</translation>
    </message>
    <message>
        <source>Go back to {edition}?</source>
        <translation>Želite znova uporabiti imenik {edition}?</translation>
    </message>
    <message>
        <source>It is older. Shortlist and saved choices stay. You can take the newer one again at any time.</source>
        <translation>Ta je starejši. Izbor in shranjeni izbori ostanejo. Novejšega lahko kadar koli znova prevzamete.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Vrni prejšnjega</translation>
    </message>
    <message>
        <source>&amp;Keep the one in use</source>
        <translation>&amp;Obdrži sedanjega</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Directories on this computer</source>
        <translation>Imeniki v tem računalniku</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>Zabeleženo ni še nič.</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>datum ni znan</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n storitev</numerusform>
            <numerusform>%n storitvi</numerusform>
            <numerusform>%n storitve</numerusform>
            <numerusform>%n storitev</numerusform>
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
        <translation>Vrsta ni navedena</translation>
    </message>
    <message>
        <source>Setting not stated</source>
        <translation>Okolje ni navedeno</translation>
    </message>
    <message>
        <source>Address confidential</source>
        <translation>Naslov je zaupen</translation>
    </message>
    <message>
        <source>Place not stated</source>
        <translation>Kraj ni naveden</translation>
    </message>
    <message>
        <source>{distance} as the crow flies</source>
        <translation>{distance} zračne razdalje</translation>
    </message>
    <message>
        <source>works in the prison</source>
        <translation>deluje v zaporu</translation>
    </message>
    <message>
        <source>helps in the region of return</source>
        <translation>pomaga v regiji vrnitve</translation>
    </message>
    <message>
        <source>similar to “{word}”</source>
        <translation>podobno kot »{word}«</translation>
    </message>
    <message>
        <source>Room: not known</source>
        <translation>Prosta mesta: ni znano</translation>
    </message>
    <message>
        <source>{state}, said today</source>
        <translation>{state}, sporočeno danes</translation>
    </message>
    <message numerus="yes">
        <source>{state}, said %n days ago</source>
        <translation>
            <numerusform>{state}, sporočeno pred %n dnem</numerusform>
            <numerusform>{state}, sporočeno pred %n dnevoma</numerusform>
            <numerusform>{state}, sporočeno pred %n dnevi</numerusform>
            <numerusform>{state}, sporočeno pred %n dnevi</numerusform>
        </translation>
    </message>
    <message>
        <source>women only</source>
        <translation>samo za ženske</translation>
    </message>
    <message>
        <source>men only</source>
        <translation>samo za moške</translation>
    </message>
    <message>
        <source>certain groups only</source>
        <translation>samo za določene skupine</translation>
    </message>
    <message>
        <source>our office has other data</source>
        <translation>naša služba ima druge podatke</translation>
    </message>
    <message>
        <source>Checked: {date} ({word})</source>
        <translation>Preverjeno: {date} ({word})</translation>
    </message>
    <message>
        <source>Check: {word}</source>
        <translation>Preverjanje: {word}</translation>
    </message>
    <message>
        <source>{evidence}: ran out</source>
        <translation>{evidence}: veljavnost je potekla</translation>
    </message>
    <message>
        <source>Provider not stated</source>
        <translation>Izvajalec ni naveden</translation>
    </message>
    <message>
        <source>On the shortlist</source>
        <translation>V izboru</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>Brez telefonske številke</translation>
    </message>
</context>
<context>
    <name>InboxController</name>
    <message>
        <source>Saved: {name}</source>
        <translation>Shranjeno: {name}</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Shrani potrdilo o prejemu</translation>
    </message>
    <message>
        <source>Receipt (*.wpk)</source>
        <translation>Potrdilo o prejemu (*.wpk)</translation>
    </message>
    <message>
        <source>Read in a file from another office</source>
        <translation>Preberi datoteko druge službe</translation>
    </message>
    <message>
        <source>Packets, receipts and cards (*.wpk *.wpcard);;All files (*)</source>
        <translation>Paketi, potrdila in vizitke (*.wpk *.wpcard);;Vse datoteke (*)</translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message numerus="yes">
        <source>Inbox (%n)</source>
        <translation>
            <numerusform>Predal (%n)</numerusform>
            <numerusform>Predal (%n)</numerusform>
            <numerusform>Predal (%n)</numerusform>
            <numerusform>Predal (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Predal</translation>
    </message>
    <message>
        <source>Packets from other offices wait here. Nothing of them stands in a file until somebody takes it in.</source>
        <translation>Tu čakajo paketi drugih služb. Dokler jih kdo ne prevzame, ni nič od njih v nobenem spisu.</translation>
    </message>
    <message>
        <source>No packet came yet.</source>
        <translation>Noben paket še ni prišel.</translation>
    </message>
    <message>
        <source>Packets from other offices</source>
        <translation>Paketi drugih služb</translation>
    </message>
    <message>
        <source>What the packet holds</source>
        <translation>Kaj paket vsebuje</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kaj</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Kaj pove</translation>
    </message>
    <message>
        <source>Who has sent the packet</source>
        <translation>Kdo je poslal paket</translation>
    </message>
    <message>
        <source>Read in a file from another &amp;office…</source>
        <translation>Preberi datoteko druge slu&amp;žbe…</translation>
    </message>
    <message>
        <source>Loo&amp;k inside</source>
        <translation>&amp;Poglej noter</translation>
    </message>
    <message>
        <source>Take into a &amp;new file…</source>
        <translation>Prevzemi v &amp;nov spis…</translation>
    </message>
    <message>
        <source>&amp;Add to a file…</source>
        <translation>&amp;Dodaj k spisu…</translation>
    </message>
    <message>
        <source>&amp;Refuse…</source>
        <translation>&amp;Zavrni…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the receipt…</source>
        <translation>S&amp;hrani potrdilo o prejemu…</translation>
    </message>
</context>
<context>
    <name>InboxPassphraseDialog</name>
    <message>
        <source>Passphrase of the packet</source>
        <translation>Besede za paket</translation>
    </message>
    <message>
        <source>Six words</source>
        <translation>Šest besed</translation>
    </message>
    <message>
        <source>Si&amp;x words, with a blank between them</source>
        <translation>Še&amp;st besed s presledkom med njimi</translation>
    </message>
    <message>
        <source>This packet is not sealed for the card of this office; it opens with six words. The office that made it tells them by telephone.</source>
        <translation>Ta paket ni zapečaten za vizitko te službe; odpre se s šestimi besedami. Služba, ki ga je pripravila, jih pove po telefonu.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Odpri</translation>
    </message>
</context>
<context>
    <name>InboxRefusalDialog</name>
    <message>
        <source>Refuse the packet</source>
        <translation>Zavrni paket</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Izberite razlog</translation>
    </message>
    <message>
        <source>What the packet holds is then gone from here. {office} learns the reason from the receipt.</source>
        <translation>Kar paket vsebuje, potem tu izgine. {office} izve razlog iz potrdila.</translation>
    </message>
    <message>
        <source>&amp;Why is it refused?</source>
        <translation>Za&amp;kaj je zavrnjen?</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Zavrni</translation>
    </message>
</context>
<context>
    <name>InboxWords</name>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Prišlo</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Za kaj</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Podlaga</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Hand-over of a case</source>
        <translation>Predaja primera</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Privolitev</translation>
    </message>
    <message>
        <source>Other legal basis</source>
        <translation>Druga pravna podlaga</translation>
    </message>
    <message>
        <source>given on {first}, ends on {last}</source>
        <translation>dana dne {first}, poteče {last}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>čaka</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>prevzet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>zavrnjen</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>čas je potekel</translation>
    </message>
    <message>
        <source>From: {office}</source>
        <translation>Od: {office}</translation>
    </message>
    <message>
        <source>Their eight words: {words}</source>
        <translation>Njihovih osem besed: {words}</translation>
    </message>
    <message>
        <source>What for: {purpose}</source>
        <translation>Za kaj: {purpose}</translation>
    </message>
    <message>
        <source>Ground: {kind}, {text}</source>
        <translation>Podlaga: {kind}, {text}</translation>
    </message>
    <message>
        <source>Made on {made}, can be taken in until {last}</source>
        <translation>Pripravljeno {made}, prevzeti je mogoče do {last}</translation>
    </message>
    <message>
        <source>Known: the card of this office was compared by telephone.</source>
        <translation>Znano: vizitka te službe je bila primerjana po telefonu.</translation>
    </message>
    <message>
        <source>In the address book, but not compared yet: call the office, and compare the eight words first.</source>
        <translation>V adresaru, a še ni primerjano: najprej pokličite službo in primerjajte osem besed.</translation>
    </message>
    <message>
        <source>Unknown: call the office on a number that you know, and compare the eight words first.</source>
        <translation>Neznano: pokličite službo na številko, ki jo poznate, in najprej primerjajte osem besed.</translation>
    </message>
    <message>
        <source>We are not responsible for this person</source>
        <translation>Za to osebo nismo pristojni</translation>
    </message>
    <message>
        <source>It seems to be about another person</source>
        <translation>Zdi se, da gre za drugo osebo</translation>
    </message>
    <message>
        <source>Something that we need is missing</source>
        <translation>Manjka nekaj, kar potrebujemo</translation>
    </message>
    <message>
        <source>The person does not want it, or the ground is not enough</source>
        <translation>Oseba tega ne želi ali podlaga ne zadošča</translation>
    </message>
    <message>
        <source>We have it already</source>
        <translation>To že imamo</translation>
    </message>
    <message>
        <source>We could not make sure who has sent it</source>
        <translation>Ni bilo mogoče preveriti, kdo ga je poslal</translation>
    </message>
    <message>
        <source>Another reason, told by telephone</source>
        <translation>Drug razlog, povedan po telefonu</translation>
    </message>
    <message>
        <source>This packet was read in before. It is in the list below, and nothing has changed.</source>
        <translation>Ta paket je bil že prebran. Spodaj je na seznamu in nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>A packet came in. Nothing of it stands in a file until you decide.</source>
        <translation>Prišel je paket. Dokler ne odločite, ni nič od njega v nobenem spisu.</translation>
    </message>
    <message>
        <source>The packet is in a new file.</source>
        <translation>Paket je v novem spisu.</translation>
    </message>
    <message>
        <source>The packet is in the file.</source>
        <translation>Paket je v spisu.</translation>
    </message>
    <message>
        <source>There is no receipt, for this office has no card yet. Make the card in Offices; then save the receipt in the inbox.</source>
        <translation>Potrdila ni, ker ta služba še nima vizitke. Izdelajte vizitko pod »Službe«; potem shranite potrdilo v predalu.</translation>
    </message>
    <message>
        <source>Save the receipt, and send it back: then the other office knows that it arrived.</source>
        <translation>Shranite potrdilo o prejemu in ga pošljite nazaj: tako druga služba ve, da je prispelo.</translation>
    </message>
    <message>
        <source>The packet is refused, and what it held is gone from here. Save the receipt, and send it back: it tells the other office why.</source>
        <translation>Paket je zavrnjen in njegove vsebine tu ni več. Shranite potrdilo in ga pošljite nazaj: drugi službi pove, zakaj.</translation>
    </message>
    <message>
        <source>The receipt is saved as {name}. It names nobody; send it back by stick or mail.</source>
        <translation>Potrdilo je shranjeno kot {name}. Nikogar ne imenuje; pošljite ga nazaj na ključku ali po pošti.</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>Zavrnjeno: {reason}</translation>
    </message>
    <message>
        <source>Nobody took it in in time, so what it held is gone from here. Ask the office for a new one.</source>
        <translation>Nihče ga ni pravočasno prevzel, zato njegove vsebine tu ni več. Prosite službo za novega.</translation>
    </message>
    <message>
        <source>This was the card of {office}. It is in the address book now: compare its eight words by telephone, in Offices.</source>
        <translation>To je bila vizitka službe {office}. Zdaj je v adresaru: po telefonu primerjajte njenih osem besed, pod »Službe«.</translation>
    </message>
    <message>
        <source>This was the card of {office}, which is in the address book already.</source>
        <translation>To je bila vizitka službe {office}, ki je že v adresaru.</translation>
    </message>
    <message>
        <source>This receipt was read in before. Nothing has changed.</source>
        <translation>To potrdilo je bilo že prebrano. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Receipt: {office} has received your packet.</source>
        <translation>Potrdilo: {office} je prejela vaš paket.</translation>
    </message>
    <message>
        <source>Receipt: {office} has taken your packet in.</source>
        <translation>Potrdilo: {office} je prevzela vaš paket.</translation>
    </message>
    <message>
        <source>Receipt: {office} has refused your packet. {reason}</source>
        <translation>Potrdilo: {office} je zavrnila vaš paket. {reason}</translation>
    </message>
    <message>
        <source>Receipt: {office} has written about your packet.</source>
        <translation>Potrdilo: {office} je pisala o vašem paketu.</translation>
    </message>
</context>
<context>
    <name>IntakeController</name>
    <message>
        <source>Not saved yet; it is tried again. {sentence} {advice}</source>
        <translation>Še ni shranjeno; program poskuša znova. {sentence} {advice}</translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message>
        <source>Blank entry form</source>
        <translation>Prazen vstopni vprašalnik</translation>
    </message>
    <message>
        <source>&amp;Language of the form</source>
        <translation>&amp;Jezik vprašalnika</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Jezik vprašalnika</translation>
    </message>
    <message>
        <source>Sho&amp;rt form: the core questions</source>
        <translation>&amp;Kratek vprašalnik: osnovna vprašanja</translation>
    </message>
    <message>
        <source>&amp;Whole form: all questions and the list of needs</source>
        <translation>&amp;Celoten vprašalnik: vsa vprašanja in seznam potreb</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Shrani kot PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Natisni…</translation>
    </message>
    <message>
        <source>The questions on paper, to be filled in by hand. No case file is needed.</source>
        <translation>Vprašanja na papirju za ročno izpolnjevanje. Spis za to ni potreben.</translation>
    </message>
</context>
<context>
    <name>IntakeHead</name>
    <message>
        <source>All on one page</source>
        <translation>Vse na eni strani</translation>
    </message>
    <message>
        <source>Day of release</source>
        <translation>Dan odpusta</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Potrebe</translation>
    </message>
    <message>
        <source>Print the questions…</source>
        <translation>Natisni vprašanja…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Razveljavi</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponovi</translation>
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
        <translation>&amp;Vprašanja</translation>
    </message>
    <message>
        <source>You can read the answers, but not change them.</source>
        <translation>Odgovore lahko berete, ne morete pa jih spreminjati.</translation>
    </message>
</context>
<context>
    <name>IntakeRuleWords</name>
    <message>
        <source>Row {row}: {sentence}</source>
        <translation>Vrstica {row}: {sentence}</translation>
    </message>
    <message>
        <source>This answer cannot be used as it stands. Please look at it again.</source>
        <translation>Ta odgovor v tej obliki ni uporaben. Še enkrat ga preglejte.</translation>
    </message>
    <message numerus="yes">
        <source>Born on {day}, the person would be %n years old. Check the year.</source>
        <translation>
            <numerusform>Če je datum rojstva {day}, bi bila oseba stara %n leto. Preverite leto.</numerusform>
            <numerusform>Če je datum rojstva {day}, bi bila oseba stara %n leti. Preverite leto.</numerusform>
            <numerusform>Če je datum rojstva {day}, bi bila oseba stara %n leta. Preverite leto.</numerusform>
            <numerusform>Če je datum rojstva {day}, bi bila oseba stara %n let. Preverite leto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The person is %n years old. The rules for minors apply: ask the guardian.</source>
        <translation>
            <numerusform>Oseba je stara %n leto. Veljajo pravila za mladoletne: vprašajte zakonitega zastopnika.</numerusform>
            <numerusform>Oseba je stara %n leti. Veljajo pravila za mladoletne: vprašajte zakonitega zastopnika.</numerusform>
            <numerusform>Oseba je stara %n leta. Veljajo pravila za mladoletne: vprašajte zakonitega zastopnika.</numerusform>
            <numerusform>Oseba je stara %n let. Veljajo pravila za mladoletne: vprašajte zakonitega zastopnika.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text has %n characters; sheets have room for {most}. Make it shorter.</source>
        <translation>
            <numerusform>Besedilo ima %n znak; na listih je prostora za {most}. Skrajšajte ga.</numerusform>
            <numerusform>Besedilo ima %n znaka; na listih je prostora za {most}. Skrajšajte ga.</numerusform>
            <numerusform>Besedilo ima %n znake; na listih je prostora za {most}. Skrajšajte ga.</numerusform>
            <numerusform>Besedilo ima %n znakov; na listih je prostora za {most}. Skrajšajte ga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text has %n characters, far more than {most}. It is not used.</source>
        <translation>
            <numerusform>Besedilo ima %n znak, veliko več kot {most}. Ne bo uporabljeno.</numerusform>
            <numerusform>Besedilo ima %n znaka, veliko več kot {most}. Ne bo uporabljeno.</numerusform>
            <numerusform>Besedilo ima %n znake, veliko več kot {most}. Ne bo uporabljeno.</numerusform>
            <numerusform>Besedilo ima %n znakov, veliko več kot {most}. Ne bo uporabljeno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The phone number has %n digits; Czech numbers have 9.</source>
        <translation>
            <numerusform>Telefonska številka ima %n števko; češke številke jih imajo 9.</numerusform>
            <numerusform>Telefonska številka ima %n števki; češke številke jih imajo 9.</numerusform>
            <numerusform>Telefonska številka ima %n števke; češke številke jih imajo 9.</numerusform>
            <numerusform>Telefonska številka ima %n števk; češke številke jih imajo 9.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The phone number has %n digits; Slovenian numbers have 8 after the first 0.</source>
        <translation>
            <numerusform>Telefonska številka ima %n števko; slovenske številke jih imajo 8 za prvo ničlo.</numerusform>
            <numerusform>Telefonska številka ima %n števki; slovenske številke jih imajo 8 za prvo ničlo.</numerusform>
            <numerusform>Telefonska številka ima %n števke; slovenske številke jih imajo 8 za prvo ničlo.</numerusform>
            <numerusform>Telefonska številka ima %n števk; slovenske številke jih imajo 8 za prvo ničlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The phone number has %n digits; Austrian numbers have 5 to 13.</source>
        <translation>
            <numerusform>Telefonska številka ima %n števko; avstrijske številke jih imajo od 5 do 13.</numerusform>
            <numerusform>Telefonska številka ima %n števki; avstrijske številke jih imajo od 5 do 13.</numerusform>
            <numerusform>Telefonska številka ima %n števke; avstrijske številke jih imajo od 5 do 13.</numerusform>
            <numerusform>Telefonska številka ima %n števk; avstrijske številke jih imajo od 5 do 13.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The phone number has %n digits; German numbers have 5 to 13.</source>
        <translation>
            <numerusform>Telefonska številka ima %n števko; nemške številke jih imajo od 5 do 13.</numerusform>
            <numerusform>Telefonska številka ima %n števki; nemške številke jih imajo od 5 do 13.</numerusform>
            <numerusform>Telefonska številka ima %n števke; nemške številke jih imajo od 5 do 13.</numerusform>
            <numerusform>Telefonska številka ima %n števk; nemške številke jih imajo od 5 do 13.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{typed}” is kept as written; Czech postcodes have 5 digits.</source>
        <translation>»{typed}« ostane, kot je vpisano; češke poštne številke imajo 5 števk.</translation>
    </message>
    <message>
        <source>“{typed}” is kept as written; Slovenian postcodes have 4 digits.</source>
        <translation>»{typed}« ostane, kot je vpisano; slovenske poštne številke imajo 4 števke.</translation>
    </message>
    <message>
        <source>“{typed}” is kept as written; Austrian postcodes have 4 digits.</source>
        <translation>»{typed}« ostane, kot je vpisano; avstrijske poštne številke imajo 4 števke.</translation>
    </message>
    <message>
        <source>“{typed}” is kept as written; German postcodes have 5 digits.</source>
        <translation>»{typed}« ostane, kot je vpisano; nemške poštne številke imajo 5 števk.</translation>
    </message>
    <message>
        <source>“{typed}” is no date. Enter day, month and year, for example 27 3 2027.</source>
        <translation>»{typed}« ni datum. Vpišite dan, mesec in leto, na primer 27 3 2027.</translation>
    </message>
    <message>
        <source>{understood}. was understood. Enter the year, too.</source>
        <translation>Razumljeno: {understood}. Vpišite še leto.</translation>
    </message>
    <message>
        <source>There is no day {understood}. Check the day and the month.</source>
        <translation>Dneva {understood} ni. Preverite dan in mesec.</translation>
    </message>
    <message>
        <source>There is no month {month}. The day comes first, for example 27 3 2027.</source>
        <translation>Meseca {month} ni. Najprej vpišite dan, na primer 27 3 2027.</translation>
    </message>
    <message>
        <source>The year {year} cannot be right. Enter it with four digits.</source>
        <translation>Leto {year} ne more biti pravo. Vpišite ga s štirimi števkami.</translation>
    </message>
    <message>
        <source>“{typed}” is no time of day. Enter it like 9:30.</source>
        <translation>»{typed}« ni ura. Vpišite jo na primer takole: 9:30.</translation>
    </message>
    <message>
        <source>Enter the date of birth, for example 27 3 1985.</source>
        <translation>Vpišite datum rojstva, na primer 27 3 1985.</translation>
    </message>
    <message>
        <source>“{typed}” is an age. Choose an age band, or enter the date, for example 27 3 1985.</source>
        <translation>»{typed}« je starost. Izberite starostno skupino ali vpišite datum, na primer 27 3 1985.</translation>
    </message>
    <message>
        <source>The date of birth must be in the past; {day} was understood.</source>
        <translation>Datum rojstva mora biti v preteklosti; razumljeno je bilo {day}.</translation>
    </message>
    <message>
        <source>The person is under 18. The rules for minors apply: ask the guardian.</source>
        <translation>Oseba je mlajša od 18 let. Veljajo pravila za mladoletne: vprašajte zakonitega zastopnika.</translation>
    </message>
    <message>
        <source>“{typed}” is kept as written, but was not understood as a phone number.</source>
        <translation>»{typed}« ostane, kot je vpisano, vendar ni prepoznano kot telefonska številka.</translation>
    </message>
    <message>
        <source>No such phone number is known: “{typed}”. Compare it with what was said.</source>
        <translation>Take telefonske številke ni: »{typed}«. Primerjajte jo s tem, kar je bilo povedano.</translation>
    </message>
    <message>
        <source>“{typed}” is no e-mail address. It needs one @, with a name before it.</source>
        <translation>»{typed}« ni e-poštni naslov. Imeti mora en znak @ in pred njim ime.</translation>
    </message>
    <message>
        <source>“{typed}” is no e-mail address. After the @ comes a name with a dot.</source>
        <translation>»{typed}« ni e-poštni naslov. Za znakom @ mora biti ime s piko.</translation>
    </message>
    <message>
        <source>“{typed}” is no e-mail address. It may have no spaces.</source>
        <translation>»{typed}« ni e-poštni naslov. V njem ne sme biti presledkov.</translation>
    </message>
    <message>
        <source>The e-mail address is longer than 254 characters. Check it.</source>
        <translation>E-poštni naslov ima več kot 254 znakov. Preverite ga.</translation>
    </message>
    <message>
        <source>“{typed}” is long for a postcode. Compare it with the address.</source>
        <translation>»{typed}« je za poštno številko dolgo. Primerjajte jo z naslovom.</translation>
    </message>
    <message>
        <source>This place is not in our lists any more. Distances are not told.</source>
        <translation>Tega kraja ni več na naših seznamih. Oddaljenosti ne bodo navedene.</translation>
    </message>
    <message>
        <source>“{typed}” is not in our list of places. Distances are not told.</source>
        <translation>»{typed}« ni na našem seznamu krajev. Oddaljenosti ne bodo navedene.</translation>
    </message>
    <message>
        <source>This looks like a national identity number. Do you need it here?</source>
        <translation>To je videti kot osebna identifikacijska številka (npr. EMŠO). Ali jo tukaj potrebujete?</translation>
    </message>
    <message>
        <source>“{typed}” is no number. Enter digits only, for example 1500.</source>
        <translation>»{typed}« ni število. Vpišite samo števke, na primer 1500.</translation>
    </message>
    <message>
        <source>“{typed}” is no whole number. Enter it without a fraction.</source>
        <translation>»{typed}« ni celo število. Vpišite ga brez decimalk.</translation>
    </message>
    <message>
        <source>“{typed}” is not between {least} and {most}. Check the number.</source>
        <translation>»{typed}« ni med {least} in {most}. Preverite število.</translation>
    </message>
    <message>
        <source>Note who said this, and when.</source>
        <translation>Zabeležite, kdo je to povedal in kdaj.</translation>
    </message>
    <message>
        <source>It cannot have been said on {day}; that day is still to come.</source>
        <translation>Dne {day} to ni moglo biti povedano; ta dan šele pride.</translation>
    </message>
    <message>
        <source>“{typed}” is not among the answers of this form. Choose again.</source>
        <translation>»{typed}« ni med odgovori tega vprašalnika. Izberite znova.</translation>
    </message>
    <message>
        <source>This answer cannot be read. Answer the question again.</source>
        <translation>Tega odgovora ni mogoče prebrati. Na vprašanje odgovorite znova.</translation>
    </message>
    <message>
        <source>Add in a few words what is meant.</source>
        <translation>Z nekaj besedami dodajte, kaj je mišljeno.</translation>
    </message>
    <message>
        <source>This prison is not in our list. Choose again.</source>
        <translation>Tega zapora ni na našem seznamu. Izberite znova.</translation>
    </message>
    <message>
        <source>“{typed}” is no language of our list. Choose again.</source>
        <translation>Jezika »{typed}« ni na našem seznamu. Izberite znova.</translation>
    </message>
    <message>
        <source>“None” and other answers exclude each other; the last tick was kept.</source>
        <translation>»Nič od tega« in drugi odgovori se izključujejo; obveljala je zadnja oznaka.</translation>
    </message>
    <message>
        <source>Something is missing in this row.</source>
        <translation>V tej vrstici nekaj manjka.</translation>
    </message>
    <message>
        <source>This answer is kept, but not asked any more, and never leaves the file.</source>
        <translation>Ta odgovor se hrani, vendar se ne sprašuje več in nikoli ne zapusti spisa.</translation>
    </message>
    <message>
        <source>The day of release is not known. Say why, before a sheet is made.</source>
        <translation>Dan odpusta ni znan. Preden se pripravi list, navedite, zakaj.</translation>
    </message>
    <message>
        <source>The day of release, {day}, is past. Correct it, or where the person is now.</source>
        <translation>Dan odpusta, {day}, je že mimo. Popravite ga ali pa, kje je oseba zdaj.</translation>
    </message>
    <message>
        <source>The day of release, {day}, is more than 40 years ahead. Check the year.</source>
        <translation>Dan odpusta, {day}, je več kot 40 let v prihodnosti. Preverite leto.</translation>
    </message>
    <message>
        <source>Released on {day}, but still in prison: one of the two is wrong.</source>
        <translation>Odpust je bil {day}, oseba pa je še v zaporu: eno od tega ni pravilno.</translation>
    </message>
    <message>
        <source>Already released, but only on {day}: one of the two is wrong.</source>
        <translation>Oseba je že odpuščena, odpust pa bo šele {day}: eno od tega ni pravilno.</translation>
    </message>
    <message>
        <source>The release lies between {day} and {other_day}: the second is earlier.</source>
        <translation>Odpust bo med {day} in {other_day}: drugi datum je pred prvim.</translation>
    </message>
    <message>
        <source>It is needed from {day}, which is past: today is {other_day}.</source>
        <translation>Potrebno je od {day}, kar je že mimo: danes je {other_day}.</translation>
    </message>
    <message>
        <source>From {from} to {to}: the end is not after the beginning.</source>
        <translation>Od {from} do {to}: konec ni za začetkom.</translation>
    </message>
    <message>
        <source>A place for one person alone, but children live with the person.</source>
        <translation>Namestitev samo za eno osebo, vendar z njo živijo otroci.</translation>
    </message>
    <message>
        <source>No pet, but under the rule-out facts a pet is a “yes”: one of the two is wrong.</source>
        <translation>Brez hišne živali, pri izključitvenih okoliščinah pa je za hišno žival »da«: eno od tega ni pravilno.</translation>
    </message>
    <message>
        <source>A pet, but under the rule-out facts a pet is a “no”: one of the two is wrong.</source>
        <translation>S hišno živaljo, pri izključitvenih okoliščinah pa je za hišno žival »ne«: eno od tega ni pravilno.</translation>
    </message>
    <message>
        <source>A paper is in hand, but under the rule-out facts there is none: one of the two is wrong.</source>
        <translation>Oseba ima dokument, pri izključitvenih okoliščinah pa ga nima: eno od tega ni pravilno.</translation>
    </message>
    <message>
        <source>There is no valid paper, but under the rule-out facts none is missing: one of the two is wrong.</source>
        <translation>Veljavnega dokumenta ni, pri izključitvenih okoliščinah pa ne manjka: eno od tega ni pravilno.</translation>
    </message>
    <message>
        <source>Insured, but under the rule-out facts there is no insurance: one of the two is wrong.</source>
        <translation>Oseba je zavarovana, pri izključitvenih okoliščinah pa je brez zavarovanja: eno od tega ni pravilno.</translation>
    </message>
    <message>
        <source>Not insured, but under the rule-out facts insurance is not missing: one of the two is wrong.</source>
        <translation>Oseba ni zavarovana, pri izključitvenih okoliščinah pa zavarovanje ne manjka: eno od tega ni pravilno.</translation>
    </message>
    <message>
        <source>No drugs or alcohol now, but under the rule-out facts drugs are a “yes”: one of the two is wrong.</source>
        <translation>Zdaj brez drog in alkohola, pri izključitvenih okoliščinah pa je za droge »da«: eno od tega ni pravilno.</translation>
    </message>
    <message>
        <source>No drugs or alcohol now, but under the rule-out facts alcohol is a “yes”: one of the two is wrong.</source>
        <translation>Zdaj brez drog in alkohola, pri izključitvenih okoliščinah pa je za alkohol »da«: eno od tega ni pravilno.</translation>
    </message>
    <message>
        <source>There is medicine for 0 days, but the person takes some. Arrange it before release.</source>
        <translation>Zaloga zdravil je za 0 dni, oseba pa jih jemlje. Uredite to pred odpustom.</translation>
    </message>
    <message>
        <source>Another file has the same date of birth and a similar name. Open it?</source>
        <translation>Drug spis ima isti datum rojstva in podobno ime. Ali ga želite odpreti?</translation>
    </message>
    <message>
        <source>Another file has the same reference. Open it?</source>
        <translation>Drug spis ima isto številko zadeve. Ali ga želite odpreti?</translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message>
        <source>Answered</source>
        <translation>Odgovorjeno</translation>
    </message>
    <message>
        <source>Does not want to say</source>
        <translation>Ne želi povedati</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>Ne ve</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Še ni vprašano</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Oseba</translation>
    </message>
    <message>
        <source>An official file</source>
        <translation>Uradni spis</translation>
    </message>
    <message>
        <source>A provider</source>
        <translation>Izvajalec</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Nekdo drug</translation>
    </message>
    <message>
        <source>It does not matter where</source>
        <translation>Ni pomembno, kje</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n sections done</source>
        <translation>
            <numerusform>Končano: {done} od %n razdelka</numerusform>
            <numerusform>Končano: {done} od %n razdelkov</numerusform>
            <numerusform>Končano: {done} od %n razdelkov</numerusform>
            <numerusform>Končano: {done} od %n razdelkov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not complete: %n answers missing or to be mended</source>
        <translation>
            <numerusform>Ni popolno: %n odgovor manjka ali ga je treba popraviti</numerusform>
            <numerusform>Ni popolno: %n odgovora manjkata ali ju je treba popraviti</numerusform>
            <numerusform>Ni popolno: %n odgovori manjkajo ali jih je treba popraviti</numerusform>
            <numerusform>Ni popolno: %n odgovorov manjka ali jih je treba popraviti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In progress: {settled} of %n answered</source>
        <translation>
            <numerusform>V teku: odgovorjeno {settled} od %n</numerusform>
            <numerusform>V teku: odgovorjeno {settled} od %n</numerusform>
            <numerusform>V teku: odgovorjeno {settled} od %n</numerusform>
            <numerusform>V teku: odgovorjeno {settled} od %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more for a provider&apos;s sheet</source>
        <translation>
            <numerusform>še %n za list za izvajalca</numerusform>
            <numerusform>še %n za list za izvajalca</numerusform>
            <numerusform>še %n za list za izvajalca</numerusform>
            <numerusform>še %n za list za izvajalca</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Končano</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ni začeto</translation>
    </message>
    <message>
        <source>Understood: {weekday}, {date}</source>
        <translation>Razumljeno: {weekday}, {date}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Shranjeno ob {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n answers carry over from version {version} of the form.</source>
        <translation>
            <numerusform>Iz različice {version} vprašalnika še velja %n odgovor.</numerusform>
            <numerusform>Iz različice {version} vprašalnika še veljata %n odgovora.</numerusform>
            <numerusform>Iz različice {version} vprašalnika še veljajo %n odgovori.</numerusform>
            <numerusform>Iz različice {version} vprašalnika še velja %n odgovorov.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Recovery key from the sheet</source>
        <translation>Obnovitveni ključ z lista</translation>
    </message>
</context>
<context>
    <name>LeafletCheckWords</name>
    <message>
        <source>“{detail}” in your text can give the person away.</source>
        <translation>»{detail}« v vašem besedilu lahko osebo razkrije.</translation>
    </message>
    <message>
        <source>“{detail}” can give the person away, so no distance from there is printed.</source>
        <translation>»{detail}« lahko osebo razkrije, zato se oddaljenost od tam ne natisne.</translation>
    </message>
    <message>
        <source>Your own text makes the sheet run over to a further page.</source>
        <translation>Zaradi vašega besedila se list podaljša na dodatno stran.</translation>
    </message>
    <message>
        <source>Your sentence has long words: {detail}. Shorter ones are easier to read.</source>
        <translation>Vaša poved ima dolge besede: {detail}. Krajše je lažje brati.</translation>
    </message>
    <message>
        <source>Your sentence has more than 12 words. Two short ones are easier to read.</source>
        <translation>Vaša poved ima več kot 12 besed. Dve kratki povedi je lažje brati.</translation>
    </message>
    <message>
        <source>{name}: this name can give the person away (“{detail}”).</source>
        <translation>{name}: to ime lahko osebo razkrije (»{detail}«).</translation>
    </message>
    <message>
        <source>{name}: this address can give the person away (“{detail}”).</source>
        <translation>{name}: ta naslov lahko osebo razkrije (»{detail}«).</translation>
    </message>
    <message>
        <source>{name}: this is in a prison, which gives the person away.</source>
        <translation>{name}: to je v zaporu, kar osebo razkrije.</translation>
    </message>
    <message>
        <source>{name}: this office gives the person away.</source>
        <translation>{name}: ta urad osebo razkrije.</translation>
    </message>
    <message>
        <source>“{name}” is for professionals only, not on the leaflet.</source>
        <translation>»{name}« je samo za strokovnjake, zato ni na letaku.</translation>
    </message>
    <message>
        <source>{name}: {detail}</source>
        <translation>{name}: {detail}</translation>
    </message>
    <message>
        <source>{name}: last checked on {date}, more than a year ago. The leaflet says so.</source>
        <translation>{name}: zadnjič preverjeno {date}, pred več kot enim letom. Na letaku je to navedeno.</translation>
    </message>
    <message>
        <source>{name}: last checked on {date}. Call first.</source>
        <translation>{name}: zadnjič preverjeno {date}. Najprej pokličite.</translation>
    </message>
    <message>
        <source>{name}: not known when it was checked. Call first.</source>
        <translation>{name}: ni znano, kdaj je bilo preverjeno. Najprej pokličite.</translation>
    </message>
    <message>
        <source>{name}: this paper shows what help the person looks for.</source>
        <translation>{name}: ta list pokaže, kakšno pomoč oseba išče.</translation>
    </message>
    <message>
        <source>{name}: the sheet only says that something has changed.</source>
        <translation>{name}: na listu piše le, da se je nekaj spremenilo.</translation>
    </message>
    <message>
        <source>{name}: no telephone number.</source>
        <translation>{name}: brez telefonske številke.</translation>
    </message>
    <message>
        <source>{name}: some of it is only in this language: {detail}.</source>
        <translation>{name}: nekateri podatki so samo v tem jeziku: {detail}.</translation>
    </message>
    <message>
        <source>{name}: the address is secret, so how to get there is not printed.</source>
        <translation>{name}: naslov je zaupen, zato se pot do tja ne natisne.</translation>
    </message>
    <message>
        <source>{name}: its point on the map is not known, so no distance is printed.</source>
        <translation>{name}: točka na zemljevidu ni znana, zato se oddaljenost ne natisne.</translation>
    </message>
    <message>
        <source>{name}: your words for the way have long ones: {detail}.</source>
        <translation>{name}: v vašem opisu poti so dolge besede: {detail}.</translation>
    </message>
</context>
<context>
    <name>LeafletHandover</name>
    <message>
        <source>&amp;Print all the same</source>
        <translation>Vseeno &amp;natisni</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>Vseeno &amp;shrani</translation>
    </message>
</context>
<context>
    <name>LeafletNotices</name>
    <message>
        <source>{name}: no longer in the directory, not on the leaflet.</source>
        <translation>{name}: ni več v imeniku, zato ni na letaku.</translation>
    </message>
    <message>
        <source>{name}: closed on {date}</source>
        <translation>{name}: ukinjeno {date}</translation>
    </message>
    <message>
        <source>{name}: {reason} ({date})</source>
        <translation>{name}: {reason} ({date})</translation>
    </message>
    <message>
        <source>{what}, not on the leaflet.</source>
        <translation>{what}, zato ni na letaku.</translation>
    </message>
    <message>
        <source>{what}, see {successor}.</source>
        <translation>{what}, glejte {successor}.</translation>
    </message>
    <message>
        <source>{name}: only the telephone number is printed.</source>
        <translation>{name}: natisne se samo telefonska številka.</translation>
    </message>
    <message>
        <source>{name}: on a sheet of its own.</source>
        <translation>{name}: na svojem listu.</translation>
    </message>
</context>
<context>
    <name>LeafletOptionsPanel</name>
    <message>
        <source>Leaflet</source>
        <translation>Letak</translation>
    </message>
    <message>
        <source>&amp;Language of the leaflet</source>
        <translation>&amp;Jezik letaka</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>&amp;Format</translation>
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
        <translation>A4, prepognjen na A5</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>Žepna kartica</translation>
    </message>
    <message>
        <source>Bi&amp;g print</source>
        <translation>&amp;Velik tisk</translation>
    </message>
    <message>
        <source>A pocket card has no big print.</source>
        <translation>Žepna kartica nima velikega tiska.</translation>
    </message>
    <message>
        <source>Pictogra&amp;ms</source>
        <translation>Pik&amp;togrami</translation>
    </message>
    <message>
        <source>Code to scan that calls (&amp;QR)</source>
        <translation>Koda za klic s skeniranjem (&amp;QR)</translation>
    </message>
    <message>
        <source>Line &amp;below the title (optional)</source>
        <translation>Vrsti&amp;ca pod naslovom (neobvezno)</translation>
    </message>
    <message>
        <source>Free senten&amp;ce (optional)</source>
        <translation>Pov&amp;ed po želji (neobvezno)</translation>
    </message>
    <message>
        <source>From &amp;whom (optional)</source>
        <translation>Od &amp;koga (neobvezno)</translation>
    </message>
    <message>
        <source>What you type here is never kept.</source>
        <translation>Kar tukaj vpišete, se nikoli ne shrani.</translation>
    </message>
    <message>
        <source>Language of the leaflet</source>
        <translation>Jezik letaka</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Line below the title</source>
        <translation>Vrstica pod naslovom</translation>
    </message>
    <message>
        <source>Free sentence</source>
        <translation>Poved po želji</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Od koga</translation>
    </message>
    <message>
        <source>{typed} of {most} characters</source>
        <translation>{typed} od {most} znakov</translation>
    </message>
</context>
<context>
    <name>LeafletPreview</name>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Natisni…</translation>
    </message>
    <message>
        <source>Save &amp;as PDF…</source>
        <translation>&amp;Shrani kot PDF…</translation>
    </message>
    <message>
        <source>Read te&amp;xt</source>
        <translation>&amp;Beri besedilo</translation>
    </message>
    <message>
        <source>Show to the clie&amp;nt…</source>
        <translation>Po&amp;kaži stranki …</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Po širini</translation>
    </message>
    <message>
        <source>Smaller preview</source>
        <translation>Manjši predogled</translation>
    </message>
    <message>
        <source>Larger preview</source>
        <translation>Večji predogled</translation>
    </message>
    <message>
        <source>Preview as wide as there is room</source>
        <translation>Predogled čez vso širino</translation>
    </message>
    <message>
        <source>Smaller preview (-)</source>
        <translation>Manjši predogled (-)</translation>
    </message>
    <message>
        <source>Larger preview (+)</source>
        <translation>Večji predogled (+)</translation>
    </message>
    <message>
        <source>Preview as wide as there is room (0)</source>
        <translation>Predogled čez vso širino (0)</translation>
    </message>
    <message>
        <source>Preview of the leaflet</source>
        <translation>Predogled letaka</translation>
    </message>
    <message>
        <source>Text of the leaflet</source>
        <translation>Besedilo letaka</translation>
    </message>
    <message>
        <source>Print on both sides, flip on the short edge, fold once.</source>
        <translation>Natisnite obojestransko z obračanjem po krajšem robu in enkrat prepognite.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n stran</numerusform>
            <numerusform>%n strani</numerusform>
            <numerusform>%n strani</numerusform>
            <numerusform>%n strani</numerusform>
        </translation>
    </message>
    <message>
        <source>preview at {percent} %</source>
        <translation>predogled {percent} %</translation>
    </message>
</context>
<context>
    <name>LeafletSection</name>
    <message>
        <source>Usual leaflet</source>
        <translation>Običajen letak</translation>
    </message>
    <message>
        <source>Language of the leaflet</source>
        <translation>Jezik letaka</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Big print</source>
        <translation>Velik tisk</translation>
    </message>
    <message>
        <source>Pictograms</source>
        <translation>Piktogrami</translation>
    </message>
    <message>
        <source>Code to scan that calls (QR)</source>
        <translation>Koda za klic s skeniranjem (QR)</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>Letak</translation>
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
        <translation>A4, prepognjen na A5</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>Žepna kartica</translation>
    </message>
</context>
<context>
    <name>LeavingController</name>
    <message numerus="yes">
        <source>%n services are on the shortlist now.</source>
        <translation>
            <numerusform>V izboru je zdaj %n storitev.</numerusform>
            <numerusform>V izboru sta zdaj %n storitvi.</numerusform>
            <numerusform>V izboru so zdaj %n storitve.</numerusform>
            <numerusform>V izboru je zdaj %n storitev.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Leaves today</source>
        <translation>Odpust danes</translation>
    </message>
    <message>
        <source>&amp;Woman</source>
        <translation>Ž&amp;enska</translation>
    </message>
    <message>
        <source>&amp;Man</source>
        <translation>&amp;Moški</translation>
    </message>
    <message>
        <source>Name a town and choose woman or man. What is open today is then shown here.</source>
        <translation>Navedite kraj in izberite žensko ali moškega. Tu se nato pokaže, kaj je danes odprto.</translation>
    </message>
    <message>
        <source>Put on the &amp;shortlist</source>
        <translation>Prenesi v &amp;izbor</translation>
    </message>
    <message>
        <source>Show the &amp;leaflet</source>
        <translation>Pokaži &amp;letak</translation>
    </message>
    <message>
        <source>Where does the person &amp;go?</source>
        <translation>Kam &amp;gre oseba?</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation>Mesto ali vas</translation>
    </message>
    <message>
        <source>Where does the person go?</source>
        <translation>Kam gre oseba?</translation>
    </message>
    <message>
        <source>Found for today</source>
        <translation>Najdeno za danes</translation>
    </message>
    <message>
        <source>What is ticked takes the place of the shortlist; undo brings the former one back. Where the person goes, and whether woman or man, is kept nowhere.</source>
        <translation>Označene storitve nadomestijo dosedanji izbor; z razveljavitvijo ga vrnete. Kam gre oseba in ali je ženska ali moški, se ne shrani nikjer.</translation>
    </message>
    <message numerus="yes">
        <source>%n services are ticked, and a sheet holds six.</source>
        <translation>
            <numerusform>Označena je %n storitev, na list pa jih gre šest.</numerusform>
            <numerusform>Označeni sta %n storitvi, na list pa jih gre šest.</numerusform>
            <numerusform>Označene so %n storitve, na list pa jih gre šest.</numerusform>
            <numerusform>Označenih je %n storitev, na list pa jih gre šest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingWords</name>
    <message>
        <source>a bed tonight</source>
        <translation>postelja za nocoj</translation>
    </message>
    <message>
        <source>food</source>
        <translation>hrana</translation>
    </message>
    <message>
        <source>shower</source>
        <translation>tuš</translation>
    </message>
    <message>
        <source>clothes</source>
        <translation>oblačila</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>dokumenti</translation>
    </message>
    <message>
        <source>emergency money</source>
        <translation>nujna denarna pomoč</translation>
    </message>
    <message>
        <source>responsible social office</source>
        <translation>pristojna socialna služba</translation>
    </message>
    <message>
        <source>free telephone line</source>
        <translation>brezplačni telefon</translation>
    </message>
    <message>
        <source>Nothing open today for: {needs}</source>
        <translation>Danes ni odprto nič za: {needs}</translation>
    </message>
    <message>
        <source>A sheet holds six services. Left off: {names}</source>
        <translation>Na list gre šest storitev. Izpuščeno: {names}</translation>
    </message>
    <message>
        <source>opens today at {time}</source>
        <translation>odpre se danes ob {time}</translation>
    </message>
    <message>
        <source>by appointment</source>
        <translation>po dogovoru</translation>
    </message>
    <message>
        <source>not known whether it is open today</source>
        <translation>ni znano, ali je danes odprto</translation>
    </message>
    <message>
        <source>help by telephone</source>
        <translation>pomoč po telefonu</translation>
    </message>
    <message>
        <source>open day and night</source>
        <translation>odprto podnevi in ponoči</translation>
    </message>
    <message>
        <source>open until {time}</source>
        <translation>odprto do {time}</translation>
    </message>
    <message>
        <source>closed today</source>
        <translation>danes zaprto</translation>
    </message>
    <message>
        <source>closed today, opens tomorrow at {time}</source>
        <translation>danes zaprto, odpre se jutri ob {time}</translation>
    </message>
    <message>
        <source>closed today, opens {day}, {time}</source>
        <translation>danes zaprto, odpre se: {day}, {time}</translation>
    </message>
    <message>
        <source>the call is free</source>
        <translation>klic je brezplačen</translation>
    </message>
    <message>
        <source>not known whether the call is free</source>
        <translation>ni znano, ali je klic brezplačen</translation>
    </message>
    <message>
        <source>no telephone number</source>
        <translation>brez telefonske številke</translation>
    </message>
    <message>
        <source>not stated whom it takes</source>
        <translation>ni navedeno, koga sprejmejo</translation>
    </message>
    <message>
        <source>Today is a public holiday ({holiday}): offices are closed.</source>
        <translation>Danes je praznik ({holiday}): uradi so zaprti.</translation>
    </message>
    <message>
        <source>Today is a public holiday in some places ({holiday}).</source>
        <translation>Danes je ponekod praznik ({holiday}).</translation>
    </message>
    <message>
        <source>It is the weekend: offices are closed.</source>
        <translation>Danes je vikend: uradi so zaprti.</translation>
    </message>
    <message>
        <source>It is after {time}: many offices are closed.</source>
        <translation>Po {time} je veliko uradov že zaprtih.</translation>
    </message>
    <message>
        <source>Offices are closed over the weekend.</source>
        <translation>Čez vikend so uradi zaprti.</translation>
    </message>
    <message>
        <source>Tomorrow is a public holiday ({holiday}): offices are closed.</source>
        <translation>Jutri je praznik ({holiday}): uradi bodo zaprti.</translation>
    </message>
</context>
<context>
    <name>LegalWords</name>
    <message>
        <source>General Data Protection Regulation (GDPR)</source>
        <translation>Splošna uredba o varstvu podatkov (GDPR)</translation>
    </message>
    <message>
        <source>Law-Enforcement Directive (EU) 2016/680</source>
        <translation>Direktiva (EU) 2016/680 (pregon kaznivih dejanj)</translation>
    </message>
    <message>
        <source>For associations, social services and everybody who advises and helps.</source>
        <translation>Za društva, socialne službe in vse, ki svetujejo in pomagajo.</translation>
    </message>
    <message>
        <source>For authorities that execute sentences, such as prisons and probation services, as far as they work for that purpose.</source>
        <translation>Za organe, ki izvršujejo kazenske sankcije, kot so zapori in probacija, kolikor delujejo v ta namen.</translation>
    </message>
    <message>
        <source>Legal basis: a legal duty or a public task, otherwise consent (Articles 6 and 9). Data on offences only as far as national law allows it (Article 10).</source>
        <translation>Pravna podlaga: zakonska obveznost ali naloga v javnem interesu, sicer privolitev (člena 6 in 9). Podatki o kaznivih dejanjih samo, kolikor to dovoljuje nacionalno pravo (člen 10).</translation>
    </message>
    <message>
        <source>Right of access: clients get a copy of what is kept about them within a month (Articles 12 and 15).</source>
        <translation>Pravica dostopa: stranka v enem mesecu dobi kopijo podatkov, ki se o njej hranijo (člena 12 in 15).</translation>
    </message>
    <message>
        <source>Wrong data is corrected, and erased when it is no longer needed (Articles 16 and 17).</source>
        <translation>Netočni podatki se popravijo, in ko niso več potrebni, izbrišejo (člena 16 in 17).</translation>
    </message>
    <message>
        <source>Restriction: while something is in dispute, the file is kept and not worked with (Article 18).</source>
        <translation>Omejitev obdelave: dokler je kaj sporno, se spis hrani, vendar se z njim ne dela (člen 18).</translation>
    </message>
    <message>
        <source>The audit shows that data is kept properly and safely (Articles 5 and 32).</source>
        <translation>Dnevnik obdelave dokazuje, da se podatki hranijo pravilno in varno (člena 5 in 32).</translation>
    </message>
    <message>
        <source>Data is kept no longer than its purpose needs (Article 5).</source>
        <translation>Podatki se ne hranijo dlje, kot je potrebno za njihov namen (člen 5).</translation>
    </message>
    <message>
        <source>If data gets out: tell the head of office at once. The authority is told within 72 hours, and the clients where the risk is high (Articles 33 and 34).</source>
        <translation>Ob kršitvi varstva podatkov takoj obvestite predstojnika. Nadzorni organ je treba obvestiti v 72 urah, stranke pa, kadar je tveganje veliko (člena 33 in 34).</translation>
    </message>
    <message>
        <source>Legal basis: what the law orders the authority to do (Article 8), not consent. Data on health, religion and the like only where it is strictly necessary (Article 10).</source>
        <translation>Pravna podlaga: kar organu nalaga zakon (člen 8), ne privolitev. Podatki o zdravju, veri in podobno samo, kadar je to nujno potrebno (člen 10).</translation>
    </message>
    <message>
        <source>Right of access: clients may ask what is kept about them (Article 14). It can be limited by law, for a reason that is noted (Article 15); the authority for data protection can look in their place (Article 17).</source>
        <translation>Pravica dostopa: stranka lahko vpraša, kateri podatki se o njej hranijo (člen 14). Pravico lahko omeji zakon, razlog pa se zabeleži (člen 15); namesto stranke lahko podatke preveri nadzorni organ (člen 17).</translation>
    </message>
    <message>
        <source>Wrong data is corrected or erased (Article 16). What is a fact and what is an opinion is kept apart (Article 7).</source>
        <translation>Netočni podatki se popravijo ali izbrišejo (člen 16). Dejstva in osebne ocene se vodijo ločeno (člen 7).</translation>
    </message>
    <message>
        <source>Restriction: what is needed as evidence, or is in dispute, is kept and not worked with (Article 16).</source>
        <translation>Omejitev obdelave: kar je potrebno kot dokaz ali je sporno, se hrani, vendar se s tem ne dela (člen 16).</translation>
    </message>
    <message>
        <source>The audit is ordered by law: collection, change, viewing, disclosure and erasure are noted (Article 25).</source>
        <translation>Dnevnik obdelave predpisuje zakon: beležijo se zbiranje, spreminjanje, vpogled, razkritje in izbris (člen 25).</translation>
    </message>
    <message>
        <source>There are time limits for erasing data, or for looking whether it is needed (Article 5).</source>
        <translation>Določeni so roki za izbris podatkov ali za redni pregled, ali so še potrebni (člen 5).</translation>
    </message>
    <message>
        <source>If data gets out: tell the head of office at once. The authority is told within 72 hours, and the clients where the risk is high (Articles 30 and 31).</source>
        <translation>Ob kršitvi varstva podatkov takoj obvestite predstojnika. Nadzorni organ je treba obvestiti v 72 urah, stranke pa, kadar je tveganje veliko (člena 30 in 31).</translation>
    </message>
    <message>
        <source>Clients can complain to the authority for data protection (Article {article}): {names}.</source>
        <translation>Stranka lahko vloži pritožbo pri nadzornem organu (člen {article}): {names}.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>What others have made</source>
        <translation>Kaj so prispevali drugi</translation>
    </message>
    <message>
        <source>The program is made with these packages. The text of each licence is in the folder of the program.</source>
        <translation>Program je narejen s temi paketi. Besedilo vsake licence je v mapi programa.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Različica</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenca</translation>
    </message>
</context>
<context>
    <name>ListController</name>
    <message>
        <source>Save list</source>
        <translation>Shrani seznam</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelov delovni zvezek (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabela CSV (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the list…</source>
        <translation>Priprava seznama…</translation>
    </message>
    <message>
        <source>Stopped. No list was made.</source>
        <translation>Ustavljeno. Seznam ni nastal.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Shranjeno: {name}</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>{question}: add a name</source>
        <translation>{question}: dodaj ime</translation>
    </message>
    <message>
        <source>Type a name, then press Return</source>
        <translation>Vpišite ime in pritisnite Enter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstrani</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Gor</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Dol</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>List of services</source>
        <translation>Seznam storitev</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Vse storitve</translation>
    </message>
    <message>
        <source>List made on {date}</source>
        <translation>Seznam pripravljen {date}</translation>
    </message>
    <message>
        <source>For staff. Do not hand out.</source>
        <translation>Za strokovne delavce. Ne izročajte drugim.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Storitev</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Stik</translation>
    </message>
    <message>
        <source>For whom, room, evidence</source>
        <translation>Za koga, prosta mesta, dokazila</translation>
    </message>
    <message>
        <source>Provider not stated</source>
        <translation>Izvajalec ni naveden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ni znano</translation>
    </message>
    <message numerus="yes">
        <source>%n services are found, and a list holds up to {most}. Add a word or a filter.</source>
        <translation>
            <numerusform>Najdena je %n storitev, na seznam jih gre največ {most}. Dodajte besedo ali filter.</numerusform>
            <numerusform>Najdeni sta %n storitvi, na seznam jih gre največ {most}. Dodajte besedo ali filter.</numerusform>
            <numerusform>Najdene so %n storitve, na seznam jih gre največ {most}. Dodajte besedo ali filter.</numerusform>
            <numerusform>Najdenih je %n storitev, na seznam jih gre največ {most}. Dodajte besedo ali filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {listed} of %n services</source>
        <translation>
            <numerusform>Prvih {listed} od %n storitve</numerusform>
            <numerusform>Prvih {listed} od %n storitev</numerusform>
            <numerusform>Prvih {listed} od %n storitev</numerusform>
            <numerusform>Prvih {listed} od %n storitev</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n storitev</numerusform>
            <numerusform>%n storitvi</numerusform>
            <numerusform>%n storitve</numerusform>
            <numerusform>%n storitev</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Vzorec</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Izvajalec</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Opozorilo</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Vrsta pomoči</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kje</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Urnik</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Jeziki</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Za koga</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Prosta mesta</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dokazila</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Preverjeno</translation>
    </message>
    <message>
        <source>Checked how and by whom</source>
        <translation>Kako in kdo je preveril</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Stiki</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Oznaka</translation>
    </message>
    <message>
        <source>Address confidential</source>
        <translation>Naslov je zaupen</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>Brez telefonske številke</translation>
    </message>
    <message>
        <source>Opening hours: not known</source>
        <translation>Urnik ni znan</translation>
    </message>
    <message>
        <source>Women only</source>
        <translation>Samo za ženske</translation>
    </message>
    <message>
        <source>Men only</source>
        <translation>Samo za moške</translation>
    </message>
    <message>
        <source>Certain groups only</source>
        <translation>Samo za določene skupine</translation>
    </message>
    <message>
        <source>Turned away: {reasons}</source>
        <translation>Zavrnitev: {reasons}</translation>
    </message>
    <message>
        <source>Case by case: {reasons}</source>
        <translation>Posamična presoja: {reasons}</translation>
    </message>
    <message>
        <source>Evidence: none stated</source>
        <translation>Dokazila niso navedena</translation>
    </message>
    <message>
        <source>seen on {date}</source>
        <translation>vpogled {date}</translation>
    </message>
    <message>
        <source>ran out on {date}</source>
        <translation>veljavnost je potekla {date}</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation>velja do {date}</translation>
    </message>
    <message>
        <source>{contact} (for staff only)</source>
        <translation>{contact} (samo za strokovne delavce)</translation>
    </message>
</context>
<context>
    <name>LockController</name>
    <message>
        <source>Locking the client data…</source>
        <translation>Zaklepanje podatkov o strankah…</translation>
    </message>
</context>
<context>
    <name>LockPanel</name>
    <message>
        <source>Client data is locked</source>
        <translation>Podatki o strankah so zaklenjeni</translation>
    </message>
    <message>
        <source>The vault of this office&apos;s computer</source>
        <translation>Trezor računalnika te službe</translation>
    </message>
    <message>
        <source>&amp;Who are you?</source>
        <translation>&amp;Kdo ste?</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Račun</translation>
    </message>
    <message>
        <source>The vault is being opened</source>
        <translation>Trezor se odpira</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Odkleni</translation>
    </message>
    <message>
        <source>Forgotten…</source>
        <translation>Pozabljeno…</translation>
    </message>
    <message>
        <source>Search the directory without unlocking</source>
        <translation>Išči po imeniku brez odklepanja</translation>
    </message>
    <message>
        <source>Open my own vault instead</source>
        <translation>Odpri raje moj trezor</translation>
    </message>
    <message>
        <source>Open the vault of this office instead</source>
        <translation>Odpri raje trezor te službe</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Geslo: {name}</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Geslo</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Ges&amp;lo</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Zdaj lahko poskusite znova.</translation>
    </message>
</context>
<context>
    <name>LogPart</name>
    <message>
        <source>Log</source>
        <translation>Zapisi</translation>
    </message>
    <message>
        <source>Nothing is written in this file yet.</source>
        <translation>V tem spisu še ni nobenega zapisa.</translation>
    </message>
    <message>
        <source>Entries, the newest first</source>
        <translation>Zapisi, najnovejši najprej</translation>
    </message>
    <message>
        <source>New entr&amp;y</source>
        <translation>Nov z&amp;apis</translation>
    </message>
    <message>
        <source>Change the entr&amp;y of {moment}</source>
        <translation>Spremeni z&amp;apis ({moment})</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>How do you like to read?</source>
        <translation>Kako radi berete?</translation>
    </message>
    <message>
        <source>Everything here can be changed at any time under File, Settings.</source>
        <translation>Vse tukaj lahko kadar koli spremenite v meniju Datoteka, Nastavitve.</translation>
    </message>
    <message>
        <source>So large is a row of the list: night shelter, Brno, tel. 030 123 456.</source>
        <translation>Tako velika je vrstica seznama: nočno zavetišče, Brno, tel. 030 123 456.</translation>
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
        <translation>Pogledi</translation>
    </message>
    <message>
        <source>Working with the copy on this computer</source>
        <translation>Delate s kopijo v tem računalniku</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Iskanje</translation>
    </message>
    <message>
        <source>Leaflet ({count})</source>
        <translation>Letak ({count})</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaži</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Podatki</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Stranke</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Kaj manjka</translation>
    </message>
    <message>
        <source>SAMPLE – not real contacts. Everything here is invented.</source>
        <translation>VZOREC – kontakti niso pravi. Vse tukaj je izmišljeno.</translation>
    </message>
    <message>
        <source>Date of the data: not known</source>
        <translation>Datum podatkov ni znan</translation>
    </message>
    <message numerus="yes">
        <source>Data of {date} (%n days old)</source>
        <translation>
            <numerusform>Podatki: {date} (pred %n dnem)</numerusform>
            <numerusform>Podatki: {date} (pred %n dnevoma)</numerusform>
            <numerusform>Podatki: {date} (pred %n dnevi)</numerusform>
            <numerusform>Podatki: {date} (pred %n dnevi)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapTab</name>
    <message>
        <source>Kind of help on the &amp;map</source>
        <translation>Vrsta pomoči na zemlje&amp;vidu</translation>
    </message>
    <message>
        <source>Kind of help on the map</source>
        <translation>Vrsta pomoči na zemljevidu</translation>
    </message>
    <message>
        <source>A map shows regions. Other places are counted now.</source>
        <translation>Zemljevid kaže regije. Zdaj se štejejo drugi kraji.</translation>
    </message>
    <message>
        <source>Count by &amp;regions</source>
        <translation>Štej po &amp;regijah</translation>
    </message>
</context>
<context>
    <name>MemoryDialog</name>
    <message>
        <source>Searches</source>
        <translation>Iskanja</translation>
    </message>
    <message>
        <source>&amp;Remember recent searches on this computer</source>
        <translation>Za&amp;pomni si nedavna iskanja v tem računalniku</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Odpri</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Prei&amp;menuj</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Od&amp;strani</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>O&amp;dpri</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Izbriši</translation>
    </message>
    <message>
        <source>Erase &amp;all</source>
        <translation>Izbriši &amp;vse</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Razve&amp;ljavi</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Shranjena iskanja</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Nedavna iskanja</translation>
    </message>
    <message>
        <source>A search never holds what you told of a person.</source>
        <translation>Iskanje nikoli ne vsebuje tega, kar ste vnesli o osebi.</translation>
    </message>
</context>
<context>
    <name>MemoryMenu</name>
    <message>
        <source>Recent and saved searches</source>
        <translation>Nedavna in shranjena iskanja</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Shranjena iskanja</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Nedavna iskanja</translation>
    </message>
    <message>
        <source>No searches are kept yet</source>
        <translation>Iskanj še ni</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Shrani iskanje…</translation>
    </message>
    <message>
        <source>&amp;All searches…</source>
        <translation>&amp;Vsa iskanja…</translation>
    </message>
    <message>
        <source>&amp;Erase recent searches</source>
        <translation>&amp;Izbriši nedavna iskanja</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Take into a new file</source>
        <translation>Prevzemi v nov spis</translation>
    </message>
    <message>
        <source>Add to a file</source>
        <translation>Dodaj k spisu</translation>
    </message>
    <message>
        <source>I have made &amp;sure by telephone who has sent this packet</source>
        <translation>Po telefonu sem &amp;se prepričal(a), kdo je poslal ta paket</translation>
    </message>
    <message>
        <source>may be the same person</source>
        <translation>morda ista oseba</translation>
    </message>
    <message>
        <source>No file seems to be about the same person. Choose one, or go back and take it into a new file.</source>
        <translation>Zdi se, da noben spis ni o isti osebi. Izberite enega ali pojdite nazaj in prevzemite paket v novega.</translation>
    </message>
    <message numerus="yes">
        <source>%n files may be about the same person; they stand first.</source>
        <translation>
            <numerusform>O isti osebi je morda %n spis; stoji prvi.</numerusform>
            <numerusform>O isti osebi sta morda %n spisa; stojita prva.</numerusform>
            <numerusform>O isti osebi so morda %n spisi; stojijo prvi.</numerusform>
            <numerusform>O isti osebi je morda %n spisov; stojijo prvi.</numerusform>
        </translation>
    </message>
    <message>
        <source>May be about the same person: {names}. If so, close this and choose “Add to a file…”.</source>
        <translation>Morda o isti osebi: {names}. Če je tako, to zaprite in izberite »Dodaj k spisu…«.</translation>
    </message>
    <message>
        <source>Answers that differ: yours stay, unless you tick theirs.</source>
        <translation>Odgovori, ki se razlikujejo: vaši ostanejo, če ne označite njihovih.</translation>
    </message>
    <message>
        <source>No answer differs. What the file lacks is added; nothing of yours is changed.</source>
        <translation>Noben odgovor se ne razlikuje. Kar v spisu manjka, se doda; od vašega se nič ne spremeni.</translation>
    </message>
    <message>
        <source>Find a file by its &amp;name</source>
        <translation>Poišči spis po &amp;imenu</translation>
    </message>
    <message>
        <source>Find a file by its name</source>
        <translation>Poišči spis po imenu</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Spisi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Spis</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opomba</translation>
    </message>
    <message>
        <source>Answers that differ; ticked ones are replaced</source>
        <translation>Odgovori, ki se razlikujejo; označeni se zamenjajo</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Vzemi njihovo</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Vaše</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Njihovo</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Naprej</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Prevzemi</translation>
    </message>
    <message>
        <source>Sa&amp;ve the receipt…</source>
        <translation>S&amp;hrani potrdilo o prejemu…</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>Na&amp;zaj</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zapri</translation>
    </message>
</context>
<context>
    <name>MissingQuestionsBox</name>
    <message>
        <source>Providers often want to know this, too, and the file has no answer yet. You can go on without it, or open a question and ask for the form again:</source>
        <translation>Izvajalci pogosto želijo vedeti tudi to, v spisu pa še ni odgovora. Lahko nadaljujete brez tega ali odprete vprašanje in obrazec zahtevate znova:</translation>
    </message>
    <message>
        <source>Opens this question</source>
        <translation>Odpre to vprašanje</translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message>
        <source>More filters. Each works at once; the list shows what is left.</source>
        <translation>Več filtrov. Vsak deluje takoj; na seznamu je, kar ostane.</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>&amp;Končano</translation>
    </message>
    <message>
        <source>Near a place</source>
        <translation>V bližini kraja</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Urnik</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Kaj in kje</translation>
    </message>
    <message>
        <source>Nearby and when</source>
        <translation>V bližini in kdaj</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Za koga</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Vključitev</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Zaupanje</translation>
    </message>
    <message>
        <source>What it is like</source>
        <translation>Kakšna je storitev</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save this search</source>
        <translation>Shrani iskanje</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Ime iskanja</translation>
    </message>
    <message>
        <source>By which name is the search to be kept?</source>
        <translation>Pod katerim imenom naj se iskanje shrani?</translation>
    </message>
</context>
<context>
    <name>NearField</name>
    <message>
        <source>Near a place</source>
        <translation>V bližini kraja</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation>Mesto ali vas</translation>
    </message>
    <message>
        <source>How far from the place</source>
        <translation>Kako daleč od kraja</translation>
    </message>
    <message>
        <source>within {km} km, in a straight line</source>
        <translation>do {km} km zračne razdalje</translation>
    </message>
    <message>
        <source>at any distance, the nearest first</source>
        <translation>na kateri koli razdalji, najprej najbližje</translation>
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
        <translation>nič ni vneseno</translation>
    </message>
    <message>
        <source>Emergency text</source>
        <translation>Navodila za krizo</translation>
    </message>
    <message>
        <source>Find services</source>
        <translation>Poišči storitve</translation>
    </message>
    <message>
        <source>none looked for</source>
        <translation>se ne iščejo</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Potreba</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Kdo uredi</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prednost</translation>
    </message>
    <message>
        <source>Wish, in the person&apos;s words</source>
        <translation>Želja z besedami osebe</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Storitve</translation>
    </message>
</context>
<context>
    <name>NeedWords</name>
    <message>
        <source>Not started</source>
        <translation>Ni začeto</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Potrebno</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>V teku</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Ni potrebno</translation>
    </message>
    <message>
        <source>Person says no</source>
        <translation>Oseba ne želi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Urejeno</translation>
    </message>
    <message>
        <source>Prison</source>
        <translation>Zapor</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Probacija</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Nekdo drug</translation>
    </message>
    <message>
        <source>1 – first</source>
        <translation>1 – najprej</translation>
    </message>
    <message>
        <source>2 – soon</source>
        <translation>2 – kmalu</translation>
    </message>
    <message>
        <source>3 – later</source>
        <translation>3 – pozneje</translation>
    </message>
    <message>
        <source>The directory has no type of service for this need.</source>
        <translation>V imeniku ni vrste pomoči za to potrebo.</translation>
    </message>
</context>
<context>
    <name>NeedsPart</name>
    <message>
        <source>Needs</source>
        <translation>Potrebe</translation>
    </message>
    <message>
        <source>Only what is &amp;ticked</source>
        <translation>S&amp;amo označeno</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Razve&amp;ljavi</translation>
    </message>
    <message>
        <source>Needs, by section</source>
        <translation>Potrebe po razdelkih</translation>
    </message>
    <message>
        <source>Space ticks, 1 to 3 sets the priority (0 takes it away), Return opens what is to be chosen.</source>
        <translation>Preslednica označi, tipke od 1 do 3 določijo prednost (0 jo odstrani), Enter odpre izbiro.</translation>
    </message>
    <message>
        <source>&amp;Find services for a crisis</source>
        <translation>Poišči s&amp;toritve za krizo</translation>
    </message>
    <message>
        <source>&amp;Find services</source>
        <translation>Poišči s&amp;toritve</translation>
    </message>
    <message>
        <source>{need}: {reason}</source>
        <translation>{need}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n needs are ticked.</source>
        <translation>
            <numerusform>Označena je %n potreba.</numerusform>
            <numerusform>Označeni sta %n potrebi.</numerusform>
            <numerusform>Označene so %n potrebe.</numerusform>
            <numerusform>Označenih je %n potreb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Nič ni označeno.</translation>
    </message>
</context>
<context>
    <name>NewPasswordBox</name>
    <message>
        <source>Pass&amp;word</source>
        <translation>Ge&amp;slo</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Isto geslo &amp;znova</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Novo geslo</translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation>Novo geslo še enkrat</translation>
    </message>
</context>
<context>
    <name>NewSheetDialog</name>
    <message>
        <source>New recovery sheet</source>
        <translation>Nov obnovitveni list</translation>
    </message>
    <message>
        <source>A new recovery key is made, and the one on the former sheet no longer opens the vault. Destroy the former sheet.</source>
        <translation>Izdela se nov obnovitveni ključ, ključ s prejšnjega lista pa ne bo več odprl trezorja. Prejšnji list uničite.</translation>
    </message>
    <message>
        <source>Copies and backups of the vault from before can still be opened with the former sheet.</source>
        <translation>Dosedanje kopije in varnostne kopije trezorja je še vedno mogoče odpreti s prejšnjim listom.</translation>
    </message>
    <message>
        <source>&amp;Make a new sheet</source>
        <translation>Nar&amp;edi nov list</translation>
    </message>
</context>
<context>
    <name>NewsBar</name>
    <message>
        <source>Undo</source>
        <translation>Razveljavi</translation>
    </message>
</context>
<context>
    <name>NoAnswerLink</name>
    <message>
        <source>Mark as no answer…</source>
        <translation>Označi brez odgovora…</translation>
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
        <translation>V tem računalniku še ni imenika.</translation>
    </message>
    <message>
        <source>&amp;Read in a directory…</source>
        <translation>P&amp;reberi imenik…</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>{written} · changed {moment}</source>
        <translation>{written} · spremenjeno {moment}</translation>
    </message>
    <message>
        <source>told by {name}</source>
        <translation>povedal/-a: {name}</translation>
    </message>
    <message>
        <source>written down by {name}</source>
        <translation>zapisal/-a: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{said} (%n places free)</source>
        <translation>
            <numerusform>{said} (%n prosto mesto)</numerusform>
            <numerusform>{said} (%n prosti mesti)</numerusform>
            <numerusform>{said} (%n prosta mesta)</numerusform>
            <numerusform>{said} (%n prostih mest)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesBox</name>
    <message>
        <source>Notes of our office</source>
        <translation>Zabeležke naše službe</translation>
    </message>
    <message>
        <source>Notes of our office are locked.</source>
        <translation>Zabeležke naše službe so zaklenjene.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Odkleni…</translation>
    </message>
    <message>
        <source>Unlock the notes of our office</source>
        <translation>Odkleni zabeležke naše službe</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Dodaj zabeležko…</translation>
    </message>
    <message>
        <source>Write down what we heard…</source>
        <translation>Zapiši, kaj smo izvedeli…</translation>
    </message>
    <message>
        <source>None about this service yet.</source>
        <translation>O tej storitvi še ni nobene.</translation>
    </message>
    <message>
        <source>It is removed for good when you leave this service or lock.</source>
        <translation>Dokončno se odstrani, ko zapustite to storitev ali zaklenete trezor.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Razveljavi</translation>
    </message>
    <message>
        <source>Undo the removal</source>
        <translation>Razveljavi odstranitev</translation>
    </message>
    <message>
        <source>Notes of our office, and what we heard</source>
        <translation>Zabeležke naše službe in kaj smo izvedeli</translation>
    </message>
    <message>
        <source>New &amp;note: facts about the provider, nothing about clients</source>
        <translation>Nov&amp;a zabeležka: dejstva o izvajalcu, nič o strankah</translation>
    </message>
    <message>
        <source>Change the &amp;note: {head}</source>
        <translation>Spremeni z&amp;abeležko: {head}</translation>
    </message>
    <message>
        <source>What we heard: {head}</source>
        <translation>Kaj smo izvedeli: {head}</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>No service matches “{text}”.</source>
        <translation>Nobena storitev ne ustreza iskanju »{text}«.</translation>
    </message>
    <message>
        <source>No service matches.</source>
        <translation>Nobena storitev ne ustreza.</translation>
    </message>
    <message>
        <source>Try it:</source>
        <translation>Poskusite:</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Poskusite z manj besedami ali z drugimi.</translation>
    </message>
    <message>
        <source>Report as missing service</source>
        <translation>Zabeleži, da storitev manjka</translation>
    </message>
    <message>
        <source>Add a service that you know…</source>
        <translation>Dodaj storitev, ki jo poznate…</translation>
    </message>
    <message>
        <source>Kept on this computer: that such a service is missing. Your words were not kept.</source>
        <translation>V tem računalniku je zabeleženo, da taka storitev manjka. Vaše besede niso shranjene.</translation>
    </message>
    <message>
        <source>Keeps type of help, region, setting and today&apos;s date, never the words that you typed.</source>
        <translation>Zabeležijo se vrsta pomoči, regija, okolje in današnji datum, nikoli pa besede, ki ste jih vpisali.</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>Newer program</source>
        <translation>Novejši program</translation>
    </message>
    <message>
        <source>Put a&amp;way</source>
        <translation>Od&amp;loži</translation>
    </message>
</context>
<context>
    <name>OfferBanner</name>
    <message>
        <source>Newer directory</source>
        <translation>Novejši imenik</translation>
    </message>
    <message>
        <source>Look &amp;at it…</source>
        <translation>Og&amp;lej si…</translation>
    </message>
    <message>
        <source>Use i&amp;t now</source>
        <translation>Uporabi &amp;takoj</translation>
    </message>
    <message>
        <source>Add the publishe&amp;r…</source>
        <translation>Dodaj izdaja&amp;telja…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Pozn&amp;eje</translation>
    </message>
</context>
<context>
    <name>OfficeCardWords</name>
    <message>
        <source>Office</source>
        <translation>Služba</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Kraj</translation>
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
        <translation>brez vizitke</translation>
    </message>
    <message>
        <source>card not compared yet</source>
        <translation>vizitka še ni primerjana</translation>
    </message>
    <message>
        <source>card compared on {date}</source>
        <translation>vizitka primerjana dne {date}</translation>
    </message>
    <message>
        <source>Without a card no packet can be sealed for this office. Ask it for its card, or hand over by a packet with a passphrase or on paper.</source>
        <translation>Brez vizitke za to službo ni mogoče zapečatiti paketa. Prosite jo za vizitko ali predajte s paketom z besedami ali na papirju.</translation>
    </message>
    <message>
        <source>Nobody has made sure yet that this card is theirs. Call the office on a number that you know, and compare the eight words.</source>
        <translation>Nihče še ni preveril, da je ta vizitka res njihova. Pokličite službo na številko, ki jo poznate, in primerjajte osem besed.</translation>
    </message>
    <message>
        <source>The address book has another card of an office of this name. Ask the office by telephone which card counts, and remove the other one.</source>
        <translation>V adresaru je druga vizitka službe s tem imenom. Vprašajte službo po telefonu, katera vizitka velja, in drugo odstranite.</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Češka</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Avstrija</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Nemčija</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenija</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) so far, and all agree. A card has eight.</source>
        <translation>
            <numerusform>Doslej %n beseda in se ujema. Vizitka jih ima osem.</numerusform>
            <numerusform>Doslej %n besedi in obe se ujemata. Vizitka jih ima osem.</numerusform>
            <numerusform>Doslej %n besede in vse se ujemajo. Vizitka jih ima osem.</numerusform>
            <numerusform>Doslej %n besed in vse se ujemajo. Vizitka jih ima osem.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are more than eight words. Take out what was typed twice.</source>
        <translation>To je več kot osem besed. Izbrišite, kar je vpisano dvakrat.</translation>
    </message>
    <message>
        <source>Word {number} is another one than on this card. Have it spelt, and type it again. If it stays another one, the card is not theirs: do not use it, and ask the office for its card again.</source>
        <translation>{number}. beseda je na tej vizitki druga. Prosite, naj jo črkujejo, in jo vpišite znova. Če ostane druga, vizitka ni njihova: ne uporabljajte je in službo znova prosite za vizitko.</translation>
    </message>
    <message>
        <source>Office card</source>
        <translation>Vizitka službe</translation>
    </message>
    <message>
        <source>Scan this code in Workpris Desktop: Clients, Offices, “Paste the text of a code…”.</source>
        <translation>To kodo skenirajte v Workpris Desktop: Stranke, Službe, »Prilepi besedilo kode…«.</translation>
    </message>
    <message>
        <source>Code with the card of the office</source>
        <translation>Koda z vizitko službe</translation>
    </message>
    <message>
        <source>The eight words of this card</source>
        <translation>Osem besed te vizitke</translation>
    </message>
    <message>
        <source>Call the office on a number that you know, and have it read its words to you. If they are the same, the card is theirs.</source>
        <translation>Pokličite službo na številko, ki jo poznate, in naj vam prebere svoje besede. Če so enake, je vizitka res njihova.</translation>
    </message>
</context>
<context>
    <name>OfficeFormDialog</name>
    <message>
        <source>&amp;Name of the office</source>
        <translation>&amp;Ime službe</translation>
    </message>
    <message>
        <source>&amp;Unit or department</source>
        <translation>&amp;Enota ali oddelek</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>&amp;Država</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Naslov</translation>
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
        <translation>Vzemi iz imenika storitev</translation>
    </message>
    <message>
        <source>A&amp;dd to the address book</source>
        <translation>&amp;Dodaj v adresar</translation>
    </message>
    <message>
        <source>&amp;Municipality where the person will live, or words of the office&apos;s name</source>
        <translation>&amp;Občina, kjer bo oseba živela, ali besede iz imena službe</translation>
    </message>
    <message>
        <source>Municipality or words</source>
        <translation>Občina ali besede</translation>
    </message>
    <message>
        <source>Offices of the directory</source>
        <translation>Službe iz imenika storitev</translation>
    </message>
    <message>
        <source>Probation offices and social centres of the directory are looked through.</source>
        <translation>Pregledujejo se probacijske enote in centri za socialno delo iz imenika storitev.</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) found. Those that are responsible come first.</source>
        <translation>
            <numerusform>Najdena %n služba. Pristojne stojijo prve.</numerusform>
            <numerusform>Najdeni %n službi. Pristojne stojijo prve.</numerusform>
            <numerusform>Najdene %n službe. Pristojne stojijo prve.</numerusform>
            <numerusform>Najdenih %n služb. Pristojne stojijo prve.</numerusform>
        </translation>
    </message>
    <message>
        <source>No such office is in the directory. You can write it down by hand instead.</source>
        <translation>Takšne službe v imeniku storitev ni. Lahko jo zapišete ročno.</translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <source>Responsible for {town} ({basis})</source>
        <translation>Pristojni za kraj {town} ({basis})</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>dejansko prebivališče</translation>
    </message>
    <message>
        <source>permanent residence</source>
        <translation>stalno prebivališče</translation>
    </message>
    <message>
        <source>{office}: not known here</source>
        <translation>{office}: tukaj ni znano</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Druge storitve</translation>
    </message>
    <message numerus="yes">
        <source>“{town}” is not in the list of places; %n places are known.</source>
        <translation>
            <numerusform>Kraja »{town}« ni na seznamu; znan je %n kraj.</numerusform>
            <numerusform>Kraja »{town}« ni na seznamu; znana sta %n kraja.</numerusform>
            <numerusform>Kraja »{town}« ni na seznamu; znani so %n kraji.</numerusform>
            <numerusform>Kraja »{town}« ni na seznamu; znanih je %n krajev.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n places called “{town}”. Choose one from the list.</source>
        <translation>
            <numerusform>Ime »{town}« ima %n kraj. Izberite ga s seznama.</numerusform>
            <numerusform>Ime »{town}« imata %n kraja. Izberite enega s seznama.</numerusform>
            <numerusform>Ime »{town}« imajo %n kraji. Izberite enega s seznama.</numerusform>
            <numerusform>Ime »{town}« ima %n krajev. Izberite enega s seznama.</numerusform>
        </translation>
    </message>
    <message>
        <source>Social curator</source>
        <translation>Socialni kurator</translation>
    </message>
    <message>
        <source>Centre for social work</source>
        <translation>Center za socialno delo</translation>
    </message>
    <message>
        <source>Probation office</source>
        <translation>Probacijska enota</translation>
    </message>
</context>
<context>
    <name>OfficesController</name>
    <message>
        <source>Saved: {name}. Give it to the other office.</source>
        <translation>Shranjeno: {name}. Dajte to drugi službi.</translation>
    </message>
    <message>
        <source>Change our card</source>
        <translation>Spremeni našo vizitko</translation>
    </message>
    <message>
        <source>Make our card</source>
        <translation>Izdelaj našo vizitko</translation>
    </message>
    <message>
        <source>If the name changes, the eight words change too, and other offices have to compare them again. Give them the new card.</source>
        <translation>Če se spremeni ime, se spremeni tudi osem besed in druge službe jih morajo znova primerjati. Dajte jim novo vizitko.</translation>
    </message>
    <message>
        <source>Other offices see this on the card. It is about the office: name no client and no worker.</source>
        <translation>To na vizitki vidijo druge službe. Gre za službo: ne navajajte strank ali delavcev.</translation>
    </message>
    <message>
        <source>&amp;Change the card</source>
        <translation>&amp;Spremeni vizitko</translation>
    </message>
    <message>
        <source>&amp;Make the card</source>
        <translation>&amp;Izdelaj vizitko</translation>
    </message>
    <message>
        <source>The card is made. Save or print it for other offices.</source>
        <translation>Vizitka je izdelana. Shranite ali natisnite jo za druge službe.</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Shrani vizitko</translation>
    </message>
    <message>
        <source>Office cards (*.wpcard)</source>
        <translation>Vizitke služb (*.wpcard)</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Dodaj vizitko</translation>
    </message>
    <message>
        <source>Office cards (*.wpcard);;All files (*)</source>
        <translation>Vizitke služb (*.wpcard);;Vse datoteke (*)</translation>
    </message>
    <message>
        <source>This file is a packet or a receipt, not a card. Go to Inbox, and read it in there. Nothing was added to the address book.</source>
        <translation>Ta datoteka je paket ali potrdilo, ne vizitka. Pojdite v predal in jo preberite tam. V adresar ni bilo nič dodano.</translation>
    </message>
    <message>
        <source>Write an office by hand</source>
        <translation>Zapiši službo ročno</translation>
    </message>
    <message>
        <source>For an office without a card. Work can be handed over to it by a packet with a passphrase, or on paper.</source>
        <translation>Za službo brez vizitke. Delo ji lahko predate s paketom z besedami ali na papirju.</translation>
    </message>
    <message>
        <source>A&amp;dd to the address book</source>
        <translation>&amp;Dodaj v adresar</translation>
    </message>
    <message>
        <source>The words agree: the card is that of {name}.</source>
        <translation>Besede se ujemajo: vizitka je od službe {name}.</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Odstranjeno: {name}</translation>
    </message>
    <message>
        <source>In the address book: {name}</source>
        <translation>V adresaru: {name}</translation>
    </message>
</context>
<context>
    <name>OfficesPanel</name>
    <message>
        <source>Offices</source>
        <translation>Službe</translation>
    </message>
    <message>
        <source>Other offices: to whom work is handed over</source>
        <translation>Druge službe: komu se delo preda</translation>
    </message>
    <message>
        <source>No office is in the address book yet. Add the card that another office has given you, or take an office from the directory.</source>
        <translation>V adresaru še ni nobene službe. Dodajte vizitko, ki ste jo dobili, ali vzemite službo iz imenika storitev.</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>Druge službe</translation>
    </message>
    <message>
        <source>&amp;Add a card…</source>
        <translation>&amp;Dodaj vizitko…</translation>
    </message>
    <message>
        <source>Paste the te&amp;xt of a code…</source>
        <translation>Prilepi &amp;besedilo kode…</translation>
    </message>
    <message>
        <source>&amp;Write an office by hand…</source>
        <translation>Zapiši službo &amp;ročno…</translation>
    </message>
    <message>
        <source>&amp;Take from the directory…</source>
        <translation>Vzemi iz i&amp;menika storitev…</translation>
    </message>
    <message>
        <source>C&amp;ompare the words…</source>
        <translation>P&amp;rimerjaj besede…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Odstrani…</translation>
    </message>
</context>
<context>
    <name>OlderQuestion</name>
    <message>
        <source>Open it &amp;all the same</source>
        <translation>Vs&amp;eeno odpri</translation>
    </message>
</context>
<context>
    <name>OneServiceButtons</name>
    <message>
        <source>The directory has no form of this provider.</source>
        <translation>V imeniku ni obrazca tega izvajalca.</translation>
    </message>
    <message>
        <source>&amp;Show the service</source>
        <translation>Po&amp;kaži storitev</translation>
    </message>
    <message>
        <source>&amp;Provider&apos;s form…</source>
        <translation>O&amp;brazec izvajalca…</translation>
    </message>
    <message>
        <source>Referral sheet…</source>
        <translation>Napotni list…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Premakni &amp;gor</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Pre&amp;makni dol</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>Odstrani s s&amp;eznama</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>Ra&amp;zveljavi</translation>
    </message>
</context>
<context>
    <name>OpenOnField</name>
    <message>
        <source>Open on</source>
        <translation>Odprto dne</translation>
    </message>
    <message>
        <source>at</source>
        <translation>ob</translation>
    </message>
    <message>
        <source>Open at a time</source>
        <translation>Odprto ob določeni uri</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ura</translation>
    </message>
</context>
<context>
    <name>OpenedFile</name>
    <message>
        <source>Unlock client data to see what is in {name}.</source>
        <translation>Odklenite podatke o strankah, da vidite, kaj je v {name}.</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>datum ni znan</translation>
    </message>
    <message>
        <source>Read in a directory</source>
        <translation>Branje imenika</translation>
    </message>
    <message>
        <source>Use this directory? {title} ({issued})</source>
        <translation>Uporabiti ta imenik? {title} ({issued})</translation>
    </message>
    <message>
        <source>It comes from a file, and no publisher has signed it: take it only from somebody you trust. The directory that is in use now is kept; you can go back to it.</source>
        <translation>Prihaja iz datoteke in noben izdajatelj ga ni podpisal: sprejmite ga samo od nekoga, ki mu zaupate. Imenik, ki je zdaj v uporabi, ostane shranjen; lahko se vrnete k njemu.</translation>
    </message>
    <message>
        <source>&amp;Read it in</source>
        <translation>&amp;Preberi</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Choose it all the same?</source>
        <translation>Ali storitev vseeno izberete?</translation>
    </message>
    <message numerus="yes">
        <source>%n rules speak against it:</source>
        <translation>
            <numerusform>Temu nasprotuje %n pravilo:</numerusform>
            <numerusform>Temu nasprotujeta %n pravili:</numerusform>
            <numerusform>Temu nasprotujejo %n pravila:</numerusform>
            <numerusform>Temu nasprotuje %n pravil:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Why is it chosen all the same?</source>
        <translation>&amp;Zakaj je vseeno izbrana?</translation>
    </message>
    <message>
        <source>For example: they told me on the telephone that they make an exception</source>
        <translation>Na primer: po telefonu so povedali, da naredijo izjemo</translation>
    </message>
    <message>
        <source>The reason stands in the log of this file.</source>
        <translation>Razlog ostane med zapisi tega spisa.</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Iz&amp;beri</translation>
    </message>
</context>
<context>
    <name>OwnCardBox</name>
    <message>
        <source>Its eight words, to be read out by telephone:</source>
        <translation>Njenih osem besed, za branje po telefonu:</translation>
    </message>
    <message>
        <source>The eight words of our card</source>
        <translation>Osem besed naše vizitke</translation>
    </message>
    <message>
        <source>Code with our card</source>
        <translation>Koda z našo vizitko</translation>
    </message>
    <message>
        <source>Another office can scan this code from the screen.</source>
        <translation>Druga služba lahko to kodo skenira z zaslona.</translation>
    </message>
    <message>
        <source>Chan&amp;ge our card…</source>
        <translation>Spremeni &amp;našo vizitko…</translation>
    </message>
    <message>
        <source>&amp;Make our card…</source>
        <translation>&amp;Izdelaj našo vizitko…</translation>
    </message>
    <message>
        <source>Save the card on a stic&amp;k…</source>
        <translation>S&amp;hrani vizitko na ključek…</translation>
    </message>
    <message>
        <source>&amp;Print the card…</source>
        <translation>Na&amp;tisni vizitko…</translation>
    </message>
    <message>
        <source>Our card: give it to other offices, so that they can seal packets for us.</source>
        <translation>Naša vizitka: dajte jo drugim službam, da lahko za nas zapečatijo pakete.</translation>
    </message>
    <message>
        <source>This office has no card yet; with one, other offices can seal packets that only you can open.</source>
        <translation>Ta služba še nima vizitke; z njo lahko druge službe zapečatijo pakete, ki jih odprete samo vi.</translation>
    </message>
    <message>
        <source>A colleague who may write files can make it.</source>
        <translation>Izdela jo lahko sodelavec, ki sme pisati v spise.</translation>
    </message>
</context>
<context>
    <name>OwnEntryWords</name>
    <message>
        <source>added by our office</source>
        <translation>dodala naša služba</translation>
    </message>
    <message>
        <source>added by our office, {date}</source>
        <translation>dodala naša služba, {date}</translation>
    </message>
    <message>
        <source>Our office has other data ({date}).</source>
        <translation>Naša služba ima druge podatke ({date}).</translation>
    </message>
    <message>
        <source>The directory now has this, too: “{name}”. Merge?</source>
        <translation>To je zdaj tudi v imeniku: »{name}«. Združiti?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ni znano</translation>
    </message>
    <message>
        <source>women and men</source>
        <translation>za ženske in moške</translation>
    </message>
    <message>
        <source>women only</source>
        <translation>samo za ženske</translation>
    </message>
    <message>
        <source>men only</source>
        <translation>samo za moške</translation>
    </message>
    <message>
        <source>This is about a person: a birth number or a day of birth. Leave it out.</source>
        <translation>To govori o osebi: osebna številka (EMŠO) ali datum rojstva. Izpustite to.</translation>
    </message>
    <message>
        <source>Write times as 8:00, the earlier one first; two spans a day must not overlap.</source>
        <translation>Ure pišite kot 8:00, najprej zgodnejšo; dve obdobji istega dne se ne smeta prekrivati.</translation>
    </message>
    <message>
        <source>Ages are whole years, the lower one first.</source>
        <translation>Starost navedite v celih letih, najprej nižjo.</translation>
    </message>
    <message numerus="yes">
        <source>The remark is too long: %n characters are the most.</source>
        <translation>
            <numerusform>Opomba je predolga: dovoljen je največ %n znak.</numerusform>
            <numerusform>Opomba je predolga: dovoljena sta največ %n znaka.</numerusform>
            <numerusform>Opomba je predolga: dovoljeni so največ %n znaki.</numerusform>
            <numerusform>Opomba je predolga: dovoljenih je največ %n znakov.</numerusform>
        </translation>
    </message>
    <message>
        <source>How is it called?</source>
        <translation>Kako se imenuje?</translation>
    </message>
    <message>
        <source>What kind of help is it?</source>
        <translation>Katera vrsta pomoči je to?</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Izberite s seznama.</translation>
    </message>
    <message>
        <source>In which town is it?</source>
        <translation>V katerem kraju je?</translation>
    </message>
    <message>
        <source>Which number do you call?</source>
        <translation>Katero številko pokličete?</translation>
    </message>
    <message>
        <source>This is no number that can be called. Write it with its code: +420 …</source>
        <translation>Te številke ni mogoče poklicati. Napišite jo s klicno kodo: +386 …</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>To je predolgo.</translation>
    </message>
    <message>
        <source>Is a person named here? An entry is about a provider, never about a person.</source>
        <translation>Je tu navedena kakšna oseba? Vnos govori o izvajalcu, nikoli o osebi.</translation>
    </message>
</context>
<context>
    <name>PackageChooser</name>
    <message>
        <source>Read in a directory</source>
        <translation>Branje imenika</translation>
    </message>
    <message>
        <source>Directory packages (*.zip *.wpdir)</source>
        <translation>Paketi imenika (*.zip *.wpdir)</translation>
    </message>
</context>
<context>
    <name>PacketContentStep</name>
    <message>
        <source>The consent itself &amp;travels too, so that they see how far it goes</source>
        <translation>Zraven gre &amp;tudi sama privolitev, da vidijo, kako daleč sega</translation>
    </message>
    <message>
        <source>Say first whether the sensitive fact is needed.</source>
        <translation>Najprej povejte, ali je občutljivi podatek potreben.</translation>
    </message>
    <message>
        <source>Tick at least one fact.</source>
        <translation>Označite vsaj en podatek.</translation>
    </message>
    <message>
        <source>Chosen services that travel</source>
        <translation>Izbrane storitve, ki gredo zraven</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Storitev</translation>
    </message>
    <message>
        <source>Entries of the log that travel</source>
        <translation>Zapisi, ki gredo zraven</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Attachments that travel</source>
        <translation>Priloge, ki gredo zraven</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Priloga</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>The packet can be opened &amp;until</source>
        <translation>Paket je mogoče odpreti &amp;do</translation>
    </message>
    <message>
        <source>Tick only what the other office needs to go on. Facts that are not sensitive are ticked already; services, entries and attachments are yours to tick.</source>
        <translation>Označite samo tisto, kar druga služba potrebuje za nadaljevanje. Podatki, ki niso občutljivi, so že označeni; storitve, zapise in priloge označite sami.</translation>
    </message>
</context>
<context>
    <name>PacketController</name>
    <message>
        <source>Saved: {name}</source>
        <translation>Shranjeno: {name}</translation>
    </message>
    <message>
        <source>Save the packet</source>
        <translation>Shrani paket</translation>
    </message>
    <message>
        <source>Packet (*.wpk)</source>
        <translation>Paket (*.wpk)</translation>
    </message>
</context>
<context>
    <name>PacketDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Predaj</translation>
    </message>
    <message>
        <source>The packet is not saved yet: closed now, it is gone. Choose Close again to let it go.</source>
        <translation>Paket še ni shranjen: če zdaj zaprete, izgine. Še enkrat izberite Zapri, da ga opustite.</translation>
    </message>
    <message>
        <source>Write the passphrase down first: nobody can show it again. Choose Close again to leave without it.</source>
        <translation>Najprej si besede zapišite: nihče jih ne more več pokazati. Še enkrat izberite Zapri, da odidete brez njih.</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Naprej</translation>
    </message>
    <message>
        <source>Show the shee&amp;t…</source>
        <translation>Po&amp;kaži list…</translation>
    </message>
    <message>
        <source>Make the pac&amp;ket</source>
        <translation>Pripravi pake&amp;t</translation>
    </message>
    <message>
        <source>&amp;Save the packet…</source>
        <translation>&amp;Shrani paket…</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>Na&amp;zaj</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zapri</translation>
    </message>
    <message>
        <source>&amp;Save it once more…</source>
        <translation>&amp;Shrani še enkrat…</translation>
    </message>
</context>
<context>
    <name>PacketFactBox</name>
    <message>
        <source>Facts that travel</source>
        <translation>Podatki, ki gredo zraven</translation>
    </message>
    <message>
        <source>&amp;Yes, it is needed</source>
        <translation>&amp;Da, potreben je</translation>
    </message>
    <message>
        <source>&amp;No, leave it out</source>
        <translation>&amp;Ne, izpusti</translation>
    </message>
    <message>
        <source>Not offered, for somebody threatens the person: {questions}. This stays in the file.</source>
        <translation>Ni na voljo, ker osebi nekdo grozi: {questions}. To ostane v spisu.</translation>
    </message>
    <message>
        <source>There is nothing to hand over yet: no question was answered, no need was set.</source>
        <translation>Ni še česa predati: nobeno vprašanje ni odgovorjeno, nobena potreba ni zapisana.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Podatek</translation>
    </message>
    <message>
        <source>What it says now</source>
        <translation>Kaj pove zdaj</translation>
    </message>
    <message>
        <source>How sensitive</source>
        <translation>Kako občutljivo</translation>
    </message>
</context>
<context>
    <name>PacketGroundStep</name>
    <message>
        <source>&amp;Consent or legal basis…</source>
        <translation>&amp;Privolitev ali pravna podlaga…</translation>
    </message>
    <message>
        <source>&amp;Leave these facts out</source>
        <translation>&amp;Izpusti te podatke</translation>
    </message>
    <message>
        <source>Looking for the ground…</source>
        <translation>Išče se podlaga…</translation>
    </message>
</context>
<context>
    <name>PacketMadeStep</name>
    <message>
        <source>I have &amp;written it down</source>
        <translation>&amp;Zapisal(a) sem si jih</translation>
    </message>
    <message>
        <source>Passphrase of the packet</source>
        <translation>Besede za paket</translation>
    </message>
</context>
<context>
    <name>PacketReceiverStep</name>
    <message>
        <source>Offices</source>
        <translation>Službe</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Služba</translation>
    </message>
    <message>
        <source>Place and telephone</source>
        <translation>Kraj in telefon</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Vizitka</translation>
    </message>
    <message>
        <source>A packet that only this office can &amp;open</source>
        <translation>Paket, ki ga lahko &amp;odpre samo ta služba</translation>
    </message>
    <message>
        <source>A packet with a pass&amp;phrase, told by telephone</source>
        <translation>Paket z &amp;besedami, povedanimi po telefonu</translation>
    </message>
    <message>
        <source>A printed &amp;sheet, for a colleague without the program</source>
        <translation>Natisnjen &amp;list, za sodelavca brez programa</translation>
    </message>
    <message>
        <source>I have &amp;made sure in another way that this card is theirs</source>
        <translation>Drugače se&amp;m se prepričal(a), da je ta vizitka njihova</translation>
    </message>
    <message>
        <source>No office is in the address book yet. Go to Offices: add the card of the other office, take one from the directory, or write one by hand. Then come back here.</source>
        <translation>V adresaru še ni nobene službe. Pojdite v »Službe«: dodajte vizitko druge službe, vzemite jo iz imenika storitev ali jo zapišite ročno. Potem se vrnite sem.</translation>
    </message>
    <message>
        <source>Who takes over? Choose the office, and how it gets there.</source>
        <translation>Kdo prevzame? Izberite službo in kako pride tja.</translation>
    </message>
    <message>
        <source>This office has no card yet, so it cannot seal a packet. Go to Offices, and make your card first.</source>
        <translation>Ta služba še nima vizitke, zato ne more zapečatiti paketa. Pojdite v »Službe« in najprej izdelajte svojo vizitko.</translation>
    </message>
</context>
<context>
    <name>PartWords</name>
    <message>
        <source>Kind of help</source>
        <translation>Vrsta pomoči</translation>
    </message>
    <message>
        <source>Telephone hours</source>
        <translation>Urnik za klice</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Naslov</translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation>Pot do tja</translation>
    </message>
    <message>
        <source>Address for letters</source>
        <translation>Naslov za pošto</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Urnik</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktna oseba</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Kaj prinesti</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Jeziki</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Za koga</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Čakalna vrsta</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Klic v sili</translation>
    </message>
    <message>
        <source>Number for somebody who needs to talk</source>
        <translation>Številka za pogovor v stiski</translation>
    </message>
    <message>
        <source>Line for an appointment</source>
        <translation>Vrstica za termin</translation>
    </message>
    <message>
        <source>Lines for notes</source>
        <translation>Vrstice za zapiske</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ime</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>kind of help</source>
        <translation>vrsta pomoči</translation>
    </message>
    <message>
        <source>telephone hours</source>
        <translation>urnik za klice</translation>
    </message>
    <message>
        <source>address</source>
        <translation>naslov</translation>
    </message>
    <message>
        <source>address for letters</source>
        <translation>naslov za pošto</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>urnik</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>kontaktna oseba</translation>
    </message>
    <message>
        <source>what to bring</source>
        <translation>kaj prinesti</translation>
    </message>
    <message>
        <source>price</source>
        <translation>cena</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>jeziki</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>za koga je</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>čakalna vrsta</translation>
    </message>
    <message>
        <source>other details</source>
        <translation>drugi podatki</translation>
    </message>
</context>
<context>
    <name>PartsBox</name>
    <message>
        <source>A pocket card has no room for more than telephone, hours and address.</source>
        <translation>Na žepno kartico gredo samo telefon, urnik in naslov.</translation>
    </message>
    <message>
        <source>&amp;Parts that it tells: {told} of {all}</source>
        <translation>K&amp;aj je na letaku: {told} od {all}</translation>
    </message>
</context>
<context>
    <name>PassingPart</name>
    <message>
        <source>Passing on</source>
        <translation>Posredovanje</translation>
    </message>
    <message>
        <source>&amp;Hand over to an office…</source>
        <translation>Pre&amp;daj službi…</translation>
    </message>
    <message>
        <source>Consent or legal &amp;basis…</source>
        <translation>Privolitev ali pravna podla&amp;ga…</translation>
    </message>
    <message>
        <source>A&amp;ttachments…</source>
        <translation>Pri&amp;loge…</translation>
    </message>
    <message>
        <source>Nothing was written down so far by which facts of this person may be passed on.</source>
        <translation>Doslej ni zapisano, na kakšni podlagi se smejo posredovati podatki o tej osebi.</translation>
    </message>
    <message>
        <source>Nothing was passed on so far.</source>
        <translation>Doslej ni bilo nič posredovano.</translation>
    </message>
    <message>
        <source>What may be passed on, and by which ground</source>
        <translation>Kaj se sme posredovati in na kakšni podlagi</translation>
    </message>
    <message>
        <source>What was passed on</source>
        <translation>Kaj je bilo posredovano</translation>
    </message>
</context>
<context>
    <name>PassingWords</name>
    <message>
        <source>When</source>
        <translation>Kdaj</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Posredovano komu</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Kot</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Kaj je bilo s tem</translation>
    </message>
    <message>
        <source>May be passed on to</source>
        <translation>Sme se posredovati komu</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Za kaj</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message numerus="yes">
        <source>%n facts</source>
        <translation>
            <numerusform>%n podatek</numerusform>
            <numerusform>%n podatka</numerusform>
            <numerusform>%n podatki</numerusform>
            <numerusform>%n podatkov</numerusform>
        </translation>
    </message>
    <message>
        <source>What left: {facts}</source>
        <translation>Kaj je odšlo: {facts}</translation>
    </message>
    <message>
        <source>By another legal basis, written down on {date}</source>
        <translation>Na drugi pravni podlagi, zapisani {date}</translation>
    </message>
    <message>
        <source>By consent of {date}: {how}</source>
        <translation>S privolitvijo z dne {date}: {how}</translation>
    </message>
    <message>
        <source>Referral sheet</source>
        <translation>Napotni list</translation>
    </message>
    <message>
        <source>Provider&apos;s form</source>
        <translation>Obrazec izvajalca</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Printed hand-over</source>
        <translation>Natisnjena predaja</translation>
    </message>
    <message>
        <source>No receipt yet; can be taken in until {date}</source>
        <translation>Potrdila še ni; prevzeti je mogoče do {date}</translation>
    </message>
    <message>
        <source>Received on {date}</source>
        <translation>Prejeto dne {date}</translation>
    </message>
    <message>
        <source>Taken in on {date}</source>
        <translation>Prevzeto dne {date}</translation>
    </message>
    <message>
        <source>Refused on {date}</source>
        <translation>Zavrnjeno dne {date}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Sprememba gesla</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Dosedanje geslo</translation>
    </message>
    <message>
        <source>Password until &amp;now</source>
        <translation>&amp;Dosedanje geslo</translation>
    </message>
    <message>
        <source>Whoever gave you this password knows it. Choose one that only you know.</source>
        <translation>Kdor vam je dal to geslo, ga pozna. Izberite takšno, ki ga poznate samo vi.</translation>
    </message>
    <message>
        <source>The recovery sheet stays as it is.</source>
        <translation>Obnovitveni list ostane enak.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Spre&amp;meni</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock je verjetno vklopljen.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Pokaži vpisano</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skrij</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaži</translation>
    </message>
</context>
<context>
    <name>PersonController</name>
    <message>
        <source>Ready for the next person. Nothing is known of the one before.</source>
        <translation>Pripravljeno za naslednjo osebo. O prejšnji ni ostal noben podatek.</translation>
    </message>
    <message>
        <source>Nobody was here for a while: the facts of the person are cleared.</source>
        <translation>Nekaj časa ni bilo nikogar: podatki o osebi so izbrisani.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Naslednja oseba</translation>
    </message>
    <message numerus="yes">
        <source>%n services are still on the shortlist.</source>
        <translation>
            <numerusform>V izboru je še %n storitev.</numerusform>
            <numerusform>V izboru sta še %n storitvi.</numerusform>
            <numerusform>V izboru so še %n storitve.</numerusform>
            <numerusform>V izboru je še %n storitev.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were chosen before. Empty the shortlist for the next person?</source>
        <translation>Izbor je nastal prej. Ali ga želite izprazniti za naslednjo osebo?</translation>
    </message>
    <message>
        <source>&amp;Empty the shortlist</source>
        <translation>&amp;Izprazni izbor</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Obdrži</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>These answers stay in memory only. Next person clears them.</source>
        <translation>Ti podatki so samo v pomnilniku. Ukaz »Naslednja oseba« jih izbriše.</translation>
    </message>
    <message>
        <source>Ne&amp;xt person</source>
        <translation>&amp;Naslednja oseba</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>&amp;Končano</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Oseba</translation>
    </message>
    <message>
        <source>From where, to where, when</source>
        <translation>Od kod, kam, kdaj</translation>
    </message>
    <message>
        <source>What the person has and needs</source>
        <translation>Kaj oseba ima in kaj potrebuje</translation>
    </message>
    <message>
        <source>The facts are those of the client&apos;s file. They are changed there, under Questions.</source>
        <translation>Podatki so iz spisa stranke. Spremenite jih tam, na zavihku »Vprašanja«.</translation>
    </message>
    <message>
        <source>For the client whose file is open</source>
        <translation>Za stranko, katere spis je odprt</translation>
    </message>
    <message numerus="yes">
        <source>%n facts told</source>
        <translation>
            <numerusform>%n vnesen podatek</numerusform>
            <numerusform>%n vnesena podatka</numerusform>
            <numerusform>%n vneseni podatki</numerusform>
            <numerusform>%n vnesenih podatkov</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing told yet</source>
        <translation>nič še ni vneseno</translation>
    </message>
    <message>
        <source>For a person like this: {told}</source>
        <translation>Za tako osebo: {told}</translation>
    </message>
</context>
<context>
    <name>PersonTold</name>
    <message>
        <source>Open the questions of the file</source>
        <translation>Odpri vprašanja spisa</translation>
    </message>
    <message>
        <source>Fit is judged by</source>
        <translation>Ustreznost se presoja po tem</translation>
    </message>
    <message>
        <source>Counts too, and is shown only in the file</source>
        <translation>Šteje tudi to, a je prikazano samo v spisu</translation>
    </message>
    <message>
        <source>Not known, and never taken for a yes</source>
        <translation>Ni znano in nikoli ne velja za da</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>not told</source>
        <translation>ni vneseno</translation>
    </message>
    <message>
        <source>known:</source>
        <translation>znan:</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Spol</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>Starost v letih</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Gospodinjstvo</translation>
    </message>
    <message>
        <source>Has a pet</source>
        <translation>Ima hišno žival</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Govori</translation>
    </message>
    <message>
        <source>Has identity papers</source>
        <translation>Ima osebne dokumente</translation>
    </message>
    <message>
        <source>Prison now</source>
        <translation>Trenutni zapor</translation>
    </message>
    <message>
        <source>Region of return</source>
        <translation>Regija vrnitve</translation>
    </message>
    <message>
        <source>Day of release</source>
        <translation>Dan odpusta</translation>
    </message>
    <message>
        <source>Reasons for which some turn people away</source>
        <translation>Razlogi, zaradi katerih koga ne sprejmejo</translation>
    </message>
    <message>
        <source>Uses drugs or alcohol now</source>
        <translation>Zdaj uporablja droge ali alkohol</translation>
    </message>
    <message>
        <source>Can pay a fee</source>
        <translation>Lahko plača</translation>
    </message>
    <message>
        <source>Steps are a hindrance</source>
        <translation>Stopnice so ovira</translation>
    </message>
    <message>
        <source>Has health insurance</source>
        <translation>Ima zdravstveno zavarovanje</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Starost</translation>
    </message>
    <message>
        <source>Take over from the filters: {places}</source>
        <translation>Prevzemi iz filtrov: {places}</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n leto</numerusform>
            <numerusform>%n leti</numerusform>
            <numerusform>%n leta</numerusform>
            <numerusform>%n let</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>ženska</translation>
    </message>
    <message>
        <source>man</source>
        <translation>moški</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>sam ali sama</translation>
    </message>
    <message>
        <source>with a partner</source>
        <translation>v paru</translation>
    </message>
    <message>
        <source>with children</source>
        <translation>z otroki</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>noseča</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>nič od tega</translation>
    </message>
    <message>
        <source>drugs</source>
        <translation>droge</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>alkohol</translation>
    </message>
    <message>
        <source>drugs and alcohol</source>
        <translation>droge in alkohol</translation>
    </message>
    <message>
        <source>Languages of the services found</source>
        <translation>Jeziki najdenih storitev</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Drugi jeziki</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Show to the client</source>
        <translation>Pokaži stranki</translation>
    </message>
    <message>
        <source>Show &amp;now</source>
        <translation>Pokaži &amp;zdaj</translation>
    </message>
    <message>
        <source>Only the leaflet is then on the screen, in large letters. Choose a PIN that leads you back: 4 to 8 digits. It is kept nowhere.</source>
        <translation>Na zaslonu je potem samo letak z velikimi črkami. Izberite PIN, s katerim se vrnete: od 4 do 8 števk. Nikjer se ne shrani.</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>PIN po&amp;novno</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>PIN ima od 4 do 8 števk.</translation>
    </message>
    <message>
        <source>Both are not the same yet.</source>
        <translation>Vpisa se še ne ujemata.</translation>
    </message>
</context>
<context>
    <name>PlaceChooser</name>
    <message>
        <source>Folder or stick with a newer directory</source>
        <translation>Mapa ali ključek USB z novejšim imenikom</translation>
    </message>
    <message>
        <source>Add a publisher</source>
        <translation>Dodaj izdajatelja</translation>
    </message>
    <message>
        <source>Publisher (publisher.json *.json)</source>
        <translation>Izdajatelj (publisher.json *.json)</translation>
    </message>
    <message>
        <source>Folder or stick of the publisher</source>
        <translation>Mapa ali ključek USB izdajatelja</translation>
    </message>
</context>
<context>
    <name>PolicyController</name>
    <message>
        <source>Saved. The rules count from now on.</source>
        <translation>Shranjeno. Pravila veljajo odslej.</translation>
    </message>
</context>
<context>
    <name>PolicyPanel</name>
    <message>
        <source>Rules of the office</source>
        <translation>Pravila službe</translation>
    </message>
    <message>
        <source>Under which law does this office keep client data?</source>
        <translation>Po katerem predpisu ta služba vodi podatke o strankah?</translation>
    </message>
    <message>
        <source>The choice changes what this program says, never what is kept. National law may say more.</source>
        <translation>Izbira spremeni samo besedila v programu, ne pa tega, kar se hrani. Nacionalno pravo lahko določa več.</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Kako dolgo?</translation>
    </message>
    <message>
        <source>&amp;Minutes without a key or the mouse until it locks</source>
        <translation>Minut&amp;e brez tipkovnice ali miške do zaklepa</translation>
    </message>
    <message>
        <source>{kind}: months after the last work</source>
        <translation>{kind}: meseci po zadnjem delu s spisom</translation>
    </message>
    <message>
        <source>Days that a &amp;backup is kept</source>
        <translation>Dnevi hrambe varnostne &amp;kopije</translation>
    </message>
    <message>
        <source>When the months are over, the file is proposed for erasure; it is never erased by itself. A file that was given a day of its own keeps that day.</source>
        <translation>Ko se meseci iztečejo, je spis predlagan za izbris; nikoli se ne izbriše sam. Spis, za katerega je določen poseben datum, ga obdrži.</translation>
    </message>
    <message>
        <source>Save the &amp;rules</source>
        <translation>Shrani p&amp;ravila</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Newer directory of {date}</source>
        <translation>Novejši imenik z dne {date}</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Kaj se je spremenilo</translation>
    </message>
    <message>
        <source>The directory of {date} is in use. Return on a service shows it, with what it said before.</source>
        <translation>V uporabi je imenik z dne {date}. Enter na storitvi jo pokaže, s tem, kar je pisalo prej.</translation>
    </message>
    <message>
        <source>I am &amp;responsible for this computer</source>
        <translation>Za ta računalnik odgova&amp;rjam jaz</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Kaj se spremeni</translation>
    </message>
    <message>
        <source>{before} services now, {after} then. Signed; countries: {countries}.</source>
        <translation>Storitve zdaj: {before}, potem: {after}. Podpisano; države: {countries}.</translation>
    </message>
    <message>
        <source>Signed; countries: {countries}.</source>
        <translation>Podpisano; države: {countries}.</translation>
    </message>
    <message>
        <source>The directory in use is kept: you can go back to it on the Data page.</source>
        <translation>Imenik v uporabi se ohrani: nanj se lahko vrnete na strani »Podatki«.</translation>
    </message>
    <message>
        <source>&amp;Use it now</source>
        <translation>&amp;Uporabi zdaj</translation>
    </message>
    <message>
        <source>&amp;Keep the one in use</source>
        <translation>&amp;Obdrži sedanjega</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>in še %n</numerusform>
            <numerusform>in še %n</numerusform>
            <numerusform>in še %n</numerusform>
            <numerusform>in še %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No service changes.</source>
        <translation>Nobena storitev se ne spremeni.</translation>
    </message>
    <message>
        <source>It takes the place of another directory, so that its services cannot be compared one by one.</source>
        <translation>Ta imenik nadomesti drugega, zato storitev ni mogoče primerjati posamično.</translation>
    </message>
    <message numerus="yes">
        <source>On your shortlist or in saved choices: %n</source>
        <translation>
            <numerusform>V vašem izboru ali shranjenih izborih: %n</numerusform>
            <numerusform>V vašem izboru ali shranjenih izborih: %n</numerusform>
            <numerusform>V vašem izboru ali shranjenih izborih: %n</numerusform>
            <numerusform>V vašem izboru ali shranjenih izborih: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed: %n</source>
        <translation>
            <numerusform>Ukinjena: %n</numerusform>
            <numerusform>Ukinjeni: %n</numerusform>
            <numerusform>Ukinjene: %n</numerusform>
            <numerusform>Ukinjene: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer there: %n</source>
        <translation>
            <numerusform>Ni več v imeniku: %n</numerusform>
            <numerusform>Ni več v imeniku: %n</numerusform>
            <numerusform>Ni več v imeniku: %n</numerusform>
            <numerusform>Ni več v imeniku: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n</source>
        <translation>
            <numerusform>Nova: %n</numerusform>
            <numerusform>Novi: %n</numerusform>
            <numerusform>Nove: %n</numerusform>
            <numerusform>Nove: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n</source>
        <translation>
            <numerusform>Spremenjena: %n</numerusform>
            <numerusform>Spremenjeni: %n</numerusform>
            <numerusform>Spremenjene: %n</numerusform>
            <numerusform>Spremenjene: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <source>Save as PDF</source>
        <translation>Shrani kot PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Shranjeno: {name}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Tiskanje…</translation>
    </message>
    <message>
        <source>Stopped. Pages that the printer has taken already may still come.</source>
        <translation>Ustavljeno. Strani, ki jih je tiskalnik že prejel, se lahko še natisnejo.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages sent to the printer.</source>
        <translation>
            <numerusform>%n stran poslana na tiskalnik.</numerusform>
            <numerusform>%n strani poslani na tiskalnik.</numerusform>
            <numerusform>%n strani poslane na tiskalnik.</numerusform>
            <numerusform>%n strani poslanih na tiskalnik.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintShop</name>
    <message>
        <source>Taken off the shortlist: {name}</source>
        <translation>Odstranjeno iz izbora: {name}</translation>
    </message>
    <message>
        <source>On the shortlist: {name}</source>
        <translation>Dodano v izbor: {name}</translation>
    </message>
    <message>
        <source>The shortlist is empty now.</source>
        <translation>Izbor je zdaj prazen.</translation>
    </message>
    <message numerus="yes">
        <source>Undone. %n services are on the shortlist now.</source>
        <translation>
            <numerusform>Razveljavljeno. V izboru je zdaj %n storitev.</numerusform>
            <numerusform>Razveljavljeno. V izboru sta zdaj %n storitvi.</numerusform>
            <numerusform>Razveljavljeno. V izboru so zdaj %n storitve.</numerusform>
            <numerusform>Razveljavljeno. V izboru je zdaj %n storitev.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintTrouble</name>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Shrani kot PDF…</translation>
    </message>
    <message>
        <source>&amp;Choose another printer…</source>
        <translation>&amp;Izberi drug tiskalnik…</translation>
    </message>
</context>
<context>
    <name>PrisonReportWords</name>
    <message>
        <source>What runs inside</source>
        <translation>Kaj poteka znotraj</translation>
    </message>
    <message>
        <source>Kinds of help inside</source>
        <translation>Vrste pomoči znotraj</translation>
    </message>
    <message>
        <source>SAMPLE – not real contacts. Everything here is invented.</source>
        <translation>VZOREC – kontakti niso pravi. Vse tukaj je izmišljeno.</translation>
    </message>
    <message>
        <source>{prison}: what is there, and what is missing</source>
        <translation>{prison}: kaj je in kaj manjka</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>Stran {n} od {m}</translation>
    </message>
    <message>
        <source>What waits outside, in the prison&apos;s own region first</source>
        <translation>Kaj čaka zunaj, najprej regija zapora</translation>
    </message>
</context>
<context>
    <name>PrisonTab</name>
    <message>
        <source>Prison</source>
        <translation>Zapor</translation>
    </message>
    <message>
        <source>What runs inside</source>
        <translation>Kaj poteka znotraj</translation>
    </message>
    <message>
        <source>What waits outside, by regions</source>
        <translation>Kaj čaka zunaj, po regijah</translation>
    </message>
    <message>
        <source>Choose a prison</source>
        <translation>Izberite zapor</translation>
    </message>
    <message>
        <source>Choose a prison to see what runs inside, and what waits outside.</source>
        <translation>Izberite zapor, da vidite, kaj poteka znotraj in kaj čaka zunaj.</translation>
    </message>
    <message>
        <source>What waits outside, in the prison&apos;s own region first:</source>
        <translation>Kaj čaka zunaj, najprej regija zapora:</translation>
    </message>
</context>
<context>
    <name>PrisonWords</name>
    <message>
        <source>Service or programme</source>
        <translation>Storitev ali program</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Izvajalec</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Mesta</translation>
    </message>
    <message>
        <source>Length, with whom</source>
        <translation>Trajanje, s kom</translation>
    </message>
    <message>
        <source>Next start</source>
        <translation>Naslednji začetek</translation>
    </message>
    <message>
        <source>Pilot or regular</source>
        <translation>Poskusni ali stalni</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ni znano</translation>
    </message>
    <message>
        <source>no programme</source>
        <translation>ni program</translation>
    </message>
    <message>
        <source>The directory knows of nothing that runs in this prison.</source>
        <translation>Imenik ne pozna ničesar, kar bi potekalo v tem zaporu.</translation>
    </message>
    <message numerus="yes">
        <source>%n services come into this prison; programmes among them: {count}.</source>
        <translation>
            <numerusform>V ta zapor prihaja %n storitev; programov med njimi: {count}.</numerusform>
            <numerusform>V ta zapor prihajata %n storitvi; programov med njimi: {count}.</numerusform>
            <numerusform>V ta zapor prihajajo %n storitve; programov med njimi: {count}.</numerusform>
            <numerusform>V ta zapor prihaja %n storitev; programov med njimi: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n services come into this prison; programmes among the first: {count}.</source>
        <translation>
            <numerusform>V ta zapor prihaja več kot %n storitev; programov med prvimi: {count}.</numerusform>
            <numerusform>V ta zapor prihaja več kot %n storitvi; programov med prvimi: {count}.</numerusform>
            <numerusform>V ta zapor prihaja več kot %n storitve; programov med prvimi: {count}.</numerusform>
            <numerusform>V ta zapor prihaja več kot %n storitev; programov med prvimi: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory has no data for this country.</source>
        <translation>Imenik nima podatkov za to državo.</translation>
    </message>
    <message>
        <source>Of each kind of help something runs inside.</source>
        <translation>Od vsake vrste pomoči znotraj nekaj poteka.</translation>
    </message>
    <message>
        <source>Missing inside: {kinds}.</source>
        <translation>Znotraj manjka: {kinds}.</translation>
    </message>
    <message>
        <source>Full inside, or room not known: {kinds}.</source>
        <translation>Znotraj polno ali mesta niso znana: {kinds}.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Looking in the directory…</source>
        <translation>Iskanje po imeniku…</translation>
    </message>
    <message>
        <source>Working on the directory…</source>
        <translation>Delo na imeniku…</translation>
    </message>
    <message>
        <source>Drawing pages…</source>
        <translation>Risanje strani…</translation>
    </message>
</context>
<context>
    <name>ProgramNoticeWords</name>
    <message>
        <source>A newer version of this program is there: {version}, since {day}. Yours is {ours}.</source>
        <translation>Na voljo je novejša različica tega programa: {version}, od {day}. Vaša je {ours}.</translation>
    </message>
    <message>
        <source>It mends what matters for safety.</source>
        <translation>Popravlja stvari, pomembne za varnost.</translation>
    </message>
    <message>
        <source>{publisher} writes: {sentence}</source>
        <translation>{publisher} piše: {sentence}</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer. The program fetches nothing by itself.</source>
        <translation>Obrnite se na tistega, ki skrbi za ta računalnik. Program sam ničesar ne prenaša.</translation>
    </message>
</context>
<context>
    <name>PublisherController</name>
    <message>
        <source>Add from a &amp;file…</source>
        <translation>Dodaj iz &amp;datoteke…</translation>
    </message>
    <message>
        <source>Add from a f&amp;older or stick…</source>
        <translation>Dodaj iz &amp;mape ali s ključka USB…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Ne zdaj</translation>
    </message>
    <message>
        <source>Remove this publisher</source>
        <translation>Odstrani tega izdajatelja</translation>
    </message>
    <message>
        <source>Take no more updates from “{title}”?</source>
        <translation>Ali naj se posodobitve izdajatelja »{title}« ne prevzemajo več?</translation>
    </message>
    <message>
        <source>The directory in use stays. To take updates again, add the publisher again.</source>
        <translation>Imenik v uporabi ostane. Za nove posodobitve izdajatelja znova dodajte.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Odst&amp;rani</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Obdrži</translation>
    </message>
</context>
<context>
    <name>PublisherDialog</name>
    <message>
        <source>Add a publisher</source>
        <translation>Dodaj izdajatelja</translation>
    </message>
    <message>
        <source>Publisher of the directory</source>
        <translation>Izdajatelj imenika</translation>
    </message>
    <message>
        <source>Fingerprint in words</source>
        <translation>Prstni odtis z besedami</translation>
    </message>
    <message>
        <source>Every directory that comes as an update must be signed by “{title}”.</source>
        <translation>Vsak imenik, ki pride kot posodobitev, mora podpisati »{title}«.</translation>
    </message>
    <message>
        <source>Once you have added this publisher, this computer takes updates that “{title}” has signed, and no others. That the file is really from there is not proved yet.</source>
        <translation>Ko dodate tega izdajatelja, bo ta računalnik prevzemal samo posodobitve, ki jih je podpisal izdajatelj »{title}«, in nobenih drugih. Da je datoteka res od njega, še ni dokazano.</translation>
    </message>
    <message>
        <source>Call the publisher, by a number that you know from elsewhere, and compare these words, one by one:</source>
        <translation>Pokličite izdajatelja na številko, ki jo poznate od drugod, in primerjajte te besede, eno za drugo:</translation>
    </message>
    <message>
        <source>Publisher:</source>
        <translation>Izdajatelj:</translation>
    </message>
    <message>
        <source>Name in files:</source>
        <translation>Ime v datotekah:</translation>
    </message>
    <message>
        <source>Countries:</source>
        <translation>Države:</translation>
    </message>
    <message>
        <source>Looked for on the internet at:</source>
        <translation>Naslov za posodobitve:</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>ni naveden</translation>
    </message>
    <message>
        <source>Fingerprint in digits:</source>
        <translation>Prstni odtis s števkami:</translation>
    </message>
    <message>
        <source>They are the &amp;same: add</source>
        <translation>Se &amp;ujemajo: dodaj</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>All sections</source>
        <translation>Vsi razdelki</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{section} · question {number} of {count}</source>
        <translation>{section} · vprašanje {number} od {count}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Naprej</translation>
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
        <translation>Vpišite potrebo ali kraj</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Iskanje</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Iskanja</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>Nedavna in shranjena iskanja</translation>
    </message>
    <message>
        <source>Recent and saved searches (Alt and the down key in the search box)</source>
        <translation>Nedavna in shranjena iskanja (v iskalnem polju Alt in puščica dol)</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>near {place}</source>
        <translation>v bližini: {place}</translation>
    </message>
    <message>
        <source>within {km} km</source>
        <translation>do {km} km</translation>
    </message>
    <message>
        <source>open on {day}</source>
        <translation>odprto {day}</translation>
    </message>
    <message>
        <source>open on {day} at {time}</source>
        <translation>odprto {day} ob {time}</translation>
    </message>
    <message>
        <source>{part} ({count})</source>
        <translation>{part} ({count})</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>ustreznost</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>oddaljenost</translation>
    </message>
    <message>
        <source>last check</source>
        <translation>zadnje preverjanje</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ime</translation>
    </message>
    <message>
        <source>What is equal stands in the order of fit.</source>
        <translation>Kar je enako, je razvrščeno po ustreznosti.</translation>
    </message>
    <message>
        <source>Where you told facts of a person: what fits comes first, then what is not known, then what is decided case by case, last what does not fit.
Within each: words found as typed before similar ones, then words in the name, then room today, then distance, then how well the record is kept.
The same question always gives the same order. The program decides nothing about anybody.</source>
        <translation>Kjer ste vnesli podatke o osebi: najprej, kar ustreza, nato, kar ni znano, nato, kar se presodi posamično, nazadnje, kar ne ustreza.
V vsaki skupini: besede, najdene tako, kot so vpisane, pred podobnimi, nato besede v imenu, nato prosta mesta danes, nato oddaljenost, nato kako dobro je vpis urejen.
Isto iskanje da vedno isti vrstni red. Program o nikomer ne odloča ničesar.</translation>
    </message>
    <message>
        <source>The nearest first, in a straight line. Places that are not known come last.</source>
        <translation>Najprej najbližje po zračni razdalji. Kraji, ki niso znani, so na koncu.</translation>
    </message>
    <message>
        <source>The last checked first. What was never checked comes last.</source>
        <translation>Najprej nazadnje preverjeno. Kar ni bilo nikoli preverjeno, je na koncu.</translation>
    </message>
    <message>
        <source>By the alphabet of the language of this window.</source>
        <translation>Po abecedi jezika tega okna.</translation>
    </message>
    <message>
        <source>responsible offices</source>
        <translation>pristojne službe</translation>
    </message>
    <message>
        <source>without “{word}”</source>
        <translation>brez »{word}«</translation>
    </message>
    <message>
        <source>without “{filter}”</source>
        <translation>brez »{filter}«</translation>
    </message>
    <message>
        <source>on any day</source>
        <translation>kateri koli dan</translation>
    </message>
    <message>
        <source>within {km} km of {place}</source>
        <translation>do {km} km ({place})</translation>
    </message>
    <message>
        <source>at any distance from {place}</source>
        <translation>na kateri koli razdalji od kraja {place}</translation>
    </message>
    <message>
        <source>at any place</source>
        <translation>kjer koli</translation>
    </message>
</context>
<context>
    <name>RadioEditor</name>
    <message>
        <source>{question}: in words</source>
        <translation>{question}: z besedami</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Ready</source>
        <translation>Pripravljeno</translation>
    </message>
    <message>
        <source>From a word typed to a printed sheet it takes three actions. Begin with:</source>
        <translation>Od vtipkane besede do natisnjenega lista so tri dejanja. Začnite:</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Poiskati storitev</translation>
    </message>
    <message>
        <source>Try a leaflet, with two services as an example</source>
        <translation>Preizkusiti letak, z dvema storitvama za primer</translation>
    </message>
    <message>
        <source>Read the guide on one page</source>
        <translation>Prebrati vodnik na eni strani</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Propose it for erasure &amp;on</source>
        <translation>Predlagaj za izbris &amp;dne</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Razlog</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>The audit keeps who did this, when, and the reason. It outlives the file: name nobody in it.</source>
        <translation>V dnevniku obdelave ostanejo, kdo je to naredil, kdaj in zakaj. Razlog ostane dlje kot spis: v njem nikogar ne imenujte.</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Daljša hramba</translation>
    </message>
    <message>
        <source>Until that day the file is not proposed for erasure. Nothing is ever erased by itself.</source>
        <translation>Do tega dne spis ne bo predlagan za izbris. Nič se nikoli ne izbriše samo.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Hrani</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Odprava omejitve</translation>
    </message>
    <message>
        <source>The file can be changed and erased again, like any other.</source>
        <translation>Spis bo spet mogoče spreminjati in izbrisati, kot vsak drug spis.</translation>
    </message>
    <message>
        <source>&amp;Lift</source>
        <translation>&amp;Odpravi</translation>
    </message>
    <message>
        <source>Restrict the file</source>
        <translation>Omejitev obdelave spisa</translation>
    </message>
    <message>
        <source>As evidence, or while something is in dispute: the file can be read, and is neither changed nor erased until the restriction is lifted.</source>
        <translation>Kot dokaz ali dokler je kaj sporno: spis je mogoče brati, vendar se ne spreminja in ne izbriše, dokler omejitev ni odpravljena.</translation>
    </message>
    <message>
        <source>Re&amp;strict</source>
        <translation>O&amp;meji</translation>
    </message>
</context>
<context>
    <name>ReassignDialog</name>
    <message>
        <source>Reassign</source>
        <translation>Predodelitev</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nihče</translation>
    </message>
    <message>
        <source>&amp;Kept by</source>
        <translation>&amp;Spis vodi</translation>
    </message>
    <message>
        <source>&amp;Deputy</source>
        <translation>&amp;Namestnik</translation>
    </message>
    <message>
        <source>Who keeps it and the deputy can open it. The audit notes the change.</source>
        <translation>Spis lahko odpreta tisti, ki ga vodi, in namestnik. Sprememba se zabeleži v dnevnik obdelave.</translation>
    </message>
    <message>
        <source>&amp;Reassign</source>
        <translation>&amp;Predodeli</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Type not stated</source>
        <translation>Vrsta ni navedena</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Stik</translation>
    </message>
    <message>
        <source>Can I trust them?</source>
        <translation>Jim lahko zaupam?</translation>
    </message>
    <message>
        <source>Do they have room?</source>
        <translation>Imajo prosto mesto?</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Zgodovina</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>Ali ustreza?</translation>
    </message>
    <message>
        <source>For the court</source>
        <translation>Za sodišče</translation>
    </message>
    <message>
        <source>For professionals only: never on a leaflet</source>
        <translation>Samo za strokovnjake: nikoli na letaku</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>Brez telefonske številke</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Usposabljanja</translation>
    </message>
    <message>
        <source>Continue outside</source>
        <translation>Nadaljevanje zunaj</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O storitvi</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Pogoj</translation>
    </message>
    <message>
        <source>The service says</source>
        <translation>Storitev navaja</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Oseba</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Izid</translation>
    </message>
    <message>
        <source>Own calls</source>
        <translation>Lastni klici</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>Kako se vključiti</translation>
    </message>
</context>
<context>
    <name>RecoveryController</name>
    <message>
        <source>The new password counts from now on. Put the recovery sheet back into its place.</source>
        <translation>Novo geslo velja odslej. Obnovitveni list pospravite nazaj na njegovo mesto.</translation>
    </message>
    <message>
        <source>The new password counts from now on.</source>
        <translation>Novo geslo velja odslej.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Forgotten password</source>
        <translation>Pozabljeno geslo</translation>
    </message>
    <message>
        <source>&amp;Set new password</source>
        <translation>&amp;Nastavi novo geslo</translation>
    </message>
    <message>
        <source>Recovery &amp;key from the sheet; capital letters and blanks do not matter</source>
        <translation>&amp;Obnovitveni ključ z lista; velike črke in presledki niso pomembni</translation>
    </message>
    <message>
        <source>A forgotten password cannot be looked up, by nobody. Without the recovery sheet what stands in the vault cannot be opened again; the directory works on.</source>
        <translation>Pozabljenega gesla ne more poiskati nihče. Brez obnovitvenega lista vsebine trezorja ni več mogoče odpreti; imenik deluje naprej.</translation>
    </message>
    <message>
        <source>In an office where somebody is administrator of the vault, ask that person first: a new password can be set without the sheet.</source>
        <translation>Če ima trezor v vaši službi skrbnika, se najprej obrnite nanj: novo geslo lahko nastavi tudi brez lista.</translation>
    </message>
</context>
<context>
    <name>RecoverySheetStep</name>
    <message>
        <source>Recovery key</source>
        <translation>Obnovitveni ključ</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Natisni…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Shrani kot PDF…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Končano</translation>
    </message>
    <message>
        <source>I will do it &amp;later</source>
        <translation>Opravim &amp;pozneje</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Natisnite obnovitveni list</translation>
    </message>
    <message>
        <source>This key opens the vault when the password is forgotten. It is shown now and never again; nobody else has it.</source>
        <translation>Ta ključ odpre trezor, če pozabite geslo. Pokaže se zdaj in nikoli več; nima ga nihče drug.</translation>
    </message>
    <message>
        <source>Print it on a printer beside you, put the sheet into an envelope, seal it, and keep it where the computer is not: in a safe, or with your head of office.</source>
        <translation>Natisnite ga na tiskalniku ob sebi, list dajte v ovojnico, jo zapečatite in hranite tam, kjer ni računalnika: v sefu ali pri predstojniku.</translation>
    </message>
    <message>
        <source>A saved PDF is not encrypted: whoever finds the file can open the vault. Save it to a stick that is locked away, and delete it once it is printed.</source>
        <translation>Shranjeni PDF ni šifriran: kdor najde datoteko, lahko odpre trezor. Shranite jo na ključek USB, ki je zaklenjen, in jo po tiskanju izbrišite.</translation>
    </message>
    <message>
        <source>To show that it is on paper, &amp;type the last two groups of the key from the sheet:</source>
        <translation>Da potrdite, da je ključ na papirju, z lista vpiši&amp;te njegovi zadnji dve skupini:</translation>
    </message>
    <message>
        <source>The last two groups of the recovery key</source>
        <translation>Zadnji dve skupini obnovitvenega ključa</translation>
    </message>
    <message>
        <source>These are the right ones.</source>
        <translation>Skupini sta pravi.</translation>
    </message>
    <message>
        <source>These are not the last two groups of this key.</source>
        <translation>To nista zadnji dve skupini tega ključa.</translation>
    </message>
</context>
<context>
    <name>RecoverySheetWords</name>
    <message>
        <source>Vault {id}, key made on {day}</source>
        <translation>Trezor {id}, ključ narejen {day}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Obnovitveni list</translation>
    </message>
    <message>
        <source>With this key client data in Workpris Desktop is opened when the password is forgotten. Whoever holds this sheet and the computer or a backup can read everything.</source>
        <translation>S tem ključem se odprejo podatki o strankah v programu Workpris Desktop, če je geslo pozabljeno. Kdor ima ta list in računalnik ali varnostno kopijo, lahko prebere vse.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Obnovitveni ključ</translation>
    </message>
    <message>
        <source>When the password is forgotten</source>
        <translation>Če je geslo pozabljeno</translation>
    </message>
    <message>
        <source>1. Open Clients, and choose “Forgotten…” below the password.</source>
        <translation>1. Odprite »Stranke« in pod geslom izberite »Pozabljeno…«.</translation>
    </message>
    <message>
        <source>2. Type the key, group by group. Capital letters and blanks do not matter.</source>
        <translation>2. Vpišite ključ, skupino za skupino. Velike črke in presledki niso pomembni.</translation>
    </message>
    <message>
        <source>3. Choose a new password, and seal this sheet again.</source>
        <translation>3. Izberite novo geslo in ta list znova zapečatite.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Kje ga hraniti</translation>
    </message>
    <message>
        <source>In a sealed envelope, signed across the flap.</source>
        <translation>V zapečateni ovojnici, podpisani čez zavihek.</translation>
    </message>
    <message>
        <source>Not beside the computer, and not in its bag: in a safe, or with the head of office.</source>
        <translation>Ne ob računalniku in ne v njegovi torbi: v sefu ali pri predstojniku.</translation>
    </message>
    <message>
        <source>When a new sheet is made, destroy this one.</source>
        <translation>Ko naredite nov list, tega uničite.</translation>
    </message>
    <message>
        <source>Sealed on:</source>
        <translation>Zapečateno dne:</translation>
    </message>
    <message>
        <source>Kept by:</source>
        <translation>Hrani:</translation>
    </message>
</context>
<context>
    <name>ReferralBox</name>
    <message>
        <source>St&amp;ate</source>
        <translation>S&amp;tanje</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Razlog</translation>
    </message>
    <message>
        <source>Since the da&amp;y</source>
        <translation>Od d&amp;ne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Since the day</source>
        <translation>Od dne</translation>
    </message>
    <message>
        <source>Sa&amp;ve the state</source>
        <translation>Shrani stan&amp;je</translation>
    </message>
    <message numerus="yes">
        <source>So for %n days: call there, and write down what became of it.</source>
        <translation>
            <numerusform>Tako je že %n dan: pokličite tja in zapišite, kaj je s tem.</numerusform>
            <numerusform>Tako je že %n dneva: pokličite tja in zapišite, kaj je s tem.</numerusform>
            <numerusform>Tako je že %n dni: pokličite tja in zapišite, kaj je s tem.</numerusform>
            <numerusform>Tako je že %n dni: pokličite tja in zapišite, kaj je s tem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Izberite razlog</translation>
    </message>
</context>
<context>
    <name>ReferralContentStep</name>
    <message>
        <source>Ask the person first whether this provider may know about the prison.</source>
        <translation>Osebo najprej vprašajte, ali sme ta izvajalec vedeti za zapor.</translation>
    </message>
    <message>
        <source>Say first whether the sensitive fact is needed.</source>
        <translation>Najprej povejte, ali je občutljivi podatek potreben.</translation>
    </message>
    <message>
        <source>Tick at least one fact.</source>
        <translation>Označite vsaj en podatek.</translation>
    </message>
    <message>
        <source>The sheet may say prison, and where the person is.</source>
        <translation>List sme govoriti o zaporu in o tem, kje oseba je.</translation>
    </message>
    <message>
        <source>The sheet is neutral: it names no prison, offers no fact that tells of custody, and is refused if what you type gives the person away. Write your office so that it tells nothing, or leave it out.</source>
        <translation>List je nevtralen: ne imenuje zapora, ne ponuja podatkov, ki o njem govorijo, in ne nastane, če to izda, kar vpišete. Svojo službo zapišite tako, da nič ne izda, ali jo izpustite.</translation>
    </message>
    <message>
        <source>&amp;May this provider know about the prison</source>
        <translation>&amp;Sme ta izvajalec vedeti za zapor</translation>
    </message>
    <message>
        <source>What is &amp;asked for, in one sentence</source>
        <translation>Za kaj &amp;prosite, v enem stavku</translation>
    </message>
    <message>
        <source>An answer is needed &amp;until</source>
        <translation>Odgovor je potreben &amp;do</translation>
    </message>
    <message>
        <source>Your &amp;office, as it is to stand on the sheet</source>
        <translation>Vaša sl&amp;užba, kot naj stoji na listu</translation>
    </message>
    <message>
        <source>You&amp;r name</source>
        <translation>Vaše i&amp;me</translation>
    </message>
    <message>
        <source>Your &amp;telephone</source>
        <translation>Vaš &amp;telefon</translation>
    </message>
    <message>
        <source>Tick only what this provider needs to answer.</source>
        <translation>Označite samo tisto, kar ta izvajalec potrebuje za odgovor.</translation>
    </message>
    <message>
        <source>Not asked yet: neutral wording</source>
        <translation>Še ni vprašano: nevtralne besede</translation>
    </message>
    <message>
        <source>Yes, it may</source>
        <translation>Da, sme</translation>
    </message>
    <message>
        <source>No: neutral wording</source>
        <translation>Ne: nevtralne besede</translation>
    </message>
    <message>
        <source>The person wants to be asked each time</source>
        <translation>Oseba želi biti vsakič vprašana</translation>
    </message>
</context>
<context>
    <name>ReferralDesk</name>
    <message>
        <source>Referral sheet</source>
        <translation>Napotni list</translation>
    </message>
</context>
<context>
    <name>ReferralDialog</name>
    <message>
        <source>Referral sheet</source>
        <translation>Napotni list</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Naprej</translation>
    </message>
    <message>
        <source>&amp;Show the sheet…</source>
        <translation>Po&amp;kaži list…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zapri</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>Na&amp;zaj</translation>
    </message>
</context>
<context>
    <name>RefusalBox</name>
    <message>
        <source>Note of the provider: {what}</source>
        <translation>Zapiši o izvajalcu: {what}</translation>
    </message>
    <message>
        <source>Propose a correction…</source>
        <translation>Predlagaj popravek…</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>no free place</source>
        <translation>ni prostega mesta</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>čakalna lista</translation>
    </message>
    <message>
        <source>takes nobody for now</source>
        <translation>za zdaj ne sprejema nikogar</translation>
    </message>
    <message>
        <source>takes nobody from another region</source>
        <translation>ne sprejema ljudi iz druge regije</translation>
    </message>
    <message>
        <source>is not free of charge</source>
        <translation>ni brezplačno</translation>
    </message>
    <message>
        <source>Your office has found out on {day}: {what}. It stands beside what the directory says.</source>
        <translation>Vaša služba je {day} izvedela: {what}. To stoji ob tem, kar pravi imenik.</translation>
    </message>
    <message>
        <source>It takes only people from its own area.</source>
        <translation>Sprejema samo ljudi s svojega območja.</translation>
    </message>
    <message>
        <source>It turns people away by age or sex. Which: </source>
        <translation>Zavrača ljudi po starosti ali spolu. Koga: </translation>
    </message>
    <message>
        <source>It turns people away after certain offences. Which: </source>
        <translation>Zavrača ljudi po določenih kaznivih dejanjih. Katerih: </translation>
    </message>
    <message>
        <source>It turns away people who use drugs or alcohol.</source>
        <translation>Zavrača ljudi, ki uživajo droge ali alkohol.</translation>
    </message>
    <message>
        <source>It turns away people who need much care or treatment.</source>
        <translation>Zavrača ljudi, ki potrebujejo veliko nege ali zdravljenja.</translation>
    </message>
    <message>
        <source>It turns away people without papers or insurance.</source>
        <translation>Zavrača ljudi brez dokumentov ali zavarovanja.</translation>
    </message>
    <message>
        <source>It is not free of charge.</source>
        <translation>Ni brezplačno.</translation>
    </message>
</context>
<context>
    <name>RegisterController</name>
    <message>
        <source>Read in a release list</source>
        <translation>Preberi seznam odpustov</translation>
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
        <translation>Ime</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Številka zadeve</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Spis vodi</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorija</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Odpust</translation>
    </message>
    <message>
        <source>Returns to</source>
        <translation>Kraj vrnitve</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Naslednji korak</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Register</source>
        <translation>Evidenca</translation>
    </message>
    <message>
        <source>&amp;Name, reference, who keeps it, or region</source>
        <translation>Ime, števil&amp;ka zadeve, kdo vodi spis ali regija</translation>
    </message>
    <message>
        <source>Filter by name, reference, who keeps it, or region</source>
        <translation>Filter po imenu, številki zadeve, kdo vodi spis ali regiji</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>S&amp;tanje</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Only &amp;mine</source>
        <translation>Samo mo&amp;ji</translation>
    </message>
    <message>
        <source>Released within &amp;60 days</source>
        <translation>Odpust v 60 d&amp;neh</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>N&amp;atisni…</translation>
    </message>
    <message>
        <source>Read in a release &amp;list…</source>
        <translation>Preberi seznam &amp;odpustov…</translation>
    </message>
    <message>
        <source>&amp;Hand to a colleague…</source>
        <translation>Pr&amp;edaj sodelavcu…</translation>
    </message>
    <message>
        <source>Clients of this office</source>
        <translation>Stranke te službe</translation>
    </message>
    <message>
        <source>any</source>
        <translation>vse</translation>
    </message>
    <message>
        <source>This office has no clients yet. A file, or a release list that is read in, makes the first.</source>
        <translation>Ta služba še nima strank. Prva nastane s spisom ali s prebranim seznamom odpustov.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients. Return opens the selected one.</source>
        <translation>
            <numerusform>%n stranka. Tipka Enter odpre izbrano.</numerusform>
            <numerusform>%n stranki. Tipka Enter odpre izbrano.</numerusform>
            <numerusform>%n stranke. Tipka Enter odpre izbrano.</numerusform>
            <numerusform>%n strank. Tipka Enter odpre izbrano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients of {all}. Return opens the selected one.</source>
        <translation>
            <numerusform>%n stranka od {all}. Tipka Enter odpre izbrano.</numerusform>
            <numerusform>%n stranki od {all}. Tipka Enter odpre izbrano.</numerusform>
            <numerusform>%n stranke od {all}. Tipka Enter odpre izbrano.</numerusform>
            <numerusform>%n strank od {all}. Tipka Enter odpre izbrano.</numerusform>
        </translation>
    </message>
    <message>
        <source>No client is like this. Take a filter away to see more.</source>
        <translation>Nobena stranka ne ustreza. Odstranite kak filter, da jih bo več.</translation>
    </message>
</context>
<context>
    <name>RegisterScreenWords</name>
    <message>
        <source>{date}, today</source>
        <translation>{date}, danes</translation>
    </message>
    <message numerus="yes">
        <source>{date}, in %n days</source>
        <translation>
            <numerusform>{date}, čez %n dan</numerusform>
            <numerusform>{date}, čez %n dneva</numerusform>
            <numerusform>{date}, čez %n dni</numerusform>
            <numerusform>{date}, čez %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue: {date}</source>
        <translation>čez rok: {date}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>danes</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>kjer koli</translation>
    </message>
    <message>
        <source>{name} is a client of {owner}: ask there. Where it cannot wait, “Emergency access…” on the tab “Files” opens it with the exact name and a reason, which the audit keeps.</source>
        <translation>Stranka {name}: spis vodi {owner}, vprašajte tam. Če zadeva ne more čakati, jo z natančnim imenom in razlogom odpre »Nujni dostop…« na zavihku »Spisi«; razlog ostane v dnevniku obdelave.</translation>
    </message>
    <message>
        <source>the same date of birth and a similar name</source>
        <translation>isti datum rojstva in podobno ime</translation>
    </message>
    <message>
        <source>the same reference</source>
        <translation>ista številka zadeve</translation>
    </message>
    <message>
        <source>There may be another file about this person: {name}, yours as well ({reason}).</source>
        <translation>O tej osebi morda obstaja še en spis: {name}, tudi vaš ({reason}).</translation>
    </message>
    <message>
        <source>There may be another file about this person: {name}, kept by {owner} ({reason}).</source>
        <translation>O tej osebi morda obstaja še en spis: {name}, vodi ga {owner} ({reason}).</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Row {number}: {fault}</source>
        <translation>Vrstica {number}: {fault}</translation>
    </message>
    <message numerus="yes">
        <source>%n files were opened.</source>
        <translation>
            <numerusform>Odprt je bil %n spis.</numerusform>
            <numerusform>Odprta sta bila %n spisa.</numerusform>
            <numerusform>Odprti so bili %n spisi.</numerusform>
            <numerusform>Odprtih je bilo %n spisov.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people had a file already.</source>
        <translation>
            <numerusform>%n oseba je že imela spis.</numerusform>
            <numerusform>%n osebi sta že imeli spis.</numerusform>
            <numerusform>%n osebe so že imele spis.</numerusform>
            <numerusform>%n oseb je že imelo spis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out.</source>
        <translation>
            <numerusform>%n vrstica je izpuščena.</numerusform>
            <numerusform>%n vrstici sta izpuščeni.</numerusform>
            <numerusform>%n vrstice so izpuščene.</numerusform>
            <numerusform>%n vrstic je izpuščenih.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has more cells than the heading; look for a separator inside of a text</source>
        <translation>ima več celic kot glava; poglejte, ali je ločilo sredi besedila</translation>
    </message>
    <message>
        <source>the name or pseudonym is missing</source>
        <translation>manjka ime ali psevdonim</translation>
    </message>
    <message numerus="yes">
        <source>the name has more than %n characters</source>
        <translation>
            <numerusform>ime ima več kot %n znak</numerusform>
            <numerusform>ime ima več kot %n znaka</numerusform>
            <numerusform>ime ima več kot %n znake</numerusform>
            <numerusform>ime ima več kot %n znakov</numerusform>
        </translation>
    </message>
    <message>
        <source>the day of release is missing</source>
        <translation>manjka dan odpusta</translation>
    </message>
    <message>
        <source>the day of release is none; write it as 1.2.2027, the day first</source>
        <translation>dan odpusta ni datum; napišite ga kot 1.2.2027, najprej dan</translation>
    </message>
    <message>
        <source>the day of release lies too far away</source>
        <translation>dan odpusta je preveč oddaljen</translation>
    </message>
    <message>
        <source>no region has this code or name</source>
        <translation>te oznake ali imena nima nobena regija</translation>
    </message>
    <message>
        <source>the same name with the same day stands further up</source>
        <translation>isto ime z istim dnem je že višje na seznamu</translation>
    </message>
</context>
<context>
    <name>ReleaseCheckDialog</name>
    <message>
        <source>Check the release day</source>
        <translation>Preverjanje dneva odpusta</translation>
    </message>
    <message>
        <source>Check &amp;anew</source>
        <translation>&amp;Preveri znova</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Zapri</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Preverjanje…</translation>
    </message>
    <message>
        <source>On that day</source>
        <translation>Na ta dan</translation>
    </message>
    <message>
        <source>&amp;Day of release</source>
        <translation>&amp;Dan odpusta</translation>
    </message>
    <message>
        <source>Out &amp;by</source>
        <translation>Zunaj &amp;ob</translation>
    </message>
    <message>
        <source>Day of release</source>
        <translation>Dan odpusta</translation>
    </message>
    <message>
        <source>Out by</source>
        <translation>Zunaj ob</translation>
    </message>
    <message>
        <source>{day}: nothing was found that speaks against the plan.</source>
        <translation>{day}: nič najdenega ne nasprotuje načrtu.</translation>
    </message>
    <message numerus="yes">
        <source>Looked at for %n services: hours, closed weeks, weekend and holidays, distance, room, warnings, what the person has to do that day, and a bed for the night.</source>
        <translation>
            <numerusform>Preverjena je %n storitev: urnik, tedni zaprtja, vikend in prazniki, oddaljenost, prosta mesta, opozorila, obveznosti osebe na ta dan in postelja za prvo noč.</numerusform>
            <numerusform>Preverjeni sta %n storitvi: urnik, tedni zaprtja, vikend in prazniki, oddaljenost, prosta mesta, opozorila, obveznosti osebe na ta dan in postelja za prvo noč.</numerusform>
            <numerusform>Preverjene so %n storitve: urnik, tedni zaprtja, vikend in prazniki, oddaljenost, prosta mesta, opozorila, obveznosti osebe na ta dan in postelja za prvo noč.</numerusform>
            <numerusform>Preverjenih je %n storitev: urnik, tedni zaprtja, vikend in prazniki, oddaljenost, prosta mesta, opozorila, obveznosti osebe na ta dan in postelja za prvo noč.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n things are to be looked at.</source>
        <translation>
            <numerusform>{day}: preveriti je treba %n stvar.</numerusform>
            <numerusform>{day}: preveriti je treba %n stvari.</numerusform>
            <numerusform>{day}: preveriti je treba %n stvari.</numerusform>
            <numerusform>{day}: preveriti je treba %n stvari.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services work out as planned.</source>
        <translation>
            <numerusform>%n storitev gre po načrtu.</numerusform>
            <numerusform>%n storitvi gresta po načrtu.</numerusform>
            <numerusform>%n storitve gredo po načrtu.</numerusform>
            <numerusform>%n storitev gre po načrtu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: works out</source>
        <translation>{name}: po načrtu</translation>
    </message>
</context>
<context>
    <name>ReleaseCheckWords</name>
    <message>
        <source>{sentence} It opens {moment}.</source>
        <translation>{sentence} Odpre se: {moment}.</translation>
    </message>
    <message>
        <source>No longer in the directory</source>
        <translation>Ni več v imeniku</translation>
    </message>
    <message>
        <source>Planned closure</source>
        <translation>Načrtovano zaprtje</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Praznik</translation>
    </message>
    <message>
        <source>Perhaps a public holiday</source>
        <translation>Morda praznik</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Vikend</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Petek</translation>
    </message>
    <message>
        <source>Day before a public holiday</source>
        <translation>Dan pred praznikom</translation>
    </message>
    <message>
        <source>Closed that day</source>
        <translation>Ta dan zaprto</translation>
    </message>
    <message>
        <source>Too late in the day</source>
        <translation>Prepozna ura</translation>
    </message>
    <message>
        <source>Clashes with an obligation</source>
        <translation>Obveznost ob istem času</translation>
    </message>
    <message>
        <source>No bed for the first night</source>
        <translation>Ni postelje za prvo noč</translation>
    </message>
    <message>
        <source>By appointment</source>
        <translation>Po dogovoru</translation>
    </message>
    <message>
        <source>Hours not known</source>
        <translation>Urnik ni znan</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Ni prostih mest</translation>
    </message>
    <message>
        <source>Starts later</source>
        <translation>Začne se pozneje</translation>
    </message>
    <message>
        <source>Far away</source>
        <translation>Daleč</translation>
    </message>
    <message>
        <source>Inside only</source>
        <translation>Samo v zaporu</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Obvestilo</translation>
    </message>
    <message>
        <source>{day} is a public holiday ({holiday}): offices are closed.</source>
        <translation>{day} je praznik ({holiday}): uradi so zaprti.</translation>
    </message>
    <message>
        <source>{day} is a public holiday in some places ({holiday}).</source>
        <translation>{day} je ponekod praznik ({holiday}).</translation>
    </message>
    <message>
        <source>{day}: offices are closed at the weekend.</source>
        <translation>{day}: čez vikend so uradi zaprti.</translation>
    </message>
    <message>
        <source>{day}: offices close early, and the next chance is {next}.</source>
        <translation>{day}: uradi zaprejo prej, naslednja priložnost je {next}.</translation>
    </message>
    <message>
        <source>The day after {day} is a public holiday ({holiday}): offices are closed.</source>
        <translation>{day}: naslednji dan je praznik ({holiday}), uradi bodo zaprti.</translation>
    </message>
    <message>
        <source>At {hour} many offices have closed, or close before the person is there.</source>
        <translation>Ob {hour} je veliko uradov že zaprtih ali pa se zaprejo, preden oseba pride do njih.</translation>
    </message>
    <message>
        <source>The appointment “{appointment}” is at a weekend ({day}).</source>
        <translation>Termin »{appointment}« je med vikendom ({day}).</translation>
    </message>
    <message>
        <source>The appointment “{appointment}” is on a public holiday ({day}, {holiday}).</source>
        <translation>Termin »{appointment}« je na praznik ({day}, {holiday}).</translation>
    </message>
    <message>
        <source>The appointment “{appointment}” may be on a public holiday ({day}, {holiday}).</source>
        <translation>Termin »{appointment}« je morda na praznik ({day}, {holiday}).</translation>
    </message>
    <message>
        <source>There is no bed for the first night.</source>
        <translation>Postelje za prvo noč ni.</translation>
    </message>
    <message>
        <source>The bed is at {place}, which takes nobody on that day.</source>
        <translation>Postelja je tukaj: {place}. Tam ta dan ne sprejemajo.</translation>
    </message>
    <message>
        <source>It is not known whether there is a bed for the first night.</source>
        <translation>Ni znano, ali je postelja za prvo noč.</translation>
    </message>
    <message>
        <source>{name} is no longer offered.</source>
        <translation>{name}: storitev se ne izvaja več.</translation>
    </message>
    <message>
        <source>A service on the list is no longer in the directory.</source>
        <translation>Ene od storitev na seznamu ni več v imeniku.</translation>
    </message>
    <message>
        <source>{name} is no longer in the directory ({reason}). In its place: {successor}.</source>
        <translation>{name}: ni več v imeniku ({reason}). Namesto tega: {successor}.</translation>
    </message>
    <message>
        <source>{name} is no longer in the directory ({reason}).</source>
        <translation>{name}: ni več v imeniku ({reason}).</translation>
    </message>
    <message>
        <source>{name} is closed for the time being.</source>
        <translation>{name}: začasno zaprto.</translation>
    </message>
    <message>
        <source>{name} does not say whether it is open on the public holiday ({holiday}).</source>
        <translation>{name}: ni navedeno, ali je na praznik odprto ({holiday}).</translation>
    </message>
    <message>
        <source>{name} is closed from {from_} to {to} ({why}).</source>
        <translation>{name}: zaprto ({from_} – {to}; {why}).</translation>
    </message>
    <message>
        <source>{name} is closed from {from_} to {to}.</source>
        <translation>{name}: zaprto ({from_} – {to}).</translation>
    </message>
    <message>
        <source>{name} is closed on the public holiday ({holiday}).</source>
        <translation>{name}: na praznik zaprto ({holiday}).</translation>
    </message>
    <message>
        <source>{name} may be closed: in some places it is a holiday ({holiday}).</source>
        <translation>{name}: morda zaprto, ker je ponekod praznik ({holiday}).</translation>
    </message>
    <message>
        <source>{name} is closed at the weekend.</source>
        <translation>{name}: čez vikend zaprto.</translation>
    </message>
    <message>
        <source>{name} is closed on that day.</source>
        <translation>{name}: ta dan zaprto.</translation>
    </message>
    <message>
        <source>{name} has closed by the time the person is out.</source>
        <translation>{name}: ko bo oseba zunaj, bo že zaprto.</translation>
    </message>
    <message>
        <source>{name} is open only while the person has to be elsewhere ({busy}).</source>
        <translation>{name}: odprto samo takrat, ko mora biti oseba drugje ({busy}).</translation>
    </message>
    <message>
        <source>{name} sees people by appointment only.</source>
        <translation>{name}: sprejem samo po dogovoru.</translation>
    </message>
    <message>
        <source>{name}: it is not known whether it is open on that day.</source>
        <translation>{name}: ni znano, ali je ta dan odprto.</translation>
    </message>
    <message>
        <source>{name}: {room}.</source>
        <translation>{name}: {room}.</translation>
    </message>
    <message>
        <source>{name} starts only on {day}.</source>
        <translation>{name}: začetek šele {day}.</translation>
    </message>
    <message>
        <source>{name}: from {from_} to {to} it is {km} km as the crow flies.</source>
        <translation>{name}: {km} km zračne razdalje ({from_} – {to}).</translation>
    </message>
    <message>
        <source>{name} works inside prisons only.</source>
        <translation>{name}: deluje samo v zaporih.</translation>
    </message>
    <message>
        <source>{name}: {alert}</source>
        <translation>{name}: {alert}</translation>
    </message>
    <message>
        <source>Call, and ask whether the appointment stands.</source>
        <translation>Pokličite in vprašajte, ali termin velja.</translation>
    </message>
    <message>
        <source>Plan the offices for {next}, and bed, food and money until then.</source>
        <translation>Obisk uradov načrtujte pozneje ({next}), za čas do takrat pa posteljo, hrano in denar.</translation>
    </message>
    <message>
        <source>Call, and ask whether it is a holiday there.</source>
        <translation>Pokličite in vprašajte, ali je tam praznik.</translation>
    </message>
    <message>
        <source>Go to the offices first, in the morning. Plan bed, food and money until {next}.</source>
        <translation>Najprej na urade, zjutraj. Posteljo, hrano in denar načrtujte do naslednje priložnosti ({next}).</translation>
    </message>
    <message>
        <source>Go to the offices first, and plan bed, food and money until {next}.</source>
        <translation>Najprej na urade; posteljo, hrano in denar načrtujte do naslednje priložnosti ({next}).</translation>
    </message>
    <message>
        <source>Go to the bed first, and plan the offices for {next}.</source>
        <translation>Najprej do postelje, urade pa načrtujte pozneje ({next}).</translation>
    </message>
    <message>
        <source>Take the bed of {take}: call today and have it kept.</source>
        <translation>Vzemite posteljo tukaj: {take}. Pokličite danes, da jo zadržijo.</translation>
    </message>
    <message>
        <source>Ask the person. If there is none, look for a night shelter and call it today.</source>
        <translation>Vprašajte osebo. Če postelje ni, poiščite zavetišče in ga pokličite še danes.</translation>
    </message>
    <message>
        <source>Look for a night shelter that is open on that day, and call it today.</source>
        <translation>Poiščite zavetišče, ki je ta dan odprto, in ga pokličite še danes.</translation>
    </message>
    <message>
        <source>Choose {successor} instead, and take this one off the list.</source>
        <translation>To storitev odstranite s seznama in namesto nje izberite {successor}.</translation>
    </message>
    <message>
        <source>Plan it for {moment}, or choose another service for the first day.</source>
        <translation>Načrtujte jo pozneje ({moment}) ali za prvi dan izberite drugo storitev.</translation>
    </message>
    <message>
        <source>Take it off the list, and look for another service.</source>
        <translation>Odstranite jo s seznama in poiščite drugo storitev.</translation>
    </message>
    <message>
        <source>Choose another service for these days, or plan it for after {to}.</source>
        <translation>Za te dni izberite drugo storitev ali jo načrtujte za pozneje (zaprto do: {to}).</translation>
    </message>
    <message>
        <source>Call before and ask, or plan it for the next working day.</source>
        <translation>Prej pokličite in vprašajte ali jo načrtujte za naslednji delovni dan.</translation>
    </message>
    <message>
        <source>Call before, and ask whether it is open.</source>
        <translation>Prej pokličite in vprašajte, ali je odprto.</translation>
    </message>
    <message>
        <source>Call and ask for another hour, or plan it for another day.</source>
        <translation>Pokličite in prosite za drugo uro ali jo načrtujte za drug dan.</translation>
    </message>
    <message>
        <source>Call today and make an appointment.</source>
        <translation>Pokličite še danes in se dogovorite za termin.</translation>
    </message>
    <message>
        <source>Call before, and ask for the hours.</source>
        <translation>Prej pokličite in vprašajte za urnik.</translation>
    </message>
    <message>
        <source>Call and ask for the waiting list, and choose a second service.</source>
        <translation>Pokličite in vprašajte za čakalni seznam ter izberite še eno storitev.</translation>
    </message>
    <message>
        <source>Plan it for that day, and choose something for the time until then.</source>
        <translation>Načrtujte jo za tisti dan in izberite nekaj za čas do takrat.</translation>
    </message>
    <message>
        <source>Plan the way and the ticket, or choose a service that is nearer for the first day.</source>
        <translation>Načrtujte pot in vozovnico ali za prvi dan izberite bližjo storitev.</translation>
    </message>
    <message>
        <source>Look for what goes on with it outside.</source>
        <translation>Poiščite, kaj se nadaljuje zunaj.</translation>
    </message>
    <message>
        <source>Read the notice, and call before if it is not clear.</source>
        <translation>Preberite obvestilo; če ni jasno, prej pokličite.</translation>
    </message>
    <message>
        <source>Call before, or choose another service for the first day.</source>
        <translation>Prej pokličite ali za prvi dan izberite drugo storitev.</translation>
    </message>
</context>
<context>
    <name>ReleaseListDialog</name>
    <message>
        <source>Read in a release list</source>
        <translation>Preberi seznam odpustov</translation>
    </message>
    <message numerus="yes">
        <source>%n people can be taken in. Who has a file already gets no second one.</source>
        <translation>
            <numerusform>Dodati je mogoče %n osebo. Kdor že ima spis, ne dobi drugega.</numerusform>
            <numerusform>Dodati je mogoče %n osebi. Kdor že ima spis, ne dobi drugega.</numerusform>
            <numerusform>Dodati je mogoče %n osebe. Kdor že ima spis, ne dobi drugega.</numerusform>
            <numerusform>Dodati je mogoče %n oseb. Kdor že ima spis, ne dobi drugega.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on this list can be taken in. Mend the rows below, and read it in again.</source>
        <translation>S tega seznama ni mogoče dodati nikogar. Popravite spodnje vrstice in ga preberite znova.</translation>
    </message>
    <message>
        <source>Open their files &amp;as</source>
        <translation>Spise od&amp;pri kot</translation>
    </message>
    <message>
        <source>Category of the files</source>
        <translation>Kategorija spisov</translation>
    </message>
    <message>
        <source>&amp;Take them in</source>
        <translation>&amp;Dodaj osebe</translation>
    </message>
    <message numerus="yes">
        <source>%n files were opened for you.</source>
        <translation>
            <numerusform>Za vas je odprt %n spis.</numerusform>
            <numerusform>Za vas sta odprta %n spisa.</numerusform>
            <numerusform>Za vas so odprti %n spisi.</numerusform>
            <numerusform>Za vas je odprtih %n spisov.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people had a file in this office already.</source>
        <translation>
            <numerusform>%n oseba je že imela spis v tej službi.</numerusform>
            <numerusform>%n osebi sta že imeli spis v tej službi.</numerusform>
            <numerusform>%n osebe so že imele spis v tej službi.</numerusform>
            <numerusform>%n oseb je že imelo spis v tej službi.</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Zapri</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out:</source>
        <translation>
            <numerusform>Izpuščena je %n vrstica:</numerusform>
            <numerusform>Izpuščeni sta %n vrstici:</numerusform>
            <numerusform>Izpuščene so %n vrstice:</numerusform>
            <numerusform>Izpuščenih je %n vrstic:</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Izpuščene vrstice</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Vrstica</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Zakaj in kaj storiti</translation>
    </message>
    <message>
        <source>The row has too many or too few cells. Compare it with the heading.</source>
        <translation>Vrstica ima preveč ali premalo celic. Primerjajte jo z glavo.</translation>
    </message>
    <message>
        <source>The name is missing. A nickname or pseudonym is enough.</source>
        <translation>Manjka ime. Zadošča vzdevek ali psevdonim.</translation>
    </message>
    <message>
        <source>The name is too long. Shorten it.</source>
        <translation>Ime je predolgo. Skrajšajte ga.</translation>
    </message>
    <message>
        <source>The day of release is missing. Ask the prison for it.</source>
        <translation>Manjka dan odpusta. Vprašajte v zaporu.</translation>
    </message>
    <message>
        <source>This is no day. Write it as 2027-05-03 or 3. 5. 2027.</source>
        <translation>To ni datum. Napišite ga kot 2027-05-03 ali 3. 5. 2027.</translation>
    </message>
    <message>
        <source>The day is too far away. Look at the year.</source>
        <translation>Dan je preveč oddaljen. Preverite leto.</translation>
    </message>
    <message>
        <source>The region is not known. Write its name or code, or leave the cell empty.</source>
        <translation>Regija ni znana. Napišite njeno ime ali oznako ali pustite celico prazno.</translation>
    </message>
    <message>
        <source>The same person stands on the list above already.</source>
        <translation>Ista oseba je že višje na seznamu.</translation>
    </message>
</context>
<context>
    <name>ReminderStrip</name>
    <message>
        <source>There is no recovery sheet on paper yet. If the password is forgotten, everything here is lost.</source>
        <translation>Obnovitvenega lista še ni na papirju. Če je geslo pozabljeno, je vse tukaj izgubljeno.</translation>
    </message>
    <message>
        <source>New recovery &amp;sheet…</source>
        <translation>Nov obnovitveni &amp;list…</translation>
    </message>
</context>
<context>
    <name>RemoveOfficeDialog</name>
    <message>
        <source>Remove an office</source>
        <translation>Odstrani službo</translation>
    </message>
    <message>
        <source>{name} leaves the address book with its card. Packets that were made for it stay in the files of the clients. To hand over to it again you need its card again, and have to compare the words again.</source>
        <translation>{name} izgine iz adresara skupaj z vizitko. Paketi, pripravljeni zanjo, ostanejo v spisih. Za novo predajo potrebujete znova njeno vizitko in morate znova primerjati besede.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Odstrani</translation>
    </message>
</context>
<context>
    <name>ReportController</name>
    <message numerus="yes">
        <source>Kept. %n corrections wait on the Data page.</source>
        <translation>
            <numerusform>Shranjeno. Na strani »Podatki« čaka %n popravek.</numerusform>
            <numerusform>Shranjeno. Na strani »Podatki« čakata %n popravka.</numerusform>
            <numerusform>Shranjeno. Na strani »Podatki« čakajo %n popravki.</numerusform>
            <numerusform>Shranjeno. Na strani »Podatki« čaka %n popravkov.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report an error</source>
        <translation>Sporoči napako</translation>
    </message>
    <message>
        <source>What is &amp;wrong?</source>
        <translation>Kaj je &amp;narobe?</translation>
    </message>
    <message>
        <source>Who &amp;said so?</source>
        <translation>&amp;Kdo je to povedal?</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Shrani</translation>
    </message>
    <message>
        <source>&amp;Copy the id</source>
        <translation>Kopiraj &amp;oznako</translation>
    </message>
    <message>
        <source>Choose what is wrong.</source>
        <translation>Izberite, kaj je narobe.</translation>
    </message>
    <message>
        <source>Write what is right.</source>
        <translation>Napišite, kako je prav.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many: say it shorter.</source>
        <translation>
            <numerusform>%n znak preveč: napišite krajše.</numerusform>
            <numerusform>%n znaka preveč: napišite krajše.</numerusform>
            <numerusform>%n znaki preveč: napišite krajše.</numerusform>
            <numerusform>%n znakov preveč: napišite krajše.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who said so.</source>
        <translation>Izberite, kdo je to povedal.</translation>
    </message>
    <message>
        <source>Tell on which day it was said.</source>
        <translation>Navedite, katerega dne je bilo to povedano.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ta dan je še v prihodnosti.</translation>
    </message>
    <message>
        <source>&amp;Keep all the same</source>
        <translation>Vseeno &amp;shrani</translation>
    </message>
    <message>
        <source>This looks like it is about a person. Say it without the name.</source>
        <translation>Videti je, da to govori o osebi. Napišite brez imena.</translation>
    </message>
    <message>
        <source>{said} It cannot be kept with a birth number or a date of birth.</source>
        <translation>{said} Z osebno številko (EMŠO) ali datumom rojstva tega ni mogoče shraniti.</translation>
    </message>
    <message>
        <source>About: {name}</source>
        <translation>Vpis: {name}</translation>
    </message>
    <message>
        <source>What is &amp;right?</source>
        <translation>Kako je p&amp;rav?</translation>
    </message>
    <message>
        <source>On which &amp;day?</source>
        <translation>Katerega &amp;dne?</translation>
    </message>
    <message>
        <source>&amp;From whom (your office; may stay empty)</source>
        <translation>Od koga (&amp;vaša služba; lahko ostane prazno)</translation>
    </message>
    <message>
        <source>Nothing is sent from here. The correction waits on the Data page until somebody saves it as a file for the publisher of “{title}”. Never name a person whom you help.</source>
        <translation>Od tu se nič ne pošlje. Popravek čaka na strani »Podatki«, dokler ga kdo ne shrani kot datoteko za izdajatelja imenika »{title}«. Nikoli ne navedite osebe, ki ji pomagate.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopirano</translation>
    </message>
</context>
<context>
    <name>RestoreController</name>
    <message>
        <source>Choose the folder of a backup</source>
        <translation>Izberite mapo z varnostno kopijo</translation>
    </message>
    <message>
        <source>The backup in the folder “{name}” takes the place of the vault.</source>
        <translation>Varnostna kopija iz mape »{name}« bo zamenjala trezor.</translation>
    </message>
    <message>
        <source>The backup of {moment} is restored. Unlock it with the password of then.</source>
        <translation>Varnostna kopija z dne {moment} je obnovljena. Odklenite s takratnim geslom.</translation>
    </message>
    <message>
        <source>What was in its place is kept in the folder “{name}”, beside the vault.</source>
        <translation>Kar je bilo prej na njenem mestu, je shranjeno v mapi »{name}« poleg trezorja.</translation>
    </message>
    <message numerus="yes">
        <source>%n files that had been erased since were erased again.</source>
        <translation>
            <numerusform>%n spis, izbrisan po varnostni kopiji, je bil znova izbrisan.</numerusform>
            <numerusform>%n spisa, izbrisana po varnostni kopiji, sta bila znova izbrisana.</numerusform>
            <numerusform>%n spisi, izbrisani po varnostni kopiji, so bili znova izbrisani.</numerusform>
            <numerusform>%n spisov, izbrisanih po varnostni kopiji, je bilo znova izbrisanih.</numerusform>
        </translation>
    </message>
    <message>
        <source>The former vault could not be read: files that were erased since the backup may be back. Look under Retention once it is unlocked.</source>
        <translation>Prejšnjega trezorja ni bilo mogoče prebrati: spisi, izbrisani po varnostni kopiji, so morda spet tu. Po odklepanju poglejte pod »Roki hrambe«.</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Obnovljeno</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Obnovitev iz varnostne kopije</translation>
    </message>
    <message>
        <source>With a &amp;password</source>
        <translation>Z &amp;geslom</translation>
    </message>
    <message>
        <source>With the recovery &amp;sheet</source>
        <translation>Z &amp;obnovitvenim listom</translation>
    </message>
    <message>
        <source>Password when the backup was made</source>
        <translation>Geslo iz časa varnostne kopije</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>O&amp;bnovi</translation>
    </message>
    <message>
        <source>What is in the vault&apos;s folder now is set aside under another name and kept. What was written after the backup is not in it.</source>
        <translation>Sedanja vsebina mape trezorja se shrani pod drugim imenom in ohrani. Kar je bilo zapisano po varnostni kopiji, v njej ni.</translation>
    </message>
    <message>
        <source>Files that were erased on purpose stay erased, as far as this computer knows of them.</source>
        <translation>Namerno izbrisani spisi ostanejo izbrisani, kolikor ta računalnik zanje ve.</translation>
    </message>
</context>
<context>
    <name>RetentionController</name>
    <message>
        <source>Saved: {name}</source>
        <translation>Shranjeno: {name}</translation>
    </message>
    <message>
        <source>The file is kept, and no longer proposed.</source>
        <translation>Spis se hrani in ni več predlagan.</translation>
    </message>
    <message>
        <source>Save certificates</source>
        <translation>Shranjevanje potrdil</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Besedilo (*.txt)</translation>
    </message>
</context>
<context>
    <name>RetentionPanel</name>
    <message>
        <source>Retention</source>
        <translation>Roki hrambe</translation>
    </message>
    <message>
        <source>Proposed for erasure</source>
        <translation>Predlagano za izbris</translation>
    </message>
    <message>
        <source>Certificates of erasure</source>
        <translation>Potrdila o izbrisu</translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>Označi &amp;vse</translation>
    </message>
    <message>
        <source>&amp;Keep longer…</source>
        <translation>&amp;Hrani dlje…</translation>
    </message>
    <message>
        <source>Save certificates as te&amp;xt…</source>
        <translation>Shrani potrdila &amp;kot besedilo…</translation>
    </message>
    <message numerus="yes">
        <source>E&amp;rase the ticked ones (%n)…</source>
        <translation>
            <numerusform>Iz&amp;briši označeni spis (%n)…</numerusform>
            <numerusform>Iz&amp;briši označena spisa (%n)…</numerusform>
            <numerusform>Iz&amp;briši označene spise (%n)…</numerusform>
            <numerusform>Iz&amp;briši označene spise (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;rase…</source>
        <translation>Iz&amp;briši…</translation>
    </message>
    <message>
        <source>Nothing is ever erased by the clock: the program proposes files that were not worked with for as long as the office keeps them, and a person decides. Restricted files are never proposed.</source>
        <translation>Nič se ne izbriše samo zato, ker poteče rok: program predlaga spise, s katerimi toliko časa, kolikor jih služba hrani, nihče ni delal, odloči pa človek. Omejeni spisi niso nikoli predlagani.</translation>
    </message>
    <message>
        <source>No file is proposed now.</source>
        <translation>Zdaj ni predlagan noben spis.</translation>
    </message>
    <message>
        <source>Certificates: no file was erased yet.</source>
        <translation>Potrdila: izbrisan še ni bil noben spis.</translation>
    </message>
    <message>
        <source>Certificates: what is left of files that were erased.</source>
        <translation>Potrdila: kar ostane od izbrisanih spisov.</translation>
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
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Last worked with</source>
        <translation>Zadnje delo</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Čez rok</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message numerus="yes">
        <source>%n files or more within 30 days are erased only when a second person agrees to the same ones.</source>
        <translation>
            <numerusform>Če se v 30 dneh izbriše %n spis ali več, mora soglašati druga oseba, in to za iste spise.</numerusform>
            <numerusform>Če se v 30 dneh izbrišeta %n spisa ali več, mora soglašati druga oseba, in to za iste spise.</numerusform>
            <numerusform>Če se v 30 dneh izbrišejo %n spisi ali več, mora soglašati druga oseba, in to za iste spise.</numerusform>
            <numerusform>Če se v 30 dneh izbriše %n spisov ali več, mora soglašati druga oseba, in to za iste spise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files will be erased, and cannot be brought back by anybody.</source>
        <translation>
            <numerusform>Izbrisan bo %n spis; nihče ga ne bo mogel vrniti.</numerusform>
            <numerusform>Izbrisana bosta %n spisa; nihče ju ne bo mogel vrniti.</numerusform>
            <numerusform>Izbrisani bodo %n spisi; nihče jih ne bo mogel vrniti.</numerusform>
            <numerusform>Izbrisanih bo %n spisov; nihče jih ne bo mogel vrniti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone are: name and reference, all entries with their former texts, half-written texts, and every word by which they were found.</source>
        <translation>Izginejo: ime in številka zadeve, vsi zapisi s prejšnjimi besedili, osnutki in vse besede, po katerih so bili spisi najdeni.</translation>
    </message>
    <message numerus="yes">
        <source>Backups of this computer from before still hold them, until the last of those goes after %n days. A backup that is restored erases them again.</source>
        <translation>
            <numerusform>Starejše varnostne kopije v tem računalniku jih še vsebujejo, dokler po %n dnevu ne izgine zadnja od njih. Ko se varnostna kopija obnovi, se v njej znova izbrišejo.</numerusform>
            <numerusform>Starejše varnostne kopije v tem računalniku jih še vsebujejo, dokler po %n dneh ne izgine zadnja od njih. Ko se varnostna kopija obnovi, se v njej znova izbrišejo.</numerusform>
            <numerusform>Starejše varnostne kopije v tem računalniku jih še vsebujejo, dokler po %n dneh ne izgine zadnja od njih. Ko se varnostna kopija obnovi, se v njej znova izbrišejo.</numerusform>
            <numerusform>Starejše varnostne kopije v tem računalniku jih še vsebujejo, dokler po %n dneh ne izgine zadnja od njih. Ko se varnostna kopija obnovi, se v njej znova izbrišejo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was printed or exported is not erased: destroy it yourself.</source>
        <translation>Kar je bilo natisnjeno ali izvoženo, se ne izbriše: to uničite sami.</translation>
    </message>
    <message>
        <source>What stays is a certificate: a random number, the day and the reason.</source>
        <translation>Ostane potrdilo: naključna številka, dan in razlog.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were erased. Their certificates stand below.</source>
        <translation>
            <numerusform>Izbrisan je bil %n spis. Potrdilo je spodaj.</numerusform>
            <numerusform>Izbrisana sta bila %n spisa. Potrdili sta spodaj.</numerusform>
            <numerusform>Izbrisani so bili %n spisi. Potrdila so spodaj.</numerusform>
            <numerusform>Izbrisanih je bilo %n spisov. Potrdila so spodaj.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Izbrisano dne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Number of the file</source>
        <translation>Številka spisa</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Potrdilo o izbrisu</translation>
    </message>
    <message>
        <source>The file was erased by Workpris Desktop with all its entries, at the wish of a person, in accordance with the periods of this office. The number tells nothing about anybody.</source>
        <translation>Spis je z vsemi zapisi izbrisal program Workpris Desktop po odločitvi človeka in v skladu z roki te službe. Številka o nikomer ne pove ničesar.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dan</numerusform>
            <numerusform>%n dneva</numerusform>
            <numerusform>%n dnevi</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>Od danes</translation>
    </message>
    <message>
        <source>You have agreed; a second person is awaited</source>
        <translation>Vi soglašate; čaka se na drugo osebo</translation>
    </message>
    <message>
        <source>{name} has agreed; a second person is awaited</source>
        <translation>{name} soglaša; čaka se na drugo osebo</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Worker</source>
        <translation>Strokovni delavec</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Vodja</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Skrbnik</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>Samo branje</translation>
    </message>
    <message>
        <source>Keeps the own files and those of colleagues for whom the person deputises.</source>
        <translation>Vodi svoje spise in spise sodelavcev, ki jih nadomešča.</translation>
    </message>
    <message>
        <source>Reads everybody&apos;s files, and gives them to others when somebody is away or leaves.</source>
        <translation>Bere spise vseh in jih predodeli, če je kdo odsoten ali odide.</translation>
    </message>
    <message>
        <source>Looks after accounts and settings, and needs no client&apos;s file for that.</source>
        <translation>Skrbi za račune in nastavitve; za to ne potrebuje spisov strank.</translation>
    </message>
    <message>
        <source>Reads the own files and the notes of the office, and writes nothing.</source>
        <translation>Bere svoje spise in zabeležke službe, piše pa ne.</translation>
    </message>
    <message>
        <source>read notes about providers</source>
        <translation>branje zabeležk o izvajalcih</translation>
    </message>
    <message>
        <source>write notes about providers</source>
        <translation>pisanje zabeležk o izvajalcih</translation>
    </message>
    <message>
        <source>read own files</source>
        <translation>branje svojih spisov</translation>
    </message>
    <message>
        <source>write own files</source>
        <translation>pisanje v svoje spise</translation>
    </message>
    <message>
        <source>read everybody&apos;s files</source>
        <translation>branje spisov vseh</translation>
    </message>
    <message>
        <source>see in the register of the office who keeps which file</source>
        <translation>vpogled v evidenco službe, kdo vodi kateri spis</translation>
    </message>
    <message>
        <source>give files to others</source>
        <translation>predodeljevanje spisov</translation>
    </message>
    <message>
        <source>open a colleague&apos;s file in an emergency</source>
        <translation>nujni dostop do spisa sodelavca</translation>
    </message>
    <message>
        <source>confirm that files are erased</source>
        <translation>potrjevanje izbrisa spisov</translation>
    </message>
    <message>
        <source>read the audit</source>
        <translation>branje dnevnika obdelave</translation>
    </message>
    <message>
        <source>manage accounts</source>
        <translation>upravljanje računov</translation>
    </message>
    <message>
        <source>change the rules of the office</source>
        <translation>spreminjanje pravil službe</translation>
    </message>
    <message>
        <source>make backups</source>
        <translation>izdelava varnostnih kopij</translation>
    </message>
    <message>
        <source>May: {deeds}.</source>
        <translation>Dovoljeno: {deeds}.</translation>
    </message>
    <message>
        <source>May nothing yet.</source>
        <translation>Zaenkrat ni dovoljeno nič.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message numerus="yes">
        <source>%n services do not fit – show them with the reasons (F4)</source>
        <translation>
            <numerusform>%n storitev ne ustreza – pokaži z razlogi (F4)</numerusform>
            <numerusform>%n storitvi ne ustrezata – pokaži z razlogi (F4)</numerusform>
            <numerusform>%n storitve ne ustrezajo – pokaži z razlogi (F4)</numerusform>
            <numerusform>%n storitev ne ustreza – pokaži z razlogi (F4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services do not fit, the first {shown} are below – fold them away (F4)</source>
        <translation>
            <numerusform>%n storitev ne ustreza, spodaj je prvih {shown} – strni (F4)</numerusform>
            <numerusform>%n storitvi ne ustrezata, spodaj je prvih {shown} – strni (F4)</numerusform>
            <numerusform>%n storitve ne ustrezajo, spodaj je prvih {shown} – strni (F4)</numerusform>
            <numerusform>%n storitev ne ustreza, spodaj je prvih {shown} – strni (F4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services do not fit – fold them away (F4)</source>
        <translation>
            <numerusform>%n storitev ne ustreza – strni (F4)</numerusform>
            <numerusform>%n storitvi ne ustrezata – strni (F4)</numerusform>
            <numerusform>%n storitve ne ustrezajo – strni (F4)</numerusform>
            <numerusform>%n storitev ne ustreza – strni (F4)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>{question}, row {number}</source>
        <translation>{question}, vrstica {number}</translation>
    </message>
    <message>
        <source>Remove: {row}</source>
        <translation>Odstrani: {row}</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Dodaj vrstico</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstrani</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ni izbrano</translation>
    </message>
    <message>
        <source>d.m.yyyy</source>
        <comment>how a day is typed: day, month, year of four digits</comment>
        <translation>d.m.llll</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>How providers get in</source>
        <translation>Vpis izvajalcev v imenik</translation>
    </message>
    <message>
        <source>The publisher of “{title}” says by which rules providers get into it and out of it:</source>
        <translation>Izdajatelj imenika »{title}« navaja, po katerih pravilih se izvajalci vanj vpišejo in iz njega izbrišejo:</translation>
    </message>
    <message>
        <source>The publisher of “{title}” does not state by which rules providers get into it and out of it.</source>
        <translation>Izdajatelj imenika »{title}« ne navaja, po katerih pravilih se izvajalci vanj vpišejo in iz njega izbrišejo.</translation>
    </message>
    <message>
        <source>There is no directory yet.</source>
        <translation>Imenika še ni.</translation>
    </message>
    <message>
        <source>The program shows facts with their source and date. It gives no marks and no points, neither to a provider nor to a person.</source>
        <translation>Program prikazuje podatke z njihovim virom in datumom. Ne daje ocen in točk, ne izvajalcu ne osebi.</translation>
    </message>
    <message>
        <source>It decides nothing about a person. Whether a service fits is compared rule by rule, with what was told and what the record states; where either is silent, it says “not known”, and you ask.</source>
        <translation>O osebi ne odloča ničesar. Ali storitev ustreza, se primerja pravilo za pravilom: s tem, kar ste vnesli, in s tem, kar navaja vpis; kjer enega ali drugega ni, piše »ni znano« in vprašate vi.</translation>
    </message>
    <message>
        <source>It hides nothing for good. What does not fit is folded together at the end of the list, with its number, and one key shows it. Every filter that is on stands above the list and can be taken off.</source>
        <translation>Ničesar ne skrije za vedno. Kar ne ustreza, je strnjeno na koncu seznama, skupaj s številom, in ena tipka to pokaže. Vsak vklopljen filter je naveden nad seznamom in ga je mogoče odstraniti.</translation>
    </message>
    <message>
        <source>The order of the list is: what fits, what may fit, what is decided case by case; in each, what your words match best, then room today, then distance, then how well the record is kept.</source>
        <translation>Vrstni red na seznamu: kar ustreza, kar morda ustreza, kar se presodi posamično; v vsaki skupini najprej, kar se najbolje ujema z vašimi besedami, nato prosta mesta danes, nato oddaljenost, nato kako dobro je vpis urejen.</translation>
    </message>
</context>
<context>
    <name>SavedLeafletsController</name>
    <message>
        <source>Saved: {name}</source>
        <translation>Shranjeno: {name}</translation>
    </message>
    <message>
        <source>“{name}”, saved on {date}: nothing has changed.</source>
        <translation>»{name}«, shranjeno {date}: nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>“{name}”, changed since {date}:</source>
        <translation>»{name}«, spremembe od {date}:</translation>
    </message>
    <message>
        <source>{name}: no longer in the directory</source>
        <translation>{name}: ni več v imeniku</translation>
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
        <translation>Shranjeni izbori</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Odpri</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Odst&amp;rani</translation>
    </message>
    <message>
        <source>&amp;Undo removing</source>
        <translation>&amp;Vrni odstranjeno</translation>
    </message>
    <message>
        <source>Nothing saved yet. Choose services, then File, Save this choice.</source>
        <translation>Shranjenega še ni nič. Izberite storitve, nato Datoteka, Shrani izbor.</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n storitev</numerusform>
            <numerusform>%n storitvi</numerusform>
            <numerusform>%n storitve</numerusform>
            <numerusform>%n storitev</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} – {services}, saved on {date}</source>
        <translation>{name} – {services}, shranjeno {date}</translation>
    </message>
    <message>
        <source>A choice is kept, never the sheet: it is printed with the data of the day.</source>
        <translation>Shrani se izbor, nikoli list: ta se vsakič natisne s podatki tistega dne.</translation>
    </message>
</context>
<context>
    <name>SearchRoom</name>
    <message>
        <source>Recent searches are erased.</source>
        <translation>Nedavna iskanja so izbrisana.</translation>
    </message>
</context>
<context>
    <name>ServiceListWords</name>
    <message>
        <source>Service</source>
        <translation>Storitev</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Za kaj</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Izročeno</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Od takrat</translation>
    </message>
    <message>
        <source>Chosen although a rule fails: {reason}</source>
        <translation>Izbrano, čeprav pravilo ni izpolnjeno: {reason}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdaj</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kaj</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kdo</translation>
    </message>
    <message>
        <source>Services on it</source>
        <translation>Storitve na listu</translation>
    </message>
</context>
<context>
    <name>ServicesPart</name>
    <message>
        <source>Services</source>
        <translation>Storitve</translation>
    </message>
    <message>
        <source>Services chosen for this person</source>
        <translation>Storitve, izbrane za to osebo</translation>
    </message>
    <message>
        <source>Sheets printed or given</source>
        <translation>Natisnjeni ali izročeni listi</translation>
    </message>
    <message>
        <source>No service has been chosen yet. “Find services” opens the search for this person; what is put on the shortlist there stands here.</source>
        <translation>Izbrana še ni nobena storitev. »Poišči storitve« odpre iskanje za to osebo; kar tam dodate v izbor, se pokaže tukaj.</translation>
    </message>
    <message>
        <source>Printed or given</source>
        <translation>Natisnjeno ali izročeno</translation>
    </message>
    <message>
        <source>Nothing has been printed or given yet.</source>
        <translation>Nič še ni natisnjeno ali izročeno.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Nastavitve</translation>
    </message>
    <message>
        <source>Find a setting, for example: colours</source>
        <translation>Poišči nastavitev, na primer: barve</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Poišči nastavitev</translation>
    </message>
    <message>
        <source>No setting is called so. Try another word.</source>
        <translation>Nobena nastavitev se tako ne imenuje. Poskusite z drugo besedo.</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>What is grey here was set by the administrator of this computer.</source>
        <translation>Kar je tu sivo, je nastavil skrbnik tega računalnika.</translation>
    </message>
</context>
<context>
    <name>SheetObstaclesDialog</name>
    <message>
        <source>Not yet: answers to look at first</source>
        <translation>Še ne: najprej preglejte odgovore</translation>
    </message>
    <message>
        <source>This sheet would go to a provider. It cannot be made while these answers are not right. Mend them, or choose “Does not know”, and ask for the sheet again.</source>
        <translation>Ta list bi šel izvajalcu. Ni ga mogoče pripraviti, dokler ti odgovori niso pravilni. Popravite jih ali izberite »Ne ve« in list zahtevajte znova.</translation>
    </message>
    <message>
        <source>&amp;Open this question</source>
        <translation>&amp;Odpri to vprašanje</translation>
    </message>
    <message>
        <source>Open the question “{label}”</source>
        <translation>Odpri vprašanje »{label}«</translation>
    </message>
</context>
<context>
    <name>SlipReportWords</name>
    <message numerus="yes">
        <source>%n slips read</source>
        <translation>
            <numerusform>%n prebrano sporočilo</numerusform>
            <numerusform>%n prebrani sporočili</numerusform>
            <numerusform>%n prebrana sporočila</numerusform>
            <numerusform>%n prebranih sporočil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in the work list</source>
        <translation>
            <numerusform>novih v delovnem seznamu: %n</numerusform>
            <numerusform>novih v delovnem seznamu: %n</numerusform>
            <numerusform>novih v delovnem seznamu: %n</numerusform>
            <numerusform>novih v delovnem seznamu: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already, or read twice</source>
        <translation>
            <numerusform>že tam ali prebranih dvakrat: %n</numerusform>
            <numerusform>že tam ali prebranih dvakrat: %n</numerusform>
            <numerusform>že tam ali prebranih dvakrat: %n</numerusform>
            <numerusform>že tam ali prebranih dvakrat: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Office key {key}: %n slips</source>
        <translation>
            <numerusform>Ključ službe {key}: %n sporočilo</numerusform>
            <numerusform>Ključ službe {key}: %n sporočili</numerusform>
            <numerusform>Ključ službe {key}: %n sporočila</numerusform>
            <numerusform>Ključ službe {key}: %n sporočil</numerusform>
        </translation>
    </message>
    <message>
        <source>Slips that were there with another content, and were left as they were:</source>
        <translation>Sporočila, ki so bila tam že z drugo vsebino in so ostala nespremenjena:</translation>
    </message>
    <message>
        <source>Files that were not read:</source>
        <translation>Datoteke, ki niso bile prebrane:</translation>
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
        <translation>Naslov</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Urnik</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Za koga je</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Prosta mesta</translation>
    </message>
    <message>
        <source>Closed for good</source>
        <translation>Trajno zaprto</translation>
    </message>
    <message>
        <source>Does not exist</source>
        <translation>Ne obstaja</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Nekaj drugega</translation>
    </message>
    <message>
        <source>for example: 585 123 456</source>
        <translation>na primer: 01 123 45 67</translation>
    </message>
    <message>
        <source>for example: Main Street 5, second floor</source>
        <translation>na primer: Glavna ulica 5, drugo nadstropje</translation>
    </message>
    <message>
        <source>for example: Monday and Thursday 8 to 12</source>
        <translation>na primer: ponedeljek in četrtek od 8 do 12</translation>
    </message>
    <message>
        <source>the name as it stands on the door</source>
        <translation>ime, kot je napisano na vratih</translation>
    </message>
    <message>
        <source>for example: women only, from 18 years</source>
        <translation>na primer: samo za ženske, od 18 let</translation>
    </message>
    <message>
        <source>for example: free of charge</source>
        <translation>na primer: brezplačno</translation>
    </message>
    <message>
        <source>for example: full until spring</source>
        <translation>na primer: do pomladi ni prostih mest</translation>
    </message>
    <message>
        <source>since when, and who helps instead, if you know</source>
        <translation>od kdaj in kdo pomaga namesto njih, če veste</translation>
    </message>
    <message>
        <source>nothing needs to be written here</source>
        <translation>tu ni treba ničesar napisati</translation>
    </message>
    <message>
        <source>The provider, by telephone</source>
        <translation>Izvajalec, po telefonu</translation>
    </message>
    <message>
        <source>We were there</source>
        <translation>Bili smo tam</translation>
    </message>
    <message>
        <source>Its web page</source>
        <translation>Spletna stran</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>Druga služba</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Nekdo drug</translation>
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
        <translation>Manjka: {what}</translation>
    </message>
    <message>
        <source>Our entry in place of a record: {name}</source>
        <translation>Naš vnos namesto vpisa: {name}</translation>
    </message>
    <message>
        <source>Our entry: {name}</source>
        <translation>Naš vnos: {name}</translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <translation>{who}, {day}</translation>
    </message>
    <message>
        <source>handed over on {day}</source>
        <translation>oddano {day}</translation>
    </message>
    <message>
        <source>{told}; {gone}</source>
        <translation>{told}; {gone}</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections</source>
        <translation>
            <numerusform>%n popravek</numerusform>
            <numerusform>%n popravka</numerusform>
            <numerusform>%n popravki</numerusform>
            <numerusform>%n popravkov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other notes</source>
        <translation>
            <numerusform>%n drugo sporočilo</numerusform>
            <numerusform>%n drugi sporočili</numerusform>
            <numerusform>%n druga sporočila</numerusform>
            <numerusform>%n drugih sporočil</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} in {second}</translation>
    </message>
    <message>
        <source>help of any kind</source>
        <translation>pomoč katere koli vrste</translation>
    </message>
    <message>
        <source>in prison</source>
        <translation>v zaporu</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>zunaj</translation>
    </message>
    <message>
        <source>by telephone or online</source>
        <translation>po telefonu ali spletu</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>nowhere yet. A stick that is put in is noticed by itself.</source>
        <translation>še nikjer. Ključek USB, ki ga vstavite, program opazi sam.</translation>
    </message>
    <message>
        <source>{source} – not looked into any more</source>
        <translation>{source} – tu se ne išče več</translation>
    </message>
    <message>
        <source>{source} – {remark}</source>
        <translation>{source} – {remark}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Pozabi</translation>
    </message>
    <message>
        <source>Forget {source}</source>
        <translation>Pozabi {source}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Razveljavi</translation>
    </message>
    <message>
        <source>Look into {source} again</source>
        <translation>Znova preglej {source}</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>{question}: who said it</source>
        <translation>{question}: kdo je povedal</translation>
    </message>
    <message>
        <source>{question}: when it was said</source>
        <translation>{question}: kdaj je bilo povedano</translation>
    </message>
    <message>
        <source>Who said it, and when?</source>
        <translation>Kdo je povedal in kdaj?</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ni izbrano</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>{source}: {read} records read, {taken} taken</source>
        <translation>{source}: prebranih vpisov {read}, prevzetih {taken}</translation>
    </message>
    <message>
        <source>left out: {count} ({reason})</source>
        <translation>izpuščeno: {count} ({reason})</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>in še %n</numerusform>
            <numerusform>in še %n</numerusform>
            <numerusform>in še %n</numerusform>
            <numerusform>in še %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffCardWords</name>
    <message>
        <source>Provider not stated</source>
        <translation>Izvajalec ni naveden</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>Brez telefonske številke</translation>
    </message>
</context>
<context>
    <name>StaffDialog</name>
    <message numerus="yes">
        <source>%n more: a word or a country narrows it down.</source>
        <translation>
            <numerusform>Še %n: zoži beseda ali država.</numerusform>
            <numerusform>Še %n: zoži beseda ali država.</numerusform>
            <numerusform>Še %n: zoži beseda ali država.</numerusform>
            <numerusform>Še %n: zoži beseda ali država.</numerusform>
        </translation>
    </message>
    <message>
        <source>For professionals</source>
        <translation>Za strokovnjake</translation>
    </message>
    <message>
        <source>A word or a town, for example: helpline</source>
        <translation>Beseda ali kraj, na primer: linija</translation>
    </message>
    <message>
        <source>Search what there is for professionals</source>
        <translation>Iskanje ponudbe za strokovnjake</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Država</translation>
    </message>
    <message>
        <source>Cards for professionals</source>
        <translation>Kartice za strokovnjake</translation>
    </message>
    <message>
        <source>Nothing for professionals was found. Try another word, or all countries.</source>
        <translation>Za strokovnjake ni bilo najdeno nič. Poskusite z drugo besedo ali z vsemi državami.</translation>
    </message>
    <message>
        <source>Show as a &amp;list, to print or save</source>
        <translation>Pokaži kot &amp;seznam za tisk ali shranjevanje</translation>
    </message>
    <message>
        <source>For you and your colleagues. None of this stands on a leaflet.</source>
        <translation>Za vas in vaše sodelavce. Nič od tega ni na letaku.</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Vse države</translation>
    </message>
</context>
<context>
    <name>StartStrip</name>
    <message>
        <source>For example:</source>
        <translation>Na primer:</translation>
    </message>
    <message>
        <source>Searched last:</source>
        <translation>Nazadnje iskano:</translation>
    </message>
    <message>
        <source>Search again: {search}</source>
        <translation>Ponovi iskanje: {search}</translation>
    </message>
    <message>
        <source>housing Ostrava</source>
        <translation>stanovanje Maribor</translation>
    </message>
    <message>
        <source>debt</source>
        <translation>dolgovi</translation>
    </message>
    <message>
        <source>work</source>
        <translation>delo</translation>
    </message>
</context>
<context>
    <name>SteppedDialog</name>
    <message>
        <source>Please wait</source>
        <translation>Počakajte</translation>
    </message>
    <message>
        <source>Still at work: {seconds} s</source>
        <translation>Delo še poteka: {seconds} s</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>Neutral summary</source>
        <translation>Nevtralni povzetek</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Povzetek</translation>
    </message>
    <message>
        <source>For the official file. Nothing of health, offence or third persons is in it; read it all the same.</source>
        <translation>Za uradni spis. V njem ni nič o zdravju, kaznivem dejanju ali tretjih osebah; vseeno ga preberite.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiraj</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Zapri</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after half a minute, so paste it now.</source>
        <translation>Kopirano. Odložišče se čez pol minute izprazni, zato prilepite takoj.</translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message>
        <source>Summary of {date}</source>
        <translation>Povzetek z dne {date}</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Potrebe</translation>
    </message>
    <message>
        <source>Services contacted</source>
        <translation>Kontaktirane storitve</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Naslednji koraki</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n further services, not named here</source>
        <translation>
            <numerusform>še %n storitev, ki tukaj ni imenovana</numerusform>
            <numerusform>še %n storitvi, ki tukaj nista imenovani</numerusform>
            <numerusform>še %n storitve, ki tukaj niso imenovane</numerusform>
            <numerusform>še %n storitev, ki tukaj niso imenovane</numerusform>
        </translation>
    </message>
    <message>
        <source>planned for {days}</source>
        <translation>načrtovano: {days}</translation>
    </message>
    <message numerus="yes">
        <source>%n more later</source>
        <translation>
            <numerusform>pozneje še %n</numerusform>
            <numerusform>pozneje še %n</numerusform>
            <numerusform>pozneje še %n</numerusform>
            <numerusform>pozneje še %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n čez rok</numerusform>
            <numerusform>%n čez rok</numerusform>
            <numerusform>%n čez rok</numerusform>
            <numerusform>%n čez rok</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Section</source>
        <translation>Razdelek</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Sections of the questions; Return opens one</source>
        <translation>Razdelki vprašalnika; Enter odpre izbranega</translation>
    </message>
    <message>
        <source>From an older form</source>
        <translation>Iz starejšega vprašalnika</translation>
    </message>
</context>
<context>
    <name>TicksEditor</name>
    <message>
        <source>{question}: in words</source>
        <translation>{question}: z besedami</translation>
    </message>
    <message>
        <source>Unticked, because it cannot be true beside this: {options}</source>
        <translation>Odznačeno, ker hkrati s tem ne more držati: {options}</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>Inbox</source>
        <translation>Predal</translation>
    </message>
    <message>
        <source>today</source>
        <translation>danes</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n days</source>
        <translation>
            <numerusform>čaka %n dan</numerusform>
            <numerusform>čaka %n dneva</numerusform>
            <numerusform>čaka %n dni</numerusform>
            <numerusform>čaka %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>čez %n dan</numerusform>
            <numerusform>čez %n dneva</numerusform>
            <numerusform>čez %n dni</numerusform>
            <numerusform>čez %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OVERDUE by %n days</source>
        <translation>
            <numerusform>PO ROKU %n dan</numerusform>
            <numerusform>PO ROKU %n dneva</numerusform>
            <numerusform>PO ROKU %n dni</numerusform>
            <numerusform>PO ROKU %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are damaged, cannot be read, and are not in this list.</source>
        <translation>
            <numerusform>%n zapis je poškodovan, ni ga mogoče prebrati in ga ni na tem seznamu.</numerusform>
            <numerusform>%n zapisa sta poškodovana, ni ju mogoče prebrati in ju ni na tem seznamu.</numerusform>
            <numerusform>%n zapisi so poškodovani, ni jih mogoče prebrati in jih ni na tem seznamu.</numerusform>
            <numerusform>%n zapisov je poškodovanih, ni jih mogoče prebrati in jih ni na tem seznamu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the others, and have a backup restored soon: see “Backups” among the clients.</source>
        <translation>Nadaljujte z drugimi in poskrbite, da se kmalu obnovi varnostna kopija: glejte »Varnostne kopije« pri strankah.</translation>
    </message>
    <message>
        <source>Legal basis for {about} ends</source>
        <translation>Pravna podlaga se izteče: {about}</translation>
    </message>
    <message>
        <source>Consent for {about} ends</source>
        <translation>Privolitev se izteče: {about}</translation>
    </message>
    <message>
        <source>{about}: handed over on {day}, and no receipt has come</source>
        <translation>{about}: predano {day}, potrdila o prejemu ni</translation>
    </message>
    <message>
        <source>{about}: came on {day}, and waits for a decision</source>
        <translation>{about}: prispelo {day}, čaka na odločitev</translation>
    </message>
    <message>
        <source>{about}: “{state}” since {day}</source>
        <translation>{about}: »{state}« od {day}</translation>
    </message>
</context>
<context>
    <name>TroubleBox</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Poskusi &amp;znova</translation>
    </message>
    <message>
        <source>&amp;Restore the backup of {moment}…</source>
        <translation>Obnovi &amp;kopijo z dne {moment}…</translation>
    </message>
    <message>
        <source>&amp;Choose a backup…</source>
        <translation>Iz&amp;beri varnostno kopijo…</translation>
    </message>
</context>
<context>
    <name>UnmetBar</name>
    <message>
        <source>Could not be placed</source>
        <translation>Ni bilo mesta</translation>
    </message>
    <message>
        <source>Note that there was no place: type, region, reason and month are kept, and nothing of the person.</source>
        <translation>Zapiši, da ni bilo mesta: shranijo se vrsta, regija, razlog in mesec, nič o osebi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Razveljavi</translation>
    </message>
    <message>
        <source>Noted without anything of the person.</source>
        <translation>Zapisano, nič o osebi.</translation>
    </message>
</context>
<context>
    <name>UnmetWords</name>
    <message>
        <source>No such service in the region</source>
        <translation>V regiji ni take storitve</translation>
    </message>
    <message>
        <source>All are full</source>
        <translation>Vse je polno</translation>
    </message>
    <message>
        <source>All exclude this person</source>
        <translation>Vsi izključujejo to osebo</translation>
    </message>
    <message>
        <source>Too late before the release</source>
        <translation>Prepozno pred odpustom</translation>
    </message>
    <message>
        <source>The programme starts too late</source>
        <translation>Program se začne prepozno</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Access: steps, distance, no transport</source>
        <translation>Dostop: stopnice, razdalja, brez prevoza</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Drug razlog</translation>
    </message>
</context>
<context>
    <name>UpdateBox</name>
    <message>
        <source>How to update</source>
        <translation>Posodabljanje</translation>
    </message>
    <message>
        <source>Choose a folder or stic&amp;k…</source>
        <translation>Iz&amp;beri mapo ali ključek USB…</translation>
    </message>
    <message>
        <source>Look for a newer director&amp;y</source>
        <translation>Poišči nove&amp;jši imenik</translation>
    </message>
    <message>
        <source>Look &amp;at it…</source>
        <translation>Og&amp;lej si…</translation>
    </message>
    <message>
        <source>What has changed…</source>
        <translation>Kaj se je spremenilo …</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Usta&amp;vi</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Posodobitev</translation>
    </message>
    <message>
        <source>Publisher:</source>
        <translation>Izdajatelj:</translation>
    </message>
    <message>
        <source>&amp;Add a publisher…</source>
        <translation>Dodaj izdajate&amp;lja…</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Iz &amp;datoteke…</translation>
    </message>
    <message>
        <source>From a f&amp;older or stick…</source>
        <translation>Iz &amp;mape ali s ključka USB…</translation>
    </message>
    <message>
        <source>&amp;Who is this?</source>
        <translation>Kd&amp;o je to?</translation>
    </message>
    <message>
        <source>&amp;Remove this publisher…</source>
        <translation>Odst&amp;rani tega izdajatelja…</translation>
    </message>
    <message>
        <source>Where to look:</source>
        <translation>Kje iskati:</translation>
    </message>
    <message>
        <source>Countries:</source>
        <translation>Države:</translation>
    </message>
    <message>
        <source>Look by itself:</source>
        <translation>Samodejno iskanje:</translation>
    </message>
    <message>
        <source>How often to look by itself</source>
        <translation>Kako pogosto iskati samodejno</translation>
    </message>
    <message>
        <source>at each start</source>
        <translation>ob vsakem zagonu</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>enkrat na dan</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>enkrat na teden</translation>
    </message>
    <message>
        <source>never, only when I ask</source>
        <translation>nikoli, samo na zahtevo</translation>
    </message>
    <message>
        <source>not added yet. An update is taken only from a publisher whom you have added once.</source>
        <translation>še ni dodan. Posodobitev se prevzame samo od izdajatelja, ki ste ga enkrat dodali.</translation>
    </message>
</context>
<context>
    <name>UpdateController</name>
    <message>
        <source>Looking for a newer directory…</source>
        <translation>Iskanje novejšega imenika…</translation>
    </message>
</context>
<context>
    <name>UpdateScreenWords</name>
    <message>
        <source>The directory does not say of which day its data is.</source>
        <translation>Imenik ne pove, s katerega dne so njegovi podatki.</translation>
    </message>
    <message numerus="yes">
        <source>Data of {date} (%n days old)</source>
        <translation>
            <numerusform>Podatki: {date} (pred %n dnem)</numerusform>
            <numerusform>Podatki: {date} (pred %n dnevoma)</numerusform>
            <numerusform>Podatki: {date} (pred %n dnevi)</numerusform>
            <numerusform>Podatki: {date} (pred %n dnevi)</numerusform>
        </translation>
    </message>
    <message>
        <source>{age}. Old data: look for a newer directory.</source>
        <translation>{age}. Stari podatki: poiščite novejši imenik.</translation>
    </message>
    <message>
        <source>{age}. Very old data: numbers and addresses may be wrong. Ask your office for a newer stick.</source>
        <translation>{age}. Zelo stari podatki: številke in naslovi so morda napačni. Svojo službo prosite za novejši ključek USB.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>danes ob {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>včeraj ob {time}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} ob {time}</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>priložen programu</translation>
    </message>
    <message>
        <source>read in from “{source}”</source>
        <translation>prebran iz »{source}«</translation>
    </message>
    <message>
        <source>gone back to</source>
        <translation>vrnitev na prejšnjega</translation>
    </message>
    <message>
        <source>gone back to; signed by {publisher}</source>
        <translation>vrnitev na prejšnjega; podpis: {publisher}</translation>
    </message>
    <message>
        <source>signed by {publisher}, from {source}</source>
        <translation>podpis: {publisher}, vir: {source}</translation>
    </message>
    <message>
        <source>In use since {moment}: {origin}.</source>
        <translation>V uporabi od {moment}: {origin}.</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Češka</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenija</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Avstrija</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Nemčija</translation>
    </message>
    <message>
        <source>Internet: {address}</source>
        <translation>Internet: {address}</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>Mapa: {path}</translation>
    </message>
    <message>
        <source>There is a newer directory of {date} ({size} MB to fetch).</source>
        <translation>Na voljo je novejši imenik z dne {date} (za prenos {size} MB).</translation>
    </message>
    <message>
        <source>Another directory of {date} is ready: {count}.</source>
        <translation>Pripravljen je drug imenik z dne {date}: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n storitev</numerusform>
            <numerusform>%n storitvi</numerusform>
            <numerusform>%n storitve</numerusform>
            <numerusform>%n storitev</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer directory of {date} is ready: {changes}.</source>
        <translation>Pripravljen je novejši imenik z dne {date}: {changes}.</translation>
    </message>
    <message>
        <source>This replaces the sample directory.</source>
        <translation>Ta imenik nadomesti vzorčnega.</translation>
    </message>
    <message>
        <source>This replaces “{title}”.</source>
        <translation>Ta imenik nadomesti »{title}«.</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>datum ni znan</translation>
    </message>
    <message>
        <source>“{title}” ({date}, {count})</source>
        <translation>»{title}« ({date}, {count})</translation>
    </message>
    <message>
        <source>There is a stick with a directory of “{title}”. This publisher was not added here yet.</source>
        <translation>Vstavljen je ključek USB z imenikom izdajatelja »{title}«. Ta izdajatelj tu še ni dodan.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nova</numerusform>
            <numerusform>%n novi</numerusform>
            <numerusform>%n nove</numerusform>
            <numerusform>%n novih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n spremenjena</numerusform>
            <numerusform>%n spremenjeni</numerusform>
            <numerusform>%n spremenjene</numerusform>
            <numerusform>%n spremenjenih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n ukinjena</numerusform>
            <numerusform>%n ukinjeni</numerusform>
            <numerusform>%n ukinjene</numerusform>
            <numerusform>%n ukinjenih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there</source>
        <translation>
            <numerusform>%n ni več v imeniku</numerusform>
            <numerusform>%n nista več v imeniku</numerusform>
            <numerusform>%n niso več v imeniku</numerusform>
            <numerusform>%n ni več v imeniku</numerusform>
        </translation>
    </message>
    <message>
        <source>{date} (signed on {signed})</source>
        <translation>{date} (podpisan {signed})</translation>
    </message>
    <message>
        <source>Checked {moment}: this is the newest.</source>
        <translation>Preverjeno {moment}: to je najnovejši imenik.</translation>
    </message>
    <message>
        <source>Updates are off until you add the publisher of your directory, once.</source>
        <translation>Posodobitve so izklopljene, dokler enkrat ne dodate izdajatelja svojega imenika.</translation>
    </message>
    <message>
        <source>{title}. {sentence} {advice}</source>
        <translation>{title}. {sentence} {advice}</translation>
    </message>
    <message>
        <source>The newer directory is being read in. Go on working; the one in use stays until then.</source>
        <translation>Program bere novejši imenik. Delajte naprej; do konca branja ostane v uporabi sedanji.</translation>
    </message>
    <message>
        <source>A newer directory is ready.</source>
        <translation>Pripravljen je novejši imenik.</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>Iskanja še ni bilo.</translation>
    </message>
    <message>
        <source>Of {before} services in use {removed} would go. That is more than anybody should take over alone: it may be a mistake of the publisher. Ask whoever looks after this computer, or call the publisher. Until then keep the directory in use.</source>
        <translation>Od {before} storitev v uporabi bi jih izginilo {removed}. To je več, kot naj bi kdor koli prevzel sam: morda je napaka izdajatelja. Vprašajte skrbnika tega računalnika ali pokličite izdajatelja. Do takrat obdržite imenik, ki ga imate.</translation>
    </message>
    <message>
        <source>{name}: {reason}, see {successor}</source>
        <translation>{name}: {reason}, glejte {successor}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong: it shows {shows}, and it is {date} at least. Ask whoever looks after this computer to set it. Until then the later day counts.</source>
        <translation>Ura tega računalnika je napačna: kaže {shows}, danes pa je najmanj {date}. Skrbnika tega računalnika prosite, naj jo nastavi. Do takrat velja poznejši dan.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ukinjena</translation>
    </message>
    <message>
        <source>merged with another</source>
        <translation>združena z drugo</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>preseljena</translation>
    </message>
    <message>
        <source>withdrawn by its provider</source>
        <translation>umaknil jo je izvajalec</translation>
    </message>
    <message>
        <source>taken out, because somebody objected</source>
        <translation>odstranjena zaradi ugovora</translation>
    </message>
    <message>
        <source>was there twice</source>
        <translation>vpisana dvakrat</translation>
    </message>
    <message>
        <source>not checked for too long</source>
        <translation>predolgo ni bila preverjena</translation>
    </message>
</context>
<context>
    <name>UpdateTask</name>
    <message>
        <source>Reading in a directory…</source>
        <translation>Branje imenika…</translation>
    </message>
    <message>
        <source>Looking for a newer directory…</source>
        <translation>Iskanje novejšega imenika…</translation>
    </message>
    <message>
        <source>Fetching the newer directory…</source>
        <translation>Prenos novejšega imenika…</translation>
    </message>
    <message>
        <source>Fetching and checking: {percent} %</source>
        <translation>Prenos in preverjanje: {percent} %</translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>Branje: {done} od {total}</translation>
    </message>
</context>
<context>
    <name>VaultRoom</name>
    <message>
        <source>Working with client data…</source>
        <translation>Delo s podatki o strankah…</translation>
    </message>
</context>
<context>
    <name>VaultScreenWords</name>
    <message>
        <source>At least {characters} characters, or a sentence of {words} words or more. Long and easy to remember is better than short and strange.</source>
        <translation>Vsaj {characters} znakov ali poved z vsaj {words} besedami. Dolgo in lahko zapomnljivo je boljše kot kratko in čudno.</translation>
    </message>
    <message numerus="yes">
        <source>%n more characters, please.</source>
        <translation>
            <numerusform>Manjka še %n znak.</numerusform>
            <numerusform>Manjkata še %n znaka.</numerusform>
            <numerusform>Manjkajo še %n znaki.</numerusform>
            <numerusform>Manjka še %n znakov.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is longer than any password needs to be.</source>
        <translation>To je daljše, kot mora biti katero koli geslo.</translation>
    </message>
    <message>
        <source>Too few different characters: this is guessed at once.</source>
        <translation>Premalo različnih znakov: to je mogoče takoj uganiti.</translation>
    </message>
    <message>
        <source>This is one of the first that everybody would try. Add words of your own.</source>
        <translation>To je eno prvih gesel, ki bi jih kdo poskusil. Dodajte svoje besede.</translation>
    </message>
    <message>
        <source>This is hardly more than your name. Add words that others do not know.</source>
        <translation>To je komaj kaj več kot vaše ime. Dodajte besede, ki jih drugi ne poznajo.</translation>
    </message>
    <message>
        <source>Good. Both are the same.</source>
        <translation>Dobro. Gesli sta enaki.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Gesli še nista enaki.</translation>
    </message>
    <message>
        <source>Good. Now type it a second time.</source>
        <translation>Dobro. Zdaj ga vpišite še enkrat.</translation>
    </message>
    <message>
        <source>The password does not match. The next try needs a short wait.</source>
        <translation>Geslo se ne ujema. Pred naslednjim poskusom je treba malo počakati.</translation>
    </message>
    <message numerus="yes">
        <source>The password does not match. %n quick tries left, then a short wait.</source>
        <translation>
            <numerusform>Geslo se ne ujema. Še %n takojšnji poskus, nato kratko čakanje.</numerusform>
            <numerusform>Geslo se ne ujema. Še %n takojšnja poskusa, nato kratko čakanje.</numerusform>
            <numerusform>Geslo se ne ujema. Še %n takojšnji poskusi, nato kratko čakanje.</numerusform>
            <numerusform>Geslo se ne ujema. Še %n takojšnjih poskusov, nato kratko čakanje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. You can try again in %n seconds.</source>
        <translation>
            <numerusform>Preveč napačnih gesel. Znova lahko poskusite čez %n sekundo.</numerusform>
            <numerusform>Preveč napačnih gesel. Znova lahko poskusite čez %n sekundi.</numerusform>
            <numerusform>Preveč napačnih gesel. Znova lahko poskusite čez %n sekunde.</numerusform>
            <numerusform>Preveč napačnih gesel. Znova lahko poskusite čez %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong passwords. You can try again in {minutes}:{seconds} minutes.</source>
        <translation>Preveč napačnih gesel. Znova lahko poskusite čez {minutes}:{seconds} min.</translation>
    </message>
    <message numerus="yes">
        <source>Locks itself after %n minutes without a key or the mouse</source>
        <translation>
            <numerusform>Zaklene se po %n minuti brez tipkovnice ali miške</numerusform>
            <numerusform>Zaklene se po %n minutah brez tipkovnice ali miške</numerusform>
            <numerusform>Zaklene se po %n minutah brez tipkovnice ali miške</numerusform>
            <numerusform>Zaklene se po %n minutah brez tipkovnice ali miške</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingBox</name>
    <message>
        <source>Waiting to go out</source>
        <translation>Čaka na oddajo</translation>
    </message>
    <message>
        <source>Nothing is sent from here. Save it as a file, and hand the file to the publisher of the directory.</source>
        <translation>Od tu se nič ne pošlje. Shranite čakajoče kot datoteko in jo oddajte izdajatelju imenika.</translation>
    </message>
    <message>
        <source>Save as a f&amp;ile…</source>
        <translation>S&amp;hrani kot datoteko…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Odstra&amp;ni</translation>
    </message>
    <message>
        <source>&amp;Undo removing</source>
        <translation>Prekli&amp;či odstranitev</translation>
    </message>
    <message>
        <source>also what was handed over &amp;before</source>
        <translation>tudi, kar je bilo &amp;že oddano</translation>
    </message>
    <message>
        <source>Waiting: {count}.</source>
        <translation>Čaka: {count}.</translation>
    </message>
    <message>
        <source>Nothing waits. What was handed over is kept for 90 days, then dropped.</source>
        <translation>Nič ne čaka. Kar je oddano, se hrani 90 dni, nato se izbriše.</translation>
    </message>
    <message>
        <source>Nothing waits. “Report an error” at a record makes a correction.</source>
        <translation>Nič ne čaka. Popravek nastane, če pri vpisu izberete »Sporoči napako«.</translation>
    </message>
</context>
<context>
    <name>WaitingController</name>
    <message numerus="yes">
        <source>Saved %n slips as {file}. Hand the file to the publisher.</source>
        <translation>
            <numerusform>%n sporočilo je shranjeno kot {file}. Datoteko oddajte izdajatelju.</numerusform>
            <numerusform>%n sporočili sta shranjeni kot {file}. Datoteko oddajte izdajatelju.</numerusform>
            <numerusform>%n sporočila so shranjena kot {file}. Datoteko oddajte izdajatelju.</numerusform>
            <numerusform>%n sporočil je shranjenih kot {file}. Datoteko oddajte izdajatelju.</numerusform>
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
        <translation>Shrani čakajoče kot datoteko</translation>
    </message>
    <message>
        <source>Slips (*.json)</source>
        <translation>Sporočila (*.json)</translation>
    </message>
</context>
<context>
    <name>WayField</name>
    <message>
        <source>Wa&amp;y to “{name}” in your words (optional)</source>
        <translation>Pot do »{name}« z vašimi &amp;besedami (neobvezno)</translation>
    </message>
    <message>
        <source>Wa&amp;y in your words (optional)</source>
        <translation>Pot z vašimi &amp;besedami (neobvezno)</translation>
    </message>
    <message>
        <source>Way in your words: {name}</source>
        <translation>Pot z vašimi besedami: {name}</translation>
    </message>
    <message>
        <source>Without your words, the distance from the place of the search is printed: {place}.</source>
        <translation>Brez vašega opisa se natisne oddaljenost od kraja iskanja: {place}.</translation>
    </message>
    <message>
        <source>For the distance, name a place in the search.</source>
        <translation>Za izpis oddaljenosti navedite kraj v iskanju.</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome to Workpris Desktop</source>
        <translation>Dobrodošli v programu Workpris Desktop</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>Stran {number} od {all}</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Na&amp;zaj</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Za&amp;pri</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Na&amp;prej</translation>
    </message>
    <message>
        <source>&amp;Skip all this</source>
        <translation>Pre&amp;skoči</translation>
    </message>
</context>
<context>
    <name>WorkplacePage</name>
    <message>
        <source>Where do you work?</source>
        <translation>Kje delate?</translation>
    </message>
    <message>
        <source>Maps, prisons and cards for professionals then begin there.</source>
        <translation>Zemljevidi, zapori in kartice za strokovnjake se nato začnejo tam.</translation>
    </message>
    <message>
        <source>Both can stay empty. They are kept on this computer only.</source>
        <translation>Oboje lahko ostane prazno. Shrani se samo na tem računalniku.</translation>
    </message>
</context>
<context>
    <name>WorkplaceSection</name>
    <message>
        <source>Where you work</source>
        <translation>Kje delate</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Država</translation>
    </message>
    <message>
        <source>Prison</source>
        <translation>Zapor</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Ni izbrano</translation>
    </message>
    <message>
        <source>Not known: {code}</source>
        <translation>Ni znano: {code}</translation>
    </message>
</context>
<context>
    <name>WritingBox</name>
    <message>
        <source>Save</source>
        <translation>Shrani</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekliči</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>two answers differ</source>
        <translation>odgovora se razlikujeta</translation>
    </message>
    <message>
        <source>it is said to be right, and corrected at once</source>
        <translation>navedeno je, da podatek drži, hkrati pa je popravljen</translation>
    </message>
    <message>
        <source>the answer is older than the last check</source>
        <translation>odgovor je starejši od zadnjega preverjanja</translation>
    </message>
    <message>
        <source>the record has changed since the question was asked</source>
        <translation>vpis se je spremenil, odkar je bilo vprašanje poslano</translation>
    </message>
    <message>
        <source>there are more free places than places</source>
        <translation>prostih mest je več kot vseh mest</translation>
    </message>
    <message>
        <source>it is full, and has free places</source>
        <translation>označeno je kot zasedeno, a ima prosta mesta</translation>
    </message>
    <message>
        <source>it is closed, and takes people</source>
        <translation>označeno je kot zaprto, a sprejema</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>What to give</source>
        <translation>Kaj navesti</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Možnosti</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>prikaži to pomoč</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uporaba:</translation>
    </message>
    <message>
        <source>keep directory and settings in this folder</source>
        <translation>hrani imenik in nastavitve v tej mapi</translation>
    </message>
    <message>
        <source>language to speak</source>
        <translation>jezik programa</translation>
    </message>
    <message>
        <source>“{text}” is not the code of a language, such as {example}</source>
        <translation>»{text}« ni oznaka jezika, na primer {example}</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number from 1</source>
        <translation>»{text}« ni celo število od 1 naprej</translation>
    </message>
    <message>
        <source>folder or zip file of a directory package</source>
        <translation>mapa ali datoteka zip s paketom imenika</translation>
    </message>
    <message>
        <source>write JSON, for scripts</source>
        <translation>izpiši JSON, za skripte</translation>
    </message>
    <message>
        <source>No directory was read in yet.</source>
        <translation>Imenik še ni bil prebran.</translation>
    </message>
    <message>
        <source>{moment}: {title} ({issued}), services {services}, {origin}</source>
        <translation>{moment}: {title} ({issued}), storitve: {services}, {origin}</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>datum ni znan</translation>
    </message>
    <message>
        <source>only this type of service, such as DEB or ACC.EMG</source>
        <translation>samo ta vrsta storitve, na primer DEB ali ACC.EMG</translation>
    </message>
    <message>
        <source>only this region: NUTS or ISO 3166-2 code</source>
        <translation>samo ta regija: oznaka NUTS ali ISO 3166-2</translation>
    </message>
    <message>
        <source>only help in prison, outside prison, or from afar</source>
        <translation>samo pomoč v zaporu, zunaj zapora ali na daljavo</translation>
    </message>
    <message>
        <source>language of the sheet, else the one spoken</source>
        <translation>jezik lista, sicer jezik programa</translation>
    </message>
    <message>
        <source>all questions and needs, not only the core</source>
        <translation>vsa vprašanja in potrebe, ne samo osnovna vprašanja</translation>
    </message>
    <message>
        <source>ids of services, in printing order</source>
        <translation>oznake storitev v vrstnem redu tiskanja</translation>
    </message>
    <message>
        <source>words to look for</source>
        <translation>iskane besede</translation>
    </message>
    <message>
        <source>take the best services of the search, no more than so many</source>
        <translation>vzemi najboljše najdene storitve, največ toliko</translation>
    </message>
    <message>
        <source>A pocket card has no big print: it is printed in its usual size.</source>
        <translation>Žepna kartica nima velikega tiska: natisne se v običajni velikosti.</translation>
    </message>
    <message>
        <source>Phrases with more than 8 words in a sentence, which are hard to read: {keys}</source>
        <translation>Fraze z več kot 8 besedami v povedi, ki so težko berljive: {keys}</translation>
    </message>
    <message>
        <source>--way names a service that is not on the sheet: {id}</source>
        <translation>--way navaja storitev, ki je ni na listu: {id}</translation>
    </message>
    <message>
        <source>id of the form, where the service has several</source>
        <translation>oznaka obrazca, če jih ima storitev več</translation>
    </message>
    <message>
        <source>size of the sheet</source>
        <translation>velikost lista</translation>
    </message>
    <message>
        <source>there are several forms, name one with --form: {names}</source>
        <translation>obrazcev je več, enega navedite z --form: {names}</translation>
    </message>
    <message>
        <source>Choose with --service, or take the best ones with --limit.</source>
        <translation>Izberite s --service ali vzemite najboljše z --limit.</translation>
    </message>
    <message>
        <source>Find services for people in prison and after release, and print whom to call.</source>
        <translation>Poiščite storitve za ljudi v zaporu in po odpustu ter natisnite, koga poklicati.</translation>
    </message>
    <message>
        <source>Without a command the window opens.</source>
        <translation>Brez ukaza se odpre okno.</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>prikaži različico</translation>
    </message>
    <message>
        <source>find services</source>
        <translation>poišči storitve</translation>
    </message>
    <message>
        <source>show one service in full</source>
        <translation>prikaži celotno storitev</translation>
    </message>
    <message>
        <source>print services on a sheet</source>
        <translation>natisni storitve na list</translation>
    </message>
    <message>
        <source>list all that a search finds, for staff</source>
        <translation>naredi seznam vsega najdenega, za strokovne delavce</translation>
    </message>
    <message>
        <source>print the blank entry sheet</source>
        <translation>natisni prazen vstopni vprašalnik</translation>
    </message>
    <message>
        <source>print a provider&apos;s own form, empty</source>
        <translation>natisni prazen obrazec izvajalca</translation>
    </message>
    <message>
        <source>find the offices that are responsible for a person</source>
        <translation>poišči službe, pristojne za osebo</translation>
    </message>
    <message>
        <source>see which kinds of help are missing where</source>
        <translation>pokaže, katere vrste pomoči kje manjkajo</translation>
    </message>
    <message>
        <source>find what a person needs who is released today</source>
        <translation>poišči, kar potrebuje oseba, odpuščena danes</translation>
    </message>
    <message>
        <source>read in a directory, or see which one is there</source>
        <translation>preberi imenik ali poglej, kateri je tu</translation>
    </message>
    <message>
        <source>read a package in</source>
        <translation>preberi paket</translation>
    </message>
    <message>
        <source>see which one is there</source>
        <translation>poglej, kateri je tu</translation>
    </message>
    <message>
        <source>use the one again that was in use before</source>
        <translation>znova uporabi imenik, ki je bil v uporabi prej</translation>
    </message>
    <message>
        <source>see which ones were in use, and where they came from</source>
        <translation>poglej, kateri imeniki so bili v uporabi in od kod so</translation>
    </message>
    <message>
        <source>look for a newer directory, and take it</source>
        <translation>poišči novejši imenik in ga prevzemi</translation>
    </message>
    <message>
        <source>whose directory is taken</source>
        <translation>čigav imenik se prevzema</translation>
    </message>
    <message>
        <source>add the publisher once, after its words were compared</source>
        <translation>enkrat dodaj izdajatelja, ko so njegove besede primerjane</translation>
    </message>
    <message>
        <source>see whose it is</source>
        <translation>poglej, čigav je</translation>
    </message>
    <message>
        <source>take updates of nobody from now on</source>
        <translation>odslej ne prevzemaj posodobitev od nikogar</translation>
    </message>
    <message>
        <source>see what waits to go to the publisher, and save it as a file</source>
        <translation>poglej, kaj čaka na oddajo izdajatelju, in to shrani kot datoteko</translation>
    </message>
    <message>
        <source>see what waits</source>
        <translation>poglej, kaj čaka</translation>
    </message>
    <message>
        <source>save what waits as a file</source>
        <translation>shrani kot datoteko, kar čaka</translation>
    </message>
    <message>
        <source>remove a slip</source>
        <translation>odstrani sporočilo</translation>
    </message>
    <message>
        <source>try whether everything works</source>
        <translation>preizkusi, ali vse deluje</translation>
    </message>
    <message>
        <source>add what no directory has: the parish, the landlord, the doctor next door</source>
        <translation>dodaj, česar ni v nobenem imeniku: župnijo, najemodajalca, zdravnika v soseščini</translation>
    </message>
    <message>
        <source>add a service</source>
        <translation>dodaj storitev</translation>
    </message>
    <message>
        <source>change an entry, or say that it is still right</source>
        <translation>spremeni vnos ali potrdi, da še drži</translation>
    </message>
    <message>
        <source>list what was added</source>
        <translation>naštej, kar je bilo dodano</translation>
    </message>
    <message>
        <source>save all of it as a file, for another computer</source>
        <translation>shrani vse to kot datoteko za drug računalnik</translation>
    </message>
    <message>
        <source>take in what another computer saved, or a filled template</source>
        <translation>prevzemi, kar je shranil drug računalnik, ali izpolnjeno predlogo</translation>
    </message>
    <message>
        <source>remove an entry</source>
        <translation>odstrani vnos</translation>
    </message>
    <message>
        <source>back client data up, restore it, and look whether it is whole</source>
        <translation>naredi varnostno kopijo podatkov o strankah, jo obnovi in preveri, ali je brezhibna</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>naredi varnostno kopijo</translation>
    </message>
    <message>
        <source>put a backup in the place of the vault, which is set aside and kept</source>
        <translation>zamenjaj trezor z varnostno kopijo; dosedanji se umakne in ohrani</translation>
    </message>
    <message>
        <source>look at all of the vault, or of a backup</source>
        <translation>preveri celoten trezor ali varnostno kopijo</translation>
    </message>
    <message>
        <source>export what is kept about clients, for themselves or for a shared register</source>
        <translation>izvozi, kar se hrani o strankah, za stranke same ali za skupni register</translation>
    </message>
    <message>
        <source>all that is kept about one person, for that person</source>
        <translation>vse, kar se hrani o eni osebi, za to osebo</translation>
    </message>
    <message>
        <source>what clients agreed to give to the register of an authority, encrypted</source>
        <translation>kar so stranke s privolitvijo dale za register organa, šifrirano</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Ukazi</translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw. What is known about it stands in the log: {folder}</source>
        <translation>Zgodilo se je nekaj, česar ni nihče predvidel. Kar je o tem znano, je v dnevniku: {folder}</translation>
    </message>
    <message>
        <source>the PDF file to save</source>
        <translation>datoteka PDF, ki se shrani</translation>
    </message>
    <message>
        <source>list no more than so many services, the best of the search</source>
        <translation>na seznam uvrsti največ toliko storitev, najboljše najdene</translation>
    </message>
    <message>
        <source>the file to save: its name ends with .pdf, .xlsx or .csv</source>
        <translation>datoteka, ki se shrani: njeno ime se konča s .pdf, .xlsx ali .csv</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Shranjeno: {file}</translation>
    </message>
    <message>
        <source>It is plain text: whoever gets this file reads all of it. Delete it once it was handed over.</source>
        <translation>To je navadno besedilo: kdor dobi to datoteko, prebere vse. Ko jo izročite, jo izbrišite.</translation>
    </message>
    <message>
        <source>Clients exported for “{authority}”: {clients}. The file is encrypted: {file}</source>
        <translation>Izvožene stranke za »{authority}«: {clients}. Datoteka je šifrirana: {file}</translation>
    </message>
    <message>
        <source>Left out: {unreadable} clients, for one of their consents is damaged and cannot be read. Restore a backup of the vault, and export again.</source>
        <translation>Izpuščenih strank: {unreadable}, ker je katera od njihovih privolitev poškodovana in je ni mogoče prebrati. Obnovite varnostno kopijo trezorja in izvozite znova.</translation>
    </message>
    <message>
        <source>Passphrase for the file: </source>
        <translation>Geslo za datoteko: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Še enkrat isto geslo: </translation>
    </message>
    <message>
        <source>the two passphrases are not the same</source>
        <translation>gesli se razlikujeta</translation>
    </message>
    <message>
        <source>This list is for staff. Do not hand it out.</source>
        <translation>Ta seznam je za strokovne delavce. Ne izročajte ga drugim.</translation>
    </message>
    <message>
        <source>the name of the file must end with .pdf, .xlsx or .csv: {file}</source>
        <translation>ime datoteke se mora končati s .pdf, .xlsx ali .csv: {file}</translation>
    </message>
    <message>
        <source>show no more than so many services</source>
        <translation>prikaži največ toliko storitev</translation>
    </message>
    <message>
        <source>with --json: also how many services each further filter would keep</source>
        <translation>z --json: tudi koliko storitev bi ostalo pri vsakem dodatnem filtru</translation>
    </message>
    <message>
        <source>neither words nor a filter were given</source>
        <translation>niso navedene ne besede ne filter</translation>
    </message>
    <message>
        <source>These do not fit:</source>
        <translation>Te ne ustrezajo:</translation>
    </message>
    <message>
        <source>There are more. Add a word or a filter, or raise --limit.</source>
        <translation>Teh je več. Dodajte besedo ali filter ali povečajte --limit.</translation>
    </message>
    <message>
        <source>Did you mean: {text}</source>
        <translation>Ste mislili: {text}</translation>
    </message>
    <message>
        <source>Without “{word}” there would be {count}.</source>
        <translation>Brez »{word}« bi jih bilo {count}.</translation>
    </message>
    <message>
        <source>Within {km} km of {place} there would be {count}.</source>
        <translation>Do {km} km ({place}) bi jih bilo {count}.</translation>
    </message>
    <message>
        <source>provider not stated</source>
        <translation>izvajalec ni naveden</translation>
    </message>
    <message>
        <source>no telephone number</source>
        <translation>brez telefonske številke</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>NAPAKA</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>v redu</translation>
    </message>
    <message>
        <source>letters for printing</source>
        <translation>pisava za tiskanje</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>prevodi</translation>
    </message>
    <message>
        <source>database engine</source>
        <translation>pogon zbirke podatkov</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>imenik</translation>
    </message>
    <message>
        <source>printing a page: {language}</source>
        <translation>tiskanje strani: {language}</translation>
    </message>
    <message>
        <source>client data is encrypted</source>
        <translation>podatki o strankah so šifrirani</translation>
    </message>
    <message>
        <source>a signed directory is taken</source>
        <translation>podpisan imenik se sprejme</translation>
    </message>
    <message>
        <source>id of a service, as search shows</source>
        <translation>oznaka storitve, kot jo pokaže iskanje</translation>
    </message>
    <message>
        <source>name of a town, or its id where several towns have the name</source>
        <translation>ime kraja ali njegova oznaka, če ima to ime več krajev</translation>
    </message>
    <message>
        <source>by where the person stays, else by permanent residence</source>
        <translation>po dejanskem prebivališču osebe, sicer po stalnem prebivališču</translation>
    </message>
    <message>
        <source>This file holds facts about a person. Delete it when you are done.</source>
        <translation>Ta datoteka vsebuje podatke o osebi. Ko končate, jo izbrišite.</translation>
    </message>
    <message>
        <source>the file with the facts cannot be read</source>
        <translation>datoteke s podatki ni mogoče prebrati</translation>
    </message>
    <message>
        <source>look around this town</source>
        <translation>išči v okolici tega kraja</translation>
    </message>
    <message>
        <source>no further from it than so many kilometres</source>
        <translation>od njega največ toliko kilometrov</translation>
    </message>
    <message>
        <source>help inside this prison: its id, or its name</source>
        <translation>pomoč v tem zaporu: njegova oznaka ali ime</translation>
    </message>
    <message>
        <source>only what is known to be open on this day, or at this minute</source>
        <translation>samo, kar je po podatkih odprto ta dan ali ob tej uri</translation>
    </message>
    <message>
        <source>only services with this value of a facet, such as payment=free; may be repeated</source>
        <translation>samo storitve s to vrednostjo lastnosti, na primer payment=free; možnost lahko navedete večkrat</translation>
    </message>
    <message>
        <source>also what is offered to professionals only</source>
        <translation>tudi, kar je na voljo samo strokovnjakom</translation>
    </message>
    <message>
        <source>by which places it is counted; regions, unless said otherwise</source>
        <translation>po katerih krajih se šteje; po regijah, če ni rečeno drugače</translation>
    </message>
    <message>
        <source>only places in this country or region: NUTS or ISO 3166-2 code</source>
        <translation>samo kraji v tej državi ali regiji: koda NUTS ali ISO 3166-2</translation>
    </message>
    <message>
        <source>only this type of service and those below it, such as ACC</source>
        <translation>samo ta vrsta storitve in vrste pod njo, na primer ACC</translation>
    </message>
    <message>
        <source>judge by the facts of a person in this JSON file; - reads them from the input</source>
        <translation>presodi po podatkih o osebi iz te datoteke JSON; - jih prebere z vhoda</translation>
    </message>
    <message>
        <source>what runs in one prison, and what waits outside: its name or a part of it</source>
        <translation>kaj poteka v enem zaporu in kaj čaka zunaj: njegovo ime ali del imena</translation>
    </message>
    <message>
        <source>what has changed since the edition before (former), or a day such as 2026-05-01</source>
        <translation>kaj se je spremenilo od prejšnje izdaje (former) ali od dne, na primer 2026-05-01</translation>
    </message>
    <message>
        <source>add up tables of demand that offices have saved, and tell the sums beside</source>
        <translation>sešteje tabele povpraševanja, ki so jih shranile službe, in pove vsote zraven</translation>
    </message>
    <message>
        <source>save a report: the name of the file ends with .pdf, .xlsx or .png</source>
        <translation>shrani poročilo: ime datoteke se konča z .pdf, .xlsx ali .png</translation>
    </message>
    <message>
        <source>the name of the file must end with .pdf, .xlsx or .png: {file}</source>
        <translation>ime datoteke se mora končati z .pdf, .xlsx ali .png: {file}</translation>
    </message>
    <message>
        <source>by what the answer is sorted</source>
        <translation>po čem je odgovor razvrščen</translation>
    </message>
    <message>
        <source>a distance needs a place: --near</source>
        <translation>za razdaljo je potreben kraj: --near</translation>
    </message>
    <message>
        <source>“{text}” is not a distance in kilometres</source>
        <translation>»{text}« ni razdalja v kilometrih</translation>
    </message>
    <message>
        <source>“{text}” is not a day, or a day and a minute such as {example}</source>
        <translation>»{text}« ni dan ali dan z uro, na primer {example}</translation>
    </message>
    <message>
        <source>“{text}” is not FACET=VALUE with one of the facets {facets}</source>
        <translation>»{text}« ni FACET=VALUE z eno od lastnosti {facets}</translation>
    </message>
    <message>
        <source>A4, A5, A4 folded to A5, or a pocket card</source>
        <translation>A4, A5, A4 prepognjen na A5 ali žepna kartica</translation>
    </message>
    <message>
        <source>big print</source>
        <translation>velik tisk</translation>
    </message>
    <message>
        <source>pictograms beside the words</source>
        <translation>piktogrami ob besedah</translation>
    </message>
    <message>
        <source>a code beside each telephone number that dials it</source>
        <translation>ob vsaki telefonski številki koda QR za klic</translation>
    </message>
    <message>
        <source>of services that give the person away, print nothing but the telephone</source>
        <translation>pri storitvah, ki osebo razkrijejo, natisni samo telefon</translation>
    </message>
    <message>
        <source>print also what gives the person away</source>
        <translation>natisni tudi, kar osebo razkrije</translation>
    </message>
    <message>
        <source>the parts to print, of: {parts}; without this option: {usual}</source>
        <translation>deli, ki se natisnejo, izmed: {parts}; brez te možnosti: {usual}</translation>
    </message>
    <message>
        <source>parts to print beside those</source>
        <translation>deli, ki se natisnejo poleg teh</translation>
    </message>
    <message>
        <source>parts to leave out</source>
        <translation>deli, ki se izpustijo</translation>
    </message>
    <message>
        <source>a line below the title, up to {most} characters</source>
        <translation>vrstica pod naslovom, največ {most} znakov</translation>
    </message>
    <message>
        <source>a sentence of your own, up to {most} characters</source>
        <translation>vaša poved, največ {most} znakov</translation>
    </message>
    <message>
        <source>who made the sheet, up to {most} characters</source>
        <translation>kdo je pripravil list, največ {most} znakov</translation>
    </message>
    <message>
        <source>print how far each service is from this town, and in which direction</source>
        <translation>natisni, kako daleč od tega kraja in v kateri smeri je vsaka storitev</translation>
    </message>
    <message>
        <source>how to get to a service in your own words, up to {most} characters; may be repeated</source>
        <translation>pot do storitve z vašimi besedami, največ {most} znakov; možnost lahko navedete večkrat</translation>
    </message>
    <message>
        <source>“{text}” is not ID=TEXT</source>
        <translation>»{text}« ni ID=TEXT</translation>
    </message>
    <message>
        <source>the text has {count} characters, and there is room for {most}</source>
        <translation>besedilo ima {count} znakov, prostora pa je za {most}</translation>
    </message>
    <message>
        <source>the town where the person goes</source>
        <translation>kraj, kamor gre oseba</translation>
    </message>
    <message>
        <source>w for a woman, m for a man</source>
        <translation>w za žensko, m za moškega</translation>
    </message>
    <message>
        <source>as if it were then, else now</source>
        <translation>kot da bi bilo takrat, sicer zdaj</translation>
    </message>
    <message>
        <source>also save the sheet as PDF</source>
        <translation>list shrani tudi kot PDF</translation>
    </message>
    <message>
        <source>Where something gives the person away, the sheet has the telephone number only.</source>
        <translation>Kjer kaj osebo razkrije, je na listu samo telefonska številka.</translation>
    </message>
    <message>
        <source>“{text}” is not a day and a minute such as {example}</source>
        <translation>»{text}« ni dan z uro, na primer {example}</translation>
    </message>
    <message>
        <source>It waits to go to the publisher: workpris slips export. With --no-proposal it does not.</source>
        <translation>Čaka na oddajo izdajatelju: workpris slips export. Z možnostjo --no-proposal ne čaka.</translation>
    </message>
    <message>
        <source>Changed; as it is now it waits to go to the publisher.</source>
        <translation>Spremenjeno; v sedanji obliki čaka na oddajo izdajatelju.</translation>
    </message>
    <message>
        <source>Changed; its proposal to the publisher was removed.</source>
        <translation>Spremenjeno; predlog izdajatelju je odstranjen.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Spremenjeno.</translation>
    </message>
    <message>
        <source>Is a person named there? An entry is about a provider, never about a person.</source>
        <translation>Je tam navedena kakšna oseba? Vnos govori o izvajalcu, nikoli o osebi.</translation>
    </message>
    <message>
        <source>Our office has not added anything yet.</source>
        <translation>Naša služba še ni dodala ničesar.</translation>
    </message>
    <message>
        <source>the file to save, for another computer</source>
        <translation>datoteka, ki se shrani, za drug računalnik</translation>
    </message>
    <message>
        <source>entries of another computer (.json), or a package made of the filled template</source>
        <translation>vnosi z drugega računalnika (.json) ali paket, narejen iz izpolnjene predloge</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed, {known} known already</source>
        <translation>novo: {added}, spremenjeno: {changed}, že znano: {known}</translation>
    </message>
    <message>
        <source>Left out, because type, town or telephone is missing or something too long: {name}</source>
        <translation>Izpuščeno, ker manjka vrsta, kraj ali telefon ali pa je kaj predolgo: {name}</translation>
    </message>
    <message>
        <source>id of an entry, as office list shows</source>
        <translation>oznaka vnosa, kot jo pokaže office list</translation>
    </message>
    <message>
        <source>Removed, and its proposal to the publisher.</source>
        <translation>Odstranjeno, prav tako predlog izdajatelju.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Odstranjeno.</translation>
    </message>
    <message>
        <source>how the service is called</source>
        <translation>kako se storitev imenuje</translation>
    </message>
    <message>
        <source>its type, such as DEB or ACC.EMG</source>
        <translation>njena vrsta, na primer DEB ali ACC.EMG</translation>
    </message>
    <message>
        <source>the town where it is</source>
        <translation>kraj, v katerem je</translation>
    </message>
    <message>
        <source>its telephone number</source>
        <translation>njena telefonska številka</translation>
    </message>
    <message>
        <source>when it is open, such as “Mo-Fr 8:00-16:00”</source>
        <translation>kdaj je odprto, na primer »Mo-Fr 8:00-16:00«</translation>
    </message>
    <message>
        <source>only by appointment</source>
        <translation>samo po dogovoru</translation>
    </message>
    <message>
        <source>street and number</source>
        <translation>ulica in hišna številka</translation>
    </message>
    <message>
        <source>whom it takes</source>
        <translation>koga sprejmejo</translation>
    </message>
    <message>
        <source>from this age</source>
        <translation>od te starosti</translation>
    </message>
    <message>
        <source>up to this age</source>
        <translation>do te starosti</translation>
    </message>
    <message>
        <source>it costs nothing</source>
        <translation>je brezplačno</translation>
    </message>
    <message>
        <source>what else to know of the provider, in 300 characters</source>
        <translation>kaj je še dobro vedeti o izvajalcu, največ 300 znakov</translation>
    </message>
    <message>
        <source>country of a town that is in no list of places, such as CZ</source>
        <translation>država kraja, ki ga ni na nobenem seznamu krajev, na primer CZ</translation>
    </message>
    <message>
        <source>id of the record of the directory that is otherwise there</source>
        <translation>oznaka vpisa v imeniku, ki ga ta vnos popravlja</translation>
    </message>
    <message>
        <source>do not propose it to the publisher of the directory, such as a landlord</source>
        <translation>ne predlagaj izdajatelju imenika, na primer pri najemodajalcu</translation>
    </message>
    <message>
        <source>empty these parts: {parts}</source>
        <translation>izprazni te dele: {parts}</translation>
    </message>
    <message>
        <source>--country says where a town is: give --town, too</source>
        <translation>--country pove, kje je kraj: navedite tudi --town</translation>
    </message>
    <message>
        <source>a part cannot be set and be emptied with --without at once</source>
        <translation>dela ni mogoče hkrati nastaviti in izprazniti z --without</translation>
    </message>
    <message>
        <source>publisher.json, or a folder or stick that holds one</source>
        <translation>publisher.json ali mapa oziroma ključek USB s to datoteko</translation>
    </message>
    <message>
        <source>the words were compared with the publisher already, and are the same</source>
        <translation>besede so že primerjane z izdajateljem in se ujemajo</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Dodano: {title}</translation>
    </message>
    <message>
        <source>Removed: {title}. The directory in use stays.</source>
        <translation>Odstranjeno: {title}. Imenik v uporabi ostane.</translation>
    </message>
    <message>
        <source>nobody can be asked here; compare the words with the publisher by telephone, then repeat with --yes</source>
        <translation>tukaj ni mogoče nikogar vprašati; besede primerjajte z izdajateljem po telefonu, nato ponovite z --yes</translation>
    </message>
    <message>
        <source>Call the publisher and compare these words. Are they the same? [y/n]</source>
        <translation>Pokličite izdajatelja in primerjajte te besede. Ali se ujemajo? [y/n]</translation>
    </message>
    <message>
        <source>Publisher: {title} ({name})</source>
        <translation>Izdajatelj: {title} ({name})</translation>
    </message>
    <message>
        <source>Countries: {names}</source>
        <translation>Države: {names}</translation>
    </message>
    <message>
        <source>Looked for at: {address}</source>
        <translation>Naslov za posodobitve: {address}</translation>
    </message>
    <message>
        <source>Fingerprint in words: {words}</source>
        <translation>Prstni odtis z besedami: {words}</translation>
    </message>
    <message>
        <source>Fingerprint in digits: {digits}</source>
        <translation>Prstni odtis s števkami: {digits}</translation>
    </message>
    <message>
        <source>the file for the publisher, such as slips-2026-11-22.json</source>
        <translation>datoteka za izdajatelja, na primer slips-2026-11-22.json</translation>
    </message>
    <message>
        <source>also what was handed over before</source>
        <translation>tudi, kar je bilo že oddano</translation>
    </message>
    <message>
        <source>{count} slips were saved. Hand the file to the publisher.</source>
        <translation>Shranjena sporočila: {count}. Datoteko oddajte izdajatelju.</translation>
    </message>
    <message>
        <source>id of a slip, as list shows</source>
        <translation>oznaka sporočila, kot jo pokaže list</translation>
    </message>
    <message>
        <source>look only there: a web address (https), a folder, or a stick</source>
        <translation>išči samo tam: spletni naslov (https), mapa ali ključek USB</translation>
    </message>
    <message>
        <source>from now on take the services of these countries only, such as CZ,SI</source>
        <translation>odslej prevzemaj samo storitve teh držav, na primer CZ,SI</translation>
    </message>
    <message>
        <source>only tell whether there is a newer one</source>
        <translation>samo povej, ali obstaja novejši imenik</translation>
    </message>
    <message>
        <source>agree to it also where more than a tenth of the services would go</source>
        <translation>soglašaj tudi, če bi izginila več kot desetina storitev</translation>
    </message>
    <message>
        <source>In use now: {title}</source>
        <translation>Zdaj v uporabi: {title}</translation>
    </message>
    <message>
        <source>Are you responsible for this computer, and use it all the same? [y/n]</source>
        <translation>Ste odgovorni za ta računalnik in želite imenik vseeno uporabiti? [y/n]</translation>
    </message>
    <message>
        <source>To add a publisher: workpris publisher add FILE|FOLDER</source>
        <translation>Dodajanje izdajatelja: workpris publisher add FILE|FOLDER</translation>
    </message>
    <message>
        <source>To look in a folder or on a stick: workpris update --from FOLDER</source>
        <translation>Iskanje v mapi ali na ključku USB: workpris update --from FOLDER</translation>
    </message>
    <message>
        <source>this publisher has no services of {codes}, only of {known}</source>
        <translation>ta izdajatelj nima storitev za {codes}, samo za {known}</translation>
    </message>
    <message>
        <source>a folder or stick for it; without this it lies beside the vault</source>
        <translation>mapa ali ključek USB za kopijo; brez te možnosti je poleg trezorja</translation>
    </message>
    <message>
        <source>the folder of a backup, in which cases.db and keys.json lie</source>
        <translation>mapa varnostne kopije, v kateri sta cases.db in keys.json</translation>
    </message>
    <message>
        <source>the folder of a backup; without one the vault itself is looked at</source>
        <translation>mapa varnostne kopije; brez nje se preveri sam trezor</translation>
    </message>
    <message>
        <source>open it by the recovery sheet instead of a password</source>
        <translation>odpri z obnovitvenim listom namesto z geslom</translation>
    </message>
    <message>
        <source>whose password it is; needed where the vault has several accounts</source>
        <translation>čigavo geslo je; potrebno, če ima trezor več računov</translation>
    </message>
    <message>
        <source>the folder of the vault, where it is not your own, such as that of the office</source>
        <translation>mapa trezorja, če ni vaš, na primer trezorja službe</translation>
    </message>
    <message>
        <source>The password is asked for, or is one line of the input; it is never a word of the command line.</source>
        <translation>Program vpraša za geslo ali ga prebere kot eno vrstico z vhoda; v ukazni vrstici ga nikoli ni.</translation>
    </message>
    <message>
        <source>Backed up and verified: {folder}</source>
        <translation>Varnostna kopija je narejena in preverjena: {folder}</translation>
    </message>
    <message>
        <source>Restored as it was on {moment}. Unlock it as then.</source>
        <translation>Obnovljeno v stanje z dne {moment}. Odklenite kot takrat.</translation>
    </message>
    <message>
        <source>Files erased since, and now again: {count}</source>
        <translation>Medtem izbrisani spisi, zdaj znova izbrisani: {count}</translation>
    </message>
    <message>
        <source>The vault that was there is kept in {folder}</source>
        <translation>Prejšnji trezor je shranjen v {folder}</translation>
    </message>
    <message>
        <source>It could not be read: look whether files have come back that were erased since.</source>
        <translation>Ni ga bilo mogoče prebrati: preverite, ali so se vrnili spisi, ki so bili medtem izbrisani.</translation>
    </message>
    <message>
        <source>--recovery-key needs BACKUP; the vault itself opens by a password</source>
        <translation>--recovery-key potrebuje BACKUP; trezor sam se odpre z geslom</translation>
    </message>
    <message>
        <source>All is as it was written: each page, the indexes, the keys, and {count} rows of the audit.</source>
        <translation>Vse je tako, kot je bilo zapisano: vsaka stran, kazala, ključi in vrstice dnevnika obdelave ({count}).</translation>
    </message>
    <message>
        <source>Recovery key: </source>
        <translation>Obnovitveni ključ: </translation>
    </message>
    <message>
        <source>say whose password it is, by --account: {names}</source>
        <translation>povejte, čigavo je geslo, z --account: {names}</translation>
    </message>
    <message>
        <source>Password of {name}: </source>
        <translation>Geslo ({name}): </translation>
    </message>
    <message>
        <source>the password is missing: type it, or give it as a line of the input</source>
        <translation>geslo manjka: vpišite ga ali ga podajte kot vrstico z vhoda</translation>
    </message>
    <message>
        <source>the reference or the name of the file, exactly; or its id</source>
        <translation>točna številka zadeve ali točno ime spisa ali njegova oznaka</translation>
    </message>
    <message>
        <source>the file to save; without this it is shown and saved nowhere</source>
        <translation>datoteka, ki se shrani; brez tega se vsebina pokaže in nikamor ne shrani</translation>
    </message>
    <message>
        <source>the file to save</source>
        <translation>datoteka, ki se shrani</translation>
    </message>
    <message>
        <source>the public key of the authority, which alone can open the file</source>
        <translation>javni ključ organa, ki edini lahko odpre datoteko</translation>
    </message>
    <message>
        <source>lock it by a passphrase, which is asked for, or is the second line of the input</source>
        <translation>zakleni z geslom, ki se vpraša ali je druga vrstica vhoda</translation>
    </message>
    <message>
        <source>for which authority, as the consents name it; needed where they name several</source>
        <translation>za kateri organ, kot ga navajajo privolitve; potrebno, kadar jih navajajo več</translation>
    </message>
    <message>
        <source>the name of the file must end with .pdf: {file}</source>
        <translation>ime datoteke se mora končati z .pdf: {file}</translation>
    </message>
    <message>
        <source>write former, or a day such as 2026-05-01: {typed}</source>
        <translation>napišite former ali dan, na primer 2026-05-01: {typed}</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>it closes before it opens, and no night is so long</source>
        <translation>zapre se prej, kot se odpre, in nobena noč ni tako dolga</translation>
    </message>
    <message>
        <source>Look whether morning and afternoon were mixed up; the hours are shown as not known until then.</source>
        <translation>Preverite, ali sta zamenjana dopoldne in popoldne; do takrat je prikazano, da urnik ni znan.</translation>
    </message>
    <message>
        <source>one of the two times is missing</source>
        <translation>manjka ena od obeh ur</translation>
    </message>
    <message>
        <source>Fill in both times, or neither.</source>
        <translation>Vpišite obe uri ali nobene.</translation>
    </message>
    <message>
        <source>the hours name no day</source>
        <translation>pri urniku ni naveden noben dan</translation>
    </message>
    <message>
        <source>Fill in the days, such as MO,TU.</source>
        <translation>Vpišite dneve, na primer MO,TU.</translation>
    </message>
    <message>
        <source>the program cannot read these hours</source>
        <translation>program tega urnika ne zna prebrati</translation>
    </message>
    <message>
        <source>Use weekly or monthly rules as docs/directory-format.md tells them.</source>
        <translation>Uporabite tedenska ali mesečna pravila, kot jih opisuje docs/directory-format.md.</translation>
    </message>
    <message>
        <source>the end lies before the beginning</source>
        <translation>konec je pred začetkom</translation>
    </message>
    <message>
        <source>Look which of the two is right.</source>
        <translation>Preverite, kateri od obeh podatkov je pravi.</translation>
    </message>
    <message>
        <source>the highest age is below the lowest</source>
        <translation>najvišja starost je nižja od najnižje</translation>
    </message>
    <message>
        <source>room is stated without the day on which it was</source>
        <translation>prosta mesta so navedena brez dneva, za katerega podatek velja</translation>
    </message>
    <message>
        <source>Fill in the day, or leave state and free places empty.</source>
        <translation>Vpišite dan ali pustite stanje in prosta mesta prazna.</translation>
    </message>
    <message>
        <source>room is stated, but not who said so</source>
        <translation>prosta mesta so navedena, ni pa navedeno, kdo je to sporočil</translation>
    </message>
    <message>
        <source>Fill in who said it.</source>
        <translation>Vpišite, kdo je to sporočil.</translation>
    </message>
    <message>
        <source>there are more free places than places</source>
        <translation>prostih mest je več kot vseh mest</translation>
    </message>
    <message>
        <source>Ask the provider which of the two numbers is right.</source>
        <translation>Vprašajte izvajalca, katero od obeh števil je pravo.</translation>
    </message>
    <message>
        <source>the evidence does not say when it was seen</source>
        <translation>pri dokazilu ni navedeno, kdaj je bil opravljen vpogled</translation>
    </message>
    <message>
        <source>Fill in the day on which somebody looked it up.</source>
        <translation>Vpišite dan, ko je nekdo to pogledal.</translation>
    </message>
    <message>
        <source>the last check does not say how it was made</source>
        <translation>pri zadnjem preverjanju ni navedeno, kako je potekalo</translation>
    </message>
    <message>
        <source>Fill in call, mail, visit or register.</source>
        <translation>Vpišite call, mail, visit ali register.</translation>
    </message>
    <message>
        <source>no telephone number can look like this</source>
        <translation>telefonska številka ne more biti takšna</translation>
    </message>
    <message>
        <source>Write one number a row, with the code of its country.</source>
        <translation>V vsako vrstico vpišite eno številko, s kodo države.</translation>
    </message>
    <message>
        <source>nobody can have this telephone number</source>
        <translation>te telefonske številke ne more imeti nihče</translation>
    </message>
    <message>
        <source>Compare it with the provider&apos;s web page.</source>
        <translation>Primerjajte jo s spletno stranjo izvajalca.</translation>
    </message>
    <message>
        <source>the organisation has no register number</source>
        <translation>organizacija nima registrske številke</translation>
    </message>
    <message>
        <source>Fill in the number, or why there is none.</source>
        <translation>Vpišite številko ali razlog, zakaj je ni.</translation>
    </message>
    <message>
        <source>the service has no type</source>
        <translation>storitev nima vrste</translation>
    </message>
    <message>
        <source>Choose the type that people would look under.</source>
        <translation>Izberite vrsto, pod katero bi jo ljudje iskali.</translation>
    </message>
    <message>
        <source>the service does not say where it helps</source>
        <translation>pri storitvi ni navedeno, kje poteka pomoč</translation>
    </message>
    <message>
        <source>Fill in prison, community, both, phone, online or letter.</source>
        <translation>Vpišite prison, community, both, phone, online ali letter.</translation>
    </message>
    <message>
        <source>the service has neither a place nor an area</source>
        <translation>storitev nima ne kraja ne območja</translation>
    </message>
    <message>
        <source>Add a place, a prison, or the area that it serves.</source>
        <translation>Dodajte kraj, zapor ali območje, na katerem deluje.</translation>
    </message>
    <message>
        <source>nobody can tell how to get in</source>
        <translation>ni mogoče vedeti, kako se vključiti</translation>
    </message>
    <message>
        <source>Fill in whether an appointment is needed, or how to apply.</source>
        <translation>Vpišite, ali je potrebno naročanje ali kako zaprositi.</translation>
    </message>
    <message>
        <source>nobody can tell what it costs</source>
        <translation>ni mogoče vedeti, koliko stane</translation>
    </message>
    <message>
        <source>Fill in free, a part, or the price.</source>
        <translation>Vpišite, da je brezplačno, da oseba plača del, ali ceno.</translation>
    </message>
    <message>
        <source>nobody can tell whom it is for</source>
        <translation>ni mogoče vedeti, komu je namenjena</translation>
    </message>
    <message>
        <source>Fill in women, men or all, and the ages.</source>
        <translation>Vpišite, ali je za ženske, moške ali vse, in starost.</translation>
    </message>
    <message>
        <source>there is no public telephone, mail or web address</source>
        <translation>ni javne telefonske številke, e-naslova ali spletnega naslova</translation>
    </message>
    <message>
        <source>Add one by which the service can be reached.</source>
        <translation>Dodajte enega, na katerem je storitev dosegljiva.</translation>
    </message>
    <message>
        <source>another organisation has the same register number</source>
        <translation>isto registrsko številko ima še druga organizacija</translation>
    </message>
    <message>
        <source>Look whether they are one, and keep one of them.</source>
        <translation>Preverite, ali gre za isto, in obdržite eno.</translation>
    </message>
    <message>
        <source>a service in the same town is called nearly the same</source>
        <translation>storitev v istem kraju ima skoraj enako ime</translation>
    </message>
    <message>
        <source>the list of towns does not know this town, or knows several</source>
        <translation>seznam krajev tega kraja ne pozna ali pozna več takih</translation>
    </message>
    <message>
        <source>Correct the town, or fill in municipality_id; else no responsible office is found.</source>
        <translation>Popravite kraj ali izpolnite municipality_id; sicer pristojnega urada ni mogoče najti.</translation>
    </message>
    <message>
        <source>a sentence is very long</source>
        <translation>ena od povedi je zelo dolga</translation>
    </message>
    <message>
        <source>Make two sentences of it.</source>
        <translation>Razdelite jo na dve povedi.</translation>
    </message>
    <message>
        <source>the description is longer than 500 characters</source>
        <translation>opis je daljši od 500 znakov</translation>
    </message>
    <message>
        <source>Keep what helps to choose; the rest belongs on the provider&apos;s web page.</source>
        <translation>Obdržite, kar pomaga pri izbiri; drugo sodi na spletno stran izvajalca.</translation>
    </message>
    <message>
        <source>the text is written in capitals</source>
        <translation>besedilo je napisano z velikimi črkami</translation>
    </message>
    <message>
        <source>Write it in small letters.</source>
        <translation>Napišite ga z malimi črkami.</translation>
    </message>
    <message>
        <source>Fill in the cell.</source>
        <translation>Izpolnite celico.</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>Skrajšajte besedilo.</translation>
    </message>
    <message>
        <source>Use one of the words that docs/directory-format.md lists.</source>
        <translation>Uporabite eno od besed, ki jih našteva docs/directory-format.md.</translation>
    </message>
    <message>
        <source>Write digits only, with a point for decimals.</source>
        <translation>Pišite samo števke, za decimalke uporabite piko.</translation>
    </message>
    <message>
        <source>Write the day as 2027-05-03.</source>
        <translation>Dan napišite kot 2027-05-03.</translation>
    </message>
    <message>
        <source>Write the time as 08:30:00.</source>
        <translation>Uro napišite kot 08:30:00.</translation>
    </message>
    <message>
        <source>Give each row an id of its own.</source>
        <translation>Vsaki vrstici dajte svojo oznako.</translation>
    </message>
    <message>
        <source>Give the service an id that does not begin with “office:”.</source>
        <translation>Storitvi dajte oznako, ki se ne začne z »office:«.</translation>
    </message>
    <message>
        <source>Look for a comma or quotation mark too many or too few.</source>
        <translation>Preverite, ali je kje kakšna vejica ali narekovaj preveč ali premalo.</translation>
    </message>
    <message>
        <source>Add the row that is named, or correct the id.</source>
        <translation>Dodajte navedeno vrstico ali popravite oznako.</translation>
    </message>
    <message>
        <source>Fill in the id of the service, place or organisation.</source>
        <translation>Vpišite oznako storitve, lokacije ali organizacije.</translation>
    </message>
    <message>
        <source>Add the organisation to organizations.csv, or correct its id.</source>
        <translation>Dodajte organizacijo v organizations.csv ali popravite njeno oznako.</translation>
    </message>
    <message>
        <source>Use a code of taxonomy.csv.</source>
        <translation>Uporabite oznako iz taxonomy.csv.</translation>
    </message>
    <message>
        <source>Use a NUTS or ISO 3166-2 code of a country pack.</source>
        <translation>Uporabite oznako NUTS ali ISO 3166-2 iz paketa države.</translation>
    </message>
    <message>
        <source>Use the id of a prison, or add it to prisons.csv.</source>
        <translation>Uporabite oznako zapora ali ga dodajte v prisons.csv.</translation>
    </message>
    <message>
        <source>Use prison, community, both, phone, online or letter.</source>
        <translation>Uporabite prison, community, both, phone, online ali letter.</translation>
    </message>
    <message>
        <source>Look at the row and correct it.</source>
        <translation>Poglejte vrstico in jo popravite.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Try it again. If it stays like this, ask those who look after this computer.</source>
        <translation>Poskusite znova. Če ostane enako, se obrnite na skrbnika tega računalnika.</translation>
    </message>
    <message>
        <source>A window cannot be opened here</source>
        <translation>Tukaj ni mogoče odpreti okna</translation>
    </message>
    <message>
        <source>Start the program on a screen, or use its commands in this terminal: workpris search, show, leaflet, form, responsible, intake, directory, self-check. All are told by: workpris --help</source>
        <translation>Zaženite program na zaslonu ali uporabite njegove ukaze v tem terminalu: workpris search, show, leaflet, form, responsible, intake, directory, self-check. Vse našteje: workpris --help</translation>
    </message>
    <message>
        <source>Install the program again. Your data stays as it is.</source>
        <translation>Znova namestite program. Vaši podatki ostanejo, kakršni so.</translation>
    </message>
    <message>
        <source>The computer could not do it</source>
        <translation>Računalniku ni uspelo</translation>
    </message>
    <message>
        <source>Something went wrong with “{path}”.</source>
        <translation>Z »{path}« je šlo nekaj narobe.</translation>
    </message>
    <message>
        <source>Something on this computer does not work as it should.</source>
        <translation>Nekaj na tem računalniku ne deluje, kot bi moralo.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disk je poln</translation>
    </message>
    <message>
        <source>There is not enough room to write “{path}”. What was there before is unchanged.</source>
        <translation>Ni dovolj prostora za zapis »{path}«. Kar je bilo tam prej, je nespremenjeno.</translation>
    </message>
    <message>
        <source>Free some room on the disk, or choose another place, and try again.</source>
        <translation>Sprostite prostor na disku ali izberite drugo mesto in poskusite znova.</translation>
    </message>
    <message>
        <source>There is not enough room left on the disk. What was there before is unchanged.</source>
        <translation>Na disku ni dovolj prostora. Kar je bilo tam prej, je nespremenjeno.</translation>
    </message>
    <message>
        <source>The file is open elsewhere</source>
        <translation>Datoteka je odprta drugje</translation>
    </message>
    <message>
        <source>Another program holds “{path}”, so it cannot be changed.</source>
        <translation>Drug program drži »{path}«, zato sprememba ni mogoča.</translation>
    </message>
    <message>
        <source>Close the file in the other program, or save under another name.</source>
        <translation>Zaprite datoteko v drugem programu ali jo shranite pod drugim imenom.</translation>
    </message>
    <message>
        <source>Another program holds the file, so it cannot be changed.</source>
        <translation>Drug program drži datoteko, zato je ni mogoče spremeniti.</translation>
    </message>
    <message>
        <source>You may not read or write there</source>
        <translation>Tam ne smete brati ali pisati</translation>
    </message>
    <message>
        <source>The system does not let you use “{path}”.</source>
        <translation>Sistem vam ne dovoli uporabljati »{path}«.</translation>
    </message>
    <message>
        <source>Choose a place of your own, such as your documents folder.</source>
        <translation>Izberite svoje mesto, na primer mapo Dokumenti.</translation>
    </message>
    <message>
        <source>The system does not let you use this place.</source>
        <translation>Sistem vam ne dovoli uporabljati tega mesta.</translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation>Mapa ne obstaja</translation>
    </message>
    <message>
        <source>There is no folder “{path}” to save the file in.</source>
        <translation>Mapa »{path}«, v katero naj se shrani datoteka, ne obstaja.</translation>
    </message>
    <message>
        <source>Make the folder first, or name one that exists.</source>
        <translation>Najprej ustvarite mapo ali navedite obstoječo.</translation>
    </message>
    <message>
        <source>The folder to save the file in does not exist.</source>
        <translation>Mapa, v katero naj se shrani datoteka, ne obstaja.</translation>
    </message>
    <message>
        <source>There is something there already</source>
        <translation>Tam že nekaj je</translation>
    </message>
    <message>
        <source>“{path}” exists, and is not overwritten.</source>
        <translation>»{path}« že obstaja in se ne prepiše.</translation>
    </message>
    <message>
        <source>Choose another name, or remove what is there.</source>
        <translation>Izberite drugo ime ali odstranite, kar je tam.</translation>
    </message>
    <message>
        <source>What was to be written exists already, and is not overwritten.</source>
        <translation>To, kar naj bi se zapisalo, že obstaja in se ne prepiše.</translation>
    </message>
    <message>
        <source>This data folder was made by a newer version of the program</source>
        <translation>To mapo s podatki je ustvarila novejša različica programa</translation>
    </message>
    <message>
        <source>“{path}” is left as it is: this version would misread what lies there.</source>
        <translation>Mapa „{path}“ ostane takšna, kot je: ta različica bi narobe prebrala, kar je v njej.</translation>
    </message>
    <message>
        <source>Install the newer version, or name another folder with --data-folder.</source>
        <translation>Namestite novejšo različico ali z --data-folder navedite drugo mapo.</translation>
    </message>
    <message>
        <source>The data folder is left as it is: this version would misread what lies there.</source>
        <translation>Mapa s podatki ostane takšna, kot je: ta različica bi narobe prebrala, kar je v njej.</translation>
    </message>
    <message>
        <source>The file cannot be read or written</source>
        <translation>Datoteke ni mogoče prebrati ali zapisati</translation>
    </message>
    <message>
        <source>“{path}” cannot be used. The system says: {detail}</source>
        <translation>»{path}« ni mogoče uporabiti. Sistem sporoča: {detail}</translation>
    </message>
    <message>
        <source>Look whether the drive is still connected, or choose another place, and try again.</source>
        <translation>Preverite, ali je pogon še priključen, ali izberite drugo mesto in poskusite znova.</translation>
    </message>
    <message>
        <source>A file cannot be read or written.</source>
        <translation>Neke datoteke ni mogoče prebrati ali zapisati.</translation>
    </message>
    <message>
        <source>The directory is damaged</source>
        <translation>Imenik je poškodovan</translation>
    </message>
    <message>
        <source>The directory that is kept on this computer cannot be read.</source>
        <translation>Imenika, ki je shranjen v tem računalniku, ni mogoče prebrati.</translation>
    </message>
    <message>
        <source>Read the directory package in again; that puts a whole one in its place.</source>
        <translation>Znova preberite paket imenika; tako ga nadomesti cel imenik.</translation>
    </message>
    <message>
        <source>The directory must be read in again</source>
        <translation>Imenik je treba znova prebrati</translation>
    </message>
    <message>
        <source>The directory on this computer was made by another version of the program.</source>
        <translation>Imenik v tem računalniku je pripravila druga različica programa.</translation>
    </message>
    <message>
        <source>Read the directory package in again; what you have saved yourself stays.</source>
        <translation>Znova preberite paket imenika; kar ste shranili sami, ostane.</translation>
    </message>
    <message>
        <source>The search must be prepared again</source>
        <translation>Iskanje je treba znova pripraviti</translation>
    </message>
    <message>
        <source>The index by which the directory on this computer is searched cannot be used.</source>
        <translation>Kazala, po katerem se išče v imeniku v tem računalniku, ni mogoče uporabiti.</translation>
    </message>
    <message>
        <source>Start the program again; it prepares the search anew. Your data stays as it is.</source>
        <translation>Znova zaženite program; iskanje bo pripravil na novo. Vaši podatki ostanejo, kakršni so.</translation>
    </message>
    <message>
        <source>There is no directory yet</source>
        <translation>Imenika še ni</translation>
    </message>
    <message>
        <source>This computer has no directory of services, not even the sample.</source>
        <translation>V tem računalniku ni imenika storitev, niti vzorčnega.</translation>
    </message>
    <message>
        <source>Read in a directory package from a USB stick or a folder.</source>
        <translation>Preberite paket imenika s ključka USB ali iz mape.</translation>
    </message>
    <message>
        <source>The database engine is too old</source>
        <translation>Pogon zbirke podatkov je prestar</translation>
    </message>
    <message>
        <source>The SQLite that comes with Python on this computer does not suffice: {detail}.</source>
        <translation>SQLite, ki je v tem računalniku del Pythona, ne zadošča: {detail}.</translation>
    </message>
    <message>
        <source>The SQLite that comes with Python on this computer does not suffice.</source>
        <translation>SQLite, ki je v tem računalniku del Pythona, ne zadošča.</translation>
    </message>
    <message>
        <source>The printer “{detail}” does not answer.</source>
        <translation>Tiskalnik »{detail}« se ne odziva.</translation>
    </message>
    <message>
        <source>Check that it is on, choose another one, or save the sheet as PDF.</source>
        <translation>Preverite, ali je vklopljen, izberite drugega ali shranite list kot PDF.</translation>
    </message>
    <message>
        <source>A window needs libraries that are not on this computer.</source>
        <translation>Okno potrebuje knjižnice, ki jih v tem računalniku ni.</translation>
    </message>
    <message>
        <source>Install them with: apt-get install {packages}. The commands in a terminal work without them: workpris --help</source>
        <translation>Namestite jih z ukazom: apt-get install {packages}. Ukazi v terminalu delujejo tudi brez njih: workpris --help</translation>
    </message>
    <message>
        <source>Install a newer Python, or ask those who look after this computer to do so.</source>
        <translation>Namestite novejši Python ali za to prosite skrbnika tega računalnika.</translation>
    </message>
    <message>
        <source>A directory is being read in already</source>
        <translation>Imenik se že bere</translation>
    </message>
    <message>
        <source>Another window or command is reading in a directory at this moment.</source>
        <translation>Drugo okno ali ukaz pravkar bere imenik.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Počakajte, da se konča, in poskusite znova.</translation>
    </message>
    <message>
        <source>A window needs a screen, and none answers here ({detail}).</source>
        <translation>Okno potrebuje zaslon, tukaj pa se ne odziva noben ({detail}).</translation>
    </message>
    <message>
        <source>A window needs a screen, and none answers here.</source>
        <translation>Okno potrebuje zaslon, tukaj pa se ne odziva noben.</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>Noben tiskalnik ni nastavljen</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>Ta računalnik ne pozna nobenega tiskalnika.</translation>
    </message>
    <message>
        <source>Save the sheet as PDF and print it elsewhere.</source>
        <translation>Shranite list kot PDF in ga natisnite drugje.</translation>
    </message>
    <message>
        <source>The printer did not take the pages</source>
        <translation>Tiskalnik ni sprejel strani</translation>
    </message>
    <message>
        <source>The pages were sent, but the printer did not accept them.</source>
        <translation>Strani so bile poslane, a jih tiskalnik ni sprejel.</translation>
    </message>
    <message>
        <source>The program is not complete</source>
        <translation>Program ni popoln</translation>
    </message>
    <message>
        <source>“{path}” belongs to the program, and is missing or damaged.</source>
        <translation>»{path}« je del programa in manjka ali je poškodovan.</translation>
    </message>
    <message>
        <source>A file that belongs to the program is missing or damaged.</source>
        <translation>Datoteka, ki je del programa, manjka ali je poškodovana.</translation>
    </message>
    <message>
        <source>Get the package again from whoever gave it to you. The directory in use has not changed.</source>
        <translation>Znova pridobite paket od tistega, ki vam ga je dal. Imenik v uporabi je nespremenjen.</translation>
    </message>
    <message>
        <source>Tell whoever made the package what is written here. The directory in use has not changed.</source>
        <translation>Tistemu, ki je paket pripravil, sporočite, kar tu piše. Imenik v uporabi je nespremenjen.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>To ni uspelo</translation>
    </message>
    <message>
        <source>The program could not do what was asked, and does not know the reason.</source>
        <translation>Program ni mogel narediti, kar je bilo zahtevano, in ne pozna razloga.</translation>
    </message>
    <message>
        <source>Try it again. If it happens again, save a report and send it to those who help you.</source>
        <translation>Poskusite znova. Če se ponovi, shranite poročilo in ga pošljite tistim, ki vam pomagajo.</translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation>Te datoteke ali mape ni</translation>
    </message>
    <message>
        <source>There is neither a file nor a folder “{path}”. Nothing was changed.</source>
        <translation>Ni ne datoteke ne mape »{path}«. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Look how it is called and where it is, and put the stick in or connect the drive. A name with blanks stands in quotation marks.</source>
        <translation>Preverite ime in mesto ter vstavite ključek USB ali priključite pogon. Ime s presledki mora biti v narekovajih.</translation>
    </message>
    <message>
        <source>There is neither a file nor a folder of this name. Nothing was changed.</source>
        <translation>Ni ne datoteke ne mape s tem imenom. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Ustavljeno</translation>
    </message>
    <message>
        <source>You stopped the work before it was done. Nothing has changed.</source>
        <translation>Delo ste ustavili, preden je bilo končano. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Kadar koli lahko začnete znova.</translation>
    </message>
    <message>
        <source>The command was not understood</source>
        <translation>Ukaz ni razumljiv</translation>
    </message>
    <message>
        <source>There is a mistake in the command line: {detail}</source>
        <translation>V ukazni vrstici je napaka: {detail}</translation>
    </message>
    <message>
        <source>Write the command again; --help after a command shows what it knows.</source>
        <translation>Ukaz napišite znova; --help za ukazom pokaže, kaj pozna.</translation>
    </message>
    <message>
        <source>Something is missing in the command, or does not belong there.</source>
        <translation>V ukazu nekaj manjka ali pa kaj ne sodi vanj.</translation>
    </message>
    <message>
        <source>No such service</source>
        <translation>Take storitve ni</translation>
    </message>
    <message>
        <source>The directory on this computer has no service with the id “{service_id}”.</source>
        <translation>Imenik v tem računalniku nima storitve z oznako »{service_id}«.</translation>
    </message>
    <message>
        <source>Search for the service by its name; a newer directory may have dropped it.</source>
        <translation>Storitev poiščite po imenu; novejši imenik jo je morda izpustil.</translation>
    </message>
    <message>
        <source>The facts about the person are not clear</source>
        <translation>Podatki o osebi niso jasni</translation>
    </message>
    <message>
        <source>“{key}” is no fact that can be told, or has a value that it cannot have.</source>
        <translation>»{key}« ni podatek, ki ga je mogoče navesti, ali pa ima vrednost, ki je ne more imeti.</translation>
    </message>
    <message>
        <source>The keys and values that can be told are in docs/fit-facts.schema.json.</source>
        <translation>Ključi in vrednosti, ki jih je mogoče navesti, so v docs/fit-facts.schema.json.</translation>
    </message>
    <message>
        <source>What should tell of the person is no JSON object, or is too large.</source>
        <translation>To, kar naj bi opisovalo osebo, ni objekt JSON ali je preveliko.</translation>
    </message>
    <message>
        <source>No such form</source>
        <translation>Takega obrazca ni</translation>
    </message>
    <message>
        <source>The service has no form of its own with the id “{form_id}”.</source>
        <translation>Storitev nima svojega obrazca z oznako »{form_id}«.</translation>
    </message>
    <message>
        <source>Look at the service in full: it names the forms that it has.</source>
        <translation>Oglejte si celotno storitev: tam so našteti njeni obrazci.</translation>
    </message>
    <message>
        <source>The service has no form of its own.</source>
        <translation>Storitev nima svojega obrazca.</translation>
    </message>
    <message>
        <source>The form cannot be shown</source>
        <translation>Obrazca ni mogoče prikazati</translation>
    </message>
    <message>
        <source>The form “{title}” of the provider is damaged, or locked with a password.</source>
        <translation>Obrazec izvajalca »{title}« je poškodovan ali zaklenjen z geslom.</translation>
    </message>
    <message>
        <source>Ask the provider for the form; everything else about the service can be used.</source>
        <translation>Za obrazec prosite izvajalca; vse drugo o storitvi lahko uporabljate.</translation>
    </message>
    <message>
        <source>The form of the provider is damaged, or locked with a password.</source>
        <translation>Obrazec izvajalca je poškodovan ali zaklenjen z geslom.</translation>
    </message>
    <message>
        <source>The town is not known</source>
        <translation>Kraj ni znan</translation>
    </message>
    <message>
        <source>“{town}” is not in the list of places, which has {known} of them.</source>
        <translation>Kraja »{town}« ni na seznamu krajev (krajev na njem: {known}).</translation>
    </message>
    <message>
        <source>Write the name in full, or name a larger town of the same district.</source>
        <translation>Napišite celotno ime ali navedite večji kraj iz istega okraja.</translation>
    </message>
    <message>
        <source>Several towns have this name</source>
        <translation>Tako se imenuje več krajev</translation>
    </message>
    <message>
        <source>“{town}” may be any of these: {names}.</source>
        <translation>»{town}« je lahko kateri koli od teh krajev: {names}.</translation>
    </message>
    <message>
        <source>Write the one you mean as it is written here, in quotation marks.</source>
        <translation>Napišite kraj, ki ga mislite, tako, kot je tu zapisan, v narekovajih.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nič ni najdeno</translation>
    </message>
    <message>
        <source>No service in the directory matches all that you asked for.</source>
        <translation>Nobena storitev v imeniku ne ustreza vsemu, kar iščete.</translation>
    </message>
    <message>
        <source>Try fewer or other words, or leave out a filter.</source>
        <translation>Poskusite z manj besedami ali z drugimi ali izpustite kak filter.</translation>
    </message>
    <message>
        <source>Nothing to print for a person</source>
        <translation>Za osebo ni česa natisniti</translation>
    </message>
    <message>
        <source>What was chosen is for professionals only, which never stands on a leaflet.</source>
        <translation>Izbrano je samo za strokovnjake, to pa nikoli ni na letaku.</translation>
    </message>
    <message>
        <source>Choose at least one service that the person can use.</source>
        <translation>Izberite vsaj eno storitev, ki jo oseba lahko uporabi.</translation>
    </message>
    <message>
        <source>This sheet would give the person away</source>
        <translation>Ta list bi osebo razkril</translation>
    </message>
    <message>
        <source>Anybody who sees the sheet could tell where the person has been: {names}.</source>
        <translation>Kdor vidi list, lahko ugotovi, kje je bila oseba: {names}.</translation>
    </message>
    <message>
        <source>Add --only phone, so that nothing but the telephone of these services is printed, or --not-neutral to print them all the same.</source>
        <translation>Dodajte --only phone, da se pri teh storitvah natisne samo telefon, ali --not-neutral, da se vseeno natisnejo v celoti.</translation>
    </message>
    <message>
        <source>Your text would give the person away</source>
        <translation>Vaše besedilo bi osebo razkrilo</translation>
    </message>
    <message>
        <source>Anybody who reads these words could tell where the person has been: {words}.</source>
        <translation>Kdor prebere te besede, lahko ugotovi, kje je bila oseba: {words}.</translation>
    </message>
    <message>
        <source>Choose other words, or add --not-neutral to print them all the same.</source>
        <translation>Izberite druge besede ali dodajte --not-neutral, da se vseeno natisnejo.</translation>
    </message>
    <message>
        <source>Too many services for one sheet</source>
        <translation>Preveč storitev za en list</translation>
    </message>
    <message>
        <source>A shortlist and a sheet hold up to {most} services; this would be more.</source>
        <translation>V izbor in na list gre največ {most} storitev; teh bi bilo več.</translation>
    </message>
    <message>
        <source>Choose those that matter most, or make a second sheet.</source>
        <translation>Izberite najpomembnejše ali pripravite drug list.</translation>
    </message>
    <message>
        <source>The self-check found a fault</source>
        <translation>Samopreizkus je našel napako</translation>
    </message>
    <message>
        <source>These checks failed: {names}.</source>
        <translation>Ti preizkusi niso uspeli: {names}.</translation>
    </message>
    <message>
        <source>Read the lines above, mend what they name, and run the self-check again.</source>
        <translation>Preberite vrstice zgoraj, popravite, kar navajajo, in znova zaženite samopreizkus.</translation>
    </message>
    <message>
        <source>Unknown type of service</source>
        <translation>Neznana vrsta storitve</translation>
    </message>
    <message>
        <source>No type of service has the code “{code}”.</source>
        <translation>Nobena vrsta storitve nima oznake »{code}«.</translation>
    </message>
    <message>
        <source>Use one of the codes that are near: {near}.</source>
        <translation>Uporabite eno od podobnih oznak: {near}.</translation>
    </message>
    <message>
        <source>Use a code such as DEB or ACC.EMG; search --json shows the codes of what it finds.</source>
        <translation>Uporabite oznako, kot je DEB ali ACC.EMG; search --json pokaže oznake najdenega.</translation>
    </message>
    <message>
        <source>Unknown prison</source>
        <translation>Neznan zapor</translation>
    </message>
    <message>
        <source>No single prison is called “{code}” or has it as its id.</source>
        <translation>Ni natanko enega zapora z imenom ali oznako »{code}«.</translation>
    </message>
    <message>
        <source>Use one of these ids: {near}.</source>
        <translation>Uporabite eno od teh oznak: {near}.</translation>
    </message>
    <message>
        <source>Use the name of a prison such as Kuřim, or the id that search --json --facets shows.</source>
        <translation>Uporabite ime zapora, na primer Kuřim, ali oznako, ki jo pokaže search --json --facets.</translation>
    </message>
    <message>
        <source>Unknown region</source>
        <translation>Neznana regija</translation>
    </message>
    <message>
        <source>No region has the code “{code}”.</source>
        <translation>Nobena regija nima oznake »{code}«.</translation>
    </message>
    <message>
        <source>Use a NUTS code such as CZ064, or an ISO 3166-2 code such as CZ-64.</source>
        <translation>Uporabite oznako NUTS, na primer CZ064, ali oznako ISO 3166-2, na primer CZ-64.</translation>
    </message>
    <message>
        <source>The package was refused</source>
        <translation>Paket je bil zavrnjen</translation>
    </message>
    <message>
        <source>The directory package cannot be read; the trouble is in “{file}”.</source>
        <translation>Paketa imenika ni mogoče prebrati; težava je v »{file}«.</translation>
    </message>
    <message>
        <source>The directory package cannot be read.</source>
        <translation>Paketa imenika ni mogoče prebrati.</translation>
    </message>
    <message>
        <source>There is no package</source>
        <translation>Tam ni paketa</translation>
    </message>
    <message>
        <source>“{file}” is neither a folder nor a zip file.</source>
        <translation>»{file}« ni ne mapa ne datoteka zip.</translation>
    </message>
    <message>
        <source>Look where the package is, and name its folder or its zip file.</source>
        <translation>Poglejte, kje je paket, in navedite njegovo mapo ali datoteko zip.</translation>
    </message>
    <message>
        <source>There is neither a folder nor a zip file at the place that was named.</source>
        <translation>Na navedenem mestu ni ne mape ne datoteke zip.</translation>
    </message>
    <message>
        <source>The zip file cannot be opened</source>
        <translation>Datoteke zip ni mogoče odpreti</translation>
    </message>
    <message>
        <source>“{file}” is damaged, or is no zip file.</source>
        <translation>»{file}« je poškodovana ali pa ni datoteka zip.</translation>
    </message>
    <message>
        <source>The zip file is damaged, or is no zip file.</source>
        <translation>Datoteka zip je poškodovana ali pa ni datoteka zip.</translation>
    </message>
    <message>
        <source>The package holds a strange file</source>
        <translation>V paketu je tuja datoteka</translation>
    </message>
    <message>
        <source>“{file}” is no part of a directory package, so nothing was read.</source>
        <translation>»{file}« ne sodi v paket imenika, zato ni bilo prebrano nič.</translation>
    </message>
    <message>
        <source>A file in the package is no part of a directory, so nothing was read.</source>
        <translation>Ena od datotek v paketu ne sodi v imenik, zato ni bilo prebrano nič.</translation>
    </message>
    <message>
        <source>The package does not say what it holds</source>
        <translation>Paket ne pove, kaj vsebuje</translation>
    </message>
    <message>
        <source>The file “datapackage.json” is missing, or does not describe a data package.</source>
        <translation>Datoteka »datapackage.json« manjka ali ne opisuje podatkovnega paketa.</translation>
    </message>
    <message>
        <source>A file is missing</source>
        <translation>Manjka datoteka</translation>
    </message>
    <message>
        <source>Every directory package needs the file “{file}”, and it is not there.</source>
        <translation>Vsak paket imenika potrebuje datoteko »{file}«, te pa ni.</translation>
    </message>
    <message>
        <source>A file that every directory package needs is not there.</source>
        <translation>Datoteke, ki jo potrebuje vsak paket imenika, ni.</translation>
    </message>
    <message>
        <source>A file is empty</source>
        <translation>Datoteka je prazna</translation>
    </message>
    <message>
        <source>The file “{file}” has nothing in it, not even a heading.</source>
        <translation>V datoteki »{file}« ni ničesar, niti glave.</translation>
    </message>
    <message>
        <source>A file of the package has nothing in it, not even a heading.</source>
        <translation>V eni od datotek paketa ni ničesar, niti glave.</translation>
    </message>
    <message>
        <source>A heading is wrong</source>
        <translation>Glava ni pravilna</translation>
    </message>
    <message>
        <source>The first line of “{file}” does not name the columns that this file has.</source>
        <translation>Prva vrstica datoteke »{file}« ne navaja stolpcev, ki jih ta datoteka ima.</translation>
    </message>
    <message>
        <source>The first line of a file does not name the columns that the file has.</source>
        <translation>Prva vrstica ene od datotek ne navaja stolpcev, ki jih datoteka ima.</translation>
    </message>
    <message>
        <source>A column is missing</source>
        <translation>Manjka stolpec</translation>
    </message>
    <message>
        <source>The file “{file}” lacks the column “{detail}”, which every row needs.</source>
        <translation>V datoteki »{file}« manjka stolpec »{detail}«, ki ga potrebuje vsaka vrstica.</translation>
    </message>
    <message>
        <source>A file of the package lacks a column that every row needs.</source>
        <translation>V eni od datotek paketa manjka stolpec, ki ga potrebuje vsaka vrstica.</translation>
    </message>
    <message>
        <source>A file was cut off</source>
        <translation>Datoteka je odrezana</translation>
    </message>
    <message>
        <source>The file “{file}” ends in the middle of a line, so its end was lost on the way.</source>
        <translation>Datoteka »{file}« se konča sredi vrstice, njen konec se je torej na poti izgubil.</translation>
    </message>
    <message>
        <source>A file of the package ends in the middle of a line, so its end was lost on the way.</source>
        <translation>Ena od datotek paketa se konča sredi vrstice, njen konec se je torej na poti izgubil.</translation>
    </message>
    <message>
        <source>A file is not UTF-8 text</source>
        <translation>Datoteka ni besedilo UTF-8</translation>
    </message>
    <message>
        <source>The file “{file}” was saved in another encoding, so its letters would be wrong.</source>
        <translation>Datoteka »{file}« je bila shranjena v drugem kodiranju, zato bi bile črke v njej napačne.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, or tell whoever made the package. The directory has not changed.</source>
        <translation>Shranite datoteko kot UTF-8 ali to sporočite tistemu, ki je paket pripravil. Imenik je nespremenjen.</translation>
    </message>
    <message>
        <source>A file was saved in another encoding, so its letters would be wrong.</source>
        <translation>Ena od datotek je bila shranjena v drugem kodiranju, zato bi bile črke v njej napačne.</translation>
    </message>
    <message>
        <source>A file is not as it was published</source>
        <translation>Datoteka ni takšna, kot je bila objavljena</translation>
    </message>
    <message>
        <source>The file “{file}” differs from what the package says about it.</source>
        <translation>Datoteka »{file}« se razlikuje od tega, kar o njej pravi paket.</translation>
    </message>
    <message>
        <source>A file differs from what the package says about it.</source>
        <translation>Ena od datotek se razlikuje od tega, kar o njej pravi paket.</translation>
    </message>
    <message>
        <source>A file is not a proper table</source>
        <translation>Datoteka ni prava tabela</translation>
    </message>
    <message>
        <source>The file “{file}” breaks the rules of CSV in line {detail}.</source>
        <translation>Datoteka »{file}« v vrstici {detail} krši pravila CSV.</translation>
    </message>
    <message>
        <source>A file of the package breaks the rules of CSV.</source>
        <translation>Ena od datotek paketa krši pravila CSV.</translation>
    </message>
    <message>
        <source>A line cannot be read</source>
        <translation>Vrstice ni mogoče prebrati</translation>
    </message>
    <message>
        <source>Line {detail} of “{file}” holds no service, or one that stands there already.</source>
        <translation>V vrstici {detail} datoteke »{file}« ni storitve ali pa je v njej storitev, ki tam že je.</translation>
    </message>
    <message>
        <source>A line of the file holds no service, or one that stands there already.</source>
        <translation>V eni od vrstic datoteke ni storitve ali pa je v njej storitev, ki tam že je.</translation>
    </message>
    <message>
        <source>The package is too large</source>
        <translation>Paket je prevelik</translation>
    </message>
    <message>
        <source>“{file}” is larger than any directory needs to be, so it was not read further.</source>
        <translation>»{file}« presega velikost, ki jo potrebuje kateri koli imenik, zato branje ni bilo nadaljevano.</translation>
    </message>
    <message>
        <source>The package is larger than any directory needs to be, so it was not read further.</source>
        <translation>Paket presega velikost, ki jo potrebuje kateri koli imenik, zato branje ni bilo nadaljevano.</translation>
    </message>
    <message>
        <source>The package has no services</source>
        <translation>V paketu ni storitev</translation>
    </message>
    <message>
        <source>Not one service could be read from the package, so it would leave you with nothing.</source>
        <translation>Iz paketa ni bilo mogoče prebrati niti ene storitve, zato bi ostali brez vsega.</translation>
    </message>
    <message>
        <source>The package is older</source>
        <translation>Paket je starejši</translation>
    </message>
    <message>
        <source>The directory in use is a newer edition than this package.</source>
        <translation>Imenik v uporabi je novejša izdaja kot ta paket.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Look for a package with a later date.</source>
        <translation>Ničesar ni treba storiti. Poiščite paket s poznejšim datumom.</translation>
    </message>
    <message>
        <source>The package was made for a newer program</source>
        <translation>Paket je pripravljen za novejši program</translation>
    </message>
    <message>
        <source>“{file}” has the form {detail}, which this program does not know yet.</source>
        <translation>Datoteka »{file}« ima obliko {detail}, ki je ta program še ne pozna.</translation>
    </message>
    <message>
        <source>Install the newer program, then read the package in. The directory has not changed.</source>
        <translation>Namestite novejši program in nato preberite paket. Imenik je nespremenjen.</translation>
    </message>
    <message>
        <source>The package has a form that this program does not know yet.</source>
        <translation>Paket ima obliko, ki je ta program še ne pozna.</translation>
    </message>
    <message>
        <source>A form is not a PDF file</source>
        <translation>Obrazec ni datoteka PDF</translation>
    </message>
    <message>
        <source>The file “{file}” should be a form of a provider, but it is no PDF file.</source>
        <translation>Datoteka »{file}« bi morala biti obrazec izvajalca, a ni datoteka PDF.</translation>
    </message>
    <message>
        <source>A form of a provider in the package is no PDF file.</source>
        <translation>Eden od obrazcev izvajalcev v paketu ni datoteka PDF.</translation>
    </message>
    <message>
        <source>The source could not be read</source>
        <translation>Vira ni bilo mogoče prebrati</translation>
    </message>
    <message>
        <source>The file “{file}” does not have the form that such a source has ({detail}).</source>
        <translation>Datoteka »{file}« nima oblike, ki jo ima tak vir ({detail}).</translation>
    </message>
    <message>
        <source>Get the file again from where it is published, and check that it is the right one.</source>
        <translation>Datoteko znova prenesite od tam, kjer je objavljena, in preverite, ali je prava.</translation>
    </message>
    <message>
        <source>The file does not have the form that such a source has.</source>
        <translation>Datoteka nima oblike, ki jo ima tak vir.</translation>
    </message>
    <message>
        <source>The package has faults</source>
        <translation>V paketu so napake</translation>
    </message>
    <message>
        <source>“{name}” should not be published as it is. Faults found: {faults}.</source>
        <translation>»{name}« v takem stanju ni za objavo. Najdene napake: {faults}.</translation>
    </message>
    <message>
        <source>Mend what is named above, and check again.</source>
        <translation>Popravite, kar je navedeno zgoraj, in znova preverite.</translation>
    </message>
    <message>
        <source>There is nothing to publish</source>
        <translation>Ničesar ni za objavo</translation>
    </message>
    <message>
        <source>The sources hold not one service, so nothing was written.</source>
        <translation>V virih ni niti ene storitve, zato ni bilo zapisano nič.</translation>
    </message>
    <message>
        <source>Look whether the right sources were named, and check them one by one.</source>
        <translation>Preverite, ali so navedeni pravi viri, in jih preverite enega za drugim.</translation>
    </message>
    <message>
        <source>The sources have faults</source>
        <translation>V virih so napake</translation>
    </message>
    <message>
        <source>Rows that break a rule: {rows}. Cells that state what cannot be: {cells}. Nothing was written.</source>
        <translation>Vrstice, ki kršijo pravilo: {rows}. Celice z nemogočim podatkom: {cells}. Zapisano ni bilo nič.</translation>
    </message>
    <message>
        <source>Mend what is listed in its source, and build again; or build with --leave-out-faults, which publishes everything else.</source>
        <translation>Našteto popravite v viru in znova sestavite izdajo; ali pa jo sestavite z --leave-out-faults, ki objavi vse drugo.</translation>
    </message>
    <message>
        <source>More has changed than expected</source>
        <translation>Spremenilo se je več, kot je bilo pričakovano</translation>
    </message>
    <message>
        <source>{percent} % of the services differ from the edition before: {added} added, {changed} changed, {removed} removed. Nothing was written.</source>
        <translation>Od prejšnje izdaje se razlikuje {percent} % storitev: dodanih {added}, spremenjenih {changed}, odstranjenih {removed}. Zapisano ni bilo nič.</translation>
    </message>
    <message>
        <source>Compare the editions with the command diff; if all of it is meant, build again with --accept-changes.</source>
        <translation>Izdaji primerjajte z ukazom diff; če je vse tako, kot mora biti, izdajo znova sestavite z --accept-changes.</translation>
    </message>
    <message>
        <source>The publisher&apos;s part is not installed</source>
        <translation>Del za izdajatelje ni nameščen</translation>
    </message>
    <message>
        <source>A library that only publishers need is missing: {detail}.</source>
        <translation>Manjka knjižnica, ki jo potrebujejo samo izdajatelji: {detail}.</translation>
    </message>
    <message>
        <source>Install it with: pip install workpris-desktop[publish]</source>
        <translation>Namestite jo z ukazom: pip install workpris-desktop[publish]</translation>
    </message>
    <message>
        <source>A library that only publishers need is missing.</source>
        <translation>Manjka knjižnica, ki jo potrebujejo samo izdajatelji.</translation>
    </message>
    <message>
        <source>Tell whoever made the phrase pack. Until it is mended, print in one of the other languages.</source>
        <translation>Obvestite tistega, ki je pripravil paket fraz. Dokler ni popravljen, tiskajte v katerem od drugih jezikov.</translation>
    </message>
    <message>
        <source>The phrase pack cannot be used</source>
        <translation>Paketa fraz ni mogoče uporabiti</translation>
    </message>
    <message>
        <source>“{path}” has phrases that cannot be printed: {detail}.</source>
        <translation>»{path}« ima fraze, ki jih ni mogoče natisniti: {detail}.</translation>
    </message>
    <message>
        <source>A phrase pack for one language more has phrases that cannot be printed.</source>
        <translation>Paket fraz za dodatni jezik ima fraze, ki jih ni mogoče natisniti.</translation>
    </message>
    <message>
        <source>There are no phrases in this language</source>
        <translation>V tem jeziku ni fraz</translation>
    </message>
    <message>
        <source>Sheets in this language need the phrase pack “{path}”, and it is not there.</source>
        <translation>Listi v tem jeziku potrebujejo paket fraz »{path}«, tega pa ni.</translation>
    </message>
    <message>
        <source>Choose another language for the sheet, or put the phrase pack there.</source>
        <translation>Za list izberite drug jezik ali paket fraz shranite na to mesto.</translation>
    </message>
    <message>
        <source>Sheets in this language need a phrase pack, and it is not there.</source>
        <translation>Listi v tem jeziku potrebujejo paket fraz, tega pa ni.</translation>
    </message>
    <message>
        <source>The phrase pack cannot be read</source>
        <translation>Paketa fraz ni mogoče prebrati</translation>
    </message>
    <message>
        <source>“{path}” is no CSV file in UTF-8 with the columns “key” and “text”.</source>
        <translation>»{path}« ni datoteka CSV v UTF-8 s stolpcema »key« in »text«.</translation>
    </message>
    <message>
        <source>A phrase pack is no CSV file in UTF-8 with the columns “key” and “text”.</source>
        <translation>Paket fraz ni datoteka CSV v UTF-8 s stolpcema »key« in »text«.</translation>
    </message>
    <message>
        <source>The phrase pack is not complete</source>
        <translation>Paket fraz ni popoln</translation>
    </message>
    <message>
        <source>“{path}” has no text for these phrases: {detail}.</source>
        <translation>»{path}« nima besedila za te fraze: {detail}.</translation>
    </message>
    <message>
        <source>A phrase pack has no text for some of the phrases that a sheet needs.</source>
        <translation>Paket fraz nima besedila za nekatere fraze, ki jih list potrebuje.</translation>
    </message>
    <message>
        <source>The phrase pack says something twice</source>
        <translation>V paketu fraz se nekaj ponovi</translation>
    </message>
    <message>
        <source>“{path}” has more than one text for these phrases: {detail}.</source>
        <translation>»{path}« ima za te fraze več kot eno besedilo: {detail}.</translation>
    </message>
    <message>
        <source>A phrase pack has more than one text for the same phrase.</source>
        <translation>Paket fraz ima za isto frazo več kot eno besedilo.</translation>
    </message>
    <message>
        <source>The phrase pack has other gaps</source>
        <translation>Vrzeli v paketu fraz se ne ujemajo</translation>
    </message>
    <message>
        <source>“{path}” does not have the same words in braces as the English text in these phrases: {detail}.</source>
        <translation>»{path}« v teh frazah v zavitih oklepajih nima istih besed kot angleško besedilo: {detail}.</translation>
    </message>
    <message>
        <source>A phrase pack does not have the same words in braces as the English text.</source>
        <translation>Paket fraz v zavitih oklepajih nima istih besed kot angleško besedilo.</translation>
    </message>
    <message>
        <source>The entry cannot be kept as it is</source>
        <translation>Vnosa ni mogoče shraniti takega, kot je</translation>
    </message>
    <message>
        <source>This part of it is not in order: {field}. Nothing was changed.</source>
        <translation>Ta del ni v redu: {field}. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Correct it, and try again. An entry is about a provider, never about a person.</source>
        <translation>Popravite ga in poskusite znova. Vnos govori o izvajalcu, nikoli o osebi.</translation>
    </message>
    <message>
        <source>There is no such entry</source>
        <translation>Takega vnosa ni</translation>
    </message>
    <message>
        <source>Our office has no entry with the id “{service_id}”. Nothing was changed.</source>
        <translation>Naša služba nima vnosa z oznako »{service_id}«. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>See which entries there are: workpris office list</source>
        <translation>Poglejte, kateri vnosi obstajajo: workpris office list</translation>
    </message>
    <message>
        <source>Our office has too many entries</source>
        <translation>Naša služba ima preveč vnosov</translation>
    </message>
    <message>
        <source>No more than {most} are kept. Nothing was changed.</source>
        <translation>Hrani se jih največ {most}. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Send entries that others need to the publisher, and remove those that are old.</source>
        <translation>Vnose, ki jih potrebujejo tudi drugi, pošljite izdajatelju, stare pa odstranite.</translation>
    </message>
    <message>
        <source>The file with entries cannot be read</source>
        <translation>Datoteke z vnosi ni mogoče prebrati</translation>
    </message>
    <message>
        <source>“{file}” is not as a file of entries should be: {detail}. Nothing was changed.</source>
        <translation>»{file}« ni takšna, kot mora biti datoteka z vnosi: {detail}. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Have it written again on the other computer: workpris office export -o FILE</source>
        <translation>Na drugem računalniku jo znova zapišite: workpris office export -o FILE</translation>
    </message>
    <message>
        <source>A file is not as a file of entries should be. Nothing was changed.</source>
        <translation>Ena od datotek ni takšna, kot mora biti datoteka z vnosi. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>The entries of our office cannot be read</source>
        <translation>Vnosov naše službe ni mogoče prebrati</translation>
    </message>
    <message>
        <source>Their file is damaged and was put aside as “{file}”. Nothing else was changed.</source>
        <translation>Njihova datoteka je poškodovana in je shranjena posebej kot »{file}«. Nič drugega se ni spremenilo.</translation>
    </message>
    <message>
        <source>Import them from another computer or from a copy: workpris office import FILE</source>
        <translation>Uvozite jih z drugega računalnika ali iz kopije: workpris office import FILE</translation>
    </message>
    <message>
        <source>Their file is damaged. Nothing else was changed.</source>
        <translation>Njihova datoteka je poškodovana. Nič drugega se ni spremenilo.</translation>
    </message>
    <message>
        <source>A key is never overwritten</source>
        <translation>Ključ se nikoli ne prepiše</translation>
    </message>
    <message>
        <source>“{path}” is there already. Nothing was changed.</source>
        <translation>»{path}« že obstaja. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Name another file for the new key.</source>
        <translation>Za novi ključ navedite drugo datoteko.</translation>
    </message>
    <message>
        <source>The file is there already. Nothing was changed.</source>
        <translation>Datoteka že obstaja. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>This is no key that can be used here</source>
        <translation>Tega ključa tukaj ni mogoče uporabiti</translation>
    </message>
    <message>
        <source>“{name}” does not hold what is needed: {detail}. Nothing was changed.</source>
        <translation>V »{name}« ni tega, kar je potrebno: {detail}. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Name a file that the command “keys new” has made; to sign, not the one with “.pub”.</source>
        <translation>Navedite datoteko, ki jo je naredil ukaz »keys new«; za podpis ne tiste s končnico ».pub«.</translation>
    </message>
    <message>
        <source>A file does not hold the key that is needed. Nothing was changed.</source>
        <translation>V eni od datotek ni potrebnega ključa. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>A private key lies open</source>
        <translation>Zasebni ključ ni zaščiten</translation>
    </message>
    <message>
        <source>“{name}” holds a private key without a passphrase. Nothing was changed.</source>
        <translation>V »{name}« je zasebni ključ brez gesla. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Whoever could read this file can sign as you: replace the key with the command “rotate”, and delete the file. A key without a passphrase may only come over the input, as “-”.</source>
        <translation>Kdor je lahko prebral to datoteko, lahko podpisuje v vašem imenu: ključ zamenjajte z ukazom »rotate« in datoteko izbrišite. Ključ brez gesla sme priti samo z vhoda, kot »-«.</translation>
    </message>
    <message>
        <source>A file holds a private key without a passphrase. Nothing was changed.</source>
        <translation>V eni od datotek je zasebni ključ brez gesla. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key</source>
        <translation>Geslo ne odpre ključa</translation>
    </message>
    <message>
        <source>“{name}” needs another passphrase, or is damaged. Nothing was changed.</source>
        <translation>Datoteka »{name}« potrebuje drugo geslo ali pa je poškodovana. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Type it again; capital letters and the layout of the keyboard count.</source>
        <translation>Vpišite ga znova; pazite na velike črke in razporeditev tipkovnice.</translation>
    </message>
    <message>
        <source>The key needs another passphrase, or is damaged. Nothing was changed.</source>
        <translation>Ključ potrebuje drugo geslo ali pa je poškodovan. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>A passphrase is needed</source>
        <translation>Potrebno je geslo</translation>
    </message>
    <message>
        <source>Nobody can be asked for the passphrase of “{name}” here. Nothing was changed.</source>
        <translation>Tukaj ni mogoče nikogar vprašati za geslo datoteke »{name}«. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Run the command in a terminal, or give the passphrase with --passphrase-stdin.</source>
        <translation>Zaženite ukaz v terminalu ali navedite geslo z --passphrase-stdin.</translation>
    </message>
    <message>
        <source>Nobody can be asked for the passphrase here. Nothing was changed.</source>
        <translation>Tukaj ni mogoče nikogar vprašati za geslo. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>Geslo je prekratko</translation>
    </message>
    <message>
        <source>It needs at least {least} characters. Nothing was changed.</source>
        <translation>Imeti mora vsaj {least} znakov. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Take six words that nobody would put together; blanks between them are fine.</source>
        <translation>Izberite šest besed, ki jih nihče ne bi povezal; presledki med njimi so dovoljeni.</translation>
    </message>
    <message>
        <source>The passphrases differ</source>
        <translation>Gesli se razlikujeta</translation>
    </message>
    <message>
        <source>The second one was not the first one. Nothing was changed.</source>
        <translation>Drugo geslo se ne ujema s prvim. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Begin again, and type the same passphrase twice.</source>
        <translation>Začnite znova in dvakrat vpišite isto geslo.</translation>
    </message>
    <message>
        <source>There are too few keys</source>
        <translation>Ključev je premalo</translation>
    </message>
    <message>
        <source>The role “{role}” needs {needed} of its keys to sign, and {given} can. Nothing was changed.</source>
        <translation>Vloga »{role}« za podpis potrebuje toliko svojih ključev: {needed}. Podpisati jih more: {given}. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Name more keys of this role, with their private halves.</source>
        <translation>Navedite več ključev te vloge, skupaj z njihovimi zasebnimi deli.</translation>
    </message>
    <message>
        <source>A role needs more keys to sign than can. Nothing was changed.</source>
        <translation>Vloga za podpis potrebuje več ključev, kot jih je na voljo. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>This key does not belong there</source>
        <translation>Ta ključ ne sodi sem</translation>
    </message>
    <message>
        <source>The key {key}… is none of the role “{role}”. Nothing was changed.</source>
        <translation>Ključ {key}… ne sodi k vlogi »{role}«. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Look whether the right file was named, and whether the key was replaced since.</source>
        <translation>Preverite, ali ste navedli pravo datoteko in ali ključ medtem ni bil zamenjan.</translation>
    </message>
    <message>
        <source>A key is none of the role that it was given for. Nothing was changed.</source>
        <translation>Eden od ključev ne sodi k vlogi, za katero je naveden. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>This key is in use already</source>
        <translation>Ta ključ je že v uporabi</translation>
    </message>
    <message>
        <source>The key {key}… cannot be taken for the role “{role}”, it has a place. Nothing was changed.</source>
        <translation>Ključa {key}… ni mogoče uporabiti za vlogo »{role}«, ker že ima svoje mesto. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Make a new key with “keys new”; each key has one role only.</source>
        <translation>Naredite nov ključ s »keys new«; vsak ključ ima samo eno vlogo.</translation>
    </message>
    <message>
        <source>A key that should be new has a place already. Nothing was changed.</source>
        <translation>Eden od ključev, ki naj bi bili novi, že ima svoje mesto. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>The publisher cannot be described like this</source>
        <translation>Izdajatelja ni mogoče opisati tako</translation>
    </message>
    <message>
        <source>“{value}” cannot be taken for “{field}”. Nothing was changed.</source>
        <translation>»{value}« ne more biti vrednost za »{field}«. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>A name has small letters, digits and “-._”, a country two capital letters, a source is an address that begins with https://.</source>
        <translation>Ime ima male črke, števke in »-._«, država dve veliki črki, vir pa je naslov, ki se začne s https://.</translation>
    </message>
    <message>
        <source>Something about the publisher is missing, or cannot be taken. Nothing was changed.</source>
        <translation>Podatek o izdajatelju manjka ali pa ga ni mogoče sprejeti. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>There is no repository</source>
        <translation>Repozitorija ni</translation>
    </message>
    <message>
        <source>“{path}” holds no repository. Nothing was changed.</source>
        <translation>V »{path}« ni repozitorija. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Name the folder that “repository init” has made.</source>
        <translation>Navedite mapo, ki jo je naredil ukaz »repository init«.</translation>
    </message>
    <message>
        <source>There is no repository in this folder. Nothing was changed.</source>
        <translation>V tej mapi ni repozitorija. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>The folder is not empty</source>
        <translation>Mapa ni prazna</translation>
    </message>
    <message>
        <source>A new repository cannot begin in “{path}”. Nothing was changed.</source>
        <translation>Novega repozitorija ni mogoče začeti v »{path}«. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Name a folder that does not exist yet.</source>
        <translation>Navedite mapo, ki še ne obstaja.</translation>
    </message>
    <message>
        <source>A new repository cannot begin in this folder. Nothing was changed.</source>
        <translation>Novega repozitorija ni mogoče začeti v tej mapi. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>The repository is broken</source>
        <translation>Repozitorij je poškodovan</translation>
    </message>
    <message>
        <source>“{path}” is not what was signed: {detail}. Nothing more was changed.</source>
        <translation>»{path}« ni to, kar je bilo podpisano: {detail}. Nič drugega se ni spremenilo.</translation>
    </message>
    <message>
        <source>Bring the folder back from your copy of it, and run “verify” on it.</source>
        <translation>Mapo obnovite iz svoje kopije in na njej zaženite »verify«.</translation>
    </message>
    <message>
        <source>A file of the repository is not what was signed. Nothing more was changed.</source>
        <translation>Ena od datotek repozitorija ni takšna, kot je bila podpisana. Nič drugega se ni spremenilo.</translation>
    </message>
    <message>
        <source>The signatures are not valid any longer</source>
        <translation>Podpisi ne veljajo več</translation>
    </message>
    <message>
        <source>In “{path}” this has expired: {detail}. Nothing was changed.</source>
        <translation>V »{path}« je potekla veljavnost: {detail}. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Run “renew” with the online key. If that does not help, make a release; for the root, run “rotate”.</source>
        <translation>Zaženite »renew« s ključem online. Če to ne pomaga, naredite objavo; za root zaženite »rotate«.</translation>
    </message>
    <message>
        <source>What was signed in the repository has expired. Nothing was changed.</source>
        <translation>Veljavnost podpisanega v repozitoriju je potekla. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>The repository is in use</source>
        <translation>Repozitorij je v uporabi</translation>
    </message>
    <message>
        <source>Another command is writing into “{path}”. Nothing was changed.</source>
        <translation>V »{path}« zapisuje drug ukaz. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Wait until it is done, and try again.</source>
        <translation>Počakajte, da se konča, in poskusite znova.</translation>
    </message>
    <message>
        <source>Another command is writing into the repository. Nothing was changed.</source>
        <translation>V repozitorij zapisuje drug ukaz. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>The stick does not hold what was written</source>
        <translation>Na ključku USB ni to, kar je bilo zapisano</translation>
    </message>
    <message>
        <source>“{path}” reads otherwise than it was written: {detail}. Do not hand it on.</source>
        <translation>»{path}« se prebere drugače, kot je bilo zapisano: {detail}. Ne predajajte naprej.</translation>
    </message>
    <message>
        <source>Take another stick. Nothing was changed in the repository.</source>
        <translation>Vzemite drug ključek USB. V repozitoriju se ni nič spremenilo.</translation>
    </message>
    <message>
        <source>The stick reads otherwise than it was written. Do not hand it on.</source>
        <translation>Ključek USB se prebere drugače, kot je bil zapisan. Ne predajajte ga naprej.</translation>
    </message>
    <message>
        <source>The root of trust ends too soon</source>
        <translation>Koren zaupanja (root) poteče prekmalu</translation>
    </message>
    <message>
        <source>It is valid until {expires} only, and not half a year more. Nothing was changed.</source>
        <translation>Velja samo do {expires}, kar je manj kot še pol leta. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Have the holders of the root keys renew it: rotate FOLDER root --root-key … (see the manual).</source>
        <translation>Podaljšajo naj ga imetniki ključev root: rotate FOLDER root --root-key … (glejte priročnik).</translation>
    </message>
    <message>
        <source>It is not valid for half a year more. Nothing was changed.</source>
        <translation>Velja manj kot še pol leta. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind</source>
        <translation>Ura tega računalnika zaostaja</translation>
    </message>
    <message>
        <source>It shows {shows}, and the last release was issued at {issued}. Nothing was changed.</source>
        <translation>Kaže {shows}, zadnja objava pa ima čas {issued}. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Set the clock, and try again.</source>
        <translation>Nastavite uro in poskusite znova.</translation>
    </message>
    <message>
        <source>It shows a time before that of the last release. Nothing was changed.</source>
        <translation>Kaže čas pred zadnjo objavo. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>More services would go than expected</source>
        <translation>Izginilo bi več storitev, kot je pričakovano</translation>
    </message>
    <message>
        <source>Of {before} services {removed} would be gone ({percent} %). Nothing was changed.</source>
        <translation>Od {before} storitev bi jih izginilo {removed} ({percent} %). Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Compare the packages with the command diff; if all of it is meant, release again with --accept-changes.</source>
        <translation>Paketa primerjajte z ukazom diff; če je vse tako, kot mora biti, ponovite objavo z --accept-changes.</translation>
    </message>
    <message>
        <source>There is nothing new to release</source>
        <translation>Ničesar novega ni za objavo</translation>
    </message>
    <message>
        <source>The package is what was released last. Nothing was changed.</source>
        <translation>Paket je enak zadnji objavi. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>To show that the release still counts, run “renew”.</source>
        <translation>Da potrdite, da zadnja objava še velja, zaženite »renew«.</translation>
    </message>
    <message>
        <source>A record of the release cannot be read</source>
        <translation>Vpisa v objavi ni mogoče prebrati</translation>
    </message>
    <message>
        <source>A computer that takes {country} could not read line {row} of “{file}”: {detail}. Nothing was changed.</source>
        <translation>Računalnik, ki prevzema državo {country}, ne bi mogel prebrati vrstice {row} datoteke »{file}«: {detail}. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Mend this record, or the one of another country that it leans on, and release again.</source>
        <translation>Popravite ta vpis ali vpis druge države, na katerega se opira, in ponovite objavo.</translation>
    </message>
    <message>
        <source>A computer that takes this country could not read it. Nothing was changed.</source>
        <translation>Računalnik, ki prevzema to državo, ga ne bi mogel prebrati. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Ask the office to save its slips as a file again, and to hand that file over without opening it.</source>
        <translation>Prosite službo, naj svoja sporočila znova shrani kot datoteko in jo odda, ne da bi jo odprla.</translation>
    </message>
    <message>
        <source>This is about a person</source>
        <translation>To govori o osebi</translation>
    </message>
    <message>
        <source>The slip holds a birth number or a date of birth. It was not kept.</source>
        <translation>V sporočilu je osebna številka (EMŠO) ali datum rojstva. Ni bilo shranjeno.</translation>
    </message>
    <message>
        <source>Say what is wrong with the record, and nothing about any person. Then keep it.</source>
        <translation>Napišite, kaj je v vpisu narobe, in nič o nobeni osebi. Nato sporočilo shranite.</translation>
    </message>
    <message>
        <source>The slip cannot be kept as it is</source>
        <translation>Sporočila ni mogoče shraniti takega, kot je</translation>
    </message>
    <message>
        <source>No publisher could read it, because of this part: {detail}. Nothing was changed.</source>
        <translation>Zaradi tega dela ga ne bi mogel prebrati noben izdajatelj: {detail}. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Write it anew with fewer words, and without what was copied from elsewhere.</source>
        <translation>Napišite ga na novo z manj besedami in brez tega, kar je bilo prekopirano od drugod.</translation>
    </message>
    <message>
        <source>No publisher could read it. Nothing was changed.</source>
        <translation>Ne bi ga mogel prebrati noben izdajatelj. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Too much waits to go out</source>
        <translation>Na oddajo čaka preveč</translation>
    </message>
    <message>
        <source>{most} slips wait already, and no more are kept. Nothing was changed.</source>
        <translation>Čakajočih sporočil je že {most}, več se jih ne hrani. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Save them as a file on the Data page, hand it to the publisher, and try again.</source>
        <translation>Na strani »Podatki« jih shranite kot datoteko, oddajte jo izdajatelju in poskusite znova.</translation>
    </message>
    <message>
        <source>Nothing waits to go out</source>
        <translation>Nič ne čaka na oddajo</translation>
    </message>
    <message>
        <source>There is no slip that was not handed over before. No file was written.</source>
        <translation>Ni sporočila, ki še ne bi bilo oddano. Datoteka ni bila zapisana.</translation>
    </message>
    <message>
        <source>Report an error at a record first; or save again what was handed over before.</source>
        <translation>Najprej pri vpisu sporočite napako ali pa znova shranite, kar je bilo že oddano.</translation>
    </message>
    <message>
        <source>There is no such slip</source>
        <translation>Takega sporočila ni</translation>
    </message>
    <message>
        <source>No slip has the id “{slip_id}”. Nothing was changed.</source>
        <translation>Nobeno sporočilo nima oznake »{slip_id}«. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>See which ids there are: workpris slips list</source>
        <translation>Poglejte, katere oznake obstajajo: workpris slips list</translation>
    </message>
    <message>
        <source>Not all files of slips were read</source>
        <translation>Niso bile prebrane vse datoteke s sporočili</translation>
    </message>
    <message>
        <source>Nothing was taken from: {file}. All others stand in the work list.</source>
        <translation>Nič ni bilo prevzeto iz: {file}. Vse druge so v delovnem seznamu.</translation>
    </message>
    <message>
        <source>Nothing was taken from some of the files. All others stand in the work list.</source>
        <translation>Iz nekaterih datotek ni bilo prevzeto nič. Vse druge so v delovnem seznamu.</translation>
    </message>
    <message>
        <source>This is no file of slips</source>
        <translation>To ni datoteka s sporočili</translation>
    </message>
    <message>
        <source>“{file}” is not of the form of a file of slips. Nothing was taken from it.</source>
        <translation>»{file}« nima oblike datoteke s sporočili. Iz nje ni bilo prevzeto nič.</translation>
    </message>
    <message>
        <source>A file is not of the form of a file of slips. Nothing was taken from it.</source>
        <translation>Ena od datotek nima oblike datoteke s sporočili. Iz nje ni bilo prevzeto nič.</translation>
    </message>
    <message>
        <source>The slips were altered</source>
        <translation>Sporočila so bila spremenjena</translation>
    </message>
    <message>
        <source>“{file}” is not as its office has signed it. Nothing was taken from it.</source>
        <translation>»{file}« ni takšna, kot jo je podpisala služba. Iz nje ni bilo prevzeto nič.</translation>
    </message>
    <message>
        <source>A file of slips is not as its office has signed it. Nothing was taken from it.</source>
        <translation>Ena od datotek s sporočili ni takšna, kot jo je podpisala služba. Iz nje ni bilo prevzeto nič.</translation>
    </message>
    <message>
        <source>The slips are from a newer program</source>
        <translation>Sporočila so iz novejšega programa</translation>
    </message>
    <message>
        <source>“{file}” was made by a newer version of the program. Nothing was taken from it.</source>
        <translation>Datoteko »{file}« je naredila novejša različica programa. Iz nje ni bilo prevzeto nič.</translation>
    </message>
    <message>
        <source>Install the newest version of the program, and read the file again.</source>
        <translation>Namestite najnovejšo različico programa in znova preberite datoteko.</translation>
    </message>
    <message>
        <source>A file of slips was made by a newer version. Nothing was taken from it.</source>
        <translation>Eno od datotek s sporočili je naredila novejša različica. Iz nje ni bilo prevzeto nič.</translation>
    </message>
    <message>
        <source>The file of slips is too large</source>
        <translation>Datoteka s sporočili je prevelika</translation>
    </message>
    <message>
        <source>“{file}” is larger than any office could make it. Nothing was taken from it.</source>
        <translation>»{file}« je večja, kot bi jo lahko naredila katera koli služba. Iz nje ni bilo prevzeto nič.</translation>
    </message>
    <message>
        <source>A file is larger than any office could make it. Nothing was taken from it.</source>
        <translation>Ena od datotek je večja, kot bi jo lahko naredila katera koli služba. Iz nje ni bilo prevzeto nič.</translation>
    </message>
    <message>
        <source>The work list cannot be added to</source>
        <translation>Delovnega seznama ni mogoče dopolniti</translation>
    </message>
    <message>
        <source>“{file}” is there already, and is not one sheet with one column “slip”. Nothing was changed.</source>
        <translation>»{file}« že obstaja in ni en sam list z enim stolpcem »slip«. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Name another file for the work list; or bring the column “slip” back, and keep other sheets elsewhere.</source>
        <translation>Za delovni seznam navedite drugo datoteko ali pa vrnite stolpec »slip« in druge liste hranite drugje.</translation>
    </message>
    <message>
        <source>The work list that is there is not one sheet with one column “slip”. Nothing was changed.</source>
        <translation>Obstoječi delovni seznam ni en sam list z enim stolpcem »slip«. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Ask whoever sent you the update for a new one. Until then, go on working with the directory you have.</source>
        <translation>Tistega, ki vam je poslal posodobitev, prosite za novo. Do takrat delajte z imenikom, ki ga imate.</translation>
    </message>
    <message>
        <source>Go on working; look for the update again later, or take it from a stick or a shared folder.</source>
        <translation>Delajte naprej; posodobitev poiščite pozneje ali jo prevzemite s ključka USB ali iz skupne mape.</translation>
    </message>
    <message>
        <source>Put the stick in again, or connect the folder, and look once more.</source>
        <translation>Znova vstavite ključek USB ali priključite mapo in poglejte še enkrat.</translation>
    </message>
    <message>
        <source>No publisher is known yet</source>
        <translation>Znan ni še noben izdajatelj</translation>
    </message>
    <message>
        <source>An update is only taken from a publisher that was added, and none was added yet. Nothing was changed.</source>
        <translation>Posodobitev se prevzame samo od dodanega izdajatelja, dodan pa ni še noben. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>This is no publisher&apos;s file</source>
        <translation>To ni datoteka izdajatelja</translation>
    </message>
    <message>
        <source>The file does not name a publisher with keys that are signed as they must be. Nothing was changed.</source>
        <translation>Datoteka ne navaja izdajatelja s ključi, ki bi bili podpisani tako, kot morajo biti. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Another publisher is trusted already</source>
        <translation>Računalnik že zaupa drugemu izdajatelju</translation>
    </message>
    <message>
        <source>This computer takes its directory from “{title}”, whose keys are others. Nothing was changed.</source>
        <translation>Ta računalnik prevzema imenik od izdajatelja »{title}«, ki ima druge ključe. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>If you really want to change, remove the old publisher first, and compare the words of the new one by telephone.</source>
        <translation>Če ga res želite zamenjati, najprej odstranite prejšnjega izdajatelja in po telefonu primerjajte besede novega.</translation>
    </message>
    <message>
        <source>This computer takes its directory from somebody else. Nothing was changed.</source>
        <translation>Ta računalnik prevzema imenik od nekoga drugega. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>The update was not taken</source>
        <translation>Posodobitev ni bila prevzeta</translation>
    </message>
    <message>
        <source>The file “{file}” is not as it must be. Nothing was changed.</source>
        <translation>Datoteka »{file}« ni takšna, kot mora biti. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>The update is not as it must be. Nothing was changed.</source>
        <translation>Posodobitev ni takšna, kot mora biti. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>The update is signed by somebody else</source>
        <translation>Posodobitev je podpisal nekdo drug</translation>
    </message>
    <message>
        <source>The update is not signed by the publisher that was added. Nothing was changed.</source>
        <translation>Posodobitve ni podpisal izdajatelj, ki je bil dodan. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Do not use this source. Ask the sender for a new package, and tell the publisher what happened.</source>
        <translation>Ne uporabljajte tega vira. Pošiljatelja prosite za nov paket in obvestite izdajatelja, kaj se je zgodilo.</translation>
    </message>
    <message>
        <source>The update was altered or damaged</source>
        <translation>Posodobitev je spremenjena ali poškodovana</translation>
    </message>
    <message>
        <source>The file “{file}” is not the one that was signed. Nothing was changed.</source>
        <translation>Datoteka »{file}« ni tista, ki je bila podpisana. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>A file of the update is not the one that was signed. Nothing was changed.</source>
        <translation>Ena od datotek posodobitve ni tista, ki je bila podpisana. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>The update is damaged</source>
        <translation>Posodobitev je poškodovana</translation>
    </message>
    <message>
        <source>The file “{file}” is not of the form that it must have. Nothing was changed.</source>
        <translation>Datoteka »{file}« nima oblike, ki jo mora imeti. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>A file of the update is not of the form that it must have. Nothing was changed.</source>
        <translation>Ena od datotek posodobitve nima oblike, ki jo mora imeti. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>The update is too large</source>
        <translation>Posodobitev je prevelika</translation>
    </message>
    <message>
        <source>The file “{file}” is larger than was signed, or than any directory is. Nothing was changed.</source>
        <translation>Datoteka »{file}« je večja, kot je bilo podpisano, ali večja od katerega koli imenika. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>A file of the update is larger than was signed, or than any directory is. Nothing was changed.</source>
        <translation>Ena od datotek posodobitve je večja, kot je bilo podpisano, ali večja od katerega koli imenika. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>The update is not made of plain files</source>
        <translation>Posodobitev ni iz običajnih datotek</translation>
    </message>
    <message>
        <source>A link, a folder or a device stands in the place of the file “{file}”. Nothing was changed.</source>
        <translation>Na mestu datoteke »{file}« je povezava, mapa ali naprava. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>A link, a folder or a device stands in the place of a file of the update. Nothing was changed.</source>
        <translation>Na mestu ene od datotek posodobitve je povezava, mapa ali naprava. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>The update is not complete</source>
        <translation>Posodobitev ni popolna</translation>
    </message>
    <message>
        <source>The file “{file}” is missing. Nothing was changed.</source>
        <translation>Datoteka »{file}« manjka. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Copy the whole folder “workpris-directory” once more, or ask the sender for a new stick.</source>
        <translation>Še enkrat kopirajte celo mapo »workpris-directory« ali pošiljatelja prosite za nov ključek USB.</translation>
    </message>
    <message>
        <source>A file of the update is missing. Nothing was changed.</source>
        <translation>Ena od datotek posodobitve manjka. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>You have a newer directory already</source>
        <translation>Novejši imenik že imate</translation>
    </message>
    <message>
        <source>Keep the directory you have, and ask the sender for a newer package.</source>
        <translation>Obdržite imenik, ki ga imate, in pošiljatelja prosite za novejši paket.</translation>
    </message>
    <message>
        <source>Add the publisher once, from its file, from a folder or from a stick.</source>
        <translation>Izdajatelja enkrat dodajte: iz njegove datoteke, iz mape ali s ključka USB.</translation>
    </message>
    <message>
        <source>Ask the publisher for the file again, or choose the folder or stick that holds the whole directory.</source>
        <translation>Izdajatelja znova prosite za datoteko ali izberite mapo oziroma ključek USB s celotnim imenikom.</translation>
    </message>
    <message>
        <source>This package is older ({offered}) than your data ({known}). Nothing was changed.</source>
        <translation>Ta paket ({offered}) je starejši od vaših podatkov ({known}). Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>This package is older than your data. Nothing was changed.</source>
        <translation>Ta paket je starejši od vaših podatkov. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>This package is older than your data ({known}); it says of itself that it is of {offered}. Nothing was changed.</source>
        <translation>Ta paket je starejši od vaših podatkov ({known}); sam navaja datum {offered}. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>You have this directory already</source>
        <translation>Ta imenik že imate</translation>
    </message>
    <message>
        <source>This package ({offered}) is the directory that you use. Nothing was changed.</source>
        <translation>Ta paket ({offered}) je imenik, ki ga uporabljate. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Go on working; nothing needs to be done.</source>
        <translation>Delajte naprej; ničesar ni treba storiti.</translation>
    </message>
    <message>
        <source>This package is the directory that you use. Nothing was changed.</source>
        <translation>Ta paket je imenik, ki ga uporabljate. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>The update is too old to be taken</source>
        <translation>Posodobitev je prestara</translation>
    </message>
    <message>
        <source>What the publisher signed is not valid any longer: the stick is too old, or the server is behind. Nothing was changed.</source>
        <translation>Kar je podpisal izdajatelj, ne velja več: ključek USB je prestar ali pa strežnik zaostaja. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>This program is too old for the update</source>
        <translation>Ta program je prestar za posodobitev</translation>
    </message>
    <message>
        <source>The update is made for a newer program, or signed with keys that are newer than this one. Nothing was changed.</source>
        <translation>Posodobitev je pripravljena za novejši program ali podpisana s ključi, ki so novejši od tega programa. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Install the newest version of the program; ask those who look after this computer for it.</source>
        <translation>Namestite najnovejšo različico programa; zanjo prosite skrbnika tega računalnika.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be wrong</source>
        <translation>Ura tega računalnika je videti napačna</translation>
    </message>
    <message>
        <source>The update was signed later than the clock of this computer shows ({shows}). Nothing was changed.</source>
        <translation>Posodobitev je bila podpisana pozneje, kot kaže ura tega računalnika ({shows}). Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Set date and time of the computer right, and look for the update again.</source>
        <translation>Nastavite pravilna datum in uro računalnika ter znova poiščite posodobitev.</translation>
    </message>
    <message>
        <source>The update was signed later than the clock of this computer shows. Nothing was changed.</source>
        <translation>Posodobitev je bila podpisana pozneje, kot kaže ura tega računalnika. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>The update holds a record that breaks a rule</source>
        <translation>V posodobitvi je vpis, ki krši pravilo</translation>
    </message>
    <message>
        <source>Record {row} of “{file}” breaks a rule, so that the whole update was refused. Nothing was changed.</source>
        <translation>Vpis {row} v datoteki »{file}« krši pravilo, zato je bila zavrnjena celotna posodobitev. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Tell the publisher what is written here. Until then, go on working with the directory you have.</source>
        <translation>Izdajatelju sporočite, kar tu piše. Do takrat delajte z imenikom, ki ga imate.</translation>
    </message>
    <message>
        <source>A record breaks a rule, so that the whole update was refused. Nothing was changed.</source>
        <translation>Eden od vpisov krši pravilo, zato je bila zavrnjena celotna posodobitev. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>The update is empty</source>
        <translation>Posodobitev je prazna</translation>
    </message>
    <message>
        <source>The update has no service of the countries that you take. Nothing was changed.</source>
        <translation>V posodobitvi ni nobene storitve iz držav, ki jih prevzemate. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Look which countries are chosen, or tell the publisher that the directory is empty.</source>
        <translation>Preverite, katere države so izbrane, ali izdajatelju sporočite, da je imenik prazen.</translation>
    </message>
    <message>
        <source>The update would remove very much</source>
        <translation>Posodobitev bi odstranila zelo veliko</translation>
    </message>
    <message>
        <source>Of {before} services {removed} would go, which an administrator must agree to. Nothing was changed.</source>
        <translation>Od {before} storitev bi jih izginilo {removed}, s tem pa mora soglašati skrbnik. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Ask the publisher whether this is meant. If it is, an administrator may take the update all the same.</source>
        <translation>Vprašajte izdajatelja, ali je to namerno. Če je, lahko skrbnik posodobitev vseeno prevzame.</translation>
    </message>
    <message>
        <source>A country is not in the update</source>
        <translation>V posodobitvi manjka država</translation>
    </message>
    <message>
        <source>The update has no directory of the country “{detail}”. Nothing was changed.</source>
        <translation>V posodobitvi ni imenika za državo »{detail}«. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Choose the countries again, or ask the publisher when this one comes.</source>
        <translation>Znova izberite države ali vprašajte izdajatelja, kdaj bo ta na voljo.</translation>
    </message>
    <message>
        <source>The update has no directory of a country that was chosen. Nothing was changed.</source>
        <translation>V posodobitvi ni imenika za eno od izbranih držav. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Ni povezave</translation>
    </message>
    <message>
        <source>“{place}” does not answer, or not for long enough. Nothing was changed.</source>
        <translation>»{place}« se ne odziva ali pa se povezava prehitro prekine. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Nobody answers at the address for updates. Nothing was changed.</source>
        <translation>Na naslovu za posodobitve se ne odziva nihče. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is</source>
        <translation>Strežnik ne more dokazati, kdo je</translation>
    </message>
    <message>
        <source>“{place}” shows a certificate that this computer does not know, so nothing was fetched. Nothing was changed.</source>
        <translation>»{place}« ima potrdilo, ki ga ta računalnik ne pozna, zato ni bilo preneseno nič. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Ask those who look after this computer about certificates, or take the update from a stick.</source>
        <translation>O potrdilih vprašajte skrbnika tega računalnika ali prevzemite posodobitev s ključka USB.</translation>
    </message>
    <message>
        <source>The server shows a certificate that this computer does not know. Nothing was changed.</source>
        <translation>Strežnik ima potrdilo, ki ga ta računalnik ne pozna. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Something else answers</source>
        <translation>Odziva se nekaj drugega</translation>
    </message>
    <message>
        <source>At “{place}” there is no directory but another page, perhaps the sign-in page of your network. Nothing was changed.</source>
        <translation>Na »{place}« ni imenika, temveč druga stran, morda prijavna stran vašega omrežja. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Sign in to the network in your browser and look again, or take the update from a stick.</source>
        <translation>V brskalniku se prijavite v omrežje in poskusite znova ali prevzemite posodobitev s ključka USB.</translation>
    </message>
    <message>
        <source>There is no directory at the address, but another page. Nothing was changed.</source>
        <translation>Na naslovu ni imenika, temveč druga stran. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>There is no update here</source>
        <translation>Tu ni posodobitve</translation>
    </message>
    <message>
        <source>“{path}” holds no directory of a publisher. Nothing was changed.</source>
        <translation>V »{path}« ni imenika katerega od izdajateljev. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Put the stick in, or choose the folder that holds “workpris-directory”, and look again.</source>
        <translation>Vstavite ključek USB ali izberite mapo, v kateri je »workpris-directory«, in poglejte znova.</translation>
    </message>
    <message>
        <source>The folder holds no directory of a publisher. Nothing was changed.</source>
        <translation>V mapi ni imenika katerega od izdajateljev. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>It is not known where updates come from</source>
        <translation>Ni znano, od kod prihajajo posodobitve</translation>
    </message>
    <message>
        <source>Neither a web address nor a folder for updates is known. Nothing was changed.</source>
        <translation>Za posodobitve ni znan ne spletni naslov ne mapa. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Put in a stick with the update, or choose a folder that holds it.</source>
        <translation>Vstavite ključek USB ali izberite mapo s posodobitvijo.</translation>
    </message>
    <message>
        <source>The stick was removed</source>
        <translation>Ključek USB je bil izvlečen</translation>
    </message>
    <message>
        <source>“{path}” went away while it was read. Nothing was changed.</source>
        <translation>»{path}« med branjem ni bilo več dosegljivo. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>The stick or the folder went away while it was read. Nothing was changed.</source>
        <translation>Ključek USB ali mapa med branjem ni bila več dosegljiva. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>There is no former edition</source>
        <translation>Prejšnje izdaje ni</translation>
    </message>
    <message>
        <source>No edition of the directory from before this one is kept on this computer. Nothing was changed.</source>
        <translation>V tem računalniku ni izdaje imenika izpred te. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Go on with the directory you have, or bring another one from a file.</source>
        <translation>Delajte naprej z imenikom, ki ga imate, ali preberite drugega iz datoteke.</translation>
    </message>
    <message>
        <source>The vault could not do that</source>
        <translation>Trezor tega ni mogel narediti</translation>
    </message>
    <message>
        <source>What was asked for was not done. What is kept in the vault has not changed.</source>
        <translation>Zahtevano ni bilo narejeno. Vsebina trezorja se ni spremenila.</translation>
    </message>
    <message>
        <source>Try it again. If it happens again, lock the vault and unlock it.</source>
        <translation>Poskusite znova. Če se ponovi, trezor zaklenite in odklenite.</translation>
    </message>
    <message>
        <source>There is no vault yet</source>
        <translation>Trezorja še ni</translation>
    </message>
    <message>
        <source>In this folder no client data is kept, so that there is nothing to unlock.</source>
        <translation>V tej mapi ni podatkov o strankah, zato ni česa odkleniti.</translation>
    </message>
    <message>
        <source>Set up the vault under Clients, or restore it from a backup.</source>
        <translation>Trezor ustvarite pod »Stranke« ali ga obnovite iz varnostne kopije.</translation>
    </message>
    <message>
        <source>There is a vault already</source>
        <translation>Trezor že obstaja</translation>
    </message>
    <message>
        <source>The folder holds a vault, and a new one would take its place. It was left as it is.</source>
        <translation>V mapi je trezor, ki bi ga nov zamenjal. Ostal je, kakršen je.</translation>
    </message>
    <message>
        <source>Unlock the one that is there. To use another, restore it from its backup.</source>
        <translation>Odklenite obstoječega. Če želite drugega, ga obnovite iz njegove varnostne kopije.</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>Trezor je zaklenjen</translation>
    </message>
    <message>
        <source>It was locked before this could be done, so that nothing was changed.</source>
        <translation>Zaklenil se je, preden je bilo to mogoče narediti, zato se nič ni spremenilo.</translation>
    </message>
    <message>
        <source>Unlock it, and do it again. Whatever was saved before is there.</source>
        <translation>Odklenite ga in to ponovite. Kar je bilo shranjeno prej, je tam.</translation>
    </message>
    <message>
        <source>It stopped before the last words that you typed could be saved.</source>
        <translation>Ustavil se je, preden je bilo mogoče shraniti zadnje vtipkane besede.</translation>
    </message>
    <message>
        <source>Unlock it, and look where you were typing: answers and drafts up to some seconds before are there.</source>
        <translation>Odklenite ga in poglejte tja, kjer ste tipkali: odgovori in osnutki so tam, razen zadnjih nekaj sekund.</translation>
    </message>
    <message>
        <source>The vault is open elsewhere</source>
        <translation>Trezor je odprt drugje</translation>
    </message>
    <message>
        <source>Another session of this computer has had it open since {since}.</source>
        <translation>Odprt je v drugi seji tega računalnika, od {since}.</translation>
    </message>
    <message>
        <source>Lock it there. It also locks itself when nobody works with it for some minutes.</source>
        <translation>Zaklenite ga tam. Zaklene se tudi sam, če nekaj minut nihče ne dela z njim.</translation>
    </message>
    <message>
        <source>Another session of this computer has it open.</source>
        <translation>Odprt je v drugi seji tega računalnika.</translation>
    </message>
    <message>
        <source>The password does not match</source>
        <translation>Geslo se ne ujema</translation>
    </message>
    <message>
        <source>It does not open the vault for this account. Quick tries left before a short wait: {left}.</source>
        <translation>Trezorja za ta račun ne odpre. Takojšnji poskusi pred kratkim čakanjem: {left}.</translation>
    </message>
    <message>
        <source>Look at Caps Lock and the language of the keys, and type it again. If forgotten, use the recovery sheet.</source>
        <translation>Preverite Caps Lock in jezik tipkovnice ter geslo vpišite znova. Če je pozabljeno, uporabite obnovitveni list.</translation>
    </message>
    <message>
        <source>A short wait</source>
        <translation>Kratko čakanje</translation>
    </message>
    <message>
        <source>After several wrong passwords the vault waits; {seconds} seconds are left.</source>
        <translation>Po več napačnih geslih trezor počaka; preostale sekunde: {seconds}.</translation>
    </message>
    <message>
        <source>Wait, then type the password again. If it is forgotten, use the recovery sheet.</source>
        <translation>Počakajte in znova vpišite geslo. Če je pozabljeno, uporabite obnovitveni list.</translation>
    </message>
    <message>
        <source>The password is easily guessed</source>
        <translation>Geslo je lahko uganiti</translation>
    </message>
    <message>
        <source>Whoever copies the vault could find it out in a short time.</source>
        <translation>Kdor bi kopiral trezor, bi geslo lahko hitro odkril.</translation>
    </message>
    <message>
        <source>Take at least 12 characters, or a sentence of at least five words, without your name.</source>
        <translation>Uporabite vsaj 12 znakov ali poved z vsaj petimi besedami, brez svojega imena.</translation>
    </message>
    <message>
        <source>The recovery key does not match</source>
        <translation>Obnovitveni ključ se ne ujema</translation>
    </message>
    <message>
        <source>It was mistyped, or it stands on a sheet of another vault or on one that was replaced.</source>
        <translation>V njem je tipkarska napaka ali pa je z lista drugega trezorja oziroma z lista, ki je bil zamenjan.</translation>
    </message>
    <message>
        <source>Compare it with the sheet, group by group. Case and blanks do not matter.</source>
        <translation>Primerjajte ga z listom, skupino za skupino. Velike črke in presledki niso pomembni.</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>Datoteka s ključi je poškodovana</translation>
    </message>
    <message>
        <source>Both copies of the key file cannot be read, and without it no password opens the vault.</source>
        <translation>Obeh kopij datoteke s ključi ni mogoče prebrati, brez nje pa nobeno geslo ne odpre trezorja.</translation>
    </message>
    <message>
        <source>Restore the newest backup under Clients; it holds a key file of its own. The damaged files are kept.</source>
        <translation>Pod »Stranke« obnovite najnovejšo varnostno kopijo; ta ima svojo datoteko s ključi. Poškodovani datoteki se ohranita.</translation>
    </message>
    <message>
        <source>The key file is an older one</source>
        <translation>Datoteka s ključi je starejša</translation>
    </message>
    <message>
        <source>It was put in the place of a newer one and may hold passwords that were changed since. It is not used.</source>
        <translation>Postavljena je bila na mesto novejše in lahko vsebuje gesla, ki so bila medtem spremenjena. Ne uporabi se.</translation>
    </message>
    <message>
        <source>Tell your administrator, who puts the newer key file back or restores the newest backup under Clients.</source>
        <translation>Povejte skrbniku: vrne naj novejšo datoteko s ključi ali pod Stranke obnovi najnovejšo varnostno kopijo.</translation>
    </message>
    <message>
        <source>There is no room for another account</source>
        <translation>Za še en račun ni prostora</translation>
    </message>
    <message>
        <source>A vault has {most} accounts at most. Nothing was changed.</source>
        <translation>Trezor ima največ {most} računov. Nič ni bilo spremenjeno.</translation>
    </message>
    <message>
        <source>Close the accounts of people who have left, and add this one then.</source>
        <translation>Zaprite račune ljudi, ki so odšli, in nato dodajte tega.</translation>
    </message>
    <message>
        <source>The vault has as many accounts as it can have. Nothing was changed.</source>
        <translation>Trezor ima toliko računov, kolikor jih lahko ima. Nič ni bilo spremenjeno.</translation>
    </message>
    <message>
        <source>The file of the vault is damaged</source>
        <translation>Datoteka trezorja je poškodovana</translation>
    </message>
    <message>
        <source>It cannot be read as it was written. The newest whole backup is of {backup}.</source>
        <translation>Ni je mogoče prebrati, kot je bila zapisana. Najnovejša brezhibna varnostna kopija: {backup}.</translation>
    </message>
    <message>
        <source>Restore a backup. The damaged file is set aside and kept; nothing is deleted.</source>
        <translation>Obnovite varnostno kopijo. Poškodovana datoteka se umakne in ohrani; nič se ne izbriše.</translation>
    </message>
    <message>
        <source>It cannot be read as it was written.</source>
        <translation>Ni je mogoče prebrati, kot je bila zapisana.</translation>
    </message>
    <message>
        <source>The vault belongs to a later version</source>
        <translation>Trezor je iz novejše različice</translation>
    </message>
    <message>
        <source>A later version of this program has written it, and this one does not know its form.</source>
        <translation>Zapisala ga je novejša različica tega programa, ta pa njegove oblike ne pozna.</translation>
    </message>
    <message>
        <source>Install the later version. The vault was not changed.</source>
        <translation>Namestite novejšo različico. Trezor se ni spremenil.</translation>
    </message>
    <message>
        <source>This file is not encrypted</source>
        <translation>Ta datoteka ni šifrirana</translation>
    </message>
    <message>
        <source>In the place of the vault lies a file that anybody can read; it is not used.</source>
        <translation>Na mestu trezorja je datoteka, ki jo lahko prebere kdor koli; program je ne uporabi.</translation>
    </message>
    <message>
        <source>Tell your administrator. Restore the newest backup to go on; the file is set aside and kept.</source>
        <translation>Obvestite skrbnika. Za nadaljevanje obnovite najnovejšo varnostno kopijo; datoteka se umakne in ohrani.</translation>
    </message>
    <message>
        <source>The vault is older than the last time</source>
        <translation>Trezor je starejši kot nazadnje</translation>
    </message>
    <message>
        <source>Its audit had {known} rows when it was last locked, and has {found} now. It may be an older copy.</source>
        <translation>Vrstice njegovega dnevnika obdelave: ob zadnjem zaklepu {known}, zdaj {found}. Morda je starejša kopija.</translation>
    </message>
    <message>
        <source>If a backup has just been restored, go on. If not, tell your administrator before you work with it.</source>
        <translation>Če ste pravkar obnovili varnostno kopijo, nadaljujte. Če ne, pred delom obvestite skrbnika.</translation>
    </message>
    <message>
        <source>The audit was changed</source>
        <translation>Dnevnik obdelave je bil spremenjen</translation>
    </message>
    <message>
        <source>Row {number} of the audit is not as it was written.</source>
        <translation>Vrstica {number} dnevnika obdelave ni taka, kot je bila zapisana.</translation>
    </message>
    <message>
        <source>Tell your administrator and the data protection officer. Make no change until they have looked at it.</source>
        <translation>Obvestite skrbnika in pooblaščeno osebo za varstvo podatkov. Dokler tega ne pregledata, ničesar ne spreminjajte.</translation>
    </message>
    <message>
        <source>Your account may not do this</source>
        <translation>Vaš račun tega ne sme</translation>
    </message>
    <message>
        <source>Your roles in this vault do not allow it. Nothing was changed.</source>
        <translation>Vaše vloge v tem trezorju tega ne dovoljujejo. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Ask the lead or the administrator, who can do it or give you the role.</source>
        <translation>Obrnite se na vodjo ali skrbnika, ki to lahko naredi ali vam dodeli vlogo.</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Potreben je razlog</translation>
    </message>
    <message>
        <source>This is noted with the reason for it, and none was given. Nothing was changed.</source>
        <translation>To se zabeleži skupaj z razlogom, ta pa ni naveden. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Say in a few words why, without details of the person.</source>
        <translation>Z nekaj besedami povejte, zakaj, brez podrobnosti o osebi.</translation>
    </message>
    <message>
        <source>There is no such file for you</source>
        <translation>Takega spisa za vas ni</translation>
    </message>
    <message>
        <source>It was erased, or it is not yours to open.</source>
        <translation>Izbrisan je ali pa ga ne smete odpreti.</translation>
    </message>
    <message>
        <source>Look for it in your list. In an emergency, open it by its exact name or reference, with a reason.</source>
        <translation>Poiščite ga na svojem seznamu. V nujnem primeru ga odprite s točnim imenom ali številko zadeve in navedite razlog.</translation>
    </message>
    <message>
        <source>Looked for too often today</source>
        <translation>Danes prevečkrat iskano</translation>
    </message>
    <message>
        <source>Files of colleagues can be looked for {most} times within a day, and that was reached.</source>
        <translation>Spise sodelavcev je mogoče v enem dnevu iskati največ {most}-krat, in to je doseženo.</translation>
    </message>
    <message>
        <source>Ask the lead, who can find and open every file. Tomorrow you can look again.</source>
        <translation>Obrnite se na vodjo, ki lahko najde in odpre vsak spis. Jutri lahko iščete znova.</translation>
    </message>
    <message>
        <source>The file is restricted</source>
        <translation>Spis je omejen</translation>
    </message>
    <message>
        <source>It is kept as it is, as evidence or while something is in dispute. Nothing was changed.</source>
        <translation>Hrani se, kakršen je, kot dokaz ali dokler je kaj sporno. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Ask the lead to end the restriction if there is no reason for it any more.</source>
        <translation>Če razloga za omejitev ni več, prosite vodjo, naj jo odpravi.</translation>
    </message>
    <message>
        <source>A file is not due any more</source>
        <translation>Eden od spisov ni več predlagan</translation>
    </message>
    <message>
        <source>Somebody has worked with it, or keeps it longer, since it was proposed. Nothing was erased.</source>
        <translation>Odkar je bil predlagan, je kdo z njim delal ali podaljšal hrambo. Nič ni bilo izbrisano.</translation>
    </message>
    <message>
        <source>Look at the list again, which shows what is proposed now.</source>
        <translation>Znova poglejte seznam, ki kaže, kaj je predlagano zdaj.</translation>
    </message>
    <message>
        <source>A second person must agree</source>
        <translation>Soglašati mora druga oseba</translation>
    </message>
    <message>
        <source>So many files in a month need two people. You have agreed; files that wait: {count}. Nothing was erased.</source>
        <translation>Za toliko spisov v enem mesecu sta potrebni dve osebi. Soglašali ste; spisov, ki čakajo: {count}. Nič ni bilo izbrisano.</translation>
    </message>
    <message>
        <source>Ask a colleague to unlock the vault with their own account and to confirm the same files.</source>
        <translation>Prosite sodelavca, naj trezor odklene s svojim računom in potrdi iste spise.</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>Besedilo je predolgo</translation>
    </message>
    <message>
        <source>It may have {most} characters at most. It stands there as you typed it, and is kept as a draft.</source>
        <translation>Največje število znakov: {most}. Ostane, kot ste ga vpisali, in je shranjeno kot osnutek.</translation>
    </message>
    <message>
        <source>Shorten it, or divide it into several.</source>
        <translation>Skrajšajte ga ali razdelite na več delov.</translation>
    </message>
    <message>
        <source>It is longer than can be kept.</source>
        <translation>Daljše je, kot se lahko shrani.</translation>
    </message>
    <message>
        <source>No more of these fit into the file</source>
        <translation>V spis tega ne gre več</translation>
    </message>
    <message>
        <source>A file holds {most} of them at most. What was there before has not changed.</source>
        <translation>V spisu jih je lahko največ {most}. Kar je bilo v njem prej, je nespremenjeno.</translation>
    </message>
    <message>
        <source>Take away what is no longer needed, then add this again.</source>
        <translation>Odstranite, kar ni več potrebno, in nato to znova dodajte.</translation>
    </message>
    <message>
        <source>A file holds no more of them.</source>
        <translation>V spisu jih ne more biti več.</translation>
    </message>
    <message>
        <source>Somebody has this name already</source>
        <translation>To ime že nekdo ima</translation>
    </message>
    <message>
        <source>An account is called “{name}”, or nearly so.</source>
        <translation>Račun z imenom »{name}« ali zelo podobnim že obstaja.</translation>
    </message>
    <message>
        <source>Choose a name by which colleagues can tell the two people apart.</source>
        <translation>Izberite ime, po katerem bodo sodelavci ločili obe osebi.</translation>
    </message>
    <message>
        <source>Another account has this name, or nearly so.</source>
        <translation>Drug račun že ima to ali zelo podobno ime.</translation>
    </message>
    <message>
        <source>There is no such account</source>
        <translation>Takega računa ni</translation>
    </message>
    <message>
        <source>It was closed, or never was in this vault.</source>
        <translation>Zaprt je ali pa ga v tem trezorju nikoli ni bilo.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Izberite s seznama.</translation>
    </message>
    <message>
        <source>The last administrator stays</source>
        <translation>Zadnji skrbnik ostane</translation>
    </message>
    <message>
        <source>Without an administrator nobody could add accounts or change what is settled. Nothing was changed.</source>
        <translation>Brez skrbnika nihče ne bi mogel dodajati računov ali spreminjati nastavitev. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Give another account the role of an administrator first.</source>
        <translation>Najprej dodelite vlogo skrbnika drugemu računu.</translation>
    </message>
    <message>
        <source>Files would have no owner</source>
        <translation>Spisi bi ostali brez nosilca</translation>
    </message>
    <message>
        <source>The account still owns files: {count}. Nothing was changed.</source>
        <translation>Račun še vodi spise; njihovo število: {count}. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Choose a colleague who takes them over, and close the account then.</source>
        <translation>Izberite sodelavca, ki jih prevzame, in nato zaprite račun.</translation>
    </message>
    <message>
        <source>No whole backup is there</source>
        <translation>Brezhibne varnostne kopije ni</translation>
    </message>
    <message>
        <source>In the place that was named lies no backup that can be restored.</source>
        <translation>Na navedenem mestu ni varnostne kopije, ki bi jo bilo mogoče obnoviti.</translation>
    </message>
    <message>
        <source>Choose the folder that holds it: it has a name with a date, and in it lie cases.db and keys.json.</source>
        <translation>Izberite mapo z varnostno kopijo: v imenu ima datum, v njej pa sta cases.db in keys.json.</translation>
    </message>
    <message>
        <source>The backup is damaged</source>
        <translation>Varnostna kopija je poškodovana</translation>
    </message>
    <message>
        <source>“{name}” is not as it was made, and is not used. Nothing was changed.</source>
        <translation>»{name}« ni več tako, kot je bilo narejeno, in se ne uporabi. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Choose an older backup, or copy this one from its place once more.</source>
        <translation>Izberite starejšo varnostno kopijo ali to še enkrat kopirajte z njenega mesta.</translation>
    </message>
    <message>
        <source>It is not as it was made, and is not used. Nothing was changed.</source>
        <translation>Ni več taka, kot je bila narejena, in se ne uporabi. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>The backup is of another vault</source>
        <translation>Varnostna kopija je iz drugega trezorja</translation>
    </message>
    <message>
        <source>It was made of another vault than the one that is here. Nothing was changed.</source>
        <translation>Narejena je iz drugega trezorja kot tistega, ki je tu. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Choose a backup of this vault. To use the other one, take a data folder of its own for it.</source>
        <translation>Izberite varnostno kopijo tega trezorja. Za uporabo drugega mu namenite lastno podatkovno mapo.</translation>
    </message>
    <message>
        <source>This is no release list</source>
        <translation>To ni seznam odpustov</translation>
    </message>
    <message>
        <source>The file is no table of text with one heading for the name or pseudonym and one for the day of release.</source>
        <translation>Datoteka ni besedilna tabela z glavo, v kateri sta stolpec za ime ali psevdonim in stolpec za dan odpusta.</translation>
    </message>
    <message>
        <source>Save the list as CSV, with “pseudonym”, “date” and “region” in its first row, and read it in again.</source>
        <translation>Shranite seznam kot CSV, ki ima v prvi vrstici »psevdonim«, »datum odpusta« in »regija«, in ga preberite znova.</translation>
    </message>
    <message>
        <source>The release list is too large</source>
        <translation>Seznam odpustov je prevelik</translation>
    </message>
    <message>
        <source>No more than {most} people are read in at once.</source>
        <translation>Naenkrat je mogoče prebrati največ toliko oseb: {most}.</translation>
    </message>
    <message>
        <source>Split the list into smaller ones, and read them in one after the other.</source>
        <translation>Razdelite seznam na manjše in jih preberite enega za drugim.</translation>
    </message>
    <message>
        <source>There are more people in it than are read in at once.</source>
        <translation>Na njem je več oseb, kot jih je mogoče prebrati naenkrat.</translation>
    </message>
    <message>
        <source>This is no public key</source>
        <translation>To ni javni ključ</translation>
    </message>
    <message>
        <source>A file is locked for the public key of an authority, which begins with “age1”.</source>
        <translation>Datoteka se zaklene z javnim ključem organa, ki se začne z »age1«.</translation>
    </message>
    <message>
        <source>Copy the key anew, or ask the authority for it. Nothing was exported.</source>
        <translation>Ključ znova kopirajte ali zanj prosite organ. Nič ni bilo izvoženo.</translation>
    </message>
    <message>
        <source>There is nobody to export</source>
        <translation>Nikogar ni za izvoz</translation>
    </message>
    <message>
        <source>No client has a consent to the register of this authority that counts today.</source>
        <translation>Nobena stranka nima privolitve za register tega organa, ki bi danes veljala.</translation>
    </message>
    <message>
        <source>Look at the name of the authority as it stands in the consents, or ask the clients first.</source>
        <translation>Preverite ime organa, kot je navedeno v privolitvah, ali najprej vprašajte stranke.</translation>
    </message>
    <message>
        <source>For which authority?</source>
        <translation>Za kateri organ?</translation>
    </message>
    <message>
        <source>Clients have agreed to registers of several authorities: {names}.</source>
        <translation>Stranke so privolile v registre več organov: {names}.</translation>
    </message>
    <message>
        <source>Name one of them. Each gets a file of its own.</source>
        <translation>Navedite enega od njih. Vsak dobi svojo datoteko.</translation>
    </message>
    <message>
        <source>Clients have agreed to registers of several authorities.</source>
        <translation>Stranke so privolile v registre več organov.</translation>
    </message>
    <message>
        <source>Several files are called so</source>
        <translation>Tako se imenuje več spisov</translation>
    </message>
    <message>
        <source>{count} files have this name or reference.</source>
        <translation>To ime ali številko zadeve ima več spisov: {count}.</translation>
    </message>
    <message>
        <source>Name the reference of the one that you mean; or give one of them a reference first.</source>
        <translation>Navedite številko zadeve spisa, ki ga mislite, ali jo najprej dodelite enemu od njih.</translation>
    </message>
    <message>
        <source>Several files have this name or reference.</source>
        <translation>To ime ali številko zadeve ima več spisov.</translation>
    </message>
    <message>
        <source>Ask the office for its card again. Nothing was added to the address book.</source>
        <translation>Prosite službo, naj znova pošlje svojo vizitko. V adresar ni bilo dodano nič.</translation>
    </message>
    <message>
        <source>Ask the sender for the file again, on another stick. Nothing was taken over.</source>
        <translation>Pošiljatelja prosite za datoteko še enkrat, na drugem ključku USB. Nič ni bilo prevzeto.</translation>
    </message>
    <message>
        <source>Take over nothing. Call the sender on a number that you know, and say what is written here.</source>
        <translation>Ne prevzemite ničesar. Pokličite pošiljatelja na številko, ki jo poznate, in povejte, kaj piše tukaj.</translation>
    </message>
    <message>
        <source>Update this program, and open the file again.</source>
        <translation>Namestite novejšo različico programa in datoteko odprite znova.</translation>
    </message>
    <message>
        <source>The file from another office cannot be used</source>
        <translation>Datoteke druge službe ni mogoče uporabiti</translation>
    </message>
    <message>
        <source>The file is not as this program needs it.</source>
        <translation>Datoteka ni takšna, kot jo program potrebuje.</translation>
    </message>
    <message>
        <source>This is no office card</source>
        <translation>To ni vizitka službe</translation>
    </message>
    <message>
        <source>The file or code is not the card of an office, or only part of it was copied.</source>
        <translation>Datoteka ali koda ni vizitka službe ali pa je bil kopiran samo njen del.</translation>
    </message>
    <message>
        <source>The file is larger than the card of any office.</source>
        <translation>Datoteka je večja od vizitke katere koli službe.</translation>
    </message>
    <message>
        <source>The office card is of a newer program</source>
        <translation>Vizitka službe je iz novejšega programa</translation>
    </message>
    <message>
        <source>The card was made by a newer version of this program.</source>
        <translation>Vizitko je naredila novejša različica tega programa.</translation>
    </message>
    <message>
        <source>The office card was altered</source>
        <translation>Vizitka službe je bila spremenjena</translation>
    </message>
    <message>
        <source>What stands on the card is not what its office has signed.</source>
        <translation>Na vizitki ne piše tisto, kar je služba podpisala.</translation>
    </message>
    <message>
        <source>Do not use it. Call the office on a number that you know, and ask for its card again.</source>
        <translation>Ne uporabite je. Pokličite službo na številko, ki jo poznate, in jo znova prosite za vizitko.</translation>
    </message>
    <message>
        <source>The office card is not complete</source>
        <translation>Vizitka službe ni popolna</translation>
    </message>
    <message>
        <source>The card has a value that no card may have, in “{field}”.</source>
        <translation>Vizitka ima v »{field}« vrednost, ki je nobena vizitka ne sme imeti.</translation>
    </message>
    <message>
        <source>The card has a value that no card may have.</source>
        <translation>Vizitka ima vrednost, ki je nobena vizitka ne sme imeti.</translation>
    </message>
    <message>
        <source>This is no packet</source>
        <translation>To ni predajni paket</translation>
    </message>
    <message>
        <source>The file is neither a packet of an office nor a receipt.</source>
        <translation>Datoteka ni ne predajni paket službe ne potrdilo o prejemu.</translation>
    </message>
    <message>
        <source>Choose the file that the sender has given you; its name ends with “.wpk”.</source>
        <translation>Izberite datoteko, ki vam jo je dal pošiljatelj; njeno ime se konča z ».wpk«.</translation>
    </message>
    <message>
        <source>The packet is of a newer program</source>
        <translation>Predajni paket je iz novejšega programa</translation>
    </message>
    <message>
        <source>The packet was made by a newer version of this program.</source>
        <translation>Predajni paket je naredila novejša različica tega programa.</translation>
    </message>
    <message>
        <source>The packet is too large</source>
        <translation>Predajni paket je prevelik</translation>
    </message>
    <message>
        <source>A packet has no more than 64 MB, 200 attachments and 20 receivers.</source>
        <translation>Predajni paket ima največ 64 MB, 200 prilog in 20 prejemnikov.</translation>
    </message>
    <message>
        <source>Leave out attachments, or hand them over in several packets.</source>
        <translation>Izpustite priloge ali jih predajte v več paketih.</translation>
    </message>
    <message>
        <source>The packet was cut off</source>
        <translation>Predajni paket ni cel</translation>
    </message>
    <message>
        <source>The file ends before the packet does: it was not copied to its end.</source>
        <translation>Datoteka se konča prej kot paket: ni bila kopirana do konca.</translation>
    </message>
    <message>
        <source>The packet was altered</source>
        <translation>Predajni paket je bil spremenjen</translation>
    </message>
    <message>
        <source>The packet is not as its sender has sealed it: the stick is damaged, or somebody changed it.</source>
        <translation>Paket ni takšen, kot ga je pošiljatelj zapečatil: ključek USB je poškodovan ali pa je kdo spremenil paket.</translation>
    </message>
    <message>
        <source>The packet is not made as it should be</source>
        <translation>Predajni paket ni narejen, kot je treba</translation>
    </message>
    <message>
        <source>The packet breaks the rules in “{field}”.</source>
        <translation>Paket krši pravila v »{field}«.</translation>
    </message>
    <message>
        <source>Tell its sender what is written here. Nothing was taken over.</source>
        <translation>Povejte pošiljatelju, kaj piše tukaj. Nič ni bilo prevzeto.</translation>
    </message>
    <message>
        <source>The packet breaks the rules that hold for packets.</source>
        <translation>Paket krši pravila, ki veljajo za predajne pakete.</translation>
    </message>
    <message>
        <source>The packet is not for this office</source>
        <translation>Predajni paket ni za to službo</translation>
    </message>
    <message>
        <source>It was sealed for another office, and nobody else can open it.</source>
        <translation>Zapečaten je bil za drugo službo in nihče drug ga ne more odpreti.</translation>
    </message>
    <message>
        <source>Give it back to its sender, and send your office card if it was meant for you.</source>
        <translation>Vrnite ga pošiljatelju. Če je bil namenjen vam, mu pošljite vizitko svoje službe.</translation>
    </message>
    <message>
        <source>The packet is not from whom it says</source>
        <translation>Predajni paket ni od tistega, ki je naveden</translation>
    </message>
    <message>
        <source>The packet names an office as its sender that has not signed it.</source>
        <translation>Paket kot pošiljatelja navaja službo, ki ga ni podpisala.</translation>
    </message>
    <message>
        <source>The packet was passed on</source>
        <translation>Predajni paket je bil posredovan</translation>
    </message>
    <message>
        <source>The sender has sealed it for another office, which has passed it on as if it were for you.</source>
        <translation>Pošiljatelj ga je zapečatil za drugo službo, ta pa ga je posredovala, kot da je za vas.</translation>
    </message>
    <message>
        <source>The packet has expired</source>
        <translation>Predajni paket je potekel</translation>
    </message>
    <message>
        <source>The sender has settled that it can be opened until {expired_at}.</source>
        <translation>Pošiljatelj je določil, da ga je mogoče odpreti do {expired_at}.</translation>
    </message>
    <message>
        <source>Ask the sender for a new one. If the date is still to come, set the clock of this computer.</source>
        <translation>Prosite pošiljatelja za novega. Če je ta datum šele pred vami, nastavite uro tega računalnika.</translation>
    </message>
    <message>
        <source>The sender has settled that it cannot be opened any more.</source>
        <translation>Pošiljatelj je določil, da ga ni več mogoče odpreti.</translation>
    </message>
    <message>
        <source>This is a packet of your own</source>
        <translation>To je vaš lastni predajni paket</translation>
    </message>
    <message>
        <source>This office has made the packet itself.</source>
        <translation>Ta paket je naredila ta služba.</translation>
    </message>
    <message>
        <source>Give it to its receiver. What is in it stands in the client&apos;s file.</source>
        <translation>Dajte ga prejemniku. Kar je v njem, je v spisu stranke.</translation>
    </message>
    <message>
        <source>The packet is for nobody</source>
        <translation>Predajni paket ni za nikogar</translation>
    </message>
    <message>
        <source>Neither an office nor a passphrase was chosen, so that nobody could open it.</source>
        <translation>Izbrana ni ne služba ne varnostna fraza, zato ga ne bi mogel odpreti nihče.</translation>
    </message>
    <message>
        <source>Choose the office that gets it, or let a passphrase be made.</source>
        <translation>Izberite službo, ki ga dobi, ali naj program naredi varnostno frazo.</translation>
    </message>
    <message>
        <source>This is a receipt</source>
        <translation>To je potrdilo o prejemu</translation>
    </message>
    <message>
        <source>The file is no packet, but the receipt for one that this office has sent.</source>
        <translation>Datoteka ni predajni paket, ampak potrdilo o prejemu paketa, ki ga je poslala ta služba.</translation>
    </message>
    <message>
        <source>Read it in among the packets that were sent.</source>
        <translation>Preberite jo tam, kjer so poslani paketi.</translation>
    </message>
    <message>
        <source>This is a packet</source>
        <translation>To je predajni paket</translation>
    </message>
    <message>
        <source>The file is no receipt, but a packet for this office.</source>
        <translation>Datoteka ni potrdilo o prejemu, ampak predajni paket za to službo.</translation>
    </message>
    <message>
        <source>Read it in as a packet.</source>
        <translation>Preberite jo kot paket.</translation>
    </message>
    <message>
        <source>The receipt belongs to no packet</source>
        <translation>Potrdilo o prejemu ne spada k nobenemu paketu</translation>
    </message>
    <message>
        <source>It is the receipt for a packet that is not among those this office has sent.</source>
        <translation>To je potrdilo o prejemu paketa, ki ga ni med tistimi, ki jih je poslala ta služba.</translation>
    </message>
    <message>
        <source>Ask its sender which packet is meant. Nothing has changed.</source>
        <translation>Vprašajte pošiljatelja, na kateri paket misli. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>The receipt is from another office</source>
        <translation>Potrdilo o prejemu je od druge službe</translation>
    </message>
    <message>
        <source>It was signed by an office to which the packet was not sent.</source>
        <translation>Podpisala ga je služba, ki ji paket ni bil poslan.</translation>
    </message>
    <message>
        <source>Call the office that should have the packet, on a number that you know. Nothing has changed.</source>
        <translation>Pokličite službo, ki bi morala imeti paket, na številko, ki jo poznate. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>The packet needs a passphrase</source>
        <translation>Predajni paket potrebuje varnostno frazo</translation>
    </message>
    <message>
        <source>The packet was not sealed for the key of this office, but it has a passphrase.</source>
        <translation>Paket ni bil zapečaten za ključ te službe, ima pa varnostno frazo.</translation>
    </message>
    <message>
        <source>Ask the sender by telephone for the six words, and type them here.</source>
        <translation>Po telefonu vprašajte pošiljatelja za šest besed in jih vpišite tukaj.</translation>
    </message>
    <message>
        <source>The packet has no passphrase</source>
        <translation>Predajni paket nima varnostne fraze</translation>
    </message>
    <message>
        <source>Only the key of an office opens this packet.</source>
        <translation>Ta paket odpre samo ključ službe.</translation>
    </message>
    <message>
        <source>Open it without a passphrase.</source>
        <translation>Odprite ga brez varnostne fraze.</translation>
    </message>
    <message>
        <source>The passphrase is mistyped</source>
        <translation>V varnostni frazi je napaka</translation>
    </message>
    <message>
        <source>A passphrase has six words of one list; word {place} is not in it.</source>
        <translation>Varnostna fraza ima šest besed z enega seznama; {place}. besede na njem ni.</translation>
    </message>
    <message>
        <source>Let the sender spell the words, and type them again.</source>
        <translation>Pošiljatelj naj besede črkuje, vi pa jih vpišite znova.</translation>
    </message>
    <message>
        <source>A passphrase has six words of one list.</source>
        <translation>Varnostna fraza ima šest besed z enega seznama.</translation>
    </message>
    <message>
        <source>The passphrase is not right</source>
        <translation>Varnostna fraza ni prava</translation>
    </message>
    <message>
        <source>These six words do not open this packet.</source>
        <translation>Teh šest besed tega paketa ne odpre.</translation>
    </message>
    <message>
        <source>Ask the sender whether the words belong to this packet, and type them again.</source>
        <translation>Pošiljatelja vprašajte, ali besede spadajo k temu paketu, in jih vpišite znova.</translation>
    </message>
    <message>
        <source>The packet would block this computer</source>
        <translation>Predajni paket bi ohromil ta računalnik</translation>
    </message>
    <message>
        <source>Trying its passphrase would take more memory than any packet of this program needs.</source>
        <translation>Preizkus njegove varnostne fraze bi porabil več pomnilnika, kot ga potrebuje kateri koli paket tega programa.</translation>
    </message>
    <message>
        <source>Do not open it. Call the sender on a number that you know.</source>
        <translation>Ne odpirajte ga. Pokličite pošiljatelja na številko, ki jo poznate.</translation>
    </message>
    <message>
        <source>This is your own card</source>
        <translation>To je vaša lastna vizitka</translation>
    </message>
    <message>
        <source>The card is the one that this office hands out itself.</source>
        <translation>To je vizitka, ki jo ta služba sama izdaja.</translation>
    </message>
    <message>
        <source>Give it to the other office, and read in theirs.</source>
        <translation>Dajte jo drugi službi in preberite njihovo.</translation>
    </message>
    <message>
        <source>This office has no card yet</source>
        <translation>Ta služba še nima vizitke</translation>
    </message>
    <message>
        <source>A packet and a receipt are signed with the keys of the office, and there are none yet.</source>
        <translation>Paket in potrdilo o prejemu se podpišeta s ključi službe, teh pa še ni.</translation>
    </message>
    <message>
        <source>Make the card of your office under “Offices”, and try again.</source>
        <translation>Pod »Službe« izdelajte vizitko svoje službe in poskusite znova.</translation>
    </message>
    <message>
        <source>The office is not in the address book</source>
        <translation>Službe ni v adresaru</translation>
    </message>
    <message>
        <source>Somebody has taken it out of the address book meanwhile.</source>
        <translation>Nekdo jo je medtem odstranil iz adresara.</translation>
    </message>
    <message>
        <source>Choose another one, or add it again under “Offices”.</source>
        <translation>Izberite drugo ali jo znova dodajte pod »Službe«.</translation>
    </message>
    <message>
        <source>There is no card of this office</source>
        <translation>Vizitke te službe ni</translation>
    </message>
    <message>
        <source>A packet can be sealed only for an office whose card was read in.</source>
        <translation>Paket je mogoče zapečatiti samo za službo, katere vizitka je prebrana.</translation>
    </message>
    <message>
        <source>Ask the office for its card, or use words that are told by telephone instead.</source>
        <translation>Prosite službo za vizitko ali namesto nje uporabite besede, povedane po telefonu.</translation>
    </message>
    <message>
        <source>The words are not those of the card</source>
        <translation>To niso besede z vizitke</translation>
    </message>
    <message>
        <source>Word {place} is another one than on the card.</source>
        <translation>{place}. beseda je na vizitki druga.</translation>
    </message>
    <message>
        <source>Let the other office read out its words once more, slowly. If they differ again, the card is not theirs: remove it, and ask for another one in person.</source>
        <translation>Naj druga služba še enkrat počasi prebere svoje besede. Če se spet razlikujejo, vizitka ni njihova: odstranite jo in osebno prosite za drugo.</translation>
    </message>
    <message>
        <source>A card has eight words; what was typed has more or fewer.</source>
        <translation>Vizitka ima osem besed; vpisanih jih je več ali manj.</translation>
    </message>
    <message>
        <source>Nobody has made sure who sent this</source>
        <translation>Nihče ni preveril, kdo je to poslal</translation>
    </message>
    <message>
        <source>The words of the sender&apos;s card were not compared by telephone yet.</source>
        <translation>Besede z vizitke pošiljatelja še niso bile primerjane po telefonu.</translation>
    </message>
    <message>
        <source>Call the office on a number that you know, compare the words, and take the packet in then.</source>
        <translation>Pokličite službo na številko, ki jo poznate, primerjajte besede in paket prevzemite potem.</translation>
    </message>
    <message>
        <source>This packet is done with</source>
        <translation>Ta paket je končan</translation>
    </message>
    <message>
        <source>It was taken in or refused before, or its time was over, and its content is gone from the inbox.</source>
        <translation>Bil je že prevzet ali zavrnjen ali pa je njegov čas potekel in njegove vsebine v predalu ni več.</translation>
    </message>
    <message>
        <source>If something is missing, ask the sender for a new packet. Nothing has changed.</source>
        <translation>Če kaj manjka, prosite pošiljatelja za nov paket. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>The inbox is full</source>
        <translation>Predal je poln</translation>
    </message>
    <message>
        <source>So many packets wait that no other is taken in.</source>
        <translation>Toliko paketov čaka, da se noben nov ne sprejme.</translation>
    </message>
    <message>
        <source>Take in or refuse some of those that wait, and read this file in again.</source>
        <translation>Nekaj čakajočih prevzemite ali zavrnite in to datoteko preberite znova.</translation>
    </message>
    <message>
        <source>This file cannot be attached</source>
        <translation>Te datoteke ni mogoče priložiti</translation>
    </message>
    <message>
        <source>It is no PDF, or it is damaged.</source>
        <translation>Ni PDF ali pa je poškodovan.</translation>
    </message>
    <message>
        <source>Save the document as PDF, and add that file. Nothing was added.</source>
        <translation>Dokument shranite kot PDF in dodajte to datoteko. Nič ni bilo dodano.</translation>
    </message>
    <message>
        <source>This file is too large</source>
        <translation>Ta datoteka je prevelika</translation>
    </message>
    <message>
        <source>A document that is attached may have {most} MB at most.</source>
        <translation>Priloženi dokument ima lahko največ {most} MB.</translation>
    </message>
    <message>
        <source>Scan it with a lower resolution, or in several parts. Nothing was added.</source>
        <translation>Skenirajte ga z nižjo ločljivostjo ali v več delih. Nič ni bilo dodano.</translation>
    </message>
    <message>
        <source>The document is larger than any that is attached.</source>
        <translation>Dokument je večji od vseh, ki jih je mogoče priložiti.</translation>
    </message>
    <message>
        <source>Nothing may be passed on yet</source>
        <translation>Nič se še ne sme posredovati</translation>
    </message>
    <message>
        <source>For this receiver and purpose there is neither another legal basis nor a consent that counts today. Nothing was passed on.</source>
        <translation>Za tega prejemnika in namen danes ne velja ne druga pravna podlaga ne privolitev. Nič ni bilo posredovano.</translation>
    </message>
    <message>
        <source>Look under “Consent or legal basis” at what is there: it may have ended, been refused or taken back. Then write down a new one, or leave it.</source>
        <translation>Pod »Privolitev ali pravna podlaga« poglejte, kaj je tam: morda je potekla, bila zavrnjena ali preklicana. Potem zapišite novo ali pa pustite.</translation>
    </message>
    <message>
        <source>There is no ground to pass this on. Nothing was passed on.</source>
        <translation>Za to posredovanje ni podlage. Nič ni bilo posredovano.</translation>
    </message>
    <message>
        <source>The consent or legal basis covers less</source>
        <translation>Privolitev ali pravna podlaga zajema manj</translation>
    </message>
    <message>
        <source>Facts that were to be passed on and are not covered: {count}. Nothing was passed on.</source>
        <translation>Podatki, ki naj bi bili posredovani in niso zajeti: {count}. Nič ni bilo posredovano.</translation>
    </message>
    <message>
        <source>Leave these facts out, or write down a new consent or legal basis that names them.</source>
        <translation>Izpustite te podatke ali zapišite novo privolitev ali pravno podlago, ki jih imenuje.</translation>
    </message>
    <message>
        <source>It does not cover all that was to be passed on. Nothing was passed on.</source>
        <translation>Ne zajema vsega, kar naj bi bilo posredovano. Nič ni bilo posredovano.</translation>
    </message>
    <message>
        <source>Maps show squares until the file is mended or taken away. Tell whoever put it there.</source>
        <translation>Zemljevidi kažejo kvadrate, dokler datoteka ni popravljena ali odstranjena. Povejte tistemu, ki jo je dal tja.</translation>
    </message>
    <message>
        <source>The file with the shapes of regions cannot be used.</source>
        <translation>Datoteke z oblikami regij ni mogoče uporabiti.</translation>
    </message>
    <message>
        <source>The shapes of regions cannot be used</source>
        <translation>Oblik regij ni mogoče uporabiti</translation>
    </message>
    <message>
        <source>Nothing was added up. Ask the office to send the file again.</source>
        <translation>Nič ni sešteto. Prosite službo, naj datoteko pošlje znova.</translation>
    </message>
    <message>
        <source>A file is no table of demand.</source>
        <translation>Ena od datotek ni tabela povpraševanja.</translation>
    </message>
    <message>
        <source>The file is no table of demand</source>
        <translation>Datoteka ni tabela povpraševanja</translation>
    </message>
    <message>
        <source>“{path}” is not what an office saves as demand: {detail}.</source>
        <translation>»{path}« ni to, kar služba shrani kot povpraševanje: {detail}.</translation>
    </message>
    <message>
        <source>The table of demand is newer than this program</source>
        <translation>Tabela povpraševanja je novejša od tega programa</translation>
    </message>
    <message>
        <source>A newer version of the program has made “{path}”.</source>
        <translation>Datoteko »{path}« je naredila novejša različica programa.</translation>
    </message>
    <message>
        <source>Nothing was added up. Use the newer version of the program for it.</source>
        <translation>Nič ni sešteto. Za to uporabite novejšo različico programa.</translation>
    </message>
    <message>
        <source>The same would be counted twice</source>
        <translation>Isto bi bilo šteto dvakrat</translation>
    </message>
    <message>
        <source>“{path}” and “{detail}” are of the same office and of the same months.</source>
        <translation>»{path}« in »{detail}« sta od iste službe in iz istih mesecev.</translation>
    </message>
    <message>
        <source>Nothing was added up. Choose one of the two.</source>
        <translation>Nič ni sešteto. Izberite eno od obeh.</translation>
    </message>
    <message>
        <source>Two files are of the same office and of the same months.</source>
        <translation>Dve datoteki sta od iste službe in iz istih mesecev.</translation>
    </message>
    <message>
        <source>There is no map of that</source>
        <translation>Tega ni na zemljevidu</translation>
    </message>
    <message>
        <source>A map shows the regions of a country side by side.</source>
        <translation>Zemljevid kaže regije ene države drugo ob drugi.</translation>
    </message>
    <message>
        <source>Count by regions, inside of a whole country or of all countries.</source>
        <translation>Štejte po regijah, znotraj cele države ali vseh držav.</translation>
    </message>
    <message>
        <source>“{path}” is larger than a map of regions needs; the limits are 20 MB and 400,000 points.</source>
        <translation>»{path}« je večja, kot potrebuje zemljevid regij; meji sta 20 MB in 400.000 točk.</translation>
    </message>
    <message>
        <source>“{path}” is no GeoJSON file of areas: {detail}.</source>
        <translation>»{path}« ni datoteka GeoJSON s površinami: {detail}.</translation>
    </message>
    <message>
        <source>“{path}” has points that are no longitude and latitude in degrees (WGS 84); the first is in {detail}.</source>
        <translation>»{path}« ima točke, ki niso zemljepisna dolžina in širina v stopinjah (WGS 84); prva je v {detail}.</translation>
    </message>
    <message>
        <source>No area in “{path}” names a region of ours. Each needs its ISO 3166-2 or NUTS code, such as CZ-42 or CZ042.</source>
        <translation>Nobena površina v »{path}« ne imenuje naše regije. Vsaka potrebuje svojo kodo ISO 3166-2 ali NUTS, na primer CZ-42 ali CZ042.</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Service</source>
        <translation>Storitev</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Izvajalec</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lokacija</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Naslov</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Stik</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Urnik</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Prosta mesta</translation>
    </message>
    <message>
        <source>Closed for a time</source>
        <translation>Začasno zaprto</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dokazilo</translation>
    </message>
    <message>
        <source>Type or feature</source>
        <translation>Vrsta ali lastnost</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Območje</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>In prison</source>
        <translation>V zaporu</translation>
    </message>
    <message>
        <source>For the court</source>
        <translation>Za sodišče</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pošta</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Splet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Številka</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Odpre se ob</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Zapre se ob</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dnevi</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Zadnje preverjanje</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Opozorilo</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Prosto</translation>
    </message>
    <message>
        <source>Registered maximum</source>
        <translation>Največ po registru</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stanje na dan</translation>
    </message>
    <message>
        <source>Changes of the directory</source>
        <translation>Spremembe imenika</translation>
    </message>
    <message>
        <source>Earlier edition</source>
        <translation>Prejšnja izdaja</translation>
    </message>
    <message>
        <source>Later edition</source>
        <translation>Poznejša izdaja</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Storitve</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Spremenjeno</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Odstranjeno</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Ni razlik.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Polje</translation>
    </message>
    <message>
        <source>added</source>
        <translation>dodano</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>spremenjeno</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>odstranjeno</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>in še {count}</translation>
    </message>
    <message>
        <source>Seen and agreed: name, date, signature</source>
        <translation>Pregledano in potrjeno: ime, datum, podpis</translation>
    </message>
</context>
<context>
    <name>publish</name>
    <message>
        <source>workbooks that came back from providers</source>
        <translation>delovni zvezki, ki so jih vrnili izvajalci</translation>
    </message>
    <message>
        <source>the edition that was asked about</source>
        <translation>izdaja, o kateri so bila poslana vprašanja</translation>
    </message>
    <message>
        <source>the folder to write the package into</source>
        <translation>mapa, v katero se zapiše paket</translation>
    </message>
    <message>
        <source>the edition whose providers are asked</source>
        <translation>izdaja, katere izvajalci dobijo vprašanja</translation>
    </message>
    <message>
        <source>ask about those services whose check is due; there is no other choice yet</source>
        <translation>vprašaj o storitvah, pri katerih je čas za preverjanje; druge izbire še ni</translation>
    </message>
    <message>
        <source>the folder to write the workbooks into</source>
        <translation>mapa, v katero se zapišejo delovni zvezki</translation>
    </message>
    <message>
        <source>{count} workbooks were written, on {services} services.</source>
        <translation>Zapisani delovni zvezki: {count}. Storitve v njih: {services}.</translation>
    </message>
    <message>
        <source>Due services whose provider is not known: {count}</source>
        <translation>Storitve, pri katerih je čas za preverjanje, izvajalec pa ni znan: {count}</translation>
    </message>
    <message>
        <source>packages in any form; a later one wins over the earlier ones, cell by cell</source>
        <translation>paketi v kateri koli obliki; poznejši ima prednost pred prejšnjimi, celica za celico</translation>
    </message>
    <message>
        <source>the folder of the package; one of that name is replaced</source>
        <translation>mapa paketa; mapa s tem imenom se nadomesti</translation>
    </message>
    <message>
        <source>the edition before, to compare with; what is gone leaves a tombstone</source>
        <translation>prejšnja izdaja za primerjavo; za tistim, česar ni več, ostane zaznamek o izbrisu</translation>
    </message>
    <message>
        <source>more than one service in twenty may differ</source>
        <translation>razlikovati se sme več kot ena storitev od dvajsetih</translation>
    </message>
    <message>
        <source>leave out rows that break a rule, instead of refusing to build</source>
        <translation>izpusti vrstice, ki kršijo pravilo, namesto da se sestavljanje zavrne</translation>
    </message>
    <message>
        <source>TOML file with name, title, licence, countries and rules of inclusion</source>
        <translation>datoteka TOML z imenom, naslovom, licenco, državami in pravili vpisa</translation>
    </message>
    <message>
        <source>add no municipalities (GeoNames)</source>
        <translation>ne dodaj občin (GeoNames)</translation>
    </message>
    <message>
        <source>short name by which the directory is known</source>
        <translation>kratko ime, po katerem se imenik prepozna</translation>
    </message>
    <message>
        <source>title that people read</source>
        <translation>naslov imenika, kot ga vidijo ljudje</translation>
    </message>
    <message>
        <source>folder, zip file or NDJSON file</source>
        <translation>mapa, datoteka zip ali datoteka NDJSON</translation>
    </message>
    <message>
        <source>the earlier package</source>
        <translation>prejšnji paket</translation>
    </message>
    <message>
        <source>the later package</source>
        <translation>poznejši paket</translation>
    </message>
    <message>
        <source>also write a page that a person can read, print and sign</source>
        <translation>zapiši tudi stran, ki jo človek lahko prebere, natisne in podpiše</translation>
    </message>
    <message>
        <source>the file rpss.json of the register of social services</source>
        <translation>datoteka rpss.json iz registra socialnih storitev</translation>
    </message>
    <message>
        <source>folder with the code lists of the register</source>
        <translation>mapa s šifranti registra</translation>
    </message>
    <message>
        <source>take only services of this kind, by its name; may be given several times</source>
        <translation>vzemi samo storitve te vrste, po njenem imenu; možnost lahko navedete večkrat</translation>
    </message>
    <message>
        <source>take only services for this target group, by its name; may be given several times</source>
        <translation>vzemi samo storitve za to ciljno skupino, po njenem imenu; možnost lahko navedete večkrat</translation>
    </message>
    <message>
        <source>folder, zip file or JSON file of HSDS 3; 1.1 and 2 are read as their published examples have it, and were never tried on a real file</source>
        <translation>mapa, datoteka zip ali datoteka JSON v obliki HSDS 3; 1.1 in 2 se bereta po objavljenih primerih in nista bili nikoli preizkušeni na pravi datoteki</translation>
    </message>
    <message>
        <source>JSON file with answers of an Open Referral UK service</source>
        <translation>datoteka JSON z odgovori storitve Open Referral UK</translation>
    </message>
    <message>
        <source>XLSX or CSV file filled in by our template</source>
        <translation>datoteka XLSX ali CSV, izpolnjena po naši predlogi</translation>
    </message>
    <message>
        <source>the folder to write the package into; it must not exist yet</source>
        <translation>mapa, v katero se zapiše paket; ne sme še obstajati</translation>
    </message>
    <message>
        <source>Turn registers and spreadsheets into a directory package, check, build, sign and publish it.</source>
        <translation>Iz registrov in preglednic naredite paket imenika, ga preverite, sestavite, podpišite in objavite.</translation>
    </message>
    <message>
        <source>make a package of a register, another directory or a spreadsheet</source>
        <translation>naredi paket iz registra, drugega imenika ali preglednice</translation>
    </message>
    <message>
        <source>make keys</source>
        <translation>naredi ključe</translation>
    </message>
    <message>
        <source>begin a repository, and name its publisher</source>
        <translation>začni repozitorij in navedi njegovega izdajatelja</translation>
    </message>
    <message>
        <source>the Czech register of social services</source>
        <translation>češki register socialnih storitev</translation>
    </message>
    <message>
        <source>a directory in the form of HSDS 3; 1.1 and 2 after their published examples</source>
        <translation>imenik v obliki HSDS 3; 1.1 in 2 po objavljenih primerih</translation>
    </message>
    <message>
        <source>answers of Open Referral UK</source>
        <translation>odgovori Open Referral UK</translation>
    </message>
    <message>
        <source>a spreadsheet by our template</source>
        <translation>preglednica po naši predlogi</translation>
    </message>
    <message>
        <source>write the spreadsheet to fill in</source>
        <translation>zapiši preglednico za izpolnjevanje</translation>
    </message>
    <message>
        <source>find what is wrong with a package</source>
        <translation>poišči, kaj je v paketu narobe</translation>
    </message>
    <message>
        <source>merge sources into a package</source>
        <translation>združi vire v paket</translation>
    </message>
    <message>
        <source>write questions to providers</source>
        <translation>zapiši vprašanja za izvajalce</translation>
    </message>
    <message>
        <source>read the answers of providers</source>
        <translation>preberi odgovore izvajalcev</translation>
    </message>
    <message>
        <source>compare two packages</source>
        <translation>primerjaj dva paketa</translation>
    </message>
    <message>
        <source>read what offices report into a work list</source>
        <translation>preberi sporočila služb v delovni seznam</translation>
    </message>
    <message>
        <source>sign a package and publish it</source>
        <translation>podpiši paket in ga objavi</translation>
    </message>
    <message>
        <source>sign anew that the last release still counts</source>
        <translation>znova podpiši, da zadnja objava še velja</translation>
    </message>
    <message>
        <source>replace a key</source>
        <translation>zamenjaj ključ</translation>
    </message>
    <message>
        <source>write the last release to a stick</source>
        <translation>zapiši zadnjo objavo na ključek USB</translation>
    </message>
    <message>
        <source>look at a repository as a computer does</source>
        <translation>preglej repozitorij tako, kot ga vidi računalnik</translation>
    </message>
    <message>
        <source>make a key</source>
        <translation>naredi ključ</translation>
    </message>
    <message>
        <source>begin a repository</source>
        <translation>začni repozitorij</translation>
    </message>
    <message>
        <source>show the publisher&apos;s fingerprint, to compare by telephone</source>
        <translation>pokaži prstni odtis izdajatelja za primerjavo po telefonu</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>datoteka, ki se zapiše</translation>
    </message>
    <message>
        <source>language of the spreadsheet; else the one that is spoken</source>
        <translation>jezik preglednice, sicer jezik programa</translation>
    </message>
    <message>
        <source>read passphrases from the input, a line for each key in their order</source>
        <translation>preberi gesla z vhoda, po vrstnem redu ključev, za vsak ključ ena vrstica</translation>
    </message>
    <message>
        <source>whose key it is and for what, a line for people</source>
        <translation>čigav je ključ in čemu služi, vrstica za ljudi</translation>
    </message>
    <message>
        <source>file for the key, which must not exist; beside it FILE.pub gets its public half</source>
        <translation>datoteka za ključ, ki ne sme še obstajati; njegov javni del se zapiše zraven v FILE.pub</translation>
    </message>
    <message>
        <source>Public half, to be handed on: {file}</source>
        <translation>Javni del, ki ga predate naprej: {file}</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Novo geslo: </translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>Še enkrat isto: </translation>
    </message>
    <message>
        <source>Passphrase of {file}: </source>
        <translation>Geslo za {file}: </translation>
    </message>
    <message>
        <source>the key from the input</source>
        <translation>ključ z vhoda</translation>
    </message>
    <message>
        <source>Each fault is named by: workpris-publish check {file}</source>
        <translation>Vsako napako navede ukaz: workpris-publish check {file}</translation>
    </message>
    <message>
        <source>Valid until {day}.</source>
        <translation>Velja do {day}.</translation>
    </message>
    <message>
        <source>The root ends on {day}: have its keys renew it (rotate FOLDER root).</source>
        <translation>Root poteče {day}: podaljšajo naj ga imetniki njegovih ključev (rotate FOLDER root).</translation>
    </message>
    <message>
        <source>The last release ends on {day}: make another one.</source>
        <translation>Zadnja objava poteče {day}: naredite novo.</translation>
    </message>
    <message>
        <source>There is no release yet.</source>
        <translation>Objave še ni.</translation>
    </message>
    <message>
        <source>Release {number} of {day} was read back and verified.</source>
        <translation>Objava {number} z dne {day} je bila znova prebrana in preverjena.</translation>
    </message>
    <message>
        <source>Release {number} is published.</source>
        <translation>Objava {number} je na voljo.</translation>
    </message>
    <message>
        <source>{country}: services {services}, deltas {deltas}</source>
        <translation>{country}: storitve {services}, razlike {deltas}</translation>
    </message>
    <message>
        <source>common</source>
        <translation>skupno</translation>
    </message>
    <message>
        <source>It tells of program {version}, current since {day}.</source>
        <translation>Sporoča program {version}, aktualen od {day}.</translation>
    </message>
    <message>
        <source>Root version {version} is in place.</source>
        <translation>Root je nameščen, različica {version}.</translation>
    </message>
    <message>
        <source>Root version {version}, followed from version 1.</source>
        <translation>Root, različica {version}, preverjena od različice 1 naprej.</translation>
    </message>
    <message>
        <source>Release {number} of {day} can be installed.</source>
        <translation>Objavo {number} z dne {day} je mogoče namestiti.</translation>
    </message>
    <message>
        <source>Files verified: {count}.</source>
        <translation>Preverjene datoteke: {count}.</translation>
    </message>
    <message>
        <source>folder of the new repository</source>
        <translation>mapa novega repozitorija</translation>
    </message>
    <message>
        <source>the root keys, three of them; two must sign</source>
        <translation>ključi root, trije; podpisati morata dva</translation>
    </message>
    <message>
        <source>the targets keys, two of them; one must sign</source>
        <translation>ključa targets, dva; podpisati mora eden</translation>
    </message>
    <message>
        <source>the online key</source>
        <translation>ključ online</translation>
    </message>
    <message>
        <source>short name that tells this publisher from others for ever</source>
        <translation>kratko ime, ki tega izdajatelja za vedno loči od drugih</translation>
    </message>
    <message>
        <source>how people know this publisher</source>
        <translation>kako ljudje poznajo tega izdajatelja</translation>
    </message>
    <message>
        <source>country that will be published, such as CZ; may be given again</source>
        <translation>država, ki se objavi, na primer CZ; možnost lahko navedete večkrat</translation>
    </message>
    <message>
        <source>address at which the repository will stand; may be given again</source>
        <translation>naslov, na katerem bo repozitorij; možnost lahko navedete večkrat</translation>
    </message>
    <message>
        <source>how many root keys must sign (2)</source>
        <translation>koliko ključev root mora podpisati (2)</translation>
    </message>
    <message>
        <source>folder of the repository, or publisher.json</source>
        <translation>mapa repozitorija ali publisher.json</translation>
    </message>
    <message>
        <source>folder of the repository</source>
        <translation>mapa repozitorija</translation>
    </message>
    <message>
        <source>a targets key</source>
        <translation>ključ targets</translation>
    </message>
    <message>
        <source>release even if more than 5 % of the services are gone</source>
        <translation>objavi, tudi če manjka več kot 5 % storitev</translation>
    </message>
    <message>
        <source>say from now on what this file (TOML) says of a newer program</source>
        <translation>odslej sporočati, kar ta datoteka (TOML) pravi o novejšem programu</translation>
    </message>
    <message>
        <source>say nothing of a newer program any more</source>
        <translation>o novejšem programu ne sporočati ničesar več</translation>
    </message>
    <message>
        <source>root, targets or online</source>
        <translation>root, targets ali online</translation>
    </message>
    <message>
        <source>root keys, so many as must sign</source>
        <translation>ključi root, toliko, kot jih mora podpisati</translation>
    </message>
    <message>
        <source>the key that goes; its public half is enough</source>
        <translation>ključ, ki odhaja; dovolj je njegov javni del</translation>
    </message>
    <message>
        <source>the key that comes</source>
        <translation>ključ, ki prihaja</translation>
    </message>
    <message>
        <source>for targets, where the old key is lost: one that stays</source>
        <translation>za targets, če je stari ključ izgubljen: eden, ki ostane</translation>
    </message>
    <message>
        <source>for targets: the online key</source>
        <translation>za targets: ključ online</translation>
    </message>
    <message>
        <source>the stick, or any folder; it gets a folder “workpris-directory”</source>
        <translation>ključek USB ali katera koli mapa; tam nastane mapa »workpris-directory«</translation>
    </message>
    <message>
        <source>look at signatures and files only, and do not read the records in</source>
        <translation>preglej samo podpise in datoteke, vpisov ne beri</translation>
    </message>
    <message>
        <source>Services in {country} that every computer takes, because --country did not name it: {count}.</source>
        <translation>Storitve za {country}, ki jih prevzame vsak računalnik, ker države ni v --country: {count}.</translation>
    </message>
    <message>
        <source>files of slips, as offices handed them over</source>
        <translation>datoteke s sporočili, kot so jih oddale službe</translation>
    </message>
    <message>
        <source>the work list, .xlsx or .csv; what you wrote into one that is there stays</source>
        <translation>delovni seznam, .xlsx ali .csv; kar ste vpisali v obstoječega, ostane</translation>
    </message>
    <message>
        <source>the name of the work list must end with .xlsx or .csv: {file}</source>
        <translation>ime delovnega seznama se mora končati z .xlsx ali .csv: {file}</translation>
    </message>
    <message>
        <source>If you edited “{file}” yourself: delete its “bytes” and “hash” in datapackage.json, then make a new package of it: workpris-publish build {package} --out NEW</source>
        <translation>Če ste datoteko »{file}« urejali sami: v datapackage.json izbrišite njena podatka »bytes« in »hash«, nato iz paketa naredite novega: workpris-publish build {package} --out NEW</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Drugo ime</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>About the provider</source>
        <translation>O izvajalcu</translation>
    </message>
    <message>
        <source>Record changed on</source>
        <translation>Zadnja sprememba vpisa</translation>
    </message>
    <message>
        <source>Record made on</source>
        <translation>Datum vpisa</translation>
    </message>
    <message>
        <source>Closed for a time</source>
        <translation>Začasno zaprto</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Se ne izvaja</translation>
    </message>
    <message>
        <source>Closed for good</source>
        <translation>Trajno zaprto</translation>
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
        <translation>Lokacija</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pošta</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Splet</translation>
    </message>
    <message>
        <source>For staff only: not printed</source>
        <translation>Samo za strokovne delavce: se ne natisne</translation>
    </message>
    <message>
        <source>The address is confidential. Call first.</source>
        <translation>Naslov je zaupen. Najprej pokličite.</translation>
    </message>
    <message>
        <source>prison not stated</source>
        <translation>zapor ni naveden</translation>
    </message>
    <message>
        <source>In this prison: {name}</source>
        <translation>V tem zaporu: {name}</translation>
    </message>
    <message>
        <source>Written promise of a place</source>
        <translation>Pisno zagotovilo o sprejemu</translation>
    </message>
    <message>
        <source>Electronic monitoring or house arrest</source>
        <translation>Elektronski nadzor ali hišni zapor</translation>
    </message>
    <message>
        <source>Address ordered by a court</source>
        <translation>Naslov, ki ga določi sodišče</translation>
    </message>
    <message>
        <source>Promise of work</source>
        <translation>Zagotovilo o zaposlitvi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opomba</translation>
    </message>
    <message>
        <source>Agreement with the prison</source>
        <translation>Dogovor z zaporom</translation>
    </message>
    <message>
        <source>Days and hours inside</source>
        <translation>Dnevi in ure v zaporu</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Oddelki</translation>
    </message>
    <message>
        <source>Regimes</source>
        <translation>Režimi</translation>
    </message>
    <message>
        <source>People on remand</source>
        <translation>Osebe v priporu</translation>
    </message>
    <message>
        <source>How to sign up</source>
        <translation>Kako se prijaviti</translation>
    </message>
    <message>
        <source>Ask so long ahead</source>
        <translation>Koliko prej zaprositi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Čakanje</translation>
    </message>
    <message>
        <source>On transfer to another prison</source>
        <translation>Ob premestitvi v drug zapor</translation>
    </message>
    <message>
        <source>ran out on {date}</source>
        <translation>veljavnost je potekla {date}</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation>velja do {date}</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Komu</translation>
    </message>
    <message>
        <source>Who may ask</source>
        <translation>Kdo lahko zaprosi</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>Kako zaprositi</translation>
    </message>
    <message>
        <source>Before the first visit</source>
        <translation>Pred prvim obiskom</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>Kaj prinesti</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>The provider&apos;s form</source>
        <translation>Obrazec izvajalca</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Za koga</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Spol</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Starost</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kje</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regije</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Jeziki</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ni navedeno</translation>
    </message>
    <message>
        <source>{low} to {high} years</source>
        <translation>od {low} do {high} let</translation>
    </message>
    <message>
        <source>from {low} years</source>
        <translation>od {low}. leta naprej</translation>
    </message>
    <message>
        <source>up to {high} years</source>
        <translation>do {high} let</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>S kom</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Skupine</translation>
    </message>
    <message>
        <source>Who is welcome</source>
        <translation>Komu je odprto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdaj</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Kako</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolmač</translation>
    </message>
    <message>
        <source>Responsible for</source>
        <translation>Pristojnost</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Območje</translation>
    </message>
    <message>
        <source>Access to the building</source>
        <translation>Dostop do stavbe</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Omejitve pri sprejemu</translation>
    </message>
    <message>
        <source>Nothing is stated. Ask.</source>
        <translation>Nič ni navedeno. Vprašajte.</translation>
    </message>
    <message>
        <source>not stated: {reasons}</source>
        <translation>ni navedeno: {reasons}</translation>
    </message>
    <message>
        <source>Calling hours</source>
        <translation>Kdaj poklicati</translation>
    </message>
    <message>
        <source>Visiting hours</source>
        <translation>Kdaj priti</translation>
    </message>
    <message>
        <source>Hours online</source>
        <translation>Kdaj po spletu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zaprto</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Prazniki</translation>
    </message>
    <message>
        <source>Visiting hours, {place}</source>
        <translation>Kdaj priti, {place}</translation>
    </message>
    <message>
        <source>Calling hours, {place}</source>
        <translation>Kdaj poklicati, {place}</translation>
    </message>
    <message>
        <source>Hours online, {place}</source>
        <translation>Kdaj po spletu, {place}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ni znano</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Trajanje</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Način izvedbe</translation>
    </message>
    <message>
        <source>not known any more (last start: {date})</source>
        <translation>ni več znano (zadnji začetek: {date})</translation>
    </message>
    <message>
        <source>Next start</source>
        <translation>Naslednji začetek</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Pogoji</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Potrdilo</translation>
    </message>
    <message>
        <source>Pilot or regular</source>
        <translation>Poskusna ali redna izvedba</translation>
    </message>
    <message>
        <source>Comes before</source>
        <translation>Pred programom</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Po programu</translation>
    </message>
    <message>
        <source>Opens the door to</source>
        <translation>Omogoča vključitev v</translation>
    </message>
    <message>
        <source>It is not known where the person returns to.</source>
        <translation>Ni znano, kam se oseba vrne.</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Zunaj</translation>
    </message>
    <message>
        <source>Outside, {region}</source>
        <translation>Zunaj, {region}</translation>
    </message>
    <message>
        <source>For the family, {region}</source>
        <translation>Za družino, {region}</translation>
    </message>
    <message>
        <source>Nothing found in the directory</source>
        <translation>V imeniku ni bilo najdeno nič</translation>
    </message>
    <message>
        <source>{least} to {most} people</source>
        <translation>od {least} do {most} oseb</translation>
    </message>
    <message>
        <source>No edition from before is kept on this computer.</source>
        <translation>V tem računalniku ni prejšnje izdaje.</translation>
    </message>
    <message>
        <source>Edition before</source>
        <translation>Prejšnja izdaja</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>datum ni znan</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Primerjano z izdajo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sprememba</translation>
    </message>
    <message>
        <source>New in this edition</source>
        <translation>Novo v tej izdaji</translation>
    </message>
    <message>
        <source>Only in details that are not shown</source>
        <translation>Samo v podrobnostih, ki niso prikazane</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Nič se ni spremenilo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>was: {text}</source>
        <translation>prej: {text}</translation>
    </message>
    <message>
        <source>Not known. Ask by telephone.</source>
        <translation>Ni znano. Vprašajte po telefonu.</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Prosta mesta</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ni znano</translation>
    </message>
    <message>
        <source>Own call</source>
        <translation>Lastni klic</translation>
    </message>
    <message>
        <source>Not known any more ({said})</source>
        <translation>Ni več znano ({said})</translation>
    </message>
    <message>
        <source>Planned closures</source>
        <translation>Predvidoma zaprto</translation>
    </message>
    <message>
        <source>said on {date}, source: {source}</source>
        <translation>sporočeno {date}, vir: {source}</translation>
    </message>
    <message>
        <source>said on {date}, source not stated</source>
        <translation>sporočeno {date}, vir ni naveden</translation>
    </message>
    <message>
        <source>registered maximum: {count}, not free places</source>
        <translation>največ po registru: {count}, to niso prosta mesta</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Izvajalec</translation>
    </message>
    <message>
        <source>Provider not stated</source>
        <translation>Izvajalec ni naveden</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dokazila</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Akreditacija</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Vir</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>sveže</translation>
    </message>
    <message>
        <source>ageing</source>
        <translation>manj sveže</translation>
    </message>
    <message>
        <source>old</source>
        <translation>staro</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>nikoli preverjeno</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>Številka v registru</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Pravna oblika</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Leto ustanovitve</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiranje</translation>
    </message>
    <message>
        <source>no number: {reason}</source>
        <translation>ni številke: {reason}</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>številka {number}</translation>
    </message>
    <message>
        <source>seen on {date}</source>
        <translation>vpogled {date}</translation>
    </message>
    <message>
        <source>about the provider as a whole</source>
        <translation>velja za izvajalca v celoti</translation>
    </message>
    <message>
        <source>not stated when it was seen</source>
        <translation>ni navedeno, kdaj je bil vpogled</translation>
    </message>
    <message>
        <source>valid since {date}</source>
        <translation>velja od {date}</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Zadnje preverjanje</translation>
    </message>
    <message>
        <source>not stated how</source>
        <translation>ni navedeno, kako</translation>
    </message>
    <message>
        <source>not stated by whom</source>
        <translation>ni navedeno, kdo</translation>
    </message>
    <message>
        <source>{date}, overdue</source>
        <translation>{date}, rok je potekel</translation>
    </message>
    <message>
        <source>Next check due</source>
        <translation>Naslednje preverjanje do</translation>
    </message>
    <message>
        <source>(in {language})</source>
        <translation>(jezik: {language})</translation>
    </message>
    <message>
        <source>told by telephone on {date}</source>
        <translation>sporočeno po telefonu {date}</translation>
    </message>
    <message>
        <source>{said}, older than the record</source>
        <translation>{said}, starejše od vpisa</translation>
    </message>
    <message>
        <source>Hours not known</source>
        <translation>Urnik ni znan</translation>
    </message>
    <message>
        <source>by appointment</source>
        <translation>po dogovoru</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>zdaj zaprto</translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>urnik ni znan</translation>
    </message>
    <message>
        <source>Visits now</source>
        <translation>Osebno</translation>
    </message>
    <message>
        <source>Calls now</source>
        <translation>Po telefonu</translation>
    </message>
    <message>
        <source>Online now</source>
        <translation>Po spletu</translation>
    </message>
    <message>
        <source>open now, day and night</source>
        <translation>zdaj odprto, podnevi in ponoči</translation>
    </message>
    <message>
        <source>open now until {time}</source>
        <translation>zdaj odprto do {time}</translation>
    </message>
    <message>
        <source>opens today, {time}</source>
        <translation>odpre se danes, {time}</translation>
    </message>
    <message>
        <source>opens tomorrow, {time}</source>
        <translation>odpre se jutri, {time}</translation>
    </message>
    <message>
        <source>opens {day}, {time}</source>
        <translation>odpre se: {day}, {time}</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>“{column}” is empty, but every row needs it</source>
        <translation>»{column}« je prazno, a to potrebuje vsaka vrstica</translation>
    </message>
    <message>
        <source>“{column}” is longer than any directory needs</source>
        <translation>»{column}« je daljše, kot potrebuje kateri koli imenik</translation>
    </message>
    <message>
        <source>“{column}” has a word that the list of this column does not know</source>
        <translation>»{column}« vsebuje besedo, ki je seznam tega stolpca ne pozna</translation>
    </message>
    <message>
        <source>“{column}” is not a number</source>
        <translation>»{column}« ni število</translation>
    </message>
    <message>
        <source>“{column}” is not a date</source>
        <translation>»{column}« ni datum</translation>
    </message>
    <message>
        <source>“{column}” is not a time of day</source>
        <translation>»{column}« ni ura</translation>
    </message>
    <message>
        <source>the id was used by an earlier row</source>
        <translation>oznako je že uporabila prejšnja vrstica</translation>
    </message>
    <message>
        <source>the row has more or fewer fields than the heading</source>
        <translation>vrstica ima več ali manj polj kot glava</translation>
    </message>
    <message>
        <source>“{column}” names a row that is not in the package</source>
        <translation>»{column}« navaja vrstico, ki je v paketu ni</translation>
    </message>
    <message>
        <source>the row does not say what it belongs to</source>
        <translation>vrstica ne pove, kam sodi</translation>
    </message>
    <message>
        <source>the provider is not in the package; the service was kept</source>
        <translation>izvajalca ni v paketu; storitev je ohranjena</translation>
    </message>
    <message>
        <source>the type of service is not in our list; the service was kept</source>
        <translation>vrste storitve ni na našem seznamu; storitev je ohranjena</translation>
    </message>
    <message>
        <source>the region is not in our list; the row was kept</source>
        <translation>regije ni na našem seznamu; vrstica je ohranjena</translation>
    </message>
    <message>
        <source>the prison is not in our list; the place was kept</source>
        <translation>zapora ni na našem seznamu; kraj je ohranjen</translation>
    </message>
    <message>
        <source>the setting is not in our list; the service was kept</source>
        <translation>okolja ni na našem seznamu; storitev je ohranjena</translation>
    </message>
    <message>
        <source>“{column}” has a word that our facets do not know; the row was kept</source>
        <translation>»{column}« vsebuje besedo, ki je naši seznami ne poznajo; vrstica je ohranjena</translation>
    </message>
    <message>
        <source>the district or municipality is not known; the row was kept</source>
        <translation>okraj ali občina ni med znanimi; vrstica je ohranjena</translation>
    </message>
    <message>
        <source>what is counted is not in our list; the row was kept</source>
        <translation>tega, kar se šteje, ni na našem seznamu; vrstica je ohranjena</translation>
    </message>
    <message>
        <source>“{column}” is a day that lies ahead, so it was left out</source>
        <translation>»{column}« je dan v prihodnosti, zato je izpuščen</translation>
    </message>
    <message>
        <source>the form is not in the package; the row was kept without its file</source>
        <translation>obrazca ni v paketu; vrstica je ohranjena brez njegove datoteke</translation>
    </message>
    <message>
        <source>this table is not used by the program</source>
        <translation>te tabele program ne uporablja</translation>
    </message>
    <message>
        <source>the address is secret by a later source; the place was removed</source>
        <translation>naslov je po poznejšem viru zaupen; kraj je bil odstranjen</translation>
    </message>
    <message>
        <source>a later source gives it another name</source>
        <translation>poznejši vir navaja drugo ime</translation>
    </message>
    <message>
        <source>the id begins with “office:”, which only what an office adds itself may do</source>
        <translation>oznaka se začne z »office:«, kar je dovoljeno samo vnosom, ki jih doda služba sama</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>several types fit; the first was taken, and a person must choose</source>
        <translation>ustreza več vrst; vzeta je prva, izbrati mora človek</translation>
    </message>
    <message>
        <source>this kind is in none of our tables; the service has no type</source>
        <translation>te vrste ni v nobeni od naših tabel; storitev nima vrste</translation>
    </message>
    <message>
        <source>this target group is in none of our tables; it was left out</source>
        <translation>te ciljne skupine ni v nobeni od naših tabel; izpuščena je</translation>
    </message>
    <message>
        <source>this is none of the words that may stand here; it was left out</source>
        <translation>to ni nobena od besed, ki smejo biti tukaj; izpuščeno je</translation>
    </message>
    <message>
        <source>these hours could not be understood; they are not known</source>
        <translation>teh ur ni bilo mogoče razumeti; urnik ni znan</translation>
    </message>
    <message>
        <source>there is no such day; the cell was left out</source>
        <translation>takega dne ni; celica je izpuščena</translation>
    </message>
    <message>
        <source>this could not be understood as a telephone number</source>
        <translation>tega ni bilo mogoče razumeti kot telefonsko številko</translation>
    </message>
    <message>
        <source>this could not be understood as a number; it was left out</source>
        <translation>tega ni bilo mogoče razumeti kot število; izpuščeno je</translation>
    </message>
    <message>
        <source>the check digit of this register number is wrong</source>
        <translation>kontrolna števka te registrske številke je napačna</translation>
    </message>
    <message>
        <source>this is empty, but it is needed; the record was left out</source>
        <translation>to je prazno, a je potrebno; vpis je izpuščen</translation>
    </message>
    <message>
        <source>this names a record that is not there</source>
        <translation>to navaja vpis, ki ga ni</translation>
    </message>
    <message>
        <source>data of a person was left out</source>
        <translation>osebni podatki so izpuščeni</translation>
    </message>
    <message>
        <source>the address is secret, and was left out</source>
        <translation>naslov je tajen in je izpuščen</translation>
    </message>
    <message>
        <source>this stood here twice, and was put together</source>
        <translation>to je bilo tukaj dvakrat in je združeno</translation>
    </message>
    <message>
        <source>this service has ended, and is marked so</source>
        <translation>ta storitev se je končala in je tako označena</translation>
    </message>
    <message>
        <source>this was understood as written beside it</source>
        <translation>to je razumljeno tako, kot piše zraven</translation>
    </message>
    <message>
        <source>this field has no place in the directory, and was left out</source>
        <translation>to polje nima mesta v imeniku in je izpuščeno</translation>
    </message>
    <message>
        <source>this is longer than any directory needs; it was left out</source>
        <translation>to je daljše, kot potrebuje kateri koli imenik; izpuščeno je</translation>
    </message>
    <message>
        <source>this was said before; the first counts</source>
        <translation>to je bilo že navedeno; velja prvo</translation>
    </message>
</context>
</TS>
