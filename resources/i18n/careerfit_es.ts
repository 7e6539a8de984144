<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AgainPart</name>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
</context>
<context>
    <name>AgreePart</name>
    <message>
        <source>Fits me</source>
        <translation>Encaja conmigo</translation>
    </message>
    <message>
        <source>Does not fit me</source>
        <translation>No encaja conmigo</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño normal del texto</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>this page is open</source>
        <translation>esta página está abierta</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>{label}: {choice}</source>
        <translation>{label}: {choice}</translation>
    </message>
    <message>
        <source>opens a menu</source>
        <translation>abre un menú</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>First role</source>
        <translation>Primer puesto</translation>
    </message>
    <message>
        <source>Second role</source>
        <translation>Segundo puesto</translation>
    </message>
    <message>
        <source>Back to the result</source>
        <translation>Volver al resultado</translation>
    </message>
    <message>
        <source>Two roles side by side</source>
        <translation>Dos puestos, uno al lado del otro</translation>
    </message>
    <message>
        <source>All about this role</source>
        <translation>Todo sobre este puesto</translation>
    </message>
    <message>
        <source>All about: {role}</source>
        <translation>Todo sobre: {role}</translation>
    </message>
    <message>
        <source>What they ask for</source>
        <translation>Lo que piden</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Se mide por</translation>
    </message>
    <message>
        <source>People like</source>
        <translation>Lo que gusta</translation>
    </message>
    <message>
        <source>People find hard</source>
        <translation>Lo que cuesta</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Salario</translation>
    </message>
    <message>
        <source>On the funnel</source>
        <translation>En el embudo</translation>
    </message>
    <message>
        <source>Skills of its own</source>
        <translation>Habilidades propias</translation>
    </message>
    <message>
        <source>Skills that both ask for</source>
        <translation>Habilidades que piden los dos</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Go to: {part}</source>
        <translation>Ir a: {part}</translation>
    </message>
</context>
<context>
    <name>DeskBar</name>
    <message>
        <source>Needs a look</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Entrada y salida</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Hide them again</source>
        <translation>Ocultarlos otra vez</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Roles in marketing, in sales and between the two. Press one to read all about it.</source>
        <translation>Puestos de marketing, de ventas y entre los dos. Elija uno para leerlo todo sobre él.</translation>
    </message>
    <message>
        <source>Explore the field</source>
        <translation>Explorar el campo</translation>
    </message>
    <message>
        <source>Field guide: marketing and sales compared</source>
        <translation>Guía: comparación de marketing y ventas</translation>
    </message>
    <message>
        <source>How they differ and overlap, the funnel, working together, glossary, questions</source>
        <translation>En qué se diferencian y se solapan, el embudo, la colaboración, glosario, preguntas</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Title, skill or activity</source>
        <translation>Título, habilidad o actividad</translation>
    </message>
    <message>
        <source>Search the roles</source>
        <translation>Buscar entre los puestos</translation>
    </message>
    <message>
        <source>Ctrl+F comes here from anywhere.</source>
        <translation>Ctrl+F trae aquí desde cualquier lugar.</translation>
    </message>
    <message>
        <source>Compare two roles</source>
        <translation>Comparar dos puestos</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Dejar de comparar</translation>
    </message>
    <message>
        <source>Pick two roles; the second one opens the comparison.</source>
        <translation>Elija dos puestos; el segundo abre la comparación.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Your answers and your result in one file, to give to somebody whom you trust.</source>
        <translation>Sus respuestas y su resultado en un archivo, para dárselo a alguien de confianza.</translation>
    </message>
    <message>
        <source>File for your counselor</source>
        <translation>Archivo para su orientación</translation>
    </message>
    <message>
        <source>Back to the result</source>
        <translation>Volver al resultado</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Qué contiene el archivo</translation>
    </message>
    <message>
        <source>With my name</source>
        <translation>Con mi nombre</translation>
    </message>
    <message>
        <source>With my plans</source>
        <translation>Con mis planes</translation>
    </message>
    <message>
        <source>With my notes on them</source>
        <translation>Con mis notas sobre ellos</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Guardar archivo…</translation>
    </message>
    <message>
        <source>A name that ends in .careerfit</source>
        <translation>Un nombre que termine en .careerfit</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>against what you wish</source>
        <translation>en contra de lo que desea</translation>
    </message>
</context>
<context>
    <name>FamilyList</name>
    <message>
        <source>closest in {share}</source>
        <translation>el más afín: {share}</translation>
    </message>
    <message>
        <source>All its ranked roles are hidden by what you will not do.</source>
        <translation>Todos sus puestos ordenados están ocultos porque piden algo que usted no quiere hacer.</translation>
    </message>
