import type { MessageTable } from './table.ts';

/**
 * What the checker says in French. Before `: ; ! ?` and inside « » stand no-break spaces (U+00A0), but not in code; « champ »
 * and « valeur » stand for what is written in their place.
 */
export const report: MessageTable['report'] = {
  mistake: 'Erreur',
  warning: 'Avertissement',
  'warning.begins': 'Avertissement :',
  'mistakes.none': 'aucune erreur',
  mistakes: { one: '{n} erreur', other: '{n} erreurs' },
  'warnings.none': 'aucun avertissement',
  warnings: { one: '{n} avertissement', other: '{n} avertissements' },
  'warnings.none-allowed': '{warnings} (aucun n’est admis)',
  'warnings.as-before': '{warnings} ({n} comme avant)',
  'warnings.some-allowed': '{warnings} ({limit} au plus)',
  accepted: { one: '{n} accepté', other: '{n} acceptés' },
  elsewhere: { one: '{n} ailleurs', other: '{n} ailleurs' },
  holds: 'Le contenu comprend : {counts}.',
  'holds.projects': { one: '{n} projet', other: '{n} projets' },
  'holds.partners': { one: '{n} partenaire', other: '{n} partenaires' },
  'holds.events': { one: '{n} événement', other: '{n} événements' },
  'holds.pages': { one: '{n} page', other: '{n} pages' },
  reference: 'Ce que signifie chaque code, avec des exemples : {page}',
  'summary.heading': 'Contrôle du contenu : {counts}',
  'summary.refused': 'Corrigez les erreurs : tant qu’il en reste une, le site ne peut pas être généré.',
  'summary.warned':
    'Le site peut être généré. Lisez aussi les avertissements : certains signalent ce qui n’est pas publié.',
  'summary.holds': 'Le site peut être généré.',
  'summary.mistakes': 'Erreurs',
  'summary.warnings': 'Avertissements',
  'summary.line': 'Ligne {line} :',
  'summary.more': {
    one: 'Un autre point n’est pas affiché, faute de place. Corrigez ceux-ci, puis relancez le contrôle.',
    other:
      '{n} autres points ne sont pas affichés, faute de place. Corrigez ceux-ci, puis relancez le contrôle.',
  },
  waiting: 'En attente de modifications (Ctrl+C pour arrêter).',
  refused: {
    one: 'Le site n’a pas été généré : le contenu comporte une erreur, signalée ci-dessus.',
    other: 'Le site n’a pas été généré : le contenu comporte {n} erreurs, signalées ci-dessus.',
  },

  // The live site
  'live.mend':
    'La page en dessous est restée telle qu’elle était. Elle se met à jour dès que les fichiers sont corrects : enregistrez un fichier, et tous sont relus.',
  'live.mend-first':
    'Le site s’affiche dès que les fichiers sont corrects : enregistrez un fichier, et tous sont relus.',
  'live.warnings':
    'Les avertissements n’empêchent pas de générer le site. Celui qui n’a pas lieu d’être peut être inscrit dans sa fiche sous `accepted`.',
  'live.unread': 'Le contenu ne peut pas être lu pour le moment',
  'live.again': 'Un nouvel essai a lieu toutes les secondes.',
  'live.more': 'Et {n} de plus : `npm run check` les affiche tous.',
  'live.look': 'Voir la page',
  'live.close': 'Fermer',
};

export const words: MessageTable['words'] = {
  written: { list: 'une liste', fields: 'ses propres champs', text: 'un texte' },
  wanted: { list: 'une liste', fields: 'ses propres champs', text: 'un texte', number: 'un nombre' },
  kind: {
    projects: 'aucun projet',
    partners: 'aucun partenaire',
    events: 'aucun événement',
    pages: 'aucune page',
  },
  aKind: { projects: 'un projet', partners: 'un partenaire', events: 'un événement', pages: 'une page' },
  otherKind: { projects: 'un projet', partners: 'un partenaire', events: 'un événement', pages: 'une page' },
  thisKind: {
    projects: 'Ce projet',
    partners: 'Ce partenaire',
    events: 'Cet événement',
    pages: 'Cette page',
  },
};

