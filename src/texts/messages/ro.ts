import type { MessageTable } from './table.ts';

export const report: MessageTable['report'] = {
  mistake: 'Greșeală',
  warning: 'Avertisment',
  'warning.begins': 'Avertisment:',
  'mistakes.none': 'nicio greșeală',
  mistakes: { one: '{n} greșeală', few: '{n} greșeli', other: '{n} de greșeli' },
  'warnings.none': 'niciun avertisment',
  warnings: { one: '{n} avertisment', few: '{n} avertismente', other: '{n} de avertismente' },
  'warnings.none-allowed': '{warnings} (nu se admite niciunul)',
  'warnings.as-before': '{warnings} ({n} ca înainte)',
  'warnings.some-allowed': '{warnings} (limita este {limit})',
  accepted: { one: '{n} acceptat', few: '{n} acceptate', other: '{n} acceptate' },
  elsewhere: { one: '{n} în rest', few: '{n} în rest', other: '{n} în rest' },
  holds: 'Conținutul cuprinde: {counts}.',
  'holds.projects': { one: '{n} proiect', few: '{n} proiecte', other: '{n} de proiecte' },
  'holds.partners': { one: '{n} partener', few: '{n} parteneri', other: '{n} de parteneri' },
  'holds.events': { one: '{n} eveniment', few: '{n} evenimente', other: '{n} de evenimente' },
  'holds.pages': { one: '{n} pagină', few: '{n} pagini', other: '{n} de pagini' },
  reference: 'Ce înseamnă fiecare cod, cu exemple: {page}',
  'summary.heading': 'Conținutul: {counts}',
  'summary.refused': 'Corectați greșelile: cât timp există vreuna, arhiva nu poate fi generată.',
  'summary.warned': 'Arhiva poate fi generată. Citiți și avertismentele: unele arată ce anume nu se publică.',
  'summary.holds': 'Arhiva poate fi generată.',
  'summary.mistakes': 'Greșeli',
  'summary.warnings': 'Avertismente',
  'summary.line': 'Rândul {line}:',
  'summary.more': {
    one: 'Încă un mesaj nu este afișat, din lipsă de spațiu. Corectați cele de mai sus și verificați din nou.',
    few: 'Încă {n} mesaje nu sunt afișate, din lipsă de spațiu. Corectați cele de mai sus și verificați din nou.',
    other:
      'Încă {n} de mesaje nu sunt afișate, din lipsă de spațiu. Corectați cele de mai sus și verificați din nou.',
  },
  waiting: 'Se așteaptă modificări (opriți cu Ctrl+C).',
  refused: {
    one: 'Nu s-a generat nimic: conținutul are o greșeală, arătată mai sus.',
    few: 'Nu s-a generat nimic: conținutul are {n} greșeli, arătate mai sus.',
    other: 'Nu s-a generat nimic: conținutul are {n} de greșeli, arătate mai sus.',
  },

  // The live site
  'live.mend':
    'Pagina de dedesubt este încă cea dinainte. Se actualizează de îndată ce fișierele sunt corecte: când salvați un fișier, toate sunt citite din nou.',
  'live.mend-first':
    'Arhiva apare de îndată ce fișierele sunt corecte: când salvați un fișier, toate sunt citite din nou.',
  'live.warnings':
    'Avertismentele nu împiedică generarea. Dacă unul nu cere nicio corectură, îl puteți trece în fișa lui, la `accepted`.',
  'live.unread': 'Conținutul nu poate fi citit acum',
  'live.again': 'Se încearcă din nou în fiecare secundă.',
  'live.more': 'Și încă {n}: `npm run check` le arată pe toate.',
  'live.look': 'Vedeți pagina',
  'live.close': 'Închideți',
};

export const words: MessageTable['words'] = {
  written: { list: 'o listă', fields: 'un grup de câmpuri', text: 'un text' },
  wanted: { list: 'o listă', fields: 'un grup de câmpuri', text: 'un text', number: 'un număr' },
  // The words after „Nu există”.
  kind: {
    projects: 'niciun proiect',
    partners: 'niciun partener',
    events: 'niciun eveniment',
    pages: 'nicio pagină',
  },
  thisKind: {
    projects: 'Acest proiect',
    partners: 'Acest partener',
    events: 'Acest eveniment',
    pages: 'Această pagină',
  },
  aKind: {
    projects: 'un proiect',
    partners: 'un partener',
    events: 'un eveniment',
    pages: 'o pagină',
  },
  otherKind: {
    projects: 'un proiect',
    partners: 'un partener',
    events: 'un eveniment',
    pages: 'o pagină',
  },
};