</context>
<context>
    <name>FitBand</name>
    <message>
        <source>Fit of {role}</source>
        <translation>Afinidad: {role}</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>folded; press to unfold</source>
        <translation>plegado; pulsar para desplegar</translation>
    </message>
</context>
<context>
    <name>FunnelPicture</name>
    <message>
        <source>Funnel</source>
        <translation>Embudo</translation>
    </message>
</context>
<context>
    <name>GlossaryPart</name>
    <message>
        <source>Search the terms</source>
        <translation>Buscar entre los términos</translation>
    </message>
    <message>
        <source>Ctrl+F comes here from anywhere.</source>
        <translation>Ctrl+F trae aquí desde cualquier lugar.</translation>
    </message>
    <message>
        <source>See:</source>
        <translation>Véase:</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Field guide</source>
        <translation>Guía de los campos</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Shared ground</source>
        <translation>Terreno común</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Embudo</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Colaboración</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Escalas</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
</context>
<context>
    <name>GuideParts</name>
    <message>
        <source>Measured by:</source>
        <translation>Se mide con:</translation>
    </message>
    <message>
        <source>Differences:</source>
        <translation>Diferencias:</translation>
    </message>
    <message>
        <source>Terms:</source>
        <translation>Términos:</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <translation>{what} (deshecho)</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>{title} · {share} %</source>
        <translation>{title} · {share} %</translation>
    </message>
    <message>
        <source>Being cancelled: {title}</source>
        <translation>Se está cancelando: {title}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>LegFit</name>
    <message>
        <source>Fit on a line from -1 to 1</source>
        <translation>Afinidad en una línea de -1 a 1</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>chosen route</source>
        <translation>ruta elegida</translation>
    </message>
    <message>
        <source>another move; without a sign, a promotion</source>
        <translation>otro cambio; sin signo, un ascenso</translation>
    </message>
    <message>
        <source>ring: a move sideways</source>
        <translation>anillo: un paso lateral</translation>
    </message>
    <message>
        <source>diamond: a cross-over</source>
        <translation>rombo: un cambio de campo</translation>
    </message>
    <message>
        <source>What the lines mean</source>
        <translation>Qué significan las líneas</translation>
    </message>
</context>
<context>
    <name>LibraryFilters</name>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>What I will not do</source>
        <translation>Lo que no quiero hacer</translation>
    </message>
    <message>
        <source>all</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>best fit first</source>
        <translation>la mejor afinidad primero</translation>
    </message>
    <message>
        <source>{count} set</source>
        <translation>límites: {count}</translation>
    </message>
    <message>
        <source>nothing set</source>
        <translation>sin límites</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>wage, highest first</source>
        <translation>salario, el mayor primero</translation>
    </message>
    <message>
        <source>stage, entry first</source>
        <translation>nivel, el inicial primero</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Begin on the start page, or go on there.</source>
        <translation>Empiece en la página de inicio o siga allí.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>There is a result once you have finished a questionnaire.</source>
        <translation>Habrá un resultado cuando termine un cuestionario.</translation>
    </message>
    <message>
        <source>It opens as soon as everything is loaded.</source>
        <translation>Se abrirá en cuanto todo esté cargado.</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Counselor</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>step {number} of the chosen route</source>
        <translation>paso {number} de la ruta elegida</translation>
    </message>
    <message>
        <source>start of the chosen route</source>
        <translation>inicio de la ruta elegida</translation>
    </message>
</context>
<context>
    <name>MilestoneCard</name>
    <message>
        <source>{number}. {role}</source>
        <translation>{number}. {role}</translation>
    </message>
    <message>
        <source>Gate: {gate}</source>
        <translation>Requisito: {gate}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>I am this role now</source>
        <translation>Este es mi puesto ahora</translation>
    </message>
    <message>
        <source>About this role</source>
        <translation>Sobre este puesto</translation>
    </message>
    <message>
        <source>Skills that it asks for</source>
        <translation>Habilidades que pide</translation>
    </message>
</context>
<context>
    <name>MilestoneLine</name>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>alcanzado</translation>
    </message>
</context>
<context>
    <name>NamePart</name>
    <message>
        <source>Name of this result</source>
        <translation>Nombre de este resultado</translation>
    </message>
    <message>
        <source>Enter keeps it, Escape leaves it as it was.</source>
        <translation>Intro lo guarda, Escape lo deja como estaba.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rename this result</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Name this result</source>
        <translation>Poner un nombre</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages: {page}</source>
        <translation>Páginas: {page}</translation>
    </message>
