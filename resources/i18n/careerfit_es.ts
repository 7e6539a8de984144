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
    <name>AnswersCard</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>In the order asked, with times and what each contributed</source>
        <translation>En el orden en que se preguntaron, con los tiempos y lo que aportó cada una</translation>
    </message>
    <message>
        <source>Looking at the answers …</source>
        <translation>Examinando las respuestas …</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Contributed</source>
        <translation>Aportó</translation>
    </message>
    <message>
        <source>To the leading role</source>
        <translation>Para el puesto en cabeza</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Why asked</source>
        <translation>Por qué se preguntó</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>Orden de las respuestas</translation>
    </message>
    <message>
        <source>As asked</source>
        <translation>Como se preguntaron</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Por tiempo</translation>
    </message>
    <message>
        <source>By contribution</source>
        <translation>Por aportación</translation>
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
    <name>Ask</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>AskCertainty</name>
    <message>
        <source>How likely it is that the first role is the closest one.</source>
        <translation>La probabilidad de que el primer puesto sea el más afín.</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostrar estos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Menos de</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
</context>
<context>
    <name>AskDays</name>
    <message>
        <source>Between which days</source>
        <translation>Entre qué días</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostrar estos</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Desde este día</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Hasta este día</translation>
    </message>
</context>
<context>
    <name>AskFollowUp</name>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Plan the follow-up</source>
        <translation>Planificar el seguimiento</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>En este día</translation>
    </message>
    <message>
        <source>What about (may stay empty)</source>
        <translation>Sobre qué (puede quedar vacío)</translation>
    </message>
</context>
<context>
    <name>AskLabel</name>
    <message>
        <source>Put into the group</source>
        <translation>Añadir al grupo</translation>
    </message>
    <message>
        <source>Give the tag</source>
        <translation>Poner la etiqueta</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Quitar del grupo</translation>
    </message>
    <message>
        <source>Take the tag away</source>
        <translation>Quitar la etiqueta</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Name, one that there is or a new one</source>
        <translation>Nombre, uno que ya exista o uno nuevo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>AskName</name>
    <message>
        <source>Keep this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nombre del filtro</translation>
    </message>
</context>
<context>
    <name>AskNew</name>
    <message>
        <source>A code is enough; nobody needs to give a real name.</source>
        <translation>Basta un código; nadie tiene que dar su nombre real.</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Begin a questionnaire for this person now</source>
        <translation>Empezar ahora un cuestionario para esta persona</translation>
    </message>
</context>
<context>
    <name>AskNote</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it.</source>
        <translation>Ctrl+Intro la guarda.</translation>
    </message>
    <message>
        <source>Only for counselors</source>
        <translation>Solo para la orientación</translation>
    </message>
    <message>
        <source>Also in the report</source>
        <translation>También en el informe</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Quién la lee</translation>
    </message>
    <message>
        <source>Something is to be done by a day</source>
        <translation>Hay algo que hacer para un día</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence el</translation>
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
    <name>BringInPage</name>
    <message>
        <source>Answer sheets as a table (.csv), results that people saved for you (.careerfit, several at once), or a bundle from another computer. You see what would come in before it is written.</source>
        <translation>Hojas de respuestas en una tabla (.csv), resultados que otras personas hayan guardado para usted (.careerfit, varios a la vez) o un paquete de otro equipo. Antes de escribir nada, verá qué entraría.</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Traer</translation>
    </message>
    <message>
        <source>Choose files...</source>
        <translation>Elegir archivos...</translation>
    </message>
    <message>
        <source>Type in answers from paper</source>
        <translation>Introducir respuestas en papel</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Files can also be dropped on this page.</source>
        <translation>También se pueden soltar archivos en esta página.</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Tag …</source>
        <translation>Etiqueta …</translation>
    </message>
    <message>
        <source>Group …</source>
        <translation>Grupo …</translation>
    </message>
    <message>
        <source>Follow-up …</source>
        <translation>Seguimiento …</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>Nota …</translation>
    </message>
    <message>
        <source>Export, bundle, reports …</source>
        <translation>Exportar, paquete, informes …</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparar los dos</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguna</translation>
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
    <name>CaseComparePage</name>
    <message>
        <source>Compare results</source>
        <translation>Comparar resultados</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>First result</source>
        <translation>Primer resultado</translation>
    </message>
    <message>
        <source>Find a person for the first side</source>
        <translation>Buscar una persona para el primer lado</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Second result</source>
        <translation>Segundo resultado</translation>
    </message>
    <message>
        <source>Find a person for the second side</source>
        <translation>Buscar una persona para el segundo lado</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Review of a person</source>
        <translation>Revisión de una persona</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Put into the trash</source>
        <translation>Poner en la papelera</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Scales over time</source>
        <translation>Escalas a lo largo del tiempo</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>El resultado</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Plan and progress</source>
        <translation>Plan y progreso</translation>
    </message>
    <message>
        <source>Previous person of the list</source>
        <translation>Persona anterior de la lista</translation>
    </message>
    <message>
        <source>Next person of the list</source>
        <translation>Persona siguiente de la lista</translation>
    </message>
    <message>
        <source>Bring back from the trash</source>
        <translation>Recuperar de la papelera</translation>
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
    <name>ChoiceList</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in: {what}</source>
        <translation>Buscar en: {what}</translation>
    </message>
    <message>
        <source>Space ticks a value.</source>
        <translation>Espacio marca un valor.</translation>
    </message>
    <message>
        <source>Being counted …</source>
        <translation>Contando …</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Todavía no hay nada que elegir.</translation>
    </message>
    <message>
        <source>{value} ({count})</source>
        <translation>{value} ({count})</translation>
    </message>
