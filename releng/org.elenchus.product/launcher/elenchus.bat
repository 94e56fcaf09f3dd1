@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts Elenchus: with a verb the command line; with nothing or a file the workbench.
rem ELENCHUS_JAVA_OPTS: further options for the Java VM. JAVA_HOME: the Java to use (17 or later).
setlocal
set "HOME_FOLDER=%~dp0"
set "JAVA_COMMAND=java"
set "JAVAW_COMMAND=javaw"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" (
    set "JAVA_COMMAND=%JAVA_HOME%\bin\java.exe"
    set "JAVAW_COMMAND=%JAVA_HOME%\bin\javaw.exe"
)
for %%V in (export convert info evaluate check layout diff merge list install uninstall run help -h --help -V --version) do (
    if "%~1"=="%%V" goto headless
)
for %%L in ("%HOME_FOLDER%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fL"
start "Elenchus" "%JAVAW_COMMAND%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xss4m %ELENCHUS_JAVA_OPTS% -jar "%LAUNCHER%" %*
exit /b 0

:headless
"%JAVA_COMMAND%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xss4m -Djava.awt.headless=true "-Delenchus.home=%HOME_FOLDER%." %ELENCHUS_JAVA_OPTS% -cp "%HOME_FOLDER%cli\*" org.elenchus.cli.Main %*
exit /b %ERRORLEVEL%