</context>
<context>
    <name>NextPart</name>
    <message>
        <source>See the routes</source>
        <translation>Ver las rutas</translation>
    </message>
    <message>
        <source>Print or save a report</source>
        <translation>Imprimir o guardar un informe</translation>
    </message>
    <message>
        <source>File for my counselor</source>
        <translation>Archivo para mi orientación</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Hacerlo otra vez</translation>
    </message>
    <message>
        <source>Titles to search for</source>
        <translation>Títulos para la búsqueda</translation>
    </message>
    <message>
        <source>Try this week</source>
        <translation>Para probar esta semana</translation>
    </message>
    <message>
        <source>Whom to talk to</source>
        <translation>Con quién hablar</translation>
    </message>
    <message>
        <source>What a counselor could ask you</source>
        <translation>Qué podría preguntarle quien le orienta</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Note of {day}</source>
        <translation>Nota: {day}</translation>
    </message>
    <message>
        <source>Empty it to take the note away.</source>
        <translation>Si el campo queda vacío, la nota se quita.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Closest roles</source>
        <translation>Puestos más afines</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Su perfil</translation>
    </message>
    <message>
        <source>How likely each is the closest match. Press a role to see why.</source>
        <translation>La probabilidad de que cada uno sea el más afín. Elija un puesto para ver por qué.</translation>
    </message>
    <message>
        <source>Your answers do not point to any of these clearly; read them as a first look only.</source>
        <translation>Sus respuestas no apuntan con claridad a ninguno de estos; es solo un primer vistazo.</translation>
    </message>
    <message>
        <source>Roles joined by a bracket are close to the first one; see what sets them apart.</source>
        <translation>Los puestos unidos por un corchete están cerca del primero; importa qué los diferencia.</translation>
    </message>
    <message>
        <source>There is no role to show yet.</source>
        <translation>Todavía no hay ningún puesto que mostrar.</translation>
    </message>
    <message>
        <source>Show all {count} roles</source>
        <translation>Mostrar los {count} puestos</translation>
    </message>
    <message>
        <source>Compare two roles</source>
        <translation>Comparar dos puestos</translation>
    </message>
    <message>
        <source>Show {count} hidden</source>
        <translation>Mostrar {count} ocultos</translation>
    </message>
    <message>
        <source>Hide {count} again</source>
        <translation>Ocultar {count} otra vez</translation>
    </message>
    <message>
        <source>Dot: best estimate. Band: where it lies with 95 % certainty. Upright mark: the middle.</source>
        <translation>Punto: mejor estimación. Banda: donde está con un 95&#xa0;% de certeza. Marca vertical: el punto medio.</translation>
    </message>
    <message>
        <source>What “{scale}” means</source>
        <translation>Qué significa «{scale}»</translation>
    </message>
</context>
<context>
    <name>OwnFitBand</name>
    <message>
        <source>Fit with your answers</source>
        <translation>Afinidad con sus respuestas</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
</context>
<context>
    <name>PageViews</name>
    <message>
        <source>Smaller pages</source>
        <translation>Páginas más pequeñas</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Páginas más grandes</translation>
    </message>
    <message>
        <source>{count} pages, shown at {share} % of the width</source>
        <translation>{count} páginas, al {share}&#xa0;% del ancho</translation>
    </message>
    <message>
        <source>; left and right arrow keys move a page</source>
        <translation>; las flechas izquierda y derecha pasan de página</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>For people without a computer; the answer sheet takes their answers.</source>
        <translation>Para personas sin computadora; la hoja de respuestas recoge lo que respondan.</translation>
    </message>
    <message>
        <source>Questionnaire on paper</source>
        <translation>Cuestionario en papel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save answer sheet…</source>
        <translation>Guardar hoja de respuestas…</translation>
    </message>
    <message>
        <source>A name that ends in .pdf for the questionnaire, in .csv for the answer sheet</source>
        <translation>Un nombre que termine en .pdf para el cuestionario o en .csv para la hoja de respuestas</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>What I will not do</source>
        <translation>Lo que no quiero hacer</translation>
    </message>
    <message>
        <source>Hides roles, moves no figure</source>
        <translation>Oculta puestos, no cambia ninguna cifra</translation>
    </message>
    <message>
        <source>Try out another profile</source>
        <translation>Probar otro perfil</translation>
    </message>
    <message>
        <source>What would follow if …</source>
        <translation>Qué resultaría si …</translation>
    </message>
    <message>
        <source>Does it fit me?</source>
        <translation>¿Encaja conmigo?</translation>
    </message>
    <message>
        <source>The result against yourself</source>
        <translation>El resultado y usted</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Antes y ahora</translation>
    </message>
    <message>
        <source>Beside another result of yours</source>
        <translation>Junto a otro de sus resultados</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>What to do with this result</source>
        <translation>Qué hacer con este resultado</translation>
    </message>