</context>
<context>
    <name>ChosenPart</name>
    <message>
        <source>Report: print or PDF</source>
        <translation>Informe: imprimir o PDF</translation>
    </message>
    <message>
        <source>Open as the person sees it</source>
        <translation>Abrir como lo ve la persona</translation>
    </message>
    <message>
        <source>Put this result into the trash</source>
        <translation>Poner este resultado en la papelera</translation>
    </message>
    <message>
        <source>Bring back from the trash</source>
        <translation>Recuperar de la papelera</translation>
    </message>
    <message>
        <source>Put into the trash</source>
        <translation>Poner en la papelera</translation>
    </message>
    <message>
        <source>With care</source>
        <translation>Con cautela</translation>
    </message>
    <message>
        <source>What to do: {advice}</source>
        <translation>Qué hacer: {advice}</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
</context>
<context>
    <name>CohortsPage</name>
    <message>
        <source>Cohorts</source>
        <translation>Cohortes</translation>
    </message>
    <message>
        <source>How the people of a group are spread</source>
        <translation>Cómo se distribuyen las personas de un grupo</translation>
    </message>
    <message>
        <source>No other group</source>
        <translation>Ningún otro grupo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Junto a</translation>
    </message>
    <message>
        <source>Work them out again</source>
        <translation>Calcularlas otra vez</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Show the figures as</source>
        <translation>Mostrar las cifras como</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Guardar las cifras</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Ends in .csv, .xlsx or .json for the figures, in .pdf for this page.</source>
        <translation>Un nombre que termine en .csv, .xlsx o .json para las cifras, en .pdf para esta página.</translation>
    </message>
