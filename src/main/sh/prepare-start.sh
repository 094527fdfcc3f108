#!/bin/sh
# Prepares a quick start: prepare-start.sh CHARTED.JAR FOLDER
#
# Copies the jar into FOLDER, starts it there once, asks it for its home page and stops it. What stays is a filled
# store (H2 in a file), and an archive of the classes that a start needs, which on JDK 25 also holds what the compiler
# learned. From then on:
#
#     cd FOLDER && java @start
#
# with the same JDK, and other settings behind it. Prepare anew after each build and for each instance: one process
# opens a store. Needs curl.
set -eu

if [ $# -ne 2 ] || [ ! -f "$1" ]; then
	echo "usage: $0 CHARTED.JAR FOLDER" >&2
	exit 2
fi
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
port=${PORT:-8079}
release=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p')

mkdir -p "$2"
rm -rf "$2/index" "$2"/store.* "$2"/classes.*
cp "$1" "$2/charted.jar"
cd "$2"

cat >start <<EOF
-XX:+UseSerialGC
-Xms64m
-Xmx160m
-Dspring.datasource.url=jdbc:h2:file:./store;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=64
-Dcharted.search.folder=./index
-Dspring.aot.enabled=true
-XX:TieredStopAtLevel=1
EOF

# What C code has freed is given back to the system where the JDK can do that
trim=-XX:TrimNativeHeapInterval=5000
if "$java" "$trim" -version >java.log 2>&1; then
	echo "$trim" >>start
fi
rm java.log

# Starts it, with more options, until its home page is there and the search index is made; then stops it
run() {
	"$java" "$@" @start -jar charted.jar --server.port="$port" >start.log 2>&1 &
	program=$!
	trap 'kill $program 2>/dev/null || true' EXIT
	for second in $(seq 300); do
		if grep -q "The search index holds" start.log &&
			curl --noproxy '*' -fsS -o /dev/null "http://127.0.0.1:$port/"; then
			break
		fi
		if ! kill -0 $program 2>/dev/null || [ "$second" = 300 ]; then
			tail -n 40 start.log >&2
			exit 1
		fi
		sleep 1
	done
	kill $program
	wait $program || true
	trap - EXIT
}

run
if [ "$release" -ge 24 ]; then
	run -XX:AOTCacheOutput=classes.aot
	echo "-XX:AOTCache=classes.aot" >>start
else
	run -XX:ArchiveClassesAtExit=classes.jsa
	echo "-XX:SharedArchiveFile=classes.jsa" >>start
fi
printf '%s\n' -jar charted.jar >>start
echo "Start it with: cd $2 && java @start"