</context>
<context>
    <name>PartsPicture</name>
    <message>
        <source>Fit</source>
        <comment>the sum of its parts</comment>
        <translation>Afinidad</translation>
    </message>
    <message>
        <source>How the fit of {role} adds up</source>
        <translation>De qué se compone la afinidad: {role}</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Look for a route</source>
        <translation>Buscar una ruta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>PlansCard</name>
    <message>
        <source>Your plans</source>
        <translation>Sus planes</translation>
    </message>
    <message>
        <source>Name of this plan</source>
        <translation>Nombre de este plan</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Look for another route</source>
        <translation>Buscar otra ruta</translation>
    </message>
    <message>
        <source>{share} of the way</source>
        <translation>{share} del camino</translation>
    </message>
    <message>
        <source>{line}, put aside</source>
        <translation>{line}, apartado</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>ProfileScale</name>
    <message>
        <source>From {low} to {high}.</source>
        <translation>De {low} a {high}.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>While a question is asked</source>
        <translation>Mientras se hace una pregunta</translation>
    </message>
    <message>
        <source>You left this question out; you may answer it now.</source>
        <translation>Esta pregunta quedó sin responder; puede responderla ahora.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation>Prefiero no decirlo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Why am I asked this?</source>
        <translation>¿Por qué se me pregunta esto?</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Parar por ahora</translation>
    </message>
    <message>
        <source>Your answers are kept; go on whenever you like.</source>
        <translation>Sus respuestas quedan guardadas; siga cuando quiera.</translation>
    </message>
    <message>
        <source>question {number} of {count}</source>
        <translation>pregunta {number} de {count}</translation>
    </message>
    <message>
        <source>Question {number} of at most {count}, about a minute left</source>
        <translation>Pregunta {number} de {count} como máximo, queda alrededor de un minuto</translation>
    </message>
    <message>
        <source>Question {number} of at most {count}, about {minutes} minutes left</source>
        <translation>Pregunta {number} de {count} como máximo, quedan unos {minutes} minutos</translation>
    </message>
    <message>
        <source>Question {number} of {count}, about a minute left</source>
        <translation>Pregunta {number} de {count}, queda alrededor de un minuto</translation>
    </message>
    <message>
        <source>Question {number} of {count}, about {minutes} minutes left</source>
        <translation>Pregunta {number} de {count}, quedan unos {minutes} minutos</translation>
    </message>
    <message>
        <source>First: {first} Second: {second}</source>
        <translation>Primero: {first} Segundo: {second}</translation>
    </message>
    <message>
        <source>Enter next · Backspace back · arrow keys move</source>
        <translation>Intro siguiente · Retroceso atrás · flechas moverse</translation>
    </message>
    <message>
        <source>Keys 1-{last} answer · 0 rather not say</source>
        <translation>Teclas 1-{last} responder · 0 prefiero no decirlo</translation>
    </message>
    <message>
        <source>Choose this answer</source>
        <translation>Elegir esta respuesta</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Move between the answers</source>
        <translation>Moverse entre las respuestas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Choose the answer that has the focus</source>
        <translation>Elegir la respuesta que tiene el foco</translation>
    </message>
    <message>
        <source>All {count} questions</source>
        <translation>Las {count} preguntas</translation>
    </message>
    <message>
        <source>{answered} answered, {left_out} left out.</source>
        <translation>{answered} respondidas, {left_out} sin responder.</translation>
    </message>
    <message>
        <source>end of the questionnaire</source>
        <translation>final del cuestionario</translation>
    </message>
    <message>
        <source>See my result</source>
        <translation>Ver mi resultado</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Your result on paper: to keep, to print, or to take along to a talk.</source>
        <translation>Su resultado en papel: para guardarlo, imprimirlo o llevarlo a una entrevista.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Back to the result</source>
        <translation>Volver al resultado</translation>
    </message>
    <message>
        <source>With my name</source>
        <translation>Con mi nombre</translation>
    </message>
    <message>
        <source>With my plan</source>
        <translation>Con mi plan</translation>
    </message>
    <message>
        <source>With all questions and my answers</source>
        <translation>Con todas las preguntas y mis respuestas</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>Guardar como página web…</translation>
    </message>
    <message>
        <source>A name that ends in .pdf or in .html</source>
        <translation>Un nombre que termine en .pdf o en .html</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Ask me more</source>
        <translation>Responder a más preguntas</translation>
    </message>
    <message>
        <source>Asks the questions that would best tell the first roles apart.</source>
        <translation>Hace las preguntas que mejor distinguirían los primeros puestos.</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>Closest roles</source>
        <translation>Puestos más afines</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Su perfil</translation>
    </message>
    <message>
        <source>Read with care</source>
        <translation>Para leer con cautela</translation>
    </message>
</context>
<context>
    <name>RoleButton</name>
    <message>
        <source>closest in {share}</source>
        <translation>el más afín: {share}</translation>
    </message>
    <message>
        <source>cannot be told apart from the other tied roles</source>
        <translation>no se distingue de los demás puestos empatados</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>folded; press to see the reasons</source>
        <translation>plegado; pulsar para ver los motivos</translation>
    </message>