</context>
<context>
    <name>ColumnNames</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>First role</source>
        <translation>Primer puesto</translation>
    </message>
    <message>
        <source>First family</source>
        <translation>Primera familia</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Empates</translation>
    </message>
    <message>
        <source>Signs in the answers</source>
        <translation>Indicios en las respuestas</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Cautela</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Desde la vez anterior</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Seguimiento pendiente</translation>
    </message>
    <message>
        <source>Goal of the plan</source>
        <translation>Meta del plan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
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
        <translation>Cohortes</translation>
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
    <name>ErasePage</name>
    <message>
        <source>What goes</source>
        <translation>Lo que se borra</translation>
    </message>
    <message>
        <source>Do not erase</source>
        <translation>No borrar</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Copies beside the database that hold them</source>
        <translation>Copias junto a la base de datos que las contienen</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>In and out</source>
        <translation>Entrada y salida</translation>
    </message>
    <message>
        <source>Bring results in</source>
        <translation>Traer resultados</translation>
    </message>
    <message>
        <source>Type in answers from paper</source>
        <translation>Introducir respuestas en papel</translation>
    </message>
    <message>
        <source>Print the questionnaire</source>
        <translation>Imprimir el cuestionario</translation>
    </message>
    <message>
        <source>Take results out</source>
        <translation>Sacar resultados</translation>
    </message>
    <message>
        <source>What came in last</source>
        <translation>Lo último que entró</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Answer sheets as a table, results that people saved for you, bundles from another computer, and questionnaires on paper.</source>
        <translation>Hojas de respuestas en una tabla, resultados que otras personas hayan guardado para usted, paquetes de otro equipo y cuestionarios en papel.</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Tables of results or answers, figures of a group, bundles for another computer, and PDF reports. For some people only, choose them in the table of people first.</source>
        <translation>Tablas de resultados o de respuestas, cifras de un grupo, paquetes para otro equipo e informes PDF. Si es solo para algunas personas, elíjalas antes en la tabla de personas.</translation>
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
    <name>Faults</name>
    <message>
        <source>Faults</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Save as text...</source>
        <translation>Guardar como texto...</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Save this picture</source>
        <translation>Guardar esta imagen</translation>
    </message>
    <message>
        <source>Save this picture: {figure}</source>
        <translation>Guardar esta imagen: {figure}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Lo que se busca</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Name, code, tag or word of a note</source>
        <translation>Nombre, código, etiqueta o palabra de una nota</translation>
    </message>
    <message>
        <source>Search people and results</source>
        <translation>Buscar personas y resultados</translation>
    </message>
    <message>
        <source>Ctrl+F comes here from anywhere.</source>
        <translation>Ctrl+F trae aquí desde cualquier lugar.</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>First role</source>
        <translation>Primer puesto</translation>
    </message>
    <message>
        <source>First family</source>
        <translation>Primera familia</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Seguimiento pendiente</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Empates</translation>
    </message>
    <message>
        <source>Reliable change</source>
        <translation>Cambio fiable</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Cautela</translation>
    </message>
    <message>
        <source>Signs in the answers</source>
        <translation>Indicios en las respuestas</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>with a caution</source>
        <translation>con cautela</translation>
    </message>
    <message>
        <source>without one</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>tied at the top</source>
        <translation>empate en cabeza</translation>
    </message>
    <message>
        <source>not tied</source>
        <translation>sin empate</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>con cambio</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>with a plan</source>
        <translation>con plan</translation>
    </message>
    <message>
        <source>other …</source>
        <translation>otra …</translation>
    </message>
    <message>
        <source>under 20 %</source>
        <translation>menos del 20&#xa0;%</translation>
    </message>
    <message>
        <source>20 to 40 %</source>
        <translation>del 20 al 40&#xa0;%</translation>
    </message>
    <message>
        <source>40 to 60 %</source>
        <translation>del 40 al 60&#xa0;%</translation>
    </message>
    <message>
        <source>60 % or more</source>
        <translation>60&#xa0;% o más</translation>
    </message>
    <message>
        <source>today or before</source>
        <translation>hoy o antes</translation>
    </message>
    <message>
        <source>within 7 days</source>
        <translation>en los próximos 7 días</translation>
    </message>
    <message>
        <source>within 30 days</source>
        <translation>en los próximos 30 días</translation>
    </message>
    <message>
        <source>by another day</source>
        <translation>hasta otro día</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>últimos 7 días</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>últimos 30 días</translation>
    </message>
    <message>
        <source>last 365 days</source>
        <translation>últimos 365 días</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Menos filtros</translation>
    </message>
    <message>
        <source>Keep this filter …</source>
        <translation>Guardar este filtro …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Quitar</translation>
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
    <name>FollowUpsPart</name>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Day of a new follow-up</source>
        <translation>Día de un seguimiento nuevo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Añadir un seguimiento</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Volver a abrir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Move to another day: {what}</source>
        <translation>Pasar a otro día: {what}</translation>
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
    <name>GroupPicker</name>
    <message>
        <source>Only results of certain days</source>
        <translation>Solo resultados de ciertos días</translation>
    </message>
    <message>
        <source>{group}: first day</source>
        <translation>{group}: primer día</translation>
    </message>
    <message>
        <source>{group}: last day</source>
        <translation>{group}: último día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
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
    <name>HomePage</name>
    <message>
        <source>Bring results in</source>
        <translation>Traer resultados</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Name, code, tag or note</source>
        <translation>Nombre, código, etiqueta o nota</translation>
    </message>
    <message>
        <source>Find people by name, code, tag or note</source>
        <translation>Buscar personas por nombre, código, etiqueta o nota</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>Antes que nada</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Lo próximo que vence</translation>
    </message>
    <message>
        <source>Your filters</source>
        <translation>Sus filtros</translation>
    </message>
    <message>
        <source>Done last</source>
        <translation>Lo último que se hizo</translation>
    </message>
    <message>
        <source>Nobody has a follow-up.</source>
        <translation>Nadie tiene un seguimiento.</translation>
    </message>
    <message>
        <source>{deed} (taken back)</source>
        <translation>{deed} (deshecho)</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Each row is somebody new, whatever the name</source>
        <translation>Cada fila es una persona nueva, sea cual sea el nombre</translation>
    </message>
    <message>
        <source>People in these files</source>
        <translation>Personas en estos archivos</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>First cells</source>
        <translation>Primeras celdas</translation>
    </message>
    <message>
        <source>Is taken for</source>
        <translation>Se toma como</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>This column is taken for</source>
        <translation>Esta columna se toma como</translation>
    </message>
    <message>
        <source>Columns: choose one, then say what it is</source>
        <translation>Columnas: elija una y diga después qué es</translation>
    </message>
    <message>
        <source>Column {place} ({heading}) is taken for</source>
        <translation>La columna {place} ({heading}) se toma como</translation>
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
    <name>LabelsPart</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
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
    <name>LifeCard</name>
    <message>
        <source>Plan and progress</source>
        <translation>Plan y progreso</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Abrir el plan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>En qué punto está</translation>
    </message>
    <message>
        <source>What they will not do</source>
        <translation>Lo que no quiere hacer</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>lo más reciente primero</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>lo más antiguo primero</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>de mayor a menor</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>de menor a mayor</translation>
    </message>
    <message>
        <source>latest first</source>
        <translation>lo más lejano primero</translation>
    </message>
    <message>
        <source>soonest first</source>
        <translation>lo más próximo primero</translation>
    </message>
    <message>
        <source>from Z to A</source>
        <translation>de la Z a la A</translation>
    </message>
    <message>
        <source>from A to Z</source>
        <translation>de la A a la Z</translation>
    </message>