export const rules: MessageTable['rules'] = {
  // The folder and its files
  'archive-missing': {
    title: 'Pas de fichier archive.yaml',
    message: 'Le dossier du contenu n’a pas de fichier `archive.yaml`.',
    remedy: 'Créez ce fichier, avec `name`, `owner` et `languages`.',
  },
  'archive-name': {
    title: 'archive.yaml sous un autre nom',
    message: '`{value}` n’est pas lu : le fichier qui décrit les archives s’appelle `archive.yaml`.',
    remedy: 'Renommez-le en `archive.yaml`.',
  },
  'archive-empty': {
    title: 'Encore aucune fiche',
    message: 'Les archives ne contiennent encore aucune fiche.',
    remedy: 'Ajoutez un premier projet, par exemple `projects/mon-projet.md` avec un `title`.',
  },
  'file-unreadable': {
    title: 'Fichier impossible à lire',
    message: 'Le fichier ne peut pas être lu.',
    remedy: 'Enregistrez-le de nouveau, ou vérifiez qui a le droit de le lire.',
  },
  'folder-unreadable': {
    title: 'Dossier impossible à lire',
    message: 'Le dossier ne peut pas être lu ; rien de ce qu’il contient n’est donc publié.',
    remedy: 'Vérifiez qui a le droit de l’ouvrir, ou supprimez-le.',
  },
  'text-too-large': {
    title: 'Fichier texte trop volumineux',
    message: 'Le fichier fait {bytes} octets ; pour une fiche, le maximum est de {limit}.',
    remedy: 'Mettez les longs textes dans un document à côté de la fiche, et citez-le sous `results`.',
  },
  'not-utf8': {
    title: 'Fichier non enregistré en UTF-8',
    message: 'Le fichier n’est pas enregistré en UTF-8 ; il semble l’être en {looksLike}.',
    remedy:
      'Ouvrez-le dans votre éditeur de texte avec l’encodage {looksLike}, puis enregistrez-le avec l’encodage UTF-8.',
  },
  'not-text': {
    title: 'Fichier qui n’est pas du texte',
    message: 'Ce n’est pas un fichier texte : il contient des données qu’aucun texte ne contient.',
    remedy:
      'Écrivez la fiche dans un éditeur de texte et enregistrez-la comme texte brut ; donnez à une image ou à un document l’extension qui lui correspond.',
  },
  'text-garbled': {
    title: 'Lettres remplacées par d’autres signes',
    message: {
      one: '`{value}` figure à la place de `{meant}` : le texte a été ouvert un jour avec un mauvais encodage.',
      other:
        '`{value}` figure à la place de `{meant}` : le texte a été ouvert un jour avec un mauvais encodage. Il y a {n} passages de ce genre dans ce fichier.',
    },
    remedy: 'Recopiez le texte à partir de l’original, ou corrigez chaque passage.',
  },
  'text-lost': {
    title: 'Lettres perdues',
    message: {
      one: 'Une lettre est perdue ici : `�` figure à sa place.',
      other:
        'Une lettre est perdue ici : `�` figure à sa place. Il y a {n} passages de ce genre dans ce fichier.',
    },
    remedy: 'Écrivez de nouveau la lettre, et enregistrez le fichier en UTF-8.',
  },
  'text-stacked-marks': {
    title: 'Accents accumulés sur une lettre',
    message: 'Une lettre porte ici plus de {limit} accents.',
    remedy: 'Retapez le mot au lieu de le coller.',
  },
  'symbolic-link': {
    title: 'Lien à la place d’un fichier',
    message: 'Ce n’est qu’un lien vers un autre endroit du disque.',
    remedy: 'Mettez ici le fichier lui-même.',
  },
  'not-a-file': {
    title: 'Ni fichier ni dossier',
    message:
      'Ce n’est ni un fichier ni un dossier, mais un élément du système (tube, socket ou périphérique).',
    remedy: 'Supprimez-le.',
  },
  'name-clash': {
    title: 'Deux noms que certains ordinateurs confondent',
    message:
      'Ce nom ne diffère de `{other}` que par des majuscules ou des accents, que certains ordinateurs ne distinguent pas.',
    remedy: 'Renommez l’un des deux.',
  },
  'file-name-unportable': {
    title: 'Nom que certains ordinateurs n’acceptent pas',
    message: 'Un fichier nommé `{value}` ne peut pas être enregistré sur tous les ordinateurs.',
    remedy:
      'N’utilisez ni `< > : " | ? * \\`, ni signes invisibles, ni point ou espace à la fin ; évitez les noms con, nul, aux, prn, com1 et lpt1.',
  },
  'file-name-encoding': {
    title: 'Nom de fichier dans un autre encodage',
    message: 'Le nom `{value}` n’est pas écrit en UTF-8 : aucun autre ordinateur ne peut le lire.',
    remedy: 'Renommez le fichier ; dans le doute, uniquement avec les lettres a à z.',
  },
  'path-too-long': {
    title: 'Chemin trop long',
    message: 'Le chemin compte {length} caractères ; pour convenir partout, il en faut au plus {limit}.',
    remedy: 'Raccourcissez les noms du fichier et de ses dossiers.',
  },
  'record-outside': {
    title: 'Fiche hors des dossiers prévus',
    message: '`{value}` ne se trouve dans aucun des dossiers des archives.',
    remedy: 'Les fiches se rangent dans l’un de ces dossiers : {known}.',
    meant: 'Vouliez-vous écrire `{nearest}` ?',
  },
  'record-in-record': {
    title: 'Fiche dans le dossier d’une autre',
    message: 'Cette fiche se trouve dans le dossier d’une autre fiche, `{other}`.',
    remedy:
      'Sortez-la de là : le dossier d’une fiche ne contient que ses propres photos, documents et traductions.',
  },
  'record-of-other-kind': {
    title: 'Fiche dans le dossier d’un autre type',
    message: 'Cette fiche semble décrire {aKind}, mais elle se trouve dans `{folder}/`.',
    remedy: 'Déplacez-la : `{instead}`.',
  },
  'file-ending': {
    title: 'Mauvaise extension',
    message: 'Le fichier d’{aKind} ne se termine pas par `.{value}`.',
    remedy: 'Renommez le fichier en `{instead}`.',
  },
  'translation-name': {
    title: 'Traduction sous un autre nom',
    message:
      '`{value}` n’est pas un nom de traduction : après le nom du fichier de la fiche viennent un point et le code de la langue en minuscules.',
    remedy: 'Renommez le fichier en `{instead}`.',
  },
  'id-form': {
    title: 'Nom qui ne peut pas servir d’adresse',
    message: '`{value}` ne convient pas comme identifiant, car celui-ci entre dans une adresse web.',
    remedy:
      'Utilisez de 1 à 60 caractères : lettres minuscules sans accent (a à z), chiffres et tirets isolés, par exemple `rencontre-citoyens-2021`.',
    meant:
      'Utilisez des lettres minuscules sans accent (a à z), des chiffres et des tirets isolés, 60 caractères au plus : `{nearest}`. La langue d’une traduction s’écrit après un point : `gondomar.fr.yaml`.',
  },
  'page-id-reserved': {
    title: 'Nom de page déjà pris',
    message: 'Le site a déjà sa propre page à l’adresse `{value}.html`.',
    remedy: 'Donnez un autre nom au fichier de cette page.',
  },
  'duplicate-id': {
    title: 'Deux fiches du même nom',
    message: '`{value}` est déjà l’identifiant de `{other}`.',
    remedy:
      'Si les deux disent la même chose, supprimez-en un ; sinon, renommez-en un. Une traduction se trouve à côté de sa fiche et porte le même nom, avec la langue avant l’extension : `gondomar.fr.yaml`.',
  },
  'file-unused': {
    title: 'Fichier qu’aucune fiche n’utilise',
    message: 'Aucune fiche n’utilise ce fichier ; il n’est donc pas publié.',
    remedy:
      'Citez-le dans une fiche (`photos`, `results`…), ou supprimez-le. Le fichier d’une fiche se termine par `.md` ou `.yaml`, sans rien derrière.',
  },
  'more-mistakes': {
    title: 'Plus d’erreurs que la liste n’en montre',
    message: {
      one: 'Le fichier contient encore {n} erreur.',
      other: 'Le fichier contient encore {n} erreurs.',
    },
    remedy: 'Corrigez d’abord celles qui précèdent, puis relancez le contrôle.',
  },
  'more-warnings': {
    title: 'Plus d’avertissements que la liste n’en montre',
    message: {
      one: 'Le fichier donne lieu à {n} autre avertissement.',
      other: 'Le fichier donne lieu à {n} autres avertissements.',
    },
    remedy: 'Voyez d’abord ceux qui précèdent, puis relancez le contrôle.',
  },

  // YAML
  'record-empty': {
    title: 'Fichier vide',
    message: 'Le fichier est vide.',
    remedy:
      'Écrivez trois tirets (`---`) sur la première ligne, puis les champs, puis de nouveau une ligne de trois tirets ; ou supprimez le fichier.',
  },
  'front-matter-missing': {
    title: 'Pas de données en tête du fichier',
    message: 'Le fichier ne commence pas par ses données.',
    remedy:
      'La première ligne doit être faite de trois tirets (`---`), sans rien au-dessus, pas même une ligne vide ; écrivez ensuite les champs, puis de nouveau une ligne de trois tirets.',
  },
  'front-matter-language': {
    title: 'Données qui ne sont pas en YAML',
    message: 'Seul le format YAML est lu ; or la première ligne indique `{found}`.',
    remedy: 'La première ligne doit être exactement `---`.',
  },
  'front-matter-unclosed': {
    title: 'Données sans ligne de fin',
    message: 'Les données en tête du fichier ne se terminent pas par une ligne d’exactement trois tirets.',
    remedy: 'Écrivez `---` seul sur une ligne, sous le dernier champ.',
  },
  'not-fields': {
    title: 'Aucun champ',
    message: 'Le fichier ne contient aucun champ.',
    remedy: 'Écrivez les champs sous la forme `champ: valeur`, un par ligne.',
  },
  'yaml-duplicate-key': {
    title: 'Champ écrit deux fois',
    message: 'Ce champ est écrit deux fois : ici et à la ligne {line}.',
    remedy: 'Gardez celui qui est juste et supprimez l’autre.',
  },
  'yaml-tab': {
    title: 'Retrait fait avec la touche Tab',
    message: 'La ligne est mise en retrait avec la touche Tab.',
    remedy: 'Faites les retraits avec des espaces, deux par niveau.',
  },
  'yaml-space': {
    title: 'Espace d’un autre type',
    message:
      'Il y a ici un espace d’un autre type, comme en emploient les traitements de texte et les sites web.',
    remedy: 'Supprimez les espaces à cet endroit, et tapez-les de nouveau avec la barre d’espace.',
  },
  'yaml-colon': {
    title: 'Deux-points à l’intérieur d’un texte',
    message: 'Le texte contient un deux-points suivi d’un espace.',
    remedy: 'Mettez le texte entre guillemets : `title: "Villes : une rencontre"`.',
    meant: 'Mettez le texte entre guillemets : `{nearest}`.',
  },
  'yaml-no-colon': {
    title: 'Ligne sans nom de champ ni deux-points',
    message: 'La ligne ne commence pas par le nom d’un champ, un deux-points et un espace.',
    remedy:
      'Si elle continue le texte qui précède, mettez-la en retrait de deux espaces ; sinon, écrivez-la sous la forme `champ: valeur`.',
    meant: 'Écrivez `{nearest}`.',
  },
  'yaml-unclosed': {
    title: 'Guillemet ou crochet jamais refermé',
    message: 'Un guillemet, un crochet ou une accolade est ouvert et n’est jamais refermé.',
    remedy: 'Refermez-le ; si le texte commence seulement par un crochet, mettez-le entre guillemets.',
    meant: 'Écrivez `{nearest}`.',
  },
  'yaml-dash': {
    title: 'Élément de liste sans tiret ni espace',
    message: 'Un élément de liste commence par un tiret et un espace.',
    remedy: 'Écrivez `- gondomar`, avec un espace entre les deux.',
    meant: 'Écrivez `{nearest}`.',
  },
  'yaml-typographic-quotes': {
    title: 'Guillemets typographiques',
    message: 'Ces guillemets sont typographiques ; ils comptent ici comme des lettres.',
    remedy: 'Mettez tout le texte entre guillemets droits : `"…"`.',
    meant: 'Écrivez des guillemets droits : `{nearest}`.',
  },
  'yaml-quote-inside': {
    title: 'Guillemet dans un texte entre guillemets',
    message: 'Un guillemet ou une apostrophe à l’intérieur du texte y met fin trop tôt.',
    remedy: 'Mettez tout le texte entre guillemets de l’autre sorte, `"…"` ou `\'…\'`.',
    meant: 'Mettez tout le texte entre guillemets de l’autre sorte : `{nearest}`.',
  },
  'yaml-backslash': {
    title: 'Barre oblique inverse entre guillemets doubles',
    message: 'Entre guillemets doubles, la barre oblique inverse (`\\`) a un sens particulier.',
    remedy: "Mettez le texte entre guillemets simples, `'…'`.",
    meant: 'Mettez le texte entre guillemets simples : `{nearest}`.',
  },
  'yaml-hyphen': {
    title: 'Liste sur la ligne de son champ',
    message: 'Une liste à tirets ne peut pas commencer sur la ligne de son champ.',
    remedy:
      'Écrivez chaque élément sur sa propre ligne, en dessous, ou tous entre crochets ; si c’est un texte, mettez-le entre guillemets.',
    meant:
      'Écrivez chaque élément sur sa propre ligne, en dessous, ou bien `{nearest}` ; si c’est un texte, mettez-le entre guillemets.',
  },
  'yaml-needs-quotes': {
    title: 'Texte à mettre entre guillemets',
    message: 'Un texte ne peut commencer par ce signe que s’il est entre guillemets.',
    remedy: 'Mettez tout le texte entre guillemets : `"…"`.',
    meant: 'Mettez tout le texte entre guillemets : `{nearest}`.',
  },
  'yaml-indent': {
    title: 'Ligne mal alignée',
    message: 'Cette ligne ne commence pas à la même colonne que les autres lignes du même niveau.',
    remedy: 'Alignez sur une même colonne les champs d’une fiche, et de même les éléments d’une liste.',
    meant: 'Commencez-la à la colonne {column}, comme `{nearest}` à la ligne {at}.',
  },
  'yaml-documents': {
    title: 'Deux fiches dans un fichier',
    message: 'Une deuxième ligne `---` fait commencer ici une autre fiche.',
    remedy:
      'Ne mettez qu’une fiche par fichier. Un fichier qui a un texte sous ses données se termine par `.md`, et non par `.yaml`.',
  },
  'yaml-syntax': {
    title: 'YAML illisible',
    message: 'À partir d’ici, les données ne peuvent pas être lues.',
    remedy:
      'Écrivez chaque champ sous la forme `champ: valeur`, et mettez entre guillemets les textes qui contiennent des signes comme `: # [ {`.',
  },
  'yaml-key': {
    title: 'Champ sans nom',
    message: 'Le nom d’un champ manque ou n’est pas un simple texte.',
    remedy: 'Écrivez `champ: valeur`.',
  },
  'yaml-alias': {
    title: 'Texte qui commence par *',
    message: 'Le texte commence par `*`, qui a ici un sens particulier.',
    remedy:
      'Mettez tout le texte entre guillemets, ou supprimez le `*` : les champs ne connaissent ni gras ni italique.',
    meant:
      'Supprimez le `*`, car les champs ne connaissent ni gras ni italique, ou mettez le texte entre guillemets : `{nearest}`.',
  },
  'yaml-anchor': {
    title: 'Texte qui commence par &',
    message: 'Le texte commence par `&`, qui a ici un sens particulier.',
    remedy: 'Mettez tout le texte entre guillemets.',
    meant: 'Mettez tout le texte entre guillemets : `{nearest}`.',
  },
  'yaml-tag': {
    title: 'Texte qui commence par un point d’exclamation',
    message: 'Le texte commence par `!`, qui a ici un sens particulier.',
    remedy: 'Mettez tout le texte entre guillemets.',
    meant: 'Mettez tout le texte entre guillemets : `{nearest}`.',
  },
  'yaml-merge': {
    title: 'Champs repris par <<',
    message: 'Des champs ne peuvent pas être repris d’ailleurs par `<<`.',
    remedy: 'Écrivez-les ici un à un.',
  },
  'yaml-too-deep': {
    title: 'Trop de listes les unes dans les autres',
    message: 'Des listes sont imbriquées sur plus de {limit} niveaux.',
    remedy: 'Refermez les crochets, ou mettez le texte entre guillemets.',
  },
  'yaml-too-many': {
    title: 'Trop de données pour une fiche',
    message: 'Les données sont trop longues : aucune fiche n’a autant de champs et d’éléments.',
    remedy:
      'Mettez les longues listes dans un tableau (CSV, XLSX) à côté de la fiche, et citez-le sous `results`.',
  },
  'text-cut': {
    title: 'Texte coupé par #',
    message:
      '`{lost}` n’est pas publié : tout ce qui suit un espace et un `#` est pris pour une note personnelle.',
    remedy: 'Si cela fait partie du texte, mettez tout le texte entre guillemets.',
    meant: 'Si cela fait partie du texte, mettez le tout entre guillemets : `{nearest}`.',
  },

  // Fields and values
  'unknown-field': {
    title: 'Champ inconnu',
    message: 'Il n’y a pas ici de champ nommé `{value}`.',
    remedy: 'Champs possibles ici : {known}.',
    meant: 'Vouliez-vous écrire `{nearest}` ?',
  },
  'missing-field': {
    title: 'Champ manquant',
    message: 'Il manque le champ `{field}`.',
    remedy: 'Ajoutez une ligne `{field}: …`.',
    meant: 'Ajoutez une ligne, par exemple `{nearest}`.',
  },
  'wrong-shape': {
    title: 'Valeur d’une autre forme',
    message: '`{field}` devrait contenir {wanted}, mais contient {written}.',
    remedy:
      'Un texte suit le nom de son champ ; une liste a une ligne `- …` par élément, même s’il n’y en a qu’un ; des champs propres s’écrivent sous son nom, un par ligne, en retrait de deux espaces, par exemple `town: Lyon` sous `place:`.',
    meant: 'Écrivez `{nearest}`.',
  },
  'empty-value': {
    title: 'Élément sans valeur',
    message: '`{field}` contient un élément sans valeur.',
    remedy: 'Écrivez la valeur, ou supprimez le tiret.',
  },
  'line-break': {
    title: 'Texte sur plusieurs lignes',
    message: '`{field}` s’étend sur plusieurs lignes.',
    remedy: 'Écrivez ce champ sur une seule ligne.',
  },
  'text-too-long': {
    title: 'Ligne de texte trop longue',
    message: '`{field}` compte {length} caractères ; les pages en admettent au plus {limit}.',
    remedy: 'Raccourcissez ce champ, et mettez le reste sous les données.',
  },
  'control-character': {
    title: 'Caractère invisible dans un champ',
    message: '`{field}` contient un caractère de contrôle invisible ({character}).',
    remedy: 'Retapez le texte au lieu de le coller.',
  },
  'bidirectional-control': {
    title: 'Caractère invisible qui inverse un texte',
    message: '`{field}` contient un caractère invisible qui inverse le sens du texte ({character}).',
    remedy: 'Retapez le texte au lieu de le coller.',
  },
  'text-invisible': {
    title: 'Texte que personne ne voit',
    message: '`{field}` ne contient que des caractères invisibles ({character}).',
    remedy: 'Supprimez toute la ligne et tapez-la de nouveau.',
  },
  'unknown-value': {
    title: 'Valeur absente de la liste',
    message: '`{value}` ne fait pas partie des valeurs de `{field}`.',
    remedy: 'Valeurs possibles : {known}.',
    meant: 'Vouliez-vous écrire `{nearest}` ?',
  },
  'keyword-form': {
    title: 'Mot-clé mal formé',
    message: '`{value}` n’a pas la forme d’un mot-clé.',
    remedy:
      'Utilisez des lettres minuscules sans accent (a à z), des chiffres et des tirets isolés, {longest} caractères au plus : `inclusion-sociale`.',
    meant: 'Vouliez-vous écrire `{nearest}` ?',
  },
  'keyword-reserved': {
    title: 'Mot-clé qui ne peut pas nommer un fichier',
    message: '`{value}` deviendrait le nom d’un fichier, et aucun fichier ne peut porter ce nom.',
    remedy: 'Choisissez un autre mot, ou complétez celui-ci : `{value}-projets`.',
  },
  'flag-form': {
    title: 'Ni oui ni non',
    message: 'Dans `{field}`, il faut écrire `true` (oui) ou `false` (non), et non `{value}`.',
    remedy: 'Écrivez `{field}: true`, ou supprimez ce champ.',
    meant: 'Écrivez `{field}: {nearest}`.',
  },
  'count-form': {
    title: 'Pas un nombre entier',
    message: '`{value}` n’est pas un nombre entier.',
    remedy: 'Écrivez seulement des chiffres, par exemple 120.',
    meant:
      'Écrivez seulement des chiffres : {nearest}. Pour des personnes, `participants: { total: {nearest}, estimated: true }` signifie « environ », et `atLeast: true` à la place « plus de ».',
  },
  negative: {
    title: 'Nombre négatif',
    message: '`{field}` ne peut pas être négatif.',
    remedy: 'Écrivez un nombre à partir de 0, sans le tiret qui le précède.',
  },
  'degrees-form': {
    title: 'Pas un nombre de degrés',
    message: '`{value}` n’est pas un nombre de degrés compris entre -{limit} et {limit}.',
    remedy:
      'Écrivez-le avec un point, par exemple 41.15, ou laissez-le de côté : les coordonnées des villes sont cherchées d’office.',
    meant: 'Écrivez {nearest}, ou laissez-le de côté : les coordonnées des villes sont cherchées d’office.',
  },
  'half-point': {
    title: 'Coordonnées incomplètes',
    message: 'Il manque l’autre coordonnée, `{missing}`.',
    remedy: 'Indiquez les deux, ou aucune des deux : les coordonnées des villes sont cherchées d’office.',
  },
  'date-form': {
    title: 'Pas une date',
    message: '`{value}` n’est pas une date.',
    remedy:
      'Écrivez l’année, le mois et le jour, dans la mesure où ils sont connus : 2019, 2019-05 ou 2019-05-18 ; si rien n’est connu, supprimez la ligne. S’il y a plusieurs jours ou plusieurs années, indiquez le début dans `start` et la fin dans `end`.',
    meant: 'Vouliez-vous écrire {nearest} ?',
  },
  'date-ambiguous': {
    title: 'Date à double sens',
    message: '`{value}` peut se lire de deux façons.',
    remedy: 'Écrivez {dayFirst} si le jour vient d’abord, {monthFirst} si c’est le mois.',
  },
  'date-missing-month': {
    title: 'Mois qui n’existe pas',
    message: 'Dans `{value}`, le mois {month} n’existe pas.',
    remedy: 'Écrivez l’année, le mois et le jour dans cet ordre : 2019-05-18.',
    meant: 'Vouliez-vous écrire {nearest} ?',
  },
  'date-missing-day': {
    title: 'Jour qui n’existe pas',
    message: 'Le jour `{value}` n’existe pas : ce mois se termine le {last}.',
    remedy: 'Corrigez le jour, ou ne l’indiquez pas : {month}.',
  },
  'end-before-start': {
    title: 'Fin avant le début',
    message: 'La fin ({end}) précède le début ({start}).',
    remedy: 'Corrigez l’une des deux dates ; peut-être sont-elles inversées.',
  },
  'country-form': {
    title: 'Pas un code de pays',
    message: '`{value}` n’est pas le code d’un pays.',
    remedy:
      'Écrivez son code ISO 3166-1 à deux lettres, par exemple PT pour le Portugal, ou supprimez la ligne si le pays n’est pas connu.',
    meant: 'Écrivez son code à deux lettres : `{nearest}`.',
  },
  'language-twice': {
    title: 'Langue citée deux fois',
    message: 'La langue `{value}` figure deux fois dans la liste.',
    remedy: 'Supprimez l’une des deux mentions.',
  },
  'lang-form': {
    title: 'Pas un code de langue',
    message: '`{value}` n’est pas le code d’une langue.',
    remedy: 'Écrivez son code à deux lettres, en minuscules : ro pour le roumain, fr pour le français.',
    meant: 'Vouliez-vous écrire `{nearest}` ?',
  },
  'money-form': {
    title: 'Montant incertain',
    message: '`{value}` ne peut pas être lu avec certitude comme un montant.',
    remedy:
      'Écrivez seulement des chiffres, avec un point devant les centimes : 145000 ou 145000.50. Une autre monnaie que l’euro s’écrit `{ amount: 5000, currency: RON }`.',
    meant: 'Vouliez-vous écrire `{nearest}` ?',
  },
  'currency-form': {
    title: 'Pas un code de monnaie',
    message: '`{value}` n’est pas le code d’une monnaie.',
    remedy: 'Écrivez son code à trois lettres, par exemple EUR.',
    meant: 'Écrivez son code à trois lettres : `{nearest}`.',
  },
  'link-form': {
    title: 'Pas une adresse web',
    message: '`{value}` n’est pas une adresse web.',
    remedy:
      'Écrivez-la en entier, en commençant par `https://` ou `http://`, et sans espaces : copiez-la de la barre d’adresse du navigateur.',
    meant: 'Écrivez-la en entier : `{nearest}`.',
  },
  'link-user': {
    title: 'Adresse avec un nom d’utilisateur',
    message: 'L’adresse contient un nom d’utilisateur.',
    remedy: 'Supprimez ce nom, qui précède le @.',
  },
  'site-address-form': {
    title: 'Adresse de site suivie d’autre chose',
    message:
      'Les adresses des pages se forment à la suite de celle-ci ; elle ne peut donc contenir ni `?` ni `#`.',
    remedy: 'Écrivez `{instead}`.',
  },
  'email-form': {
    title: 'Pas une adresse électronique',
    message: '`{value}` n’est pas une adresse électronique.',
    remedy: 'Écrivez-la sous la forme `nom@example.org`.',
    meant: 'Écrivez seulement l’adresse : `{nearest}`.',
  },
  'email-personal': {
    title: 'Adresse électronique d’une personne',
    message:
      '`{value}` semble être l’adresse d’une personne ; or les archives sont publiques, et les personnes changent de poste.',
    remedy: 'Indiquez l’adresse d’un service, par exemple `europe@…` ou `info@…`, ou n’en indiquez pas.',
  },
  'phone-form': {
    title: 'Pas un numéro de téléphone',
    message: '`{value}` n’est pas un numéro de téléphone.',
    remedy: 'Écrivez un seul numéro, sous sa forme internationale : +351 224 660 000.',
    meant: 'Écrivez seulement le numéro : `{nearest}`.',
  },
  'pic-form': {
    title: 'Pas un code PIC',
    message:
      '`{value}` n’est pas un code participant (PIC), le numéro d’un organisme qui participe à des programmes de l’UE.',
    remedy: 'Il a neuf chiffres et rien d’autre.',
    meant: 'Écrivez ses neuf chiffres et rien d’autre : `{nearest}`.',
  },
  'wikidata-form': {
    title: 'Pas un élément de Wikidata',
    message: '`{value}` n’est pas un élément de Wikidata.',
    remedy: 'Écrivez un Q suivi de chiffres, par exemple Q213558.',
    meant: 'Écrivez son numéro : `{nearest}`.',
  },
  'colour-form': {
    title: 'Pas une couleur',
    message: '`{value}` n’est pas une couleur.',
    remedy: 'Écrivez-la entre guillemets sous la forme `"#rrggbb"`, par exemple `"#7a1f2b"`.',
    meant: 'Écrivez-la entre guillemets, avec ses six chiffres : `"{nearest}"`.',
  },
  'accent-hard-to-read': {
    title: 'Couleur difficile à lire',
    message:
      'La couleur `{value}` est trop pâle pour être lue : les liens et les filets des pages sont affichés en `{nearest}`.',
    remedy: 'Écrivez `"{nearest}"`, ou toute autre couleur plus foncée.',
  },
  'sdg-form': {
    title: 'Pas un numéro d’objectif',
    message: '`{value}` n’est pas le numéro d’un objectif de développement durable.',
    remedy: 'Écrivez un nombre de 1 à 17.',
    meant: 'Écrivez seulement son numéro : {nearest}.',
  },
  'summary-too-long': {
    title: 'Résumé trop long',
    message: 'Le résumé dépasse {limit} caractères.',
    remedy: 'Gardez ici deux ou trois phrases, et mettez le reste sous les données.',
  },
  'summary-long': {
    title: 'Résumé long',
    message: {
      one: 'Le résumé a {n} caractère ; les listes et les résultats de recherche en montrent {advised}.',
      other: 'Le résumé a {n} caractères ; les listes et les résultats de recherche en montrent {advised}.',
    },
    remedy: 'Gardez ici deux ou trois phrases, et mettez le reste sous les données.',
  },
  'estimated-and-at-least': {
    title: 'Total à la fois estimé et minimal',
    message: 'Un total est soit une estimation, soit un minimum, mais pas les deux.',
    remedy: 'Gardez soit `estimated`, soit `atLeast`.',
  },
  'delegation-unnamed': {
    title: 'Délégation de personne',
    message: 'La délégation indique un nombre, mais pas qui est venu.',
    remedy: 'Ajoutez au moins l’un de ces champs : {fields}.',
  },
  'partner-unnamed': {
    title: 'Partenaire sans nom',
    message: 'Le partenaire n’a ni fiche ni nom.',
    remedy: 'Indiquez son identifiant dans `partner`, ou son nom dans `name`.',
  },
  'partner-named-twice': {
    title: 'Partenaire avec un identifiant et un nom',
    message: 'Le partenaire a à la fois un identifiant et un nom.',
    remedy: 'Gardez `partner` ; s’il portait un autre nom à l’époque, indiquez-le dans `namedAs`.',
  },
  'event-unnamed': {
    title: 'Événement sans nom',
    message: 'Rien n’indique de quel événement il s’agit.',
    remedy: 'Ajoutez au moins l’un de ces champs : `title`, `number`, `type`, `place`.',
  },
  'two-coordinators': {
    title: 'Deux coordinateurs',
    message: 'Le projet a un autre coordinateur, {first}.',
    remedy: 'Donnez à l’un d’eux un autre rôle, ou indiquez avec `left` quand le premier a passé la main.',
  },
  'present-and-absent': {
    title: 'À la fois présent et absent',
    message: '`{value}` est indiqué à la fois comme présent et comme absent.',
    remedy: 'Ne le gardez que dans l’une des deux listes.',
  },
  'action-without-programme': {
    title: 'Action sans son programme',
    message: 'Une action n’est connue qu’au sein de son programme.',
    remedy: 'Ajoutez `programme`, par exemple `programme: e4c-2014-2020`.',
  },
  'action-of-other-programme': {
    title: 'Action d’un autre programme',
    message: '`{action}` n’est pas une action de `{programme}`.',
    remedy: 'Ses actions sont : {known}.',
  },
  'long-span': {
    title: 'Durée très longue',
    message: 'De {start} à {end}, c’est très long pour {aKind}.',
    remedy: 'Vérifiez qu’il n’y a pas de faute de frappe dans l’une des deux années.',
  },
  'accepted-unknown': {
    title: 'Avertissement accepté qui n’existe pas',
    message: 'Il n’existe pas d’avertissement nommé `{value}`.',
    remedy: 'Écrivez le nom tel qu’il figure sur la ligne de l’avertissement.',
    meant: 'Vouliez-vous écrire `{nearest}` ?',
  },
  'accepted-mistake': {
    title: 'Erreur qui ne peut pas être acceptée',
    message: '`{value}` est une erreur, et non un avertissement ; elle ne peut donc pas être acceptée.',
    remedy: 'Corrigez-la, puis supprimez cet élément.',
  },
  'accepted-in-vain': {
    title: 'Avertissement accepté qui n’a plus lieu d’être',
    message: 'L’avertissement `{value}` n’apparaît plus ici.',
    remedy: 'Supprimez cet élément de `accepted`.',
  },

  // Relations
  'dangling-ref': {
    title: 'Fiche qui n’existe pas',
    message: 'Dans les archives, {kind} ne s’appelle `{value}`.',
    remedy:
      'Écrivez le nom d’un fichier du dossier `{folder}/` sans son extension, ou ajoutez cette fiche. Si son fichier a été renommé, inscrivez-y `formerIds: [{value}]` : l’ancienne adresse mènera à la nouvelle page, et ce message indiquera le nouveau nom.',
    meant: 'Vouliez-vous écrire `{nearest}` ?',
    again: 'Ce qu’il faut faire est indiqué pour {first}.',
  },
  'ref-second-ending': {
    title: 'Fiche dont le fichier a une seconde extension',
    message:
      'Dans les archives, {kind} ne s’appelle `{value}` ; mais `{other}` serait sa fiche, sans `.txt`.',
    remedy:
      'Renommez ce fichier en `{instead}`. Certains programmes ajoutent `.txt`, et Windows le cache tant que « Extensions de noms de fichiers » n’est pas coché.',
  },
  'ref-as-fields': {
    title: 'Des champs à la place d’un identifiant',
    message: '`{field}` désigne {aKind} par son identifiant, et n’a pas de champs propres.',
    remedy: 'Écrivez l’identifiant de sa fiche : le nom de son fichier dans `{folder}/`, sans l’extension.',
    meant:
      'Écrivez l’identifiant de sa fiche : le nom de son fichier dans `{folder}/`, sans l’extension. S’il n’a pas de fiche, supprimez ce champ et nommez-le parmi les `partners` du projet : `{nearest}`.',
  },
  'ref-wrong-kind': {
    title: 'Fiche d’un autre type',
    message: '`{value}` est {otherKind}, alors que `{field}` désigne {aKind}.',
    remedy: 'Écrivez le nom d’un fichier du dossier `{folder}/` sans son extension.',
  },
  'ref-twice': {
    title: 'Deux fois la même fiche',
    message: '`{value}` figure deux fois dans cette liste.',
    remedy: 'Supprimez l’une des deux mentions.',
  },

  // What records say of each other
  'action-needs-generation': {
    title: 'Action de plusieurs générations',
    message:
      '`{action}` est une action de plusieurs générations de `{programme}`, et aucune date du projet ne dit de laquelle.',
    remedy: 'Écrivez l’une d’elles à la place de `{programme}` : {known}.',
  },
  'action-of-other-generation': {
    title: 'Action d’une autre génération',
    message: '`{action}` n’est pas une action de {generation}, la génération que désigne la date de début.',
    remedy: 'Elle relève de {known} : indiquez-le dans `programme`, ou corrigez la date de début.',
  },
  'continues-itself': {
    title: 'Fiche qui fait suite à elle-même',
    message: 'D’après ce champ, la fiche fait suite à elle-même.',
    remedy: 'Indiquez la fiche qui l’a précédée, ou supprimez la ligne.',
  },
  'continues-circle': {
    title: 'Fiches qui se font suite en boucle',
    message: 'D’après ce champ, chacune de ces fiches fait suite à la suivante, en boucle : {ids}.',
    remedy: 'Supprimez `continues` dans celle qui est venue la première.',
  },
  'former-id-taken': {
    title: 'Ancien identifiant déjà pris',
    message: '`{value}` mène déjà à {other}, qui a ou a eu cet identifiant.',
    remedy: 'Supprimez-le ici ou là : une ancienne adresse ne peut mener qu’à une seule fiche.',
  },
  'twinned-with-itself': {
    title: 'Ville jumelée avec elle-même',
    message: 'D’après ce champ, `{value}` est jumelé avec lui-même.',
    remedy: 'Indiquez l’autre ville.',
  },
  'country-differs': {
    title: 'Deux pays pour un partenaire',
    message:
      'Le pays de la délégation est {value}, mais celui de son partenaire est {other} ({partnerFile}).',
    remedy:
      'Supprimez `country` ici, car le pays du partenaire est repris d’office, ou corrigez l’un des deux.',
  },
  'town-unknown': {
    title: 'Ville introuvable',
    message: '`{value}` ({country}) ne figure pas dans la liste des villes.',
    remedy:
      'Corrigez le nom ou le pays ; pour un lieu absent de la liste, ajoutez `region`, ou `latitude` et `longitude`.',
    meant:
      'Vouliez-vous écrire `{nearest}` ? Pour un lieu absent de la liste, ajoutez `region`, ou `latitude` et `longitude`.',
  },
  'town-ambiguous': {
    title: 'Plusieurs villes du même nom',
    message: 'Plusieurs villes s’appellent `{value}` ({country}).',
    remedy: 'Précisez laquelle avec `region` : {known}.',
  },
  'delegation-not-partner': {
    title: 'Délégation extérieure au projet',
    message: '`{value}` a envoyé des personnes, mais ne figure pas parmi les partenaires de {project}.',
    remedy:
      'Ajoutez ce partenaire à `partners` dans {projectFile}, ou corrigez l’identifiant ou le `project` de l’événement.',
  },
  'host-not-partner': {
    title: 'Hôte extérieur au projet',
    message: '`{value}` a été hôte, mais ne figure pas parmi les partenaires de {project}.',
    remedy:
      'Ajoutez cet hôte à `partners` dans {projectFile}, avec `role: host` si tel a été son seul rôle, ou corrigez ici `host` ou `project`.',
  },
  'delegation-sum': {
    title: 'Somme des délégations différente du total',
    message: 'La somme des délégations est de {sum} ; le total indiqué est de {total}.',
    remedy:
      'Corrigez un nombre, ajoutez une ligne pour les personnes qui manquent, ou ajoutez `estimated: true` si le total est une estimation.',
  },
  'event-outside-project': {
    title: 'Événement hors des dates de son projet',
    message: 'L’événement sort des dates de son projet : `{side}` est {date} ici, et {limit} dans le projet.',
    remedy: 'Corrigez la date ici ou dans {projectFile}.',
  },
  'people-exceed-project': {
    title: 'Plus de monde aux événements que dans le projet',
    message: 'Les événements du projet totalisent {sum} personnes ; le projet en indique {total}.',
    remedy:
      'Corrigez `participants` ici ou dans un événement ; si les mêmes personnes sont venues à plusieurs événements, dites-le sous `accepted`.',
  },
  'twins-differ': {
    title: 'Deux fiches en désaccord sur un jumelage',
    message: 'Pour ce jumelage, `{field}` est ici {value}, et {other} dans la fiche de {twin}.',
    remedy: 'Corrigez l’une des deux fiches ; d’ici là, les deux indications sont affichées.',
  },
  'host-absent': {
    title: 'Hôte indiqué comme absent',
    message: '`{value}` est l’hôte de cet événement, et figure parmi les absents.',
    remedy: 'Supprimez-le de `absent`, ou corrigez `host`.',
  },
  'delegation-of-absent': {
    title: 'Délégation d’un partenaire absent',
    message: '`{value}` figure parmi les absents, et a pourtant envoyé des personnes.',
    remedy: 'Supprimez-le de `absent`, ou corrigez la délégation.',
  },
  'partners-alike': {
    title: 'Deux partenaires qui semblent n’en faire qu’un',
    message: 'Ce partenaire semble être le même que celui de {otherFile}.',
    remedy:
      'Si c’est le même, gardez une seule fiche, et inscrivez-y l’identifiant de l’autre sous `formerIds` et son nom sous `aliases`. S’il a succédé à l’autre, indiquez-le avec `continues`.',
  },
  'projects-alike': {
    title: 'Deux projets qui semblent n’en faire qu’un',
    message: 'Ce projet semble être le même que celui de {otherFile}.',
    remedy:
      'Si c’est le même, gardez une seule fiche, et inscrivez-y l’identifiant de l’autre sous `formerIds`. S’il a succédé à l’autre, indiquez-le avec `continues` ; s’ils sont bien deux, `start` ou `agreement` les distingue.',
  },
  'events-alike': {
    title: 'Deux événements qui semblent n’en faire qu’un',
    message: 'Cet événement semble être le même que celui de {otherFile} : il a le même titre, le même jour.',
    remedy:
      'Si c’est le même, gardez une seule fiche, et inscrivez-y l’identifiant de l’autre sous `formerIds`. S’ils sont bien deux, `number`, `type` ou `place` les distingue.',
  },
  'member-with-record': {
    title: 'Partenaire nommé sans lien vers sa fiche',
    message: '`{value}` a une fiche, {partnerFile}, mais rien n’y renvoie ici.',
    remedy: 'Écrivez `partner: {id}` à la place de `name`, et le nom de l’époque dans `namedAs`.',
  },

  // What an archive should hold
  'nothing-told': {
    title: 'Fiche qui ne raconte rien',
    message: '{thisKind} n’a ni résumé ni texte.',
    remedy:
      'Ajoutez un `summary` de deux ou trois phrases, ou, si le fichier se termine par `.md`, racontez sous les données de quoi il s’agissait.',
  },
  'partner-without-country': {
    title: 'Partenaire sans pays',
    message: 'Rien n’indique dans quel pays se trouve {value}.',
    remedy:
      'Ajoutez `country` avec le code à deux lettres, par exemple `country: PT`. Tant que personne ne connaît le pays, la fiche peut rester telle quelle.',
  },
  'completed-without-results': {
    title: 'Projet achevé sans résultats',
    message: 'Le projet est achevé, et aucun résultat n’est indiqué.',
    remedy:
      'Indiquez sous `results` ce qu’il a produit, même ce dont vous connaissez seulement l’existence : un `title` suffit.',
  },
  'result-elsewhere': {
    title: 'Résultat conservé seulement ailleurs',
    message: '« {value} » n’est conservé que sur un autre site web, et de telles adresses disparaissent.',
    remedy:
      'Mettez le document à côté de la fiche et citez-le dans `file`, ou faites-le enregistrer par web.archive.org et indiquez l’adresse de la copie dans `archived`.',
  },
  'link-not-archived': {
    title: 'Lien sans copie archivée',
    message: '{value} n’a pas de copie archivée, et les sites de ce qui est terminé disparaissent.',
    remedy:
      'Cherchez cette adresse sur web.archive.org, ou faites-l’y enregistrer, et indiquez l’adresse de la copie dans `archived`.',
  },

  // What programmes allow
  'fewer-countries': {
    title: 'Moins de pays que n’en demande le programme',
    message: {
      one: 'Le projet compte {n} pays ; l’action {action} de {programme} en demande au moins {limit}.',
      other: 'Le projet compte {n} pays ; l’action {action} de {programme} en demande au moins {limit}.',
    },
    remedy:
      'Ajoutez les partenaires qui manquent, ou indiquez le nombre de pays par `stated: { countries: … }`. La règle : {source}.',
  },
  'fewer-events': {
    title: 'Moins d’événements que n’en demande le programme',
    message: {
      one: 'Le projet compte {n} événement ; l’action {action} de {programme} en demande au moins {limit}.',
      other:
        'Le projet compte {n} événements ; l’action {action} de {programme} en demande au moins {limit}.',
    },
    remedy:
      'Ajoutez les événements qui manquent, ou indiquez leur nombre par `stated: { events: … }`. La règle : {source}.',
  },
  'fewer-participants': {
    title: 'Moins de participants que n’en demande le programme',
    message: {
      one: 'Le projet a réuni {n} participant ; l’action {action} de {programme} en demande au moins {limit}.',
      other:
        'Le projet a réuni {n} participants ; l’action {action} de {programme} en demande au moins {limit}.',
    },
    remedy: 'Comparez ce nombre avec le rapport final. La règle : {source}.',
  },
  'fewer-invited': {
    title: 'Moins de participants invités que n’en demande le programme',
    message: {
      one: 'Le projet a réuni {n} participant invité ; l’action {action} de {programme} en demande au moins {limit}.',
      other:
        'Le projet a réuni {n} participants invités ; l’action {action} de {programme} en demande au moins {limit}.',
    },
    remedy: 'Comparez ce nombre avec le rapport final. La règle : {source}.',
  },
  'longer-event': {
    title: 'Événement plus long que ne le permet le programme',
    message: {
      one: 'L’événement a duré {n} jour ; l’action {action} de {programme} en permet au plus {limit}.',
      other: 'L’événement a duré {n} jours ; l’action {action} de {programme} en permet au plus {limit}.',
    },
    remedy: 'Corrigez les dates, ou décrivez ses parties comme autant d’événements. La règle : {source}.',
  },
  'longer-project': {
    title: 'Projet plus long que ne le permet le programme',
    message: {
      one: 'Le projet a duré {n} mois ; l’action {action} de {programme} en permet au plus {limit}.',
      other: 'Le projet a duré {n} mois ; l’action {action} de {programme} en permet au plus {limit}.',
    },
    remedy:
      'Corrigez les dates ; si le projet a été prolongé, acceptez cet avertissement en le notant. La règle : {source}.',
  },
  'larger-grant': {
    title: 'Subvention plus élevée que ne le permet le programme',
    message: 'La subvention est de {sum} euros ; l’action {action} de {programme} en permet au plus {limit}.',
    remedy: 'Corrigez-la : le budget total s’inscrit dans `budget`. La règle : {source}.',
  },
  'agreement-form': {
    title: 'Numéro de convention inhabituel',
    message: '`{value}` ne ressemble pas à un numéro de {programme}.',
    remedy: 'Comparez-le avec la convention de subvention, et corrigez-le ou corrigez `programme`.',
  },

  // Translations
  'translation-of-nothing': {
    title: 'Traduction sans fiche',
    message: 'À côté de ce fichier, il n’y a aucune fiche dont il puisse être la traduction.',
    remedy:
      'Donnez-lui le nom de sa fiche, avec la langue avant l’extension, par exemple `jumelage.fr.md` à côté de `jumelage.md`, dans le même dossier.',
  },
  'translation-unlisted': {
    title: 'Traduction dans une langue non prévue',
    message: 'Les archives n’ont pas de pages en `{lang}`.',
    remedy:
      'Ajoutez la langue à `languages` dans archive.yaml, ou supprimez ce fichier. Langues de la liste : {known}.',
  },
  'translation-of-itself': {
    title: 'Traduction dans la langue de la fiche',
    message: 'La fiche elle-même est écrite en `{lang}`.',
    remedy:
      'Mettez ce texte dans la fiche et supprimez ce fichier ; ou, si la fiche est dans une autre langue, indiquez celle-ci dans son champ `lang`.',
  },
  'translation-not-text': {
    title: 'Traduction de ce qui n’est pas du texte',
    message: 'Le champ `{field}` est le même dans toutes les langues.',
    remedy: 'Supprimez ce champ ici ; il est dans la fiche.',
  },
  'translation-too-long': {
    title: 'Traduction avec plus d’éléments que sa fiche',
    message: 'Éléments dans `{field}` : {found} ici, {expected} dans la fiche.',
    remedy: 'Ajoutez d’abord les nouveaux éléments à la fiche.',
  },
  'translation-no-such-item': {
    title: 'Traduction d’un élément qui n’existe pas',
    message: 'Dans la fiche, aucun élément de `{field}` n’a `{value}` comme {key}.',
    remedy: 'Reprenez la valeur de `{key}` telle qu’elle est dans la fiche.',
  },
  'translation-twice': {
    title: 'Deux traductions dans une même langue',
    message: 'Il existe une autre traduction de cette fiche en `{lang}`.',
    remedy: 'Ne gardez que l’un des deux fichiers.',
  },
  'translation-count': {
    title: 'Traduction avec un autre nombre d’éléments',
    message:
      'Éléments dans `{field}` : {found} ici, {expected} dans la fiche ; les derniers ne sont donc pas traduits.',
    remedy:
      'Donnez tous les éléments, dans l’ordre de la fiche ; ceux qui ont `file`, `url` ou `date` sont reconnus à cela.',
  },
  'translation-unknown-key': {
    title: 'Libellé traduit qui n’existe pas',
    message: 'Dans la fiche, `{field}` ne contient pas `{value}`.',
    remedy: 'Ajoutez-le aussi dans la fiche, ou corrigez le mot ici.',
    meant: 'Vouliez-vous écrire `{nearest}` ?',
  },

  // Bodies
  'body-control-character': {
    title: 'Caractère invisible dans un texte',
    message: 'Le texte contient un caractère de contrôle invisible ({character}).',
    remedy: 'Supprimez-le : retapez les mots voisins au lieu de les coller.',
  },
  'body-bidirectional-control': {
    title: 'Caractère invisible qui inverse le sens d’un texte',
    message: 'Le texte contient un caractère invisible qui inverse le sens du texte ({character}).',
    remedy: 'S’il n’est pas nécessaire au texte, supprimez-le : retapez les mots voisins.',
  },
  'body-too-deep': {
    title: 'Texte à trop de niveaux',
    message:
      'Des listes, des citations ou des passages en gras ou en italique sont imbriqués ici sur trop de niveaux.',
    remedy: 'Écrivez ce passage plus simplement.',
  },
  'body-too-dense': {
    title: 'Texte avec trop de signes',
    message: 'Ce passage contient trop de signes de Markdown pour être lu dans un délai raisonnable.',
    remedy:
      'Écrivez-le plus simplement, ou mettez une barre oblique inverse (`\\`) devant les signes qui n’en sont pas.',
  },
  'html-element': {
    title: 'HTML non publié',
    message: '`<{element}>` et son contenu ne sont pas publiés.',
    remedy: 'Supprimez-le ; textes, listes, tableaux et figures peuvent s’écrire en Markdown.',
  },
  'html-tag': {
    title: 'Balise HTML laissée de côté',
    message: '`<{element}>` est laissé de côté ; le texte qu’il contient reste.',
    remedy: 'Supprimez cette balise, ou écrivez le passage en Markdown.',
  },
  'html-attribute': {
    title: 'Attribut HTML laissé de côté',
    message: '`{attribute}` de `<{element}>` est laissé de côté.',
    remedy: 'Supprimez-le ; le site a sa propre mise en forme et n’exécute pas de programmes.',
  },
  'html-comment': {
    title: 'Commentaire sans fin',
    message:
      'Un commentaire commence ici et ne se termine jamais ; le texte qui le suit n’est donc pas publié.',
    remedy: 'Terminez-le par `-->`, ou supprimez-le.',
  },
  'html-misplaced': {
    title: 'HTML au mauvais endroit',
    message: '`<{element}>` ne peut pas figurer ici et est laissé de côté.',
    remedy: 'Déplacez-le, ou écrivez le passage en Markdown.',
  },
  'address-unsafe': {
    title: 'Adresse non publiée',
    message: 'Une page ne peut pas mener à l’adresse `{value}`, qui est donc laissée de côté.',
    remedy:
      'Faites un lien vers `https://…`, `mailto:…`, `tel:…`, ou vers un fichier des archives à partir de celui-ci, par exemple `../partners/gondomar.md`.',
    meant: 'Vouliez-vous écrire `{nearest}` ?',
  },
  'link-computer': {
    title: 'Lien vers un fichier d’un ordinateur',
    message:
      '`{value}` est le chemin d’un fichier sur un ordinateur, où aucun lecteur ne peut le trouver ; le lien est laissé de côté.',
    remedy: 'Mettez le fichier à côté de celui-ci, et écrivez seulement son nom : `{instead}`.',
  },
  'link-empty': {
    title: 'Lien sans adresse',
    message: 'L’adresse manque.',
    remedy: 'Écrivez-la entre les parenthèses : `[Gondomar](../partners/gondomar.md)`.',
  },
  'link-html': {
    title: 'Lien vers une page déjà générée',
    message:
      '`{value}` est l’adresse d’une page déjà générée, qui change d’une langue et d’un hébergeur à l’autre.',
    remedy: 'Indiquez plutôt le fichier de la fiche, à partir de celui-ci : `../partners/gondomar.md`.',
    meant: 'Indiquez plutôt le fichier de la fiche : `{nearest}`.',
  },
  'link-backslash': {
    title: 'Lien avec \\',
    message: 'Dans `{value}`, les dossiers sont séparés par `\\`.',
    remedy: 'Écrivez `{instead}`.',
  },
  'link-outside': {
    title: 'Lien hors du dossier du contenu',
    message: '`{value}` sort du dossier du contenu.',
    remedy: 'Mettez le fichier à côté de celui-ci, et écrivez seulement son nom : `{instead}`.',
  },
  'picture-dangling': {
    title: 'Image qui n’existe pas',
    message: 'Il n’y a pas d’image `{value}`.',
    remedy: 'Mettez l’image à côté de ce fichier, ou corrigez le nom.',
    meant: 'Vouliez-vous écrire `{nearest}` ?',
  },
  'link-www': {
    title: 'Site web sans https://',
    message: '`{value}` est pris pour un fichier des archives, et il n’y en a pas de ce nom.',
    remedy: 'Si c’est un site web, écrivez `{instead}`.',
  },
  'link-mail': {
    title: 'Adresse électronique sans mailto',
    message: '`{value}` est pris pour un fichier des archives, et il n’y en a pas de ce nom.',
    remedy: 'Écrivez `mailto:{value}`.',
  },
  'link-unmade': {
    title: 'Lien qui n’en est pas un',
    message:
      '`{value}` reste du texte : il n’y a pas d’espace entre les crochets et les parenthèses d’un lien, ni dans son adresse.',
    remedy: 'Écrivez `{instead}`.',
  },
  'link-dangling': {
    title: 'Lien vers rien',
    message: 'Le lien mène à `{value}`, et il n’y a pas de tel fichier dans les archives.',
    remedy:
      'Indiquez le chemin d’une fiche ou d’un document à partir de ce fichier, par exemple `../partners/gondomar.md`.',
    meant: 'Vouliez-vous écrire `{nearest}` ?',
  },
  'heading-dangling': {
    title: 'Lien vers un intertitre qui n’existe pas',
    message: '{target} n’a pas d’intertitre `#{value}`.',
    remedy: 'Ses intertitres sont : {known}.',
    meant: 'Vouliez-vous écrire `{nearest}` ?',
  },
  'heading-none': {
    title: 'Lien vers un intertitre dans un texte qui n’en a pas',
    message: '{target} n’a pas d’intertitre `#{value}`, ni aucun autre.',
    remedy: 'Faites le lien sans `#{value}`, ou ajoutez cet intertitre au texte.',
  },
  'picture-remote': {
    title: 'Image d’un autre site',
    message: '`{value}` est une image d’un autre site : l’afficher révélerait à ce site qui lit la page.',
    remedy:
      'Si sa licence le permet, enregistrez l’image à côté de ce fichier, et écrivez seulement son nom : `{instead}`.',
  },
  'picture-computer': {
    title: 'Image d’un ordinateur',
    message: '`{value}` est le chemin d’une image sur un ordinateur, où aucun lecteur ne peut la trouver.',
    remedy: 'Mettez l’image à côté de ce fichier, et écrivez seulement son nom : `{instead}`.',
  },
  'picture-pasted': {
    title: 'Image collée dans le texte',
    message:
      'Une image figure ici sous la forme d’une longue suite de lettres et de chiffres, comme certains programmes la collent.',
    remedy:
      'Enregistrez l’image à côté de ce fichier, et écrivez `![Ce qu’on y voit](image.jpg)` avec son nom.',
  },
  'picture-without-alt': {
    title: 'Image sans description dans un texte',
    message: 'Rien ne dit ce qu’on voit sur `{value}`.',
    remedy: 'Dites-le pour les personnes qui ne voient pas l’image : `![Ce qu’on y voit]({value})`.',
  },
  'mdx-syntax': {
    title: 'Accolade jamais refermée',
    message: 'Une accolade s’ouvre ici et n’est jamais refermée.',
    remedy:
      'Mettez une barre oblique inverse devant une accolade qui n’est qu’un signe : `\\{`. Un commentaire se termine par `*/}`.',
  },
  'mdx-code': {
    title: 'Programme dans une page',
    message:
      'Les pages contiennent du texte, et non des programmes : les imports, les exports et les expressions entre `{ }` ne sont pas exécutés.',
    remedy: 'Supprimez ce passage ; un commentaire s’écrit `{/* comme ceci */}`.',
  },
  'mdx-component': {
    title: 'Composant inconnu',
    message: 'Il n’existe pas de composant nommé `{value}`.',
    remedy: 'Écrivez ce passage en Markdown ou en HTML.',
  },

  // Photos and documents
  'file-backslash': {
    title: 'Chemin avec \\',
    message: 'Les dossiers se séparent par `/`, et non par `\\`.',
    remedy: 'Écrivez `{instead}`.',
  },
  'file-not-beside': {
    title: 'Fichier qui n’est pas à côté de sa fiche',
    message: '`{value}` n’est pas un fichier à côté de la fiche.',
    remedy:
      'Mettez le fichier dans le dossier du contenu et écrivez son chemin à partir de cette fiche. Pour un résultat qui se trouve ailleurs sur le web, écrivez `url` au lieu de `file`.',
  },
  'file-outside': {
    title: 'Fichier hors du dossier de sa fiche',
    message: '`{value}` sort du dossier où peuvent se trouver les fichiers de cette fiche.',
    remedy: 'Déplacez le fichier dans `{folder}/` ou l’un de ses sous-dossiers.',
  },
  'file-missing': {
    title: 'Fichier manquant',
    message: 'Il n’y a pas de fichier `{value}`.',
    remedy: 'Mettez le fichier à côté de la fiche, ou corrigez le nom.',
    meant: 'Vouliez-vous écrire `{nearest}` ?',
  },
  'file-case': {
    title: 'Nom de fichier avec d’autres majuscules',
    message: 'Il n’y a pas de fichier `{value}` ; les majuscules comptent.',
    remedy: 'Écrivez le nom exactement comme celui du fichier.',
    meant: 'Écrivez `{nearest}`.',
  },
  'file-empty': {
    title: 'Fichier vide',
    message: '`{value}` est vide.',
    remedy: 'Copiez de nouveau le fichier ici à partir de l’original.',
  },
  'file-mislabelled': {
    title: 'Fichier qui n’est pas ce que dit son nom',
    message: '`{value}` se termine par .{ending}, mais c’est un fichier de type {format}.',
    remedy:
      'Enregistrez-le dans le format que dit son nom, ou renommez-le avec l’une de ces extensions : {endings}.',
  },
  'picture-format': {
    title: 'Format d’image non publié',
    message: '`{value}` est un fichier de type {format}, qui ne peut pas être affiché comme image.',
    remedy: 'Mettez à sa place une image enregistrée dans l’un de ces formats : {accepted}.',
  },
  'picture-svg': {
    title: 'Dessin SVG',
    message: '`{value}` est un dessin SVG, qui peut contenir des programmes.',
    remedy: 'Exportez-le en PNG.',
  },
  'picture-heic': {
    title: 'Photo HEIC',
    message:
      '`{value}` est une photo HEIC, quelle que soit son extension ; la plupart des navigateurs ne peuvent pas l’afficher.',
    remedy:
      'Ouvrez-la et exportez-la en JPEG (la renommer ne suffit pas), ou retirez-la de la fiche. Pour les prochaines, réglez l’appareil photo du téléphone sur « Le plus compatible ».',
  },
  'picture-unreadable': {
    title: 'Image endommagée',
    message: 'L’image `{value}` est endommagée ou incomplète.',
    remedy: 'Copiez-la de nouveau ici à partir de l’original.',
  },
  'picture-too-large': {
    title: 'Image trop grande',
    message: 'L’image `{value}` a {megapixels} mégapixels ; le maximum est de {limit}.',
    remedy: 'Réduisez-la : une largeur de 4 000 pixels suffit amplement.',
  },
  'document-format': {
    title: 'Format de document non publié',
    message: '`{value}` est un fichier de type {format}, qui ne peut pas être publié.',
    remedy: 'Enregistrez-le en PDF ; formats publiés : {accepted}.',
  },
  'document-encoding': {
    title: 'Document non enregistré en UTF-8',
    message: '`{value}` n’est pas enregistré en UTF-8.',
    remedy: 'Enregistrez-le au format « CSV UTF-8 », ou avec l’encodage UTF-8.',
  },
  'document-unreadable': {
    title: 'Document endommagé',
    message: 'Le document `{value}` n’est pas ce que dit son nom, ou il est endommagé.',
    remedy: 'Ouvrez-le, puis enregistrez-le de nouveau.',
  },
  'document-too-large': {
    title: 'Document trop volumineux',
    message: 'Le document `{value}` pèse {megabytes} Mo ; le maximum est de {limit}.',
    remedy: 'Réduisez-le, ou indiquez son adresse avec `url`.',
  },
  'media-unreadable': {
    title: 'Photo ou document impossible à lire',
    message: '`{value}` ne peut pas être lu.',
    remedy: 'Copiez de nouveau le fichier ici, ou vérifiez qui a le droit de le lire.',
  },
  'photo-without-alt': {
    title: 'Photo sans description',
    message: 'La photo `{value}` n’est pas publiée : rien ne dit ce qu’on y voit.',
    remedy:
      'Ajoutez une ligne `alt: …` qui dit ce qu’on y voit, pour les personnes qui ne voient pas la photo.',
  },
  'photo-without-consent': {
    title: 'Photo sans consentement',
    message: 'Rien ne dit si les personnes visibles sur `{value}` ont consenti à sa publication.',
    remedy:
      'Ajoutez `consent: given` si elles ont consenti, ou `consent: not-needed` si personne n’est reconnaissable.',
  },
  'photo-minors': {
    title: 'Photo d’enfants sans consentement',
    message: 'La photo `{value}` montre des enfants et n’est pas publiée sans consentement.',
    remedy: 'Écrivez `consent: given` une fois que leurs parents ont donné leur accord.',
  },
  'photo-withdrawn': {
    title: 'Photo retirée',
    message: 'La photo `{value}` n’est publiée nulle part : le consentement a été retiré.',
    remedy: 'Vous pouvez supprimer le fichier, puis ce qui le cite.',
  },
  'link-unpublished': {
    title: 'Lien vers un fichier non publié',
    message: '`{value}` n’est pas publié ; le lien vers ce fichier n’est donc affiché que comme texte.',
    remedy:
      'Supprimez le lien, ou indiquez `access: public` là où le fichier est cité, s’il peut être public.',
  },
  'picture-unpublished': {
    title: 'Image non publiée',
    message: '`{value}` n’est pas publié ; l’image est donc laissée de côté ici.',
    remedy:
      'Supprimez-la ici, ou ajoutez `consent: given` là où la photo est citée, une fois le consentement donné.',
  },
  'document-unnamed': {
    title: 'Document sans nom parlant',
    message: '`{value}` ne dit rien de ce que contient le document.',
    remedy: 'Nommez-le d’après son contenu, par exemple `rapport-final.pdf` ou « Rapport final ».',
  },
  'document-attendance': {
    title: 'Liste de personnes',
    message:
      '`{value}` semble être une liste de présence : les noms et les signatures sont des données à caractère personnel.',
    remedy:
      'Ne la publiez pas : indiquez les nombres dans `participants`, gardez la liste dans vos dossiers, et dites où avec `kept`.',
  },
};