</context>
<context>
    <name>RoleCard</name>
    <message>
        <source>picked</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>press to pick it</source>
        <translation>pulsar para elegirlo</translation>
    </message>
</context>
<context>
    <name>RoleDetails</name>
    <message>
        <source>Working out why …</source>
        <translation>Calculando los motivos …</translation>
    </message>
    <message>
        <source>What the work is like</source>
        <translation>Cómo es el trabajo</translation>
    </message>
    <message>
        <source>Against what you will not do: {reason}.</source>
        <translation>En contra de lo que no quiere hacer: {reason}.</translation>
    </message>
    <message>
        <source>How like your answers the role is, from opposite to alike; with 95 % certainty within the band. In figures, from -1 to 1: {fit}, between {low} and {high}.</source>
        <translation>Cuánto se parece el puesto a sus respuestas, de lo opuesto a lo igual; con un 95&#xa0;% de certeza, dentro de la banda. En cifras, de -1 a 1: {fit}, entre {low} y {high}.</translation>
    </message>
    <message>
        <source>Its family, {family}: {closest}.</source>
        <translation>Su familia, {family}: {closest}.</translation>
    </message>
    <message>
        <source>Why: scale by scale</source>
        <translation>Por qué: escala por escala</translation>
    </message>
    <message>
        <source>Which answers moved it most</source>
        <translation>Qué respuestas influyeron más</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Qué lo cambiaría</translation>
    </message>
    <message>
        <source>Each bar begins where the one before it ended: filled ones add to the fit, outlined ones take from it. The last one is the fit.</source>
        <translation>Cada barra empieza donde terminó la anterior: las llenas suman a la afinidad, las de contorno restan. La última es la afinidad.</translation>
    </message>
    <message>
        <source>Ask me those</source>
        <translation>Responder a esas preguntas</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Se mide por</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Salario</translation>
    </message>
    <message>
        <source>On the funnel</source>
        <translation>En el embudo</translation>
    </message>
    <message>
        <source>Try this week</source>
        <translation>Para probar esta semana</translation>
    </message>
    <message>
        <source>All about this role</source>
        <translation>Todo sobre este puesto</translation>
    </message>
</context>
<context>
    <name>RolePage</name>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Routes to this role</source>
        <translation>Rutas a este puesto</translation>
    </message>
    <message>
        <source>Compare with another role</source>
        <translation>Comparar con otro puesto</translation>
    </message>
</context>
<context>
    <name>RoleSections</name>
    <message>
        <source>How it fits you</source>
        <translation>Su afinidad con usted</translation>
    </message>
    <message>
        <source>Dot: best estimate. Band: where it lies with 95 % certainty. Upright mark: the middle.</source>
        <translation>Punto: mejor estimación. Banda: donde está con un 95&#xa0;% de certeza. Marca vertical: el punto medio.</translation>
    </message>
    <message>
        <source>A day may hold</source>
        <translation>Lo que puede traer un día</translation>
    </message>
    <message>
        <source>What the work is made of</source>
        <translation>De qué se compone el trabajo</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Se mide por</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>From where people come</source>
        <translation>De dónde viene la gente</translation>
    </message>
    <message>
        <source>No move of the catalogue leads here.</source>
        <translation>Ningún cambio del catálogo lleva a este puesto.</translation>
    </message>
    <message>
        <source>Where it can lead</source>
        <translation>Adónde puede llevar</translation>
    </message>
    <message>
        <source>No move of the catalogue leads on from here.</source>
        <translation>Ningún cambio del catálogo parte de este puesto.</translation>
    </message>
    <message>
        <source>What people like</source>
        <translation>Lo que gusta</translation>
    </message>
    <message>
        <source>What people find hard</source>
        <translation>Lo que cuesta</translation>
    </message>
    <message>
        <source>Working conditions</source>
        <translation>Condiciones de trabajo</translation>
    </message>
    <message>
        <source>Wage a year, and outlook</source>
        <translation>Salario al año y perspectivas</translation>
    </message>
    <message>
        <source>Place in the funnel</source>
        <translation>Lugar en el embudo</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Try it this week</source>
        <translation>Para probar esta semana</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Vías de entrada</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Titles to search for</source>
        <translation>Títulos para la búsqueda</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>Trabaja con</translation>
    </message>
    <message>
        <source>And with: {others}</source>
        <translation>Y con: {others}</translation>
    </message>
    <message>
        <source>What it asks for, scale by scale</source>
        <translation>Lo que pide, escala por escala</translation>
    </message>
    <message>
        <source>What a scale means for the two fields:</source>
        <translation>Qué significa una escala para los dos campos:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>En qué se basa esto</translation>
    </message>
    <message>
        <source>occupations, reasons, sources</source>
        <translation>ocupaciones, motivos, fuentes</translation>
    </message>
    <message>
        <source>{scale}. {reason}</source>
        <translation>{scale}. {reason}</translation>
    </message>
