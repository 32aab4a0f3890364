/** The stories of the end-to-end tests, written for them. Paragraphs are HTML. */
export interface Story {
  lang: 'fr' | 'ar' | 'en';
  title: string;
  byline: string;
  paper: string;
  /** As the aggregator prints it: day - month - year. */
  date: string;
  sourceUrl: string;
  paragraphs: string[];
  related: string[];
}

export const FRENCH: Story = {
  lang: 'fr',
  title: 'À Taza, une bibliothèque de quartier ouvre ses portes aux lecteurs du soir',
  byline: 'Salma Bennacer',
  paper: 'Le Courrier du Rif',
  date: '03 - 03 - 2025',
  sourceUrl: 'http://courrierdurif.example/culture/bibliotheque-du-soir.html',
  paragraphs: [
    'Depuis lundi, la petite bibliothèque de la rue des Tanneurs reste ouverte jusqu’à vingt-deux heures. Les étudiants y trouvent de la lumière, des tables et un silence que leurs maisons pleines ne donnent pas toujours.',
    'L’idée vient de trois enseignantes du lycée voisin. Elles ont réuni des livres pendant deux ans, puis demandé à la commune de leur prêter l’ancien dépôt de laine, fermé depuis longtemps.',
    '« Nous ne voulions pas d’un lieu où l’on se tait par peur, mais d’un lieu où l’on se tait par plaisir », dit l’une d’elles, en rangeant un atlas sur l’étagère la plus basse, celle des enfants.',
    'Le maire promet de garder la salle ouverte pendant tout le mois de ramadan, quand les soirées sont longues. Un gardien sera payé par la commune, et les habitants prêteront des tapis.',
    'Près de quatre cents livres sont en arabe, autant en français, et une étagère en amazigh grandit chaque semaine grâce aux dons venus des villages de la montagne.',
    'La bibliothèque cherche encore des chaises, deux lampes et quelqu’un qui sache réparer une vieille horloge. Ceux qui veulent aider peuvent passer le samedi matin, avant la prière.',
    'Un club de lecture se réunira le premier jeudi de chaque mois. La première séance portera sur les contes que les grands-mères racontaient autour du four, et que personne n’a encore écrits.',
  ],
  related: [
    'Fès : les relieurs de la médina forment dix apprentis',
    'Oujda accueille une foire du livre d’occasion au printemps',
    'Les écoles rurales reçoivent des caisses de livres voyageuses',
  ],
};

export const ARABIC: Story = {
  lang: 'ar',
  title: 'تعاونية نسائية بضواحي تازة تحوّل صوف الجبل إلى زرابي تُباع في المعارض',
  byline: 'سلمى بناصر',
  paper: 'بريد الجبل',
  date: '19 - 01 - 2025',
  sourceUrl: 'http://barid-aljabal.example/news/zarabi.html',
  paragraphs: [
    'اجتمعت خمس عشرة امرأة من قرى الجبل في دار قديمة رمّمنها بأيديهن، وجعلن منها ورشة لغسل الصوف وصبغه ونسجه، بعدما كان يباع خاما بثمن زهيد في السوق الأسبوعي.',
    'وتقول رئيسة التعاونية إن الفكرة بدأت من زربية واحدة عُرضت في معرض المدينة، فسأل عنها الزوار ثلاثة أيام متتالية، قبل أن يشتريها أستاذ متقاعد لتزيين بيته.',
    'وتصنع النساء ألوانهن من قشور الرمان وأوراق الجوز والحناء، ويقلن إن الألوان التي تأتي من الأرض لا تبهت سريعا، وإن كل بيت في الجبل يعرف سرا من أسرارها.',
    'وقد ساعدت الجماعة على إصلاح الطريق المؤدية إلى الورشة، فصار بإمكان السيارات الوصول إليها في فصل الشتاء، حين كانت الثلوج تقطعها أسابيع كاملة.',
    'وتأمل التعاونية أن تفتح قسما صغيرا لتعليم الفتيات النسيج والحساب معا، لأن من تنسج الزربية، كما تقول إحداهن، عليها أن تعرف ثمنها وأن تكتب عقدها.',
    'ومن المنتظر أن تشارك النساء في معرض الربيع المقبل باثنتي عشرة زربية كبيرة، وأن يقدمن للزوار طريقة الغزل القديمة كما تعلمنها من جداتهن.',
  ],
  related: [
    'صناع الخزف في آسفي يجددون أفرانهم بطاقة الشمس',
    'سوق أسبوعي جديد يقرّب الفلاحين من أهل المدينة',
    'دار للشباب تفتح أبوابها في قرية كانت بلا مدرسة',
  ],
};

export const ENGLISH: Story = {
  lang: 'en',
  title: 'A night train returns to the coast after nine years without one',
  byline: 'Adam Rifai',
  paper: 'The Harbour Mail',
  date: '14 - 02 - 2025',
  sourceUrl: 'http://harbourmail.example/transport/night-train.html',
  paragraphs: [
    'The first sleeper in nine years left the capital a few minutes late on Friday and reached the harbour at dawn, where a brass band and two rows of taxi drivers were waiting for it.',
    'The line had been cut when a bridge was washed away. Repairing it took three winters, a change of contractor and, in the end, the stones of an older bridge that lay in the river bed.',
    'Passengers said the berths were narrow and the tea was good. A retired signalman who had worked on the last train brought his old lamp and was asked to hold it up at every station.',
    'Tickets cost a third of the price of the flight. The company says it will add a second train in summer, if the carriages that are being refitted in the workshops are ready by then.',
    'Fishermen on the quay hope that the train will carry more than people. A cold wagon could take the morning’s catch to the city by night, they say, as it did in their fathers’ time.',
  ],
  related: ['A lighthouse keeper’s diary is found in a wall', 'The harbour school opens a class for boat builders'],
};