export const rules: MessageTable['rules'] = {
  // The folder and its files
  'archive-missing': {
    title: 'Lipsește archive.yaml',
    message: 'În folderul cu conținutul arhivei nu există `archive.yaml`.',
    remedy: 'Creați-l, cu `name`, `owner` și `languages`.',
  },
  'archive-name': {
    title: 'archive.yaml sub alt nume',
    message: '`{value}` nu este citit: fișierul principal al arhivei se numește `archive.yaml`.',
    remedy: 'Redenumiți-l `archive.yaml`.',
  },
  'archive-empty': {
    title: 'Încă nicio fișă',
    message: 'Arhiva nu are încă nicio fișă.',
    remedy:
      'Adăugați un prim proiect, de exemplu `projects/proiectul-meu.md`, cu un titlu în câmpul `title`.',
  },
  'file-unreadable': {
    title: 'Fișier care nu poate fi citit',
    message: 'Fișierul nu poate fi citit.',
    remedy: 'Salvați-l din nou sau cereți dreptul de a-l citi.',
  },
  'folder-unreadable': {
    title: 'Folder care nu poate fi citit',
    message: 'Folderul nu poate fi citit, așa că nimic din el nu se publică.',
    remedy: 'Cereți dreptul de a-l deschide sau ștergeți-l.',
  },
  'text-too-large': {
    title: 'Fișier text prea mare',
    message: 'Mărimea fișierului, în octeți, este {bytes}; o fișă poate avea cel mult {limit}.',
    remedy: 'Mutați textele lungi într-un document aflat lângă fișă și treceți-l la `results`.',
  },
  'not-utf8': {
    title: 'Fișier nesalvat în UTF-8',
    message: 'Fișierul nu este salvat cu codificarea UTF-8; pare să fie {looksLike}.',
    remedy: 'Deschideți-l în editor cu codificarea {looksLike} și salvați-l cu codificarea UTF-8.',
  },
  'not-text': {
    title: 'Fișier care nu este text',
    message: 'Acesta nu este un fișier text: conține octeți care nu apar în niciun text.',
    remedy:
      'Scrieți fișa într-un editor de text și salvați-o ca text simplu; unei imagini sau unui document dați-i extensia potrivită.',
  },
  'text-garbled': {
    title: 'Litere din două codificări',
    message: {
      one: '`{value}` apare în loc de `{meant}`: textul a fost deschis cândva cu altă codificare decât a lui.',
      few: '`{value}` apare în loc de `{meant}`: textul a fost deschis cândva cu altă codificare decât a lui. În acest fișier sunt {n} astfel de locuri.',
      other:
        '`{value}` apare în loc de `{meant}`: textul a fost deschis cândva cu altă codificare decât a lui. În acest fișier sunt {n} de astfel de locuri.',
    },
    remedy: 'Copiați din nou textul de la sursă sau corectați fiecare loc.',
  },
  'text-lost': {
    title: 'Litere pierdute',
    message: {
      one: 'Aici s-a pierdut o literă: în locul ei apare `�`.',
      few: 'Aici s-a pierdut o literă: în locul ei apare `�`. În acest fișier sunt {n} astfel de locuri.',
      other:
        'Aici s-a pierdut o literă: în locul ei apare `�`. În acest fișier sunt {n} de astfel de locuri.',
    },
    remedy: 'Scrieți din nou litera și salvați fișierul în UTF-8.',
  },
  'text-stacked-marks': {
    title: 'Semne îngrămădite pe o literă',
    message: 'Aici, o singură literă poartă mai mult de {limit} de accente sau alte semne.',
    remedy: 'Scrieți din nou cuvântul de la tastatură, fără să-l lipiți.',
  },
  'symbolic-link': {
    title: 'Trimitere în locul unui fișier',
    message: 'Aici nu este un fișier, ci o trimitere la alt loc de pe disc.',
    remedy: 'Puneți aici chiar fișierul.',
  },
  'not-a-file': {
    title: 'Nici fișier, nici folder',
    message: 'Aici nu este nici fișier, nici folder, ci un obiect special al sistemului de operare.',
    remedy: 'Ștergeți-l.',
  },
  'name-clash': {
    title: 'Două nume pe care unele calculatoare le confundă',
    message:
      'Numele diferă de `{other}` numai prin litere mari sau diacritice, pe care unele calculatoare nu le deosebesc.',
    remedy: 'Redenumiți unul dintre cele două.',
  },
  'file-name-unportable': {
    title: 'Nume pe care unele calculatoare nu îl acceptă',
    message: 'Nu orice calculator acceptă un fișier cu numele `{value}`.',
    remedy:
      'Nu folosiți în nume semnele `< > : " | ? * \\`, semne invizibile, nici punct sau spațiu la sfârșit; nu îl numiți con, nul, aux, prn, com1 sau lpt1.',
  },
  'file-name-encoding': {
    title: 'Nume de fișier în altă codificare',
    message: 'Numele `{value}` nu este scris în UTF-8, așa că niciun alt calculator nu îl poate citi.',
    remedy: 'Redenumiți fișierul; dacă aveți îndoieli, folosiți numai literele a–z.',
  },
  'path-too-long': {
    title: 'Cale prea lungă',
    message: 'Calea este prea lungă: numărul ei de caractere este {length}, iar limita este {limit}.',
    remedy: 'Scurtați numele fișierului și ale folderelor în care se află.',
  },
  'record-outside': {
    title: 'Fișă în afara folderelor arhivei',
    message: '`{value}` nu se află în niciunul dintre folderele arhivei.',
    remedy: 'Fișele stau într-unul dintre folderele: {known}.',
    meant: 'Ați vrut să scrieți `{nearest}`?',
  },
  'record-in-record': {
    title: 'Fișă în folderul alteia',
    message: 'Această fișă se află în folderul altei fișe, `{other}`.',
    remedy:
      'Mutați-o în altă parte: folderul unei fișe cuprinde numai fotografiile, documentele și traducerile ei.',
  },
  'record-of-other-kind': {
    title: 'Fișă în folderul altui fel de fișe',
    message: 'Aceasta pare să fie o fișă pentru {aKind}, dar se află în `{folder}/`.',
    remedy: 'Mutați-o la `{instead}`.',
  },
  'file-ending': {
    title: 'Extensie greșită',
    message: 'Fișierul pentru {aKind} nu poate avea extensia `.{value}`.',
    remedy: 'Redenumiți fișierul `{instead}`.',
  },
  'translation-name': {
    title: 'Traducere cu alt nume',
    message:
      '`{value}` nu este un nume de traducere: după numele fișierului fișei urmează un punct și codul limbii, cu litere mici.',
    remedy: 'Redenumiți fișierul `{instead}`.',
  },
  'id-form': {
    title: 'Nume care nu poate fi adresă',
    message: '`{value}` nu poate fi identificator: din el se formează o adresă web.',
    remedy:
      'Folosiți între 1 și 60 de litere mici fără diacritice (a–z), cifre și cratime simple, de exemplu `intalnire-cetateni-2021`.',
    meant:
      'Folosiți litere mici fără diacritice (a–z), cifre și cratime simple, în total cel mult 60: `{nearest}`. Limba unei traduceri se scrie după un punct: `gondomar.fr.yaml`.',
  },
  'page-id-reserved': {
    title: 'Nume de pagină deja folosit',
    message: 'Arhiva are deja o pagină a ei la `{value}.html`.',
    remedy: 'Dați fișierului acestei pagini alt nume.',
  },
  'duplicate-id': {
    title: 'Două fișe cu același nume',
    message: '`{value}` este deja identificatorul fișei `{other}`.',
    remedy:
      'Dacă amândouă spun același lucru, ștergeți unul; dacă nu, redenumiți unul. O traducere stă lângă fișa ei și poartă același nume, cu limba înaintea extensiei: `gondomar.fr.yaml`.',
  },
  'file-unused': {
    title: 'Fișier nefolosit',
    message: 'Nicio fișă nu folosește acest fișier, așa că nu se publică.',
    remedy:
      'Treceți-l într-o fișă (la `photos`, `results` …) sau ștergeți-l. Dacă este chiar o fișă, trebuie să aibă extensia .md sau .yaml, fără nimic după ea.',
  },
  'more-mistakes': {
    title: 'Mai multe greșeli decât sunt arătate',
    message: {
      one: 'Fișierul mai are o greșeală.',
      few: 'Fișierul mai are {n} greșeli.',
      other: 'Fișierul mai are {n} de greșeli.',
    },
    remedy: 'Corectați-le pe cele de mai sus, apoi verificați din nou.',
  },
  'more-warnings': {
    title: 'Mai multe avertismente decât sunt arătate',
    message: {
      one: 'Fișierul mai are un avertisment.',
      few: 'Fișierul mai are {n} avertismente.',
      other: 'Fișierul mai are {n} de avertismente.',
    },
    remedy: 'Citiți-le pe cele de mai sus, apoi verificați din nou.',
  },

  // YAML
  'record-empty': {
    title: 'Fișier gol',
    message: 'Fișierul este gol.',
    remedy:
      'Scrieți trei cratime (---) pe primul rând, apoi câmpurile, apoi încă un rând de trei cratime; sau ștergeți fișierul.',
  },
  'front-matter-missing': {
    title: 'Lipsesc datele de la început',
    message: 'Fișierul nu începe cu datele sale.',
    remedy:
      'Primul rând trebuie să fie de trei cratime (---), fără nimic deasupra, nici măcar un rând gol; apoi vin câmpurile, apoi încă un rând de trei cratime.',
  },
  'front-matter-language': {
    title: 'Date care nu sunt scrise în YAML',
    message: 'Datele se citesc numai în YAML; pe primul rând scrie `{found}`.',
    remedy: 'Pe primul rând scrieți numai ---.',
  },
  'front-matter-unclosed': {
    title: 'Date fără sfârșit',
    message: 'Datele de la început nu se încheie cu un rând de exact trei cratime.',
    remedy: 'Scrieți --- pe un rând separat, sub ultimul câmp.',
  },
  'not-fields': {
    title: 'Niciun câmp',
    message: 'Fișierul nu conține câmpuri.',
    remedy: 'Scrieți câmpurile ca `nume: valoare`, câte unul pe rând.',
  },
  'yaml-duplicate-key': {
    title: 'Câmp scris de două ori',
    message: 'Acest câmp este scris de două ori: aici și în rândul {line}.',
    remedy: 'Păstrați-l pe cel corect și ștergeți-l pe celălalt.',
  },
  'yaml-tab': {
    title: 'Tab la început de rând',
    message: 'La începutul rândului este un caracter introdus cu tasta Tab.',
    remedy: 'Înlocuiți-l cu spații, câte două pentru fiecare treaptă.',
  },
  'yaml-space': {
    title: 'Spațiu de alt fel',
    message: 'Aici este un spațiu de alt fel, ca în documentele Word sau pe site-uri.',
    remedy: 'Ștergeți spațiile de aici și scrieți-le din nou cu bara de spațiu.',
  },
  'yaml-colon': {
    title: 'Semnul „:” într-un text',
    message: 'În interiorul textului apare semnul „:” urmat de un spațiu.',
    remedy: 'Puneți textul între ghilimele: `title: "Orașe: o întâlnire"`.',
    meant: 'Puneți textul între ghilimele: `{nearest}`.',
  },
  'yaml-no-colon': {
    title: 'Rând fără nume de câmp și „:”',
    message: 'Rândul nu începe cu numele unui câmp, semnul „:” și un spațiu.',
    remedy:
      'Dacă rândul continuă textul de mai sus, puneți două spații înaintea lui; dacă nu, scrieți-l ca `nume: valoare`.',
    meant: 'Scrieți `{nearest}`.',
  },
  'yaml-unclosed': {
    title: 'Ghilimele sau paranteze neînchise',
    message: 'Ghilimelele sau parantezele deschise aici nu se mai închid.',
    remedy: 'Închideți-le; un text care doar începe cu o paranteză se pune între ghilimele.',
    meant: 'Scrieți `{nearest}`.',
  },
  'yaml-dash': {
    title: 'Element de listă fără cratimă și spațiu',
    message: 'Un element de listă începe cu o cratimă și un spațiu.',
    remedy: 'Scrieți `- gondomar`, cu spațiu după cratimă.',
    meant: 'Scrieți `{nearest}`.',
  },
  'yaml-typographic-quotes': {
    title: 'Ghilimele tipografice',
    message: 'Acestea sunt ghilimele tipografice, care aici sunt citite ca litere.',
    remedy: 'Puneți tot textul între ghilimele drepte: `"…"`.',
    meant: 'Folosiți ghilimele drepte: `{nearest}`.',
  },
  'yaml-quote-inside': {
    title: 'Ghilimele în interiorul unui text între ghilimele',
    message: 'Ghilimelele sau apostroful din interiorul textului îl încheie prea devreme.',
    remedy: 'Puneți în jurul întregului text ghilimele de celălalt fel: `"…"` sau `\'…\'`.',
    meant: 'Puneți în jurul întregului text ghilimele de celălalt fel: `{nearest}`.',
  },
  'yaml-backslash': {
    title: 'Semnul \\ între ghilimele duble',
    message: 'Între ghilimele duble, semnul \\ are un înțeles special.',
    remedy: "Puneți textul între ghilimele simple: `'…'`.",
    meant: 'Puneți textul între ghilimele simple: `{nearest}`.',
  },
  'yaml-hyphen': {
    title: 'Listă pe rândul câmpului ei',
    message: 'O listă cu cratime nu poate începe pe rândul câmpului ei.',
    remedy:
      'Scrieți fiecare element pe câte un rând, dedesubt, sau pe toate între paranteze drepte. Dacă nu este o listă, ci un text, puneți-l între ghilimele.',
    meant:
      'Scrieți fiecare element pe câte un rând, dedesubt, sau `{nearest}`. Dacă nu este o listă, ci un text, puneți-l între ghilimele.',
  },
  'yaml-needs-quotes': {
    title: 'Text care trebuie pus între ghilimele',
    message: 'Un text nu poate începe cu acest semn decât dacă este între ghilimele.',
    remedy: 'Puneți tot textul între ghilimele: `"…"`.',
    meant: 'Puneți tot textul între ghilimele: `{nearest}`.',
  },
  'yaml-indent': {
    title: 'Rând nealiniat',
    message: 'Acest rând nu este aliniat cu cele de care ține.',
    remedy:
      'Scrieți unul sub altul, la aceeași distanță de margine, câmpurile unei fișe și elementele unei liste.',
    meant: 'Începeți-l în coloana {column}, ca `{nearest}` din rândul {at}.',
  },
  'yaml-documents': {
    title: 'Două fișe într-un singur fișier',
    message: 'Aici, încă un rând de --- începe altă fișă.',
    remedy:
      'Păstrați o singură fișă în fiecare fișier. Un fișier cu text sub date are extensia .md, nu .yaml.',
  },
  'yaml-syntax': {
    title: 'YAML care nu poate fi citit',
    message: 'De aici încolo, datele nu pot fi citite.',
    remedy:
      'Scrieți fiecare câmp ca `nume: valoare` și puneți între ghilimele textele cu semne precum `: # [ {`.',
  },
  'yaml-key': {
    title: 'Câmp fără nume',
    message: 'Numele unui câmp lipsește sau nu este text simplu.',
    remedy: 'Scrieți `nume: valoare`.',
  },
  'yaml-alias': {
    title: 'Text care începe cu *',
    message: 'Textul începe cu `*`, care are aici un înțeles special.',
    remedy:
      'Puneți tot textul între ghilimele sau ștergeți `*`: în câmpuri nu există scriere cursivă sau aldină.',
    meant:
      'Ștergeți `*`, fiindcă în câmpuri nu există scriere cursivă sau aldină, sau puneți textul între ghilimele: `{nearest}`.',
  },
  'yaml-anchor': {
    title: 'Text care începe cu &',
    message: 'Textul începe cu `&`, care are aici un înțeles special.',
    remedy: 'Puneți tot textul între ghilimele.',
    meant: 'Puneți tot textul între ghilimele: `{nearest}`.',
  },
  'yaml-tag': {
    title: 'Text care începe cu semnul exclamării',
    message: 'Textul începe cu `!`, care are aici un înțeles special.',
    remedy: 'Puneți tot textul între ghilimele.',
    meant: 'Puneți tot textul între ghilimele: `{nearest}`.',
  },
  'yaml-merge': {
    title: 'Câmpuri preluate cu <<',
    message: 'Câmpurile nu pot fi preluate din alt loc cu `<<`.',
    remedy: 'Scrieți-le în întregime.',
  },
  'yaml-too-deep': {
    title: 'Prea multe liste una în alta',
    message: 'Listele sunt cuprinse una în alta pe mai mult de {limit} de niveluri.',
    remedy: 'Închideți parantezele sau puneți textul între ghilimele.',
  },
  'yaml-too-many': {
    title: 'Prea multe date pentru o fișă',
    message: 'Datele sunt prea multe: nicio fișă nu are atâtea câmpuri și elemente.',
    remedy: 'Mutați listele lungi într-un tabel (CSV, XLSX) aflat lângă fișă și treceți-l la `results`.',
  },
  'text-cut': {
    title: 'Text tăiat de #',
    message:
      '`{lost}`, ca tot ce stă după un spațiu și #, este luat drept notă pentru dumneavoastră și nu se publică.',
    remedy: 'Dacă face parte din text, puneți tot textul între ghilimele.',
    meant: 'Dacă face parte din text, puneți tot textul între ghilimele: `{nearest}`.',
  },

  // Fields and values
  'unknown-field': {
    title: 'Câmp necunoscut',
    message: 'Aici nu există niciun câmp numit `{value}`.',
    remedy: 'Câmpurile posibile aici sunt: {known}.',
    meant: 'Ați vrut să scrieți `{nearest}`?',
  },
  'missing-field': {
    title: 'Câmp lipsă',
    message: 'Lipsește câmpul `{field}`.',
    remedy: 'Adăugați un rând `{field}: …`.',
    meant: 'Adăugați un rând, de exemplu `{nearest}`.',
  },
  'wrong-shape': {
    title: 'Valoare de altă formă',
    message: 'La `{field}` trebuie {wanted}, dar apare {written}.',
    remedy:
      'Un text stă după numele câmpului; o listă are câte un rând `- …` pentru fiecare element, chiar dacă e unul singur; un grup de câmpuri se scrie sub numele lui, câte unul pe rând, cu două spații înainte, de exemplu `town: Lyon` sub `place:`.',
    meant: 'Scrieți `{nearest}`.',
  },
  'empty-value': {
    title: 'Element fără valoare',
    message: 'Câmpul `{field}` are un element fără valoare.',
    remedy: 'Scrieți valoarea sau ștergeți cratima.',
  },
  'line-break': {
    title: 'Text pe mai multe rânduri',
    message: 'Câmpul `{field}` se întinde pe mai multe rânduri.',
    remedy: 'Scrieți-l pe un singur rând.',
  },
  'text-too-long': {
    title: 'Rând de text prea lung',
    message: 'Numărul de caractere din câmpul `{field}` este {length}; în pagini încap cel mult {limit}.',
    remedy: 'Scurtați-l și mutați restul în textul de sub date.',
  },
  'control-character': {
    title: 'Caracter invizibil într-un câmp',
    message: 'Câmpul `{field}` conține un caracter de control invizibil ({character}).',
    remedy: 'Scrieți din nou textul de la tastatură, fără să-l lipiți.',
  },
  'bidirectional-control': {
    title: 'Caracter invizibil care schimbă direcția textului',
    message: 'Câmpul `{field}` conține un caracter invizibil care schimbă direcția textului ({character}).',
    remedy: 'Scrieți din nou textul de la tastatură, fără să-l lipiți.',
  },
  'text-invisible': {
    title: 'Text pe care nu îl vede nimeni',
    message: 'Câmpul `{field}` conține numai caractere invizibile ({character}).',
    remedy: 'Ștergeți tot rândul și scrieți-l din nou.',
  },
  'unknown-value': {
    title: 'Valoare care nu este în listă',
    message: '`{value}` nu se numără printre valorile câmpului `{field}`.',
    remedy: 'Valorile posibile sunt: {known}.',
    meant: 'Ați vrut să scrieți `{nearest}`?',
  },
  'keyword-form': {
    title: 'Nu este un cuvânt-cheie',
    message: '`{value}` nu are forma unui cuvânt-cheie.',
    remedy:
      'Folosiți litere mici fără diacritice (a–z), cifre și cratime simple, cel mult {longest} de caractere: `incluziune-sociala`.',
    meant: 'Ați vrut să scrieți `{nearest}`?',
  },
  'keyword-reserved': {
    title: 'Cuvânt-cheie care nu poate fi nume de fișier',
    message: '`{value}` devine numele unui fișier, dar niciun fișier nu se poate numi așa.',
    remedy: 'Alegeți alt cuvânt sau adăugați-i încă unul: `{value}-proiecte`.',
  },
  'flag-form': {
    title: 'Nici true, nici false',
    message: 'Câmpul `{field}` este fie true (da), fie false (nu); `{value}` nu se potrivește.',
    remedy: 'Scrieți `{field}: true` sau ștergeți câmpul.',
    meant: 'Scrieți `{field}: {nearest}`.',
  },
  'count-form': {
    title: 'Nu este un număr întreg',
    message: '`{value}` nu este un număr întreg.',
    remedy: 'Scrieți numai cifre, de exemplu 120.',
    meant:
      'Scrieți numai cifre: {nearest}. Pentru persoane, `participants: { total: {nearest}, estimated: true }` înseamnă „aproximativ”, iar `atLeast: true` în locul lui „peste”.',
  },
  negative: {
    title: 'Număr negativ',
    message: 'Câmpul `{field}` nu poate fi negativ.',
    remedy: 'Scrieți 0 sau un număr mai mare, fără cratimă înainte.',
  },
  'degrees-form': {
    title: 'Nu este un număr de grade',
    message: '`{value}` nu este un număr de grade între -{limit} și {limit}.',
    remedy:
      'Scrieți-l cu punct, nu cu virgulă, de exemplu 41.15, sau nu îl mai scrieți: localitățile sunt căutate automat.',
    meant: 'Scrieți {nearest} sau ștergeți câmpul: localitățile sunt căutate automat.',
  },
  'half-point': {
    title: 'Jumătate de poziție',
    message: 'Lângă acest câmp lipsește `{missing}`.',
    remedy: 'Scrieți-le pe amândouă sau pe niciunul: localitățile sunt căutate automat.',
  },
  'date-form': {
    title: 'Nu este o dată',
    message: '`{value}` nu este o dată.',
    remedy:
      'Scrieți anul, luna și ziua, atât cât se cunosc: 2019, 2019-05 sau 2019-05-18; dacă nu se cunoaște nimic, ștergeți rândul. Dacă sunt mai multe zile sau mai mulți ani, scrieți începutul la `start` și sfârșitul la `end`.',
    meant: 'Ați vrut să scrieți {nearest}?',
  },
  'date-ambiguous': {
    title: 'Dată care poate fi citită în două feluri',
    message: '`{value}` poate fi citită în două feluri.',
    remedy: 'Scrieți {dayFirst} dacă întâi este ziua sau {monthFirst} dacă întâi este luna.',
  },
  'date-missing-month': {
    title: 'Lună care nu există',
    message: 'Luna {month} din `{value}` nu există.',
    remedy: 'Scrieți anul, luna și ziua, în această ordine: 2019-05-18.',
    meant: 'Ați vrut să scrieți {nearest}?',
  },
  'date-missing-day': {
    title: 'Zi care nu există',
    message: 'Ziua `{value}` nu există: ultima zi din acea lună este {last}.',
    remedy: 'Corectați ziua sau nu o mai scrieți: {month}.',
  },
  'end-before-start': {
    title: 'Sfârșit înainte de început',
    message: 'Sfârșitul ({end}) este înainte de început ({start}).',
    remedy: 'Corectați una dintre cele două date; poate au fost scrise una în locul celeilalte.',
  },
  'country-form': {
    title: 'Nu este un cod de țară',
    message: '`{value}` nu este codul unei țări.',
    remedy:
      'Scrieți codul din două litere (ISO 3166-1), de exemplu PT pentru Portugalia, sau ștergeți rândul dacă țara nu se cunoaște.',
    meant: 'Scrieți codul din două litere: {nearest}.',
  },
  'language-twice': {
    title: 'Limbă scrisă de două ori',
    message: 'Limba `{value}` apare de două ori în listă.',
    remedy: 'Păstrați numai una.',
  },
  'lang-form': {
    title: 'Nu este un cod de limbă',
    message: '`{value}` nu este codul unei limbi.',
    remedy: 'Scrieți codul din două litere mici: ro pentru română, fr pentru franceză.',
    meant: 'Ați vrut să scrieți {nearest}?',
  },
  'money-form': {
    title: 'Sumă neclară',
    message: 'Din `{value}` nu reiese clar ce sumă este.',
    remedy:
      'Scrieți numai cifre, cu punct înaintea cenților: 145000 sau 145000.50. Altă monedă decât euro se scrie `{ amount: 5000, currency: RON }`.',
    meant: 'Ați vrut să scrieți `{nearest}`?',
  },
  'currency-form': {
    title: 'Nu este un cod de monedă',
    message: '`{value}` nu este codul unei monede.',
    remedy: 'Scrieți codul din trei litere, de exemplu EUR.',
    meant: 'Scrieți codul din trei litere: {nearest}.',
  },
  'link-form': {
    title: 'Nu este o adresă web',
    message: '`{value}` nu este o adresă web.',
    remedy:
      'Scrieți-o în întregime, începând cu https:// sau http://, fără spații: copiați-o din bara de adrese a browserului.',
    meant: 'Scrieți-o în întregime: `{nearest}`.',
  },
  'link-user': {
    title: 'Adresă cu nume de utilizator',
    message: 'Adresa conține un nume de utilizator.',
    remedy: 'Ștergeți numele și semnul @ de după el.',
  },
  'site-address-form': {
    title: 'Adresă de site cu altceva după ea',
    message: 'La această adresă se adaugă adresele paginilor, așa că nu poate cuprinde `?` sau `#`.',
    remedy: 'Scrieți-o `{instead}`.',
  },
  'email-form': {
    title: 'Nu este o adresă de e-mail',
    message: '`{value}` nu este o adresă de e-mail.',
    remedy: 'Scrieți-o în forma nume@example.org.',
    meant: 'Scrieți numai adresa: `{nearest}`.',
  },
  'email-personal': {
    title: 'Adresă de e-mail a unei persoane',
    message: '`{value}` pare adresa unei persoane; arhiva este publică, iar oamenii își schimbă postul.',
    remedy: 'Scrieți adresa unui serviciu, de exemplu europa@… sau contact@…, sau renunțați la ea.',
  },
  'phone-form': {
    title: 'Nu este un număr de telefon',
    message: '`{value}` nu este un număr de telefon.',
    remedy: 'Scrieți un singur număr, în formatul internațional: +351 224 660 000.',
    meant: 'Scrieți numai numărul: `{nearest}`.',
  },
  'pic-form': {
    title: 'Nu este un cod PIC',
    message:
      '`{value}` nu este un cod PIC, adică numărul unei organizații care participă la programe ale UE.',
    remedy: 'Codul are nouă cifre și nimic altceva.',
    meant: 'Scrieți numai cele nouă cifre: `{nearest}`.',
  },
  'wikidata-form': {
    title: 'Nu este un element Wikidata',
    message: '`{value}` nu este un element Wikidata.',
    remedy: 'Se scrie cu Q urmat de cifre, de exemplu Q213558.',
    meant: 'Scrieți numărul lui: `{nearest}`.',
  },
  'colour-form': {
    title: 'Nu este o culoare',
    message: '`{value}` nu este o culoare.',
    remedy: 'Scrieți-o între ghilimele, ca `"#rrggbb"`, de exemplu `"#7a1f2b"`.',
    meant: 'Scrieți-o între ghilimele, cu cele șase cifre: `"{nearest}"`.',
  },
  'accent-hard-to-read': {
    title: 'Culoare greu de citit',
    message:
      'Culoarea `{value}` este prea deschisă ca să poată fi citită: linkurile și liniile paginilor apar în `{nearest}`.',
    remedy: 'Scrieți `"{nearest}"` sau orice altă culoare mai închisă.',
  },
  'sdg-form': {
    title: 'Nu este numărul unui obiectiv',
    message: '`{value}` nu este numărul unui obiectiv de dezvoltare durabilă.',
    remedy: 'Scrieți un număr de la 1 la 17.',
    meant: 'Scrieți numai numărul lui: {nearest}.',
  },
  'summary-too-long': {
    title: 'Rezumat prea lung',
    message: 'Rezumatul are mai mult de {limit} de caractere.',
    remedy: 'Păstrați aici două sau trei propoziții și mutați restul în textul de sub date.',
  },
  'summary-long': {
    title: 'Rezumat lung',
    message: {
      one: 'Rezumatul are {n} caracter; în liste și la căutare se văd primele {advised}.',
      few: 'Rezumatul are {n} caractere; în liste și la căutare se văd primele {advised}.',
      other: 'Rezumatul are {n} de caractere; în liste și la căutare se văd primele {advised}.',
    },
    remedy: 'Păstrați aici două sau trei propoziții și mutați restul în textul de sub date.',
  },
  'estimated-and-at-least': {
    title: 'Total și estimat, și minim',
    message: 'Un total este fie estimat, fie minim, nu și una, și alta.',
    remedy: 'Păstrați `estimated` sau `atLeast`.',
  },
  'delegation-unnamed': {
    title: 'Delegație fără nume',
    message: 'Delegația are un număr de persoane, dar nu se știe cine a venit.',
    remedy: 'Adăugați cel puțin unul dintre câmpurile: {fields}.',
  },
  'partner-unnamed': {
    title: 'Partener fără nume',
    message: 'Partenerul nu are nici fișă, nici nume.',
    remedy: 'Scrieți identificatorul lui la `partner` sau numele lui la `name`.',
  },
  'partner-named-twice': {
    title: 'Partener cu identificator și nume',
    message: 'Partenerul are și identificator, și nume.',
    remedy: 'Păstrați `partner`; dacă pe atunci se numea altfel, scrieți acel nume la `namedAs`.',
  },
  'event-unnamed': {
    title: 'Eveniment fără nume',
    message: 'Nimic nu arată ce este acest eveniment.',
    remedy: 'Adăugați cel puțin unul dintre câmpurile: title, number, type, place.',
  },
  'two-coordinators': {
    title: 'Doi coordonatori',
    message: 'Proiectul mai are un coordonator: {first}.',
    remedy: 'Dați unuia dintre ei alt rol sau arătați la `left` când a predat primul coordonarea.',
  },
  'present-and-absent': {
    title: 'Și prezent, și absent',
    message: 'Despre `{value}` se spune și că a venit, și că a lipsit.',
    remedy: 'Păstrați-l într-una singură dintre cele două liste.',
  },
  'action-without-programme': {
    title: 'Acțiune fără program',
    message: 'O acțiune se poate recunoaște numai în cadrul programului ei.',
    remedy: 'Adăugați `programme`, de exemplu `programme: e4c-2014-2020`.',
  },
  'action-of-other-programme': {
    title: 'Acțiune din alt program',
    message: '`{action}` nu este o acțiune a programului `{programme}`.',
    remedy: 'Acțiunile acestuia sunt: {known}.',
  },
  'long-span': {
    title: 'Perioadă foarte lungă',
    message: 'De la {start} până la {end} este foarte mult pentru {aKind}.',
    remedy: 'Verificați dacă nu s-a strecurat o greșeală într-unul dintre cei doi ani.',
  },
  'accepted-unknown': {
    title: 'Avertisment acceptat care nu există',
    message: 'Nu există niciun avertisment numit `{value}`.',
    remedy: 'Scrieți numele așa cum apare în rândul avertismentului.',
    meant: 'Ați vrut să scrieți `{nearest}`?',
  },
  'accepted-mistake': {
    title: 'Greșeală care nu poate fi acceptată',
    message: '`{value}` este o greșeală, nu un avertisment, așa că nu poate fi acceptată.',
    remedy: 'Corectați greșeala și ștergeți acest element.',
  },
  'accepted-in-vain': {
    title: 'Avertisment acceptat care nu mai apare',
    message: 'Avertismentul `{value}` nu mai apare aici.',
    remedy: 'Ștergeți acest element din `accepted`.',
  },

  // Relations
  'dangling-ref': {
    title: 'Fișă care nu există',
    message: 'Nu există {kind} cu identificatorul `{value}`.',
    remedy:
      'Scrieți numele unui fișier din `{folder}/`, fără extensie, sau adăugați fișa care lipsește. Dacă fișierul ei a fost redenumit, treceți în el `formerIds: [{value}]`: adresa veche va duce la pagina nouă, iar acest mesaj va arăta numele nou.',
    meant: 'Ați vrut să scrieți `{nearest}`?',
    again: 'Ce este de făcut scrie la {first}.',
  },
  'ref-second-ending': {
    title: 'Fișă cu o a doua extensie',
    message: 'Nu există {kind} cu identificatorul `{value}`; dar `{other}` ar fi fișa căutată, fără `.txt`.',
    remedy:
      'Redenumiți fișierul în `{instead}`. Unele programe adaugă `.txt`, iar Windows îl ascunde dacă nu este bifat „Extensii nume de fișiere”.',
  },
  'ref-as-fields': {
    title: 'Câmpuri în locul unui identificator',
    message: '`{field}` numește {aKind} prin identificator și nu are câmpuri proprii.',
    remedy: 'Scrieți identificatorul fișei: numele fișierului ei din `{folder}/`, fără extensie.',
    meant:
      'Scrieți identificatorul fișei: numele fișierului ei din `{folder}/`, fără extensie. Dacă nu are fișă, ștergeți acest câmp și treceți partenerul în lista `partners` a proiectului: `{nearest}`.',
  },
  'ref-wrong-kind': {
    title: 'Fișă de alt fel',
    message: '`{value}` este {otherKind}, iar la `{field}` trebuie {aKind}.',
    remedy: 'Scrieți numele unui fișier din `{folder}/`, fără extensie.',
  },
  'ref-twice': {
    title: 'Aceeași fișă de două ori',
    message: '`{value}` apare de două ori în această listă.',
    remedy: 'Păstrați o singură mențiune.',
  },

  // What records say of each other
  'action-needs-generation': {
    title: 'Acțiune din mai multe generații',
    message:
      '`{action}` este o acțiune din mai multe generații ale programului `{programme}`, iar din datele calendaristice ale proiectului nu reiese care.',
    remedy: 'Scrieți una dintre acestea în loc de `{programme}`: {known}.',
  },
  'action-of-other-generation': {
    title: 'Acțiune din altă generație',
    message: '`{action}` nu este o acțiune din {generation}, generația care reiese din data de început.',
    remedy: 'Acțiunea ține de {known}: scrieți aceasta la `programme` sau corectați data de început.',
  },
  'continues-itself': {
    title: 'Fișă care se continuă pe sine',
    message: 'Potrivit acestui rând, fișa se continuă pe ea însăși.',
    remedy: 'Scrieți fișa care a existat înaintea ei sau ștergeți rândul.',
  },
  'continues-circle': {
    title: 'Fișe care se continuă în cerc',
    message: 'Potrivit fișelor, fiecare o continuă pe următoarea, în cerc: {ids}.',
    remedy: 'Ștergeți `continues` din cea care a fost prima.',
  },
  'former-id-taken': {
    title: 'Fost identificator deja folosit',
    message: '`{value}` duce deja la {other}, care are sau a avut acest identificator.',
    remedy: 'Ștergeți-l de aici sau de acolo: o adresă veche poate duce la o singură fișă.',
  },
  'twinned-with-itself': {
    title: 'Localitate înfrățită cu ea însăși',
    message: '`{value}` apare ca înfrățită cu ea însăși.',
    remedy: 'Scrieți cealaltă localitate.',
  },
  'country-differs': {
    title: 'Două țări pentru un partener',
    message: 'Țara delegației este {value}, dar a partenerului ei este {other} ({partnerFile}).',
    remedy:
      'Ștergeți `country` de aici, fiindcă țara se ia de la partener, sau corectați una dintre cele două.',
  },
  'town-unknown': {
    title: 'Localitate care nu este găsită',
    message: 'În lista localităților nu există `{value}` ({country}).',
    remedy:
      'Corectați numele sau țara; pentru un loc care nu este în listă, adăugați `region` sau `latitude` și `longitude`.',
    meant:
      'Ați vrut să scrieți `{nearest}`? Pentru un loc care nu este în listă, adăugați `region` sau `latitude` și `longitude`.',
  },
  'town-ambiguous': {
    title: 'Mai multe localități cu același nume',
    message: 'Există mai multe localități cu numele `{value}` ({country}).',
    remedy: 'Arătați care dintre ele este, cu `region`: {known}.',
  },
  'delegation-not-partner': {
    title: 'Delegație din afara proiectului',
    message: '`{value}` a trimis participanți, dar nu se numără printre partenerii proiectului {project}.',
    remedy:
      'Adăugați-l la `partners` în {projectFile} sau corectați identificatorul ori câmpul `project` al evenimentului.',
  },
  'host-not-partner': {
    title: 'Gazdă din afara proiectului',
    message: '`{value}` a fost gazdă, dar nu se numără printre partenerii proiectului {project}.',
    remedy:
      'Adăugați-l la `partners` în {projectFile}, cu `role: host` dacă acesta i-a fost singurul rol, sau corectați aici `host` ori `project`.',
  },
  'delegation-sum': {
    title: 'Suma delegațiilor nu se potrivește',
    message: 'Suma delegațiilor este {sum}; ca total este indicat {total}.',
    remedy:
      'Corectați un număr, adăugați un rând pentru cei care lipsesc sau scrieți `estimated: true`, dacă totalul este estimat.',
  },
  'event-outside-project': {
    title: 'Eveniment în afara perioadei proiectului',
    message:
      'Data `{side}` a evenimentului ({date}) este în afara perioadei proiectului, unde `{side}` este {limit}.',
    remedy: 'Corectați data aici sau în {projectFile}.',
  },
  'people-exceed-project': {
    title: 'Mai mulți participanți la evenimente decât în proiect',
    message: 'Suma participanților la evenimentele proiectului este {sum}; la proiect scrie {total}.',
    remedy:
      'Corectați `participants` aici sau la un eveniment; dacă aceleași persoane au venit la mai multe evenimente, arătați aceasta la `accepted`.',
  },
  'twins-differ': {
    title: 'Două fișe care nu se potrivesc despre o înfrățire',
    message: 'Pentru această înfrățire, `{field}` este {value} aici și {other} în fișa {twin}.',
    remedy: 'Corectați una dintre cele două; până atunci se publică amândouă.',
  },
  'host-absent': {
    title: 'Gazdă trecută ca absentă',
    message: '`{value}` este gazda acestui eveniment, dar apare și printre cei absenți.',
    remedy: 'Ștergeți-l din `absent` sau corectați `host`.',
  },
  'delegation-of-absent': {
    title: 'Delegație a unui partener trecut ca absent',
    message: '`{value}` apare printre cei absenți, deși a trimis participanți.',
    remedy: 'Ștergeți-l din `absent` sau corectați delegația.',
  },
  'partners-alike': {
    title: 'Doi parteneri care par a fi unul singur',
    message: 'Aceasta pare să fie aceeași organizație ca în {otherFile}.',
    remedy:
      'Dacă este aceeași, păstrați o singură fișă și treceți identificatorul celeilalte la `formerIds` și numele ei la `aliases`. Dacă una îi urmează celeilalte, arătați aceasta cu `continues`.',
  },
  'projects-alike': {
    title: 'Două proiecte care par a fi unul singur',
    message: 'Acesta pare să fie același proiect ca în {otherFile}.',
    remedy:
      'Dacă este același, păstrați o singură fișă și treceți identificatorul celeilalte la `formerIds`. Dacă unul îi urmează celuilalt, arătați aceasta cu `continues`; dacă sunt într-adevăr două, `start` sau `agreement` le deosebește.',
  },
  'events-alike': {
    title: 'Două evenimente care par a fi unul singur',
    message: 'Acesta pare să fie același eveniment ca în {otherFile}: are același titlu, în aceeași zi.',
    remedy:
      'Dacă este același, păstrați o singură fișă și treceți identificatorul celeilalte la `formerIds`. Dacă sunt două, `number`, `type` sau `place` le deosebește.',
  },
  'member-with-record': {
    title: 'Partener trecut cu numele, deși are fișă',
    message: '`{value}` are o fișă, {partnerFile}, dar nu este legat de ea.',
    remedy:
      'Scrieți `partner: {id}` în loc de `name`, iar numele pe care îl avea atunci scrieți-l la `namedAs`.',
  },

  // What an archive should hold
  'nothing-told': {
    title: 'Fișă care nu spune nimic',
    message: '{thisKind} nu are nici rezumat, nici text.',
    remedy:
      'Adăugați un `summary` de două sau trei propoziții sau, dacă fișierul are extensia .md, scrieți sub date despre ce a fost vorba.',
  },
  'partner-without-country': {
    title: 'Partener fără țară',
    message: 'Nu se știe din ce țară este {value}.',
    remedy:
      'Adăugați `country` cu codul din două litere, de exemplu `country: PT`. Cât timp nimeni nu știe țara, fișa poate rămâne așa.',
  },
  'completed-without-results': {
    title: 'Proiect finalizat fără rezultate',
    message: 'Proiectul este finalizat, dar nu are niciun rezultat trecut în fișă.',
    remedy:
      'Treceți la `results` ce a rezultat din el, chiar și ce știți doar că există: un `title` este de ajuns.',
  },
  'result-elsewhere': {
    title: 'Rezultat păstrat numai în altă parte',
    message: '„{value}” se păstrează numai pe alt site, iar asemenea adrese dispar.',
    remedy:
      'Puneți documentul lângă fișă și scrieți numele lui la `file` sau salvați pagina prin web.archive.org și scrieți adresa copiei la `archived`.',
  },
  'link-not-archived': {
    title: 'Link fără copie arhivată',
    message: '{value} nu are o copie arhivată, iar site-urile proiectelor încheiate dispar.',
    remedy: 'Căutați adresa pe web.archive.org sau salvați-o acolo și scrieți adresa copiei la `archived`.',
  },

  // What programmes allow
  'fewer-countries': {
    title: 'Mai puține țări decât cere programul',
    message: {
      one: 'Proiectul are o singură țară; acțiunea {action} din {programme} cere cel puțin {limit}.',
      few: 'Proiectul are {n} țări; acțiunea {action} din {programme} cere cel puțin {limit}.',
      other: 'Proiectul are {n} de țări; acțiunea {action} din {programme} cere cel puțin {limit}.',
    },
    remedy:
      'Adăugați partenerii care lipsesc sau arătați numărul țărilor cu `stated: { countries: … }`. Regula: {source}.',
  },
  'fewer-events': {
    title: 'Mai puține evenimente decât cere programul',
    message: {
      one: 'Proiectul are un singur eveniment; acțiunea {action} din {programme} cere cel puțin {limit}.',
      few: 'Proiectul are {n} evenimente; acțiunea {action} din {programme} cere cel puțin {limit}.',
      other: 'Proiectul are {n} de evenimente; acțiunea {action} din {programme} cere cel puțin {limit}.',
    },
    remedy:
      'Adăugați evenimentele care lipsesc sau arătați numărul lor cu `stated: { events: … }`. Regula: {source}.',
  },
  'fewer-participants': {
    title: 'Mai puțini participanți decât cere programul',
    message: {
      one: 'Proiectul a avut un singur participant; acțiunea {action} din {programme} cere cel puțin {limit}.',
      few: 'Proiectul a avut {n} participanți; acțiunea {action} din {programme} cere cel puțin {limit}.',
      other:
        'Proiectul a avut {n} de participanți; acțiunea {action} din {programme} cere cel puțin {limit}.',
    },
    remedy: 'Comparați numărul cu raportul final. Regula: {source}.',
  },
  'fewer-invited': {
    title: 'Mai puțini participanți invitați decât cere programul',
    message: {
      one: 'Proiectul a avut un singur participant invitat; acțiunea {action} din {programme} cere cel puțin {limit}.',
      few: 'Proiectul a avut {n} participanți invitați; acțiunea {action} din {programme} cere cel puțin {limit}.',
      other:
        'Proiectul a avut {n} de participanți invitați; acțiunea {action} din {programme} cere cel puțin {limit}.',
    },
    remedy: 'Comparați numărul cu raportul final. Regula: {source}.',
  },
  'longer-event': {
    title: 'Eveniment mai lung decât permite programul',
    message: {
      one: 'Evenimentul a durat o zi; acțiunea {action} din {programme} permite cel mult {limit}.',
      few: 'Evenimentul a durat {n} zile; acțiunea {action} din {programme} permite cel mult {limit}.',
      other: 'Evenimentul a durat {n} de zile; acțiunea {action} din {programme} permite cel mult {limit}.',
    },
    remedy: 'Corectați datele sau faceți din părțile lui evenimente separate. Regula: {source}.',
  },
  'longer-project': {
    title: 'Proiect mai lung decât permite programul',
    message: {
      one: 'Proiectul a durat o lună; acțiunea {action} din {programme} permite cel mult {limit}.',
      few: 'Proiectul a durat {n} luni; acțiunea {action} din {programme} permite cel mult {limit}.',
      other: 'Proiectul a durat {n} de luni; acțiunea {action} din {programme} permite cel mult {limit}.',
    },
    remedy:
      'Corectați datele; dacă a fost prelungit, acceptați acest avertisment și scrieți aceasta în notă. Regula: {source}.',
  },
  'larger-grant': {
    title: 'Grant mai mare decât permite programul',
    message: 'Grantul este de {sum} EUR; acțiunea {action} din {programme} permite cel mult {limit}.',
    remedy: 'Corectați suma: bugetul total se scrie la `budget`. Regula: {source}.',
  },
  'agreement-form': {
    title: 'Număr neobișnuit de acord de grant',
    message: '`{value}` nu seamănă cu un număr din {programme}.',
    remedy: 'Comparați cu acordul de grant și corectați numărul sau `programme`.',
  },

  // Translations
  'translation-of-nothing': {
    title: 'Traducere fără fișă',
    message: 'Lângă acest fișier nu există nicio fișă a cărei traducere ar putea fi.',
    remedy:
      'Dați-i numele fișei, cu codul limbii înaintea extensiei, în același folder, de exemplu `strings.fr.md` lângă `strings.md`.',
  },
  'translation-unlisted': {
    title: 'Traducere într-o limbă pe care arhiva nu o are',
    message: 'Arhiva nu are pagini în limba `{lang}`.',
    remedy:
      'Adăugați limba la `languages` în archive.yaml sau ștergeți acest fișier. Limbile arhivei sunt: {known}.',
  },
  'translation-of-itself': {
    title: 'Traducere în limba fișei înseși',
    message: 'Fișa însăși este scrisă în limba `{lang}`.',
    remedy:
      'Mutați acest text în fișă și ștergeți acest fișier sau, dacă fișa este în altă limbă, scrieți limba ei la `lang`.',
  },
  'translation-not-text': {
    title: 'Traducere a ceva ce nu este text',
    message: 'Câmpul `{field}` este același în toate limbile.',
    remedy: 'Ștergeți-l de aici; îl are fișa.',
  },
  'translation-too-long': {
    title: 'Traducere cu mai multe elemente decât fișa',
    message: 'Elemente la `{field}`: {found} aici, {expected} în fișă.',
    remedy: 'Adăugați mai întâi elementele noi în fișă.',
  },
  'translation-no-such-item': {
    title: 'Traducerea unui element care nu există',
    message: 'În fișă, la `{field}`, nu există niciun element cu `{key}: {value}`.',
    remedy: 'Repetați întocmai valoarea lui `{key}` din fișă.',
  },
  'translation-twice': {
    title: 'Două traduceri în aceeași limbă',
    message: 'Mai există o traducere a acestei fișe în limba `{lang}`.',
    remedy: 'Păstrați unul dintre cele două fișiere.',
  },
  'translation-count': {
    title: 'Traducere cu alt număr de elemente',
    message: 'Elemente la `{field}`: {found} aici, {expected} în fișă, așa că ultimele rămân netraduse.',
    remedy:
      'Scrieți toate elementele, în ordinea din fișă; cele cu `file`, `url` sau `date` sunt recunoscute după acel câmp.',
  },
  'translation-unknown-key': {
    title: 'Denumire tradusă pentru ceva ce nu există',
    message: 'În fișă, la `{field}`, nu există nimic numit `{value}`.',
    remedy: 'Adăugați-l și acolo sau corectați cuvântul de aici.',
    meant: 'Ați vrut să scrieți `{nearest}`?',
  },

  // Bodies
  'body-control-character': {
    title: 'Caracter invizibil într-un text',
    message: 'Textul conține un caracter de control invizibil ({character}).',
    remedy: 'Ștergeți-l: scrieți din nou de la tastatură cuvintele din jurul lui, fără să le lipiți.',
  },
  'body-bidirectional-control': {
    title: 'Caracter invizibil care schimbă direcția unui text',
    message: 'Textul conține un caracter invizibil care îi schimbă direcția ({character}).',
    remedy:
      'Ștergeți-l, dacă textul nu are nevoie de el: scrieți din nou de la tastatură cuvintele din jurul lui.',
  },
  'body-too-deep': {
    title: 'Text cu prea multe niveluri',
    message: 'Aici sunt prea multe liste, citate sau evidențieri una în alta.',
    remedy: 'Scrieți mai simplu acest pasaj.',
  },
  'body-too-dense': {
    title: 'Text cu prea multe semne',
    message: 'Acest pasaj are prea multe semne Markdown ca să poată fi citit într-un timp rezonabil.',
    remedy: 'Scrieți-l mai simplu sau puneți \\ înaintea semnelor care sunt simple semne.',
  },
  'html-element': {
    title: 'HTML care nu se publică',
    message: '`<{element}>` și ce se află în el nu se publică.',
    remedy: 'Ștergeți-l; textele, listele, tabelele și figurile se pot scrie în Markdown.',
  },
  'html-tag': {
    title: 'Etichetă HTML omisă',
    message: '`<{element}>` este omis; textul din el rămâne.',
    remedy: 'Ștergeți eticheta sau scrieți același lucru în Markdown.',
  },
  'html-attribute': {
    title: 'Atribut HTML omis',
    message: '`{attribute}` de la `<{element}>` este omis.',
    remedy: 'Ștergeți-l; arhiva are propriul aspect și nu rulează cod.',
  },
  'html-comment': {
    title: 'Comentariu fără sfârșit',
    message: 'Aici începe un comentariu care nu se mai încheie, așa că textul de după el nu se publică.',
    remedy: 'Încheiați-l cu --> sau ștergeți-l.',
  },
  'html-misplaced': {
    title: 'HTML nelalocul lui',
    message: '`<{element}>` nu poate sta aici și este omis.',
    remedy: 'Mutați-l sau scrieți același lucru în Markdown.',
  },
  'address-unsafe': {
    title: 'Adresă care nu se publică',
    message: '`{value}` nu este o adresă spre care poate duce o pagină, așa că este omisă.',
    remedy:
      'Folosiți un link spre https://…, mailto:…, tel:… sau spre un fișier al arhivei, așa cum se vede din acesta, de exemplu `../partners/gondomar.md`.',
    meant: 'Ați vrut să scrieți `{nearest}`?',
  },
  'link-computer': {
    title: 'Link spre un fișier de pe un calculator',
    message:
      '`{value}` este calea unui fișier de pe un calculator, unde niciun cititor nu îl găsește; linkul este omis.',
    remedy: 'Puneți fișierul lângă acesta și scrieți numai numele lui: `{instead}`.',
  },
  'link-empty': {
    title: 'Link fără adresă',
    message: 'Lipsește adresa.',
    remedy: 'Scrieți-o între parantezele rotunde: `[Gondomar](../partners/gondomar.md)`.',
  },
  'link-html': {
    title: 'Link spre o pagină gata generată',
    message:
      '`{value}` este adresa unei pagini gata generate, care este alta în fiecare limbă și pe fiecare server.',
    remedy: 'Scrieți chiar fișierul fișei, așa cum se vede din acesta: `../partners/gondomar.md`.',
    meant: 'Scrieți chiar fișierul fișei: `{nearest}`.',
  },
  'link-backslash': {
    title: 'Link cu \\',
    message: 'În `{value}`, folderele sunt despărțite cu \\.',
    remedy: 'Scrieți `{instead}`.',
  },
  'link-outside': {
    title: 'Link care iese din folderul arhivei',
    message: '`{value}` duce în afara folderului cu conținutul arhivei.',
    remedy: 'Puneți fișierul lângă acesta și scrieți numai numele lui: `{instead}`.',
  },
  'picture-dangling': {
    title: 'Imagine care nu există',
    message: 'Imaginea `{value}` nu există.',
    remedy: 'Puneți-o lângă acest fișier sau corectați numele.',
    meant: 'Ați vrut să scrieți `{nearest}`?',
  },
  'link-www': {
    title: 'Site web fără https://',
    message: '`{value}` este luat drept un fișier al arhivei, dar un asemenea fișier nu există.',
    remedy: 'Dacă este un site web, scrieți `{instead}`.',
  },
  'link-mail': {
    title: 'Adresă de e-mail fără mailto:',
    message: '`{value}` este luat drept un fișier al arhivei, dar un asemenea fișier nu există.',
    remedy: 'Scrieți `mailto:{value}`.',
  },
  'link-unmade': {
    title: 'Link care nu este unul',
    message: '`{value}` rămâne text: între parantezele unui link și în adresa lui nu se pun spații.',
    remedy: 'Scrieți `{instead}`.',
  },
  'link-dangling': {
    title: 'Link spre ceva ce nu există',
    message: 'Linkul duce la `{value}`, dar în arhivă nu există un asemenea fișier.',
    remedy:
      'Scrieți fișierul unei fișe sau al unui document așa cum se vede din acesta, de exemplu `../partners/gondomar.md`.',
    meant: 'Ați vrut să scrieți `{nearest}`?',
  },
  'heading-dangling': {
    title: 'Link spre un titlu care nu există',
    message: 'În {target} nu există titlul `#{value}`.',
    remedy: 'Titlurile de acolo sunt: {known}.',
    meant: 'Ați vrut să scrieți `{nearest}`?',
  },
  'heading-none': {
    title: 'Link spre un titlu dintr-un text fără titluri',
    message: 'În {target} nu există titlul `#{value}` și nici vreun alt titlu.',
    remedy: 'Scrieți linkul fără `#{value}` sau adăugați acolo acest titlu.',
  },
  'picture-remote': {
    title: 'Imagine de pe alt site',
    message: '`{value}` este o imagine de pe alt site: dacă ar fi afișată, acel site ar afla cine citește.',
    remedy:
      'Dacă licența o permite, salvați imaginea lângă acest fișier și scrieți numai numele ei: `{instead}`.',
  },
  'picture-computer': {
    title: 'Imagine de pe un calculator',
    message: '`{value}` este calea unei imagini de pe un calculator, unde niciun cititor nu o găsește.',
    remedy: 'Puneți imaginea lângă acest fișier și scrieți numai numele ei: `{instead}`.',
  },
  'picture-pasted': {
    title: 'Imagine lipită în text',
    message: 'Aici, o imagine apare ca un șir de litere și cifre, așa cum o lipesc unele programe.',
    remedy: 'Salvați imaginea lângă acest fișier și scrieți `![Ce se vede](imagine.jpg)`, cu numele ei.',
  },
  'picture-without-alt': {
    title: 'Imagine fără descriere într-un text',
    message: 'Nimic nu spune ce se vede în `{value}`.',
    remedy: 'Spuneți-o pentru cei care nu văd imaginea: `![Ce se vede]({value})`.',
  },
  'mdx-syntax': {
    title: 'Acoladă care nu se mai închide',
    message: 'Aici se deschide o acoladă care nu se mai închide.',
    remedy:
      'Puneți \\ înaintea unei acolade care este simplu semn: `\\{`. Un comentariu se încheie cu `*/}`.',
  },
  'mdx-code': {
    title: 'Cod într-o pagină',
    message: 'Paginile conțin text, nu și cod: import, export și expresiile dintre { } nu se execută.',
    remedy: 'Ștergeți codul; un comentariu se scrie {/* așa */}.',
  },
  'mdx-component': {
    title: 'Componentă necunoscută',
    message: 'Arhiva nu are nicio componentă numită `{value}`.',
    remedy: 'Scrieți același lucru în Markdown sau în HTML.',
  },

  // Photos and documents
  'file-backslash': {
    title: 'Cale cu \\',
    message: 'Folderele se despart cu /, nu cu \\.',
    remedy: 'Scrieți `{instead}`.',
  },
  'file-not-beside': {
    title: 'Fișier care nu se află lângă fișa lui',
    message: '`{value}` nu este un fișier aflat lângă fișă.',
    remedy:
      'Puneți fișierul în folderul arhivei și scrieți numele lui așa cum se vede din această fișă. Pentru un rezultat aflat în altă parte pe web, scrieți `url` în loc de `file`.',
  },
  'file-outside': {
    title: 'Fișier în afara folderului fișei',
    message: '`{value}` iese din folderul în care pot sta fișierele acestei fișe.',
    remedy: 'Mutați fișierul în `{folder}/`.',
  },
  'file-missing': {
    title: 'Fișier lipsă',
    message: 'Fișierul `{value}` nu există.',
    remedy: 'Puneți-l lângă fișă sau corectați numele.',
    meant: 'Ați vrut să scrieți `{nearest}`?',
  },
  'file-case': {
    title: 'Nume de fișier cu alte litere mari',
    message: 'Fișierul `{value}` nu există; literele mari și cele mici se deosebesc.',
    remedy: 'Scrieți numele exact ca al fișierului.',
    meant: 'Scrieți `{nearest}`.',
  },
  'media-unreadable': {
    title: 'Fotografie sau document care nu poate fi citit',
    message: '`{value}` nu poate fi citit.',
    remedy: 'Copiați-l din nou aici sau cereți dreptul de a-l citi.',
  },
  'file-empty': {
    title: 'Fișier gol',
    message: '`{value}` este gol.',
    remedy: 'Copiați-l din nou aici, de la sursă.',
  },
  'file-mislabelled': {
    title: 'Fișier care nu este ce spune numele',
    message: '`{value}` are extensia .{ending}, dar este un fișier de tip {format}.',
    remedy: 'Salvați-l în formatul pe care îl arată numele sau redenumiți-l; extensii potrivite: {endings}.',
  },
  'picture-format': {
    title: 'Imagine într-un format care nu se publică',
    message: '`{value}` este un fișier de tip {format}, care nu poate fi afișat ca imagine.',
    remedy: 'Puneți în locul lui o imagine salvată într-unul dintre formatele: {accepted}.',
  },
  'picture-svg': {
    title: 'Desen SVG',
    message: '`{value}` este un desen SVG, care poate conține cod.',
    remedy: 'Exportați-l ca PNG.',
  },
  'picture-heic': {
    title: 'Fotografie HEIC',
    message:
      '`{value}` este o fotografie HEIC, oricare i-ar fi extensia, iar cele mai multe browsere nu o pot afișa.',
    remedy:
      'Deschideți-o și exportați-o ca JPEG (nu ajunge s-o redenumiți) sau scoateți-o din fișă; pentru viitor, alegeți în setările camerei telefonului formatul cel mai compatibil.',
  },
  'picture-unreadable': {
    title: 'Imagine deteriorată',
    message: 'Imaginea `{value}` este deteriorată sau incompletă.',
    remedy: 'Copiați-o din nou aici, de la sursă.',
  },
  'picture-too-large': {
    title: 'Imagine prea mare',
    message: '`{value}` are {megapixels} MP (megapixeli); limita este {limit} MP.',
    remedy: 'Micșorați-o: o lățime de 4000 de pixeli este mai mult decât suficientă.',
  },
  'document-format': {
    title: 'Document într-un format care nu se publică',
    message: '`{value}` este un fișier de tip {format}, care nu poate fi publicat.',
    remedy: 'Salvați-l ca PDF; se pot publica: {accepted}.',
  },
  'document-encoding': {
    title: 'Document care nu este în UTF-8',
    message: '`{value}` nu este salvat în UTF-8.',
    remedy: 'Salvați-l ca „CSV UTF-8” sau cu codificarea UTF-8.',
  },
  'document-unreadable': {
    title: 'Document deteriorat',
    message: '`{value}` nu este ce spune numele lui sau este deteriorat.',
    remedy: 'Deschideți-l și salvați-l din nou.',
  },
  'document-too-large': {
    title: 'Document prea mare',
    message: '`{value}` are {megabytes} MB; limita este {limit} MB.',
    remedy: 'Micșorați-l sau puneți un link spre el la `url`.',
  },
  'photo-without-alt': {
    title: 'Fotografie fără descriere',
    message: 'Fotografia `{value}` nu se publică: nimic nu spune ce se vede în ea.',
    remedy: 'Adăugați un rând `alt: …` care spune ce se vede, pentru cei care nu văd fotografia.',
  },
  'photo-without-consent': {
    title: 'Fotografie fără consimțământ',
    message: 'Nu se știe dacă persoanele din `{value}` au fost de acord cu publicarea.',
    remedy:
      'Adăugați `consent: given` dacă au fost de acord sau `consent: not-needed` dacă nimeni nu poate fi recunoscut.',
  },
  'photo-minors': {
    title: 'Fotografie cu copii, fără consimțământ',
    message: 'În `{value}` apar copii, așa că fotografia nu se publică fără consimțământ.',
    remedy: 'Scrieți `consent: given` după ce părinții lor și-au dat acordul.',
  },
  'photo-withdrawn': {
    title: 'Fotografie cu consimțământ retras',
    message: '`{value}` nu se publică nicăieri: consimțământul a fost retras.',
    remedy: 'Puteți șterge fișierul, apoi și mențiunile lui din fișe.',
  },
  'link-unpublished': {
    title: 'Link spre un fișier nepublicat',
    message: '`{value}` nu se publică, așa că linkul spre el apare ca text simplu.',
    remedy:
      'Ștergeți linkul sau scrieți `access: public` acolo unde este trecut fișierul, dacă așa stau lucrurile.',
  },
  'picture-unpublished': {
    title: 'Imagine nepublicată',
    message: '`{value}` nu se publică, așa că imaginea lipsește de aici.',
    remedy:
      'Ștergeți-o de aici sau adăugați `consent: given` acolo unde este trecută fotografia, după ce s-a obținut consimțământul.',
  },
  'document-unnamed': {
    title: 'Document cu un nume care nu spune nimic',
    message: '`{value}` nu arată ce conține documentul.',
    remedy: 'Numiți-l după conținut, de exemplu `raport-final.pdf` sau „Raport final”.',
  },
  'document-attendance': {
    title: 'Listă de persoane',
    message:
      '`{value}` pare o listă a participanților: numele și semnăturile sunt date cu caracter personal.',
    remedy:
      'Nu o publicați: scrieți numărul participanților la `participants`, păstrați lista în arhiva dumneavoastră și arătați unde, la `kept`.',
  },
};