</context>
<context>
    <name>RouteList</name>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Show all {count} routes</source>
        <translation>Mostrar las {count} rutas</translation>
    </message>
</context>
<context>
    <name>RouteMap</name>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Todo el mapa</translation>
    </message>
    <message>
        <source>All roles and moves</source>
        <translation>Todos los puestos y cambios</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>usted está aquí</translation>
    </message>
    <message>
        <source>Map of routes</source>
        <translation>Mapa de rutas</translation>
    </message>
    <message>
        <source>{role} (promotion)</source>
        <translation>{role} (ascenso)</translation>
    </message>
    <message>
        <source>{role} (sideways)</source>
        <translation>{role} (paso lateral)</translation>
    </message>
    <message>
        <source>{role} (cross-over)</source>
        <translation>{role} (cambio de campo)</translation>
    </message>
    <message>
        <source>Leads to {roles}.</source>
        <translation>Lleva a {roles}.</translation>
    </message>
</context>
<context>
    <name>RoutesPage</name>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Puente</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Walk along the map</source>
        <translation>Recorrer el mapa</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Tell the step into the role that has the focus</source>
        <translation>Describir el paso al puesto que tiene el foco</translation>
    </message>
    <message>
        <source>Larger, smaller, whole map</source>
        <translation>Más grande, más pequeño, todo el mapa</translation>
    </message>
    <message>
        <source>Ctrl and arrow keys</source>
        <translation>Ctrl y flechas</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Mover el mapa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Best fit</source>
        <translation>Mejor afinidad</translation>
    </message>
    <message>
        <source>Fewest years</source>
        <translation>Menos años</translation>
    </message>
    <message>
        <source>Fewest new skills</source>
        <translation>Menos habilidades nuevas</translation>
    </message>
    <message>
        <source>What matters most?</source>
        <translation>¿Qué importa más?</translation>
    </message>
    <message>
        <source>Take the questionnaire to see how the roles fit you</source>
        <translation>Haga el cuestionario para ver qué afinidad tienen los puestos con usted</translation>
    </message>
    <message>
        <source>Skills that I have already</source>
        <translation>Habilidades que ya tengo</translation>
    </message>
    <message>
        <source>Routes to compare</source>
        <translation>Rutas para comparar</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>{had} of {count}: what these routes ask for, and what else you have</source>
        <translation>{had} de {count}: lo que piden estas rutas y lo que además sabe hacer</translation>
    </message>
    <message>
        <source>The chosen route begins here.</source>
        <translation>La ruta elegida empieza aquí.</translation>
    </message>
    <message>
        <source>This role is on none of the routes that are shown here.</source>
        <translation>Este puesto no está en ninguna de las rutas que se muestran aquí.</translation>
    </message>
</context>
<context>
    <name>SaveTo</name>
    <message>
        <source>Type where to save it</source>
        <translation>Escribir dónde guardarlo</translation>
    </message>
    <message>
        <source>Save there</source>
        <translation>Guardar ahí</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>Dónde guardarlo</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Sustituir el archivo</translation>
    </message>
</context>
<context>
    <name>ScaleLine</name>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>De {low} a {high}.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Copies beside it: {names}</source>
        <translation>Copias al lado: {names}</translation>
    </message>
    <message>
        <source>No copy has been made yet.</source>
        <translation>Todavía no se ha hecho ninguna copia.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Let bars and pictures move gently when they change</source>
        <translation>Mover con suavidad las barras e imágenes al cambiar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Answer questions with single keys (1 to 5, 0)</source>
        <translation>Responder con una sola tecla (1 a 5, 0)</translation>
    </message>
    <message>
        <source>Switch it off if you speak to the computer or often touch keys by accident.</source>
        <translation>Desactívelo si dicta a la computadora o suele tocar teclas sin querer.</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>For counselors</source>
        <translation>Para la orientación</translation>
    </message>
    <message>
        <source>Show the workspace for many people&apos;s results</source>
        <translation>Mostrar el espacio de trabajo con los resultados de muchas personas</translation>
    </message>
    <message>
        <source>Switching it off hides it; everything in it is kept.</source>
        <translation>Al desactivarlo solo se oculta; todo lo que contiene se conserva.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Everything is kept in one folder on this computer and is never sent anywhere.</source>
        <translation>Todo se guarda en una carpeta de este equipo y nunca se envía a ningún sitio.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Use another folder...</source>
        <translation>Usar otra carpeta...</translation>
    </message>
    <message>
        <source>About careerfit</source>
        <translation>Acerca de careerfit</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>De dónde vienen las cifras</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>SkillLine</name>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendiendo</translation>
    </message>
    <message>
        <source>Have it</source>
        <translation>La tengo</translation>
    </message>
