<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>LibraryFilters</name>
    <message numerus="yes">
        <source>%n filter(s) set</source>
        <translation>
            <numerusform>%n filter set</numerusform>
            <numerusform>%n filters set</numerusform>
        </translation>
    </message>
</context>
</TS>