</context>
<context>
    <name>LineView</name>
    <message>
        <source>People and results</source>
        <translation>Personas y resultados</translation>
    </message>
    <message>
        <source>Enter opens a line, Shift+F10 opens the menu.</source>
        <translation>Intro abre una línea, Mayús+F10 abre el menú.</translation>
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
    <name>NamesForm</name>
    <message>
        <source>Change name or code</source>
        <translation>Cambiar nombre o código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Enter keeps both, Escape leaves them as they were.</source>
        <translation>Intro guarda ambos, Escape los deja como estaban.</translation>
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
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write a note; Ctrl+Enter keeps it</source>
        <translation>Escriba una nota; Ctrl+Intro la guarda</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Quién la lee</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
    <message>
        <source>For the report</source>
        <translation>Para el informe</translation>
    </message>
    <message>
        <source>Due on a day</source>
        <translation>Con vencimiento</translation>
    </message>
    <message>
        <source>Day on which the note is due</source>
        <translation>Día en que vence la nota</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarla como estaba</translation>
    </message>
    <message>
        <source>You are changing a note.</source>
        <translation>Está cambiando una nota.</translation>
    </message>
    <message>
        <source>No notes yet. Private notes stay here; notes for the report are printed in it.</source>
        <translation>Todavía no hay notas. Las notas privadas se quedan aquí; las notas para el informe se imprimen en él.</translation>
    </message>
    <message>
        <source>Taken away: {count}</source>
        <translation>Retiradas: {count}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Volver a abrir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>History: {count}</source>
        <translation>Historial: {count}</translation>
    </message>
    <message>
        <source>History of the note: {note}</source>
        <translation>Historial de la nota: {note}</translation>
    </message>
    <message>
        <source>{version} (undone)</source>
        <translation>{version} (deshecho)</translation>
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
    <name>PartChip</name>
    <message>
        <source>Take away: {what}</source>
        <translation>Quitar: {what}</translation>
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
    <name>PeoplePage</name>
    <message>
        <source>People and results</source>
        <translation>Personas y resultados</translation>
    </message>
    <message>
        <source>No line is like this.</source>
        <translation>Ninguna línea es así.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Figures of these</source>
        <translation>Cifras de estas personas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Todavía no hay nadie</translation>
    </message>
    <message>
        <source>Here stand the people that you counsel, with all their results. They come with answer sheets, with the file that somebody saved from their own result, or by a questionnaire on this computer.</source>
        <translation>Aquí están las personas a las que usted orienta, con todos sus resultados. Llegan con hojas de respuestas, con el archivo que alguien guardó de su propio resultado o mediante un cuestionario en este equipo.</translation>
    </message>
    <message>
        <source>Bring results in</source>
        <translation>Traer resultados</translation>
    </message>
    <message>
        <source>To try the workspace, fill a folder of its own with made-up people: {command}</source>
        <translation>Para probar el espacio de trabajo, llene una carpeta aparte con personas inventadas: {command}</translation>
    </message>
    <message>
        <source>Order: {column}, {way}</source>
        <translation>Orden: {column}, {way}</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Open the line</source>
        <translation>Abrir la línea</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Choose all lines</source>
        <translation>Elegir todas las líneas</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Mayús+F10</translation>
    </message>
    <message>
        <source>What can be done with the chosen lines</source>
        <translation>Lo que se puede hacer con las líneas elegidas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Move them to the trash</source>
        <translation>Moverlas a la papelera</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Arriba, Alt+Abajo</translation>
    </message>
    <message>
        <source>Sort by the column that the keys are on</source>
        <translation>Ordenar por la columna que tiene el foco</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, Ctrl+Shift+Right</source>
        <translation>Ctrl+Mayús+Izquierda, Ctrl+Mayús+Derecha</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>Mover la columna</translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Alt+Shift+Right</source>
        <translation>Alt+Mayús+Izquierda, Alt+Mayús+Derecha</translation>
    </message>
    <message>
        <source>Narrow or widen the column</source>
        <translation>Estrechar o ensanchar la columna</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Go to a name</source>
        <translation>Ir a un nombre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Begin a questionnaire</source>
        <translation>Empezar un cuestionario</translation>
    </message>
    <message>
        <source>This column: {name}</source>
        <translation>Esta columna: {name}</translation>
    </message>
    <message>
        <source>Further to the front</source>
        <translation>Hacia el principio</translation>
    </message>
    <message>
        <source>Further back</source>
        <translation>Hacia el final</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Más ancha</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Más estrecha</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
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
        <translation>De «{low}» a «{high}».</translation>
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
    <name>ResultLine</name>
    <message>
        <source>Shown below</source>
        <translation>Se muestra abajo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
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
    <name>ResultsCard</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Compare with another result or person</source>
        <translation>Comparar con otro resultado u otra persona</translation>
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
        <translation>La familia del puesto, {family}: {closest}.</translation>
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
        <translation>De «{low}» a «{high}».</translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message>
        <source>Scales over time</source>
        <translation>Escalas a lo largo del tiempo</translation>
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
    <name>SidePart</name>
    <message>
        <source>Open the review</source>
        <translation>Abrir la revisión</translation>
    </message>
    <message>
        <source>Nobody with a result is called so.</source>
        <translation>Nadie con un resultado se llama así.</translation>
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
        <source>Years in this role (optional)</source>
        <translation>Años en este puesto (opcional)</translation>
    </message>
    <message>
        <source>Routes count them as done.</source>
        <translation>Las rutas los dan por cumplidos.</translation>
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
        <source>No day</source>
        <translation>Sin día</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Añadir un día</translation>
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
    <name>TakeOutPage</name>
    <message>
        <source>Take all lines of the list</source>
        <translation>Tomar todas las líneas de la lista</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>The person&apos;s code</source>
        <translation>El código de la persona</translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation>El nombre de la persona</translation>
    </message>
    <message>
        <source>The files are called by</source>
        <translation>Los archivos llevan</translation>
    </message>
    <message>
        <source>Without names: each person is a number</source>
        <translation>Sin nombres: cada persona es un número</translation>
    </message>
    <message>
        <source>With the name on the report</source>
        <translation>Con el nombre en el informe</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Guardar...</translation>
    </message>
    <message>
        <source>A path with its name</source>
        <translation>Una ubicación con el nombre</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>Choose a folder...</source>
        <translation>Elegir una carpeta...</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring all back</source>
        <translation>Recuperar todo</translation>
    </message>
    <message>
        <source>Erase for good...</source>
        <translation>Borrar para siempre...</translation>
    </message>
    <message>
        <source>Choose several rows with Shift or Ctrl, all with Ctrl+A. Who is erased for good goes with everything; of a single result that is erased, the person and all else stay.</source>
        <translation>Elija varias filas con Mayús o Ctrl, todas con Ctrl+A. A quien se borra para siempre se le borra todo; si se borra un solo resultado, la persona y todo lo demás se quedan.</translation>
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
    <name>TypeInPage</name>
    <message>
        <source>For each question the number that was ticked, counted from the left or the top: keys 1 to 5, 0 where nothing was ticked. The next question comes by itself; Backspace goes back.</source>
        <translation>Para cada pregunta, el número que se marcó, contado desde la izquierda o desde arriba: teclas 1 a 5, 0 donde no se marcó nada. La pregunta siguiente llega sola; Retroceso vuelve atrás.</translation>
    </message>
    <message>
        <source>Type in answers from paper</source>
        <translation>Introducir respuestas en papel</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nombre o código</translation>
    </message>
    <message>
        <source>Date on the form, such as 2026-03-31; may be left empty</source>
        <translation>Fecha del formulario, como 2026-03-31; puede quedar vacía</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>0  No answer</source>
        <translation>0  Sin respuesta</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>Guardar estas respuestas</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Pregunta {number} de {count}</translation>
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
    <name>WayBack</name>
    <message>
        <source>Back to the review</source>
        <translation>Volver a la revisión</translation>
    </message>
    <message>
        <source>Back to the review of a person</source>
        <translation>Volver a la revisión de una persona</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>In your caseload</source>
        <translation>En su lista</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Take away the tag “{label}”</source>
        <translation>Quitar la etiqueta «{label}»</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Put into a group</source>
        <translation>Añadir a un grupo</translation>
    </message>
    <message>
        <source>Take out of the group “{label}”</source>
        <translation>Quitar del grupo «{label}»</translation>
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
        <source>Answer sheets, saved results, bundles</source>
        <translation>Hojas de respuestas, resultados guardados, paquetes</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Traer</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Examinando los archivos</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>Trayendo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>{file} is there already.</source>
        <translation>{file} ya existe.</translation>
    </message>
    <message>
        <source>There is a file for each group; choose another name for both.</source>
        <translation>Hay un archivo por grupo; elija otro nombre para ambos.</translation>
    </message>
    <message>
        <source>Saving the figures</source>
        <translation>Guardando las cifras</translation>
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
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
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
    <message>
        <source>Looking up what would go</source>
        <translation>Buscando qué se borraría</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Borrando</translation>
    </message>
    <message>
        <source>This result was erased.</source>
        <translation>Este resultado se borró.</translation>
    </message>
    <message>
        <source>Moving to the trash</source>
        <translation>Moviendo a la papelera</translation>
    </message>
    <message>
        <source>Changing a tag</source>
        <translation>Cambiando una etiqueta</translation>
    </message>
    <message>
        <source>Changing a group</source>
        <translation>Cambiando un grupo</translation>
    </message>
    <message>
        <source>Planning follow-ups</source>
        <translation>Planificando seguimientos</translation>
    </message>
    <message>
        <source>Keeping notes</source>
        <translation>Guardando notas</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Carpeta para los informes</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Escribiendo {file}</translation>
    </message>
    <message>
        <source>Bringing back</source>
        <translation>Recuperando</translation>
    </message>
    <message>
        <source>Keeping the answers</source>
        <translation>Guardando las respuestas</translation>
    </message>
    <message>
        <source>Figures of a group</source>
        <translation>Cifras de un grupo</translation>
    </message>
    <message>
        <source>This person has no result yet.</source>
        <translation>Esta persona aún no tiene ningún resultado.</translation>
    </message>
</context>
</TS>