</context>
<context>
    <name>StandingPage</name>
    <message>
        <source>No role yet, or another one</source>
        <translation>Ningún puesto todavía, u otro</translation>
    </message>
    <message>
        <source>It decides which roles are compared with your answers and where your routes begin. You can change it at any time, or leave it open.</source>
        <translation>De ello depende qué puestos se comparan con sus respuestas y dónde empiezan sus rutas. Puede cambiarlo en cualquier momento o dejarlo abierto.</translation>
    </message>
    <message>
        <source>Where do you stand?</source>
        <translation>¿En qué punto está?</translation>
    </message>
    <message>
        <source>Starting out</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>Some years in marketing</source>
        <translation>Algunos años en marketing</translation>
    </message>
    <message>
        <source>Some years in sales</source>
        <translation>Algunos años en ventas</translation>
    </message>
    <message>
        <source>Some years elsewhere</source>
        <translation>Algunos años en otro campo</translation>
    </message>
    <message>
        <source>Leading people</source>
        <translation>Dirigiendo personas</translation>
    </message>
    <message>
        <source>What comes closest?</source>
        <translation>¿Qué se acerca más?</translation>
    </message>
    <message>
        <source>Your present role (optional)</source>
        <translation>Su puesto actual (opcional)</translation>
    </message>
    <message>
        <source>Routes begin there.</source>
        <translation>Las rutas empiezan ahí.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>{questions} questions, about {minutes} minutes; you can stop and go on later.</source>
        <translation>{questions} preguntas, unos {minutes} minutos; se puede parar y seguir más tarde.</translation>
    </message>
    <message>
        <source>Quick quiz, about {minutes} minutes</source>
        <translation>Cuestionario rápido, unos {minutes} minutos</translation>
    </message>
    <message>
        <source>The quick questionnaire asks only what still matters, at most {count} questions.</source>
        <translation>El cuestionario rápido pregunta solo lo que aún importa, {count} preguntas como máximo.</translation>
    </message>
    <message>
        <source>Take the quiz</source>
        <translation>Hacer el cuestionario</translation>
    </message>
    <message>
        <source>Loading the questions...</source>
        <translation>Cargando las preguntas...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentarlo otra vez</translation>
    </message>
    <message>
        <source>Marketing or sales, and which role in it?</source>
        <translation>¿Marketing o ventas, y qué puesto?</translation>
    </message>
    <message>
        <source>Say how you like to spend your week; see which roles come closest, and how sure that is.</source>
        <translation>Diga cómo le gusta pasar la semana y vea qué puestos son los más afines y con qué certeza.</translation>
    </message>
    <message>
        <source>A few minutes; you can stop and go on later.</source>
        <translation>Unos minutos; se puede parar y seguir más tarde.</translation>
    </message>
    <message>
        <source>Your answers stay on this computer. It works without the internet.</source>
        <translation>Sus respuestas se quedan en este equipo. Funciona sin internet.</translation>
    </message>
    <message>
        <source>Provisional: for exploring and for talks with a counselor, never for selecting people.</source>
        <translation>Provisional: para explorar y para entrevistas de orientación, nunca para seleccionar personas.</translation>
    </message>
    <message>
        <source>A name or label for your result (optional)</source>
        <translation>Un nombre o etiqueta para su resultado (opcional)</translation>
    </message>
    <message>
        <source>Useful when several people share this computer.</source>
        <translation>Útil cuando varias personas comparten este equipo.</translation>
    </message>
    <message>
        <source>Quick quiz</source>
        <translation>Cuestionario rápido</translation>
    </message>
    <message>
        <source>Just look around</source>
        <translation>Solo curiosear</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>Resultados anteriores</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar los {count}</translation>
    </message>
    <message>
        <source>The questionnaire on paper</source>
        <translation>El cuestionario en papel</translation>
    </message>
    <message>
        <source>Open a result from a file...</source>
        <translation>Abrir un resultado de un archivo...</translation>
    </message>
    <message>
        <source>I am a counselor</source>
        <translation>Soy orientador u orientadora</translation>
    </message>
    <message>
        <source>Go on where you stopped</source>
        <translation>Seguir donde lo dejó</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Or begin anew</source>
        <translation>O empezar de nuevo</translation>
    </message>
    <message>
        <source>Begun with earlier questions</source>
        <translation>Empezados con preguntas anteriores</translation>
    </message>
    <message>
        <source>The questions have changed since. The answers are kept, but these cannot go on.</source>
        <translation>Las preguntas han cambiado desde entonces. Las respuestas se conservan, pero estos no pueden seguir.</translation>
    </message>
    <message>
        <source>Your results could not be loaded.</source>
        <translation>No se han podido cargar sus resultados.</translation>
    </message>
    <message>
        <source>Your results will be listed here as soon as they are loaded.</source>
        <translation>Sus resultados aparecerán aquí en cuanto estén cargados.</translation>
    </message>
    <message>
        <source>Nothing here yet. Each result that you finish is kept here, to be opened again.</source>
        <translation>Aquí no hay nada todavía. Cada resultado terminado se guarda aquí para abrirlo otra vez.</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Algo ha fallado dentro del programa.</translation>
    </message>
    <message>
        <source>Your saved answers are safe. Please copy the details and report them.</source>
        <translation>Sus respuestas guardadas están a salvo. Copie los detalles y comuníquelos.</translation>
    </message>
</context>
<context>
    <name>StateFields</name>
    <message>
        <source>{what}: day</source>
        <translation>{what}: día</translation>
    </message>
    <message>
        <source>{what}: note</source>
        <translation>{what}: nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Step before</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>About this role</source>
        <translation>Sobre este puesto</translation>
    </message>
    <message>
        <source>Routes to this role</source>
        <translation>Rutas a este puesto</translation>
    </message>
    <message>
        <source>Make this my plan</source>
        <translation>Convertir en mi plan</translation>
    </message>
    <message>
        <source>How people come to it: {gate}</source>
        <translation>Cómo se llega: {gate}</translation>
    </message>
    <message>
        <source>Gate: {gate}</source>
        <translation>Requisito: {gate}</translation>
    </message>
</context>
<context>
    <name>TriedPicture</name>
    <message>
        <source>Closest roles, only tried out</source>
        <translation>Puestos más afines, solo una prueba</translation>
    </message>
</context>
<context>
    <name>TryPart</name>
    <message>
        <source>Only trying out: your result stays as it is, and nothing of this is kept. The ring is your own estimate; move a scale and see what the shortlist would be.</source>
        <translation>Solo una prueba: su resultado sigue como está y nada de esto se guarda. El anillo es su propia estimación; mueva una escala para ver cuál sería la lista.</translation>
    </message>
    <message>
        <source>Working out …</source>
        <translation>Calculando …</translation>
    </message>
    <message>
        <source>Bar: tried out. Upright mark: in your result.</source>
        <translation>Barra: la prueba. Marca vertical: en su resultado.</translation>
    </message>
    <message>
        <source>Back to my result</source>
        <translation>Volver a mi resultado</translation>
    </message>
</context>
<context>
    <name>WagePicture</name>
    <message>
        <source>Wage a year</source>
        <translation>Salario al año</translation>
    </message>
</context>
<context>
    <name>WishPart</name>
    <message>
        <source>Roles that go beyond this are hidden. No figure of any role changes by it.</source>
        <translation>Los puestos que van más allá quedan ocultos. No cambia ninguna cifra de ningún puesto.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Hide them again</source>
        <translation>Ocultarlos otra vez</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
</context>
<context>
    <name>_ExportJoin</name>
    <message>
        <source>File for your counselor</source>
        <translation>Archivo para su orientación</translation>
    </message>
</context>
<context>
    <name>_PaperJoin</name>
    <message>
        <source>Questionnaire on paper</source>
        <translation>Cuestionario en papel</translation>
    </message>
</context>
<context>
    <name>_QuizJoin</name>
    <message>
        <source>Quiz</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>This questionnaire is finished. Begin another on the start page.</source>
        <translation>Este cuestionario está terminado. Empiece otro en la página de inicio.</translation>
    </message>
    <message>
        <source>This questionnaire cannot go on here. Choose one on the start page.</source>
        <translation>Este cuestionario no puede seguir aquí. Elija uno en la página de inicio.</translation>
    </message>
</context>
<context>
    <name>_ReportJoin</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>back</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Volver a la página anterior</translation>
    </message>
</context>
<context>
    <name>bridge</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Open the page {name}</source>
        <translation>Abrir la página {name}</translation>
    </message>
    <message>
        <source>Find a role or a word</source>
        <translation>Buscar un puesto o una palabra</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Print or save the open result</source>
        <translation>Imprimir o guardar el resultado abierto</translation>
    </message>
    <message>
        <source>Open a result from a file</source>
        <translation>Abrir un resultado de un archivo</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Use another folder</source>
        <translation>Usar otra carpeta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>{file} is there already. Press again to replace it.</source>
        <translation>{file} ya existe. Pulse otra vez para sustituirlo.</translation>
    </message>
    <message>
        <source>{file} does not end in {endings}.</source>
        <translation>{file} no termina en {endings}.</translation>
    </message>
    <message>
        <source>Choose a name with this ending.</source>
        <translation>Elija un nombre con esa terminación.</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Results saved as a file</source>
        <translation>Resultados guardados como archivo</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Counselor</source>
        <translation>Orientación</translation>
    </message>
</context>
</TS>
