#!/usr/bin/env bash
# Turns the _headers and _redirects of a built site into rules for nginx, on standard output. Usage: build/nginx.sh OUTPUT > klynge.conf
# docs/nginx.conf includes them. Whatever it does not know how to say in nginx's words stops it: a header left out is not a warning.
set -euo pipefail
site=${1:?Usage: build/nginx.sh OUTPUT}
for file in _headers _redirects 404.html; do
  [ -e "$site/$file" ] || { echo "$site/$file is missing: is it the folder of a built site?" >&2; exit 1; }
done

headers() {
  awk '
    function fail(why) { print "_headers, line " NR ": " why > "/dev/stderr"; failed = 1; exit 1 }
    function matches(pattern, path) { # as a host reads them: * at the end stands for anything
      if (pattern ~ /\*$/) return index(path, substr(pattern, 1, length(pattern) - 1)) == 1
      return pattern == path
    }
    function write(path, indent,   i, j, last, caching) { # a later line wins over an earlier one of the same name
      for (i = 1; i <= count; i++) if (matches(pattern[i], path)) {
        last = 1
        for (j = i + 1; j <= count; j++) if (name[j] == name[i] && matches(pattern[j], path)) last = 0
        if (last) printf "%sadd_header %s \"%s\" always;\n", indent, name[i], value[i]
        if (name[i] == "Cache-Control") caching = 1
      }
      # A browser asks each time whether a page is still the same; without this it guesses how long it holds.
      if (!caching) printf "%sadd_header Cache-Control \"public, max-age=0, must-revalidate\" always;\n", indent
    }
    /^[[:space:]]*$/ || /^#/ { next }
    /^[^[:space:]]/ {
      if ($0 !~ /^\/[A-Za-z0-9._\/-]*\*?$/) fail("a path that cannot be said to nginx")
      current = $0
      if (!(current in seen)) { seen[current] = 1; paths[++amount] = current }
      next
    }
    {
      sub(/^[[:space:]]+/, "")
      at = index($0, ":")
      header = substr($0, 1, at - 1); text = substr($0, at + 1); sub(/^[[:space:]]+/, "", text)
      if (header !~ /^[A-Za-z-]+$/ || text ~ /["\\$]/ || text ~ /[[:cntrl:]]/) fail("a header that cannot be said to nginx")
      pattern[++count] = current; name[count] = header; value[count] = text
    }
    END {
      if (failed) exit 1
      if (paths[1] !~ /\/\*$/) fail("the first path is not that of the whole site")
      base = substr(paths[1], 1, length(paths[1]) - 1)
      write(paths[1], "")
      printf "error_page 404 %s404.html;\nlocation = %s_headers { return 404; }\nlocation = %s_redirects { return 404; }\n", base, base, base
      for (i = 2; i <= amount; i++) {
        exact = paths[i] !~ /\*$/
        printf "location %s%s {\n", exact ? "= " : "", exact ? paths[i] : substr(paths[i], 1, length(paths[i]) - 1)
        write(paths[i], "    ")
        print "}"
      }
    }' "$site/_headers"
}

redirects() {
  awk '
    NF == 0 || /^#/ { next }
    NF != 3 || $1 " " $2 ~ /\/\// || $1 !~ /^\/[A-Za-z0-9._\/-]*$/ || $2 !~ /^\/[A-Za-z0-9._\/-]*$/ || $3 !~ /^30[1278]!?$/ {
      print "_redirects, line " NR ": a redirect that cannot be said to nginx" > "/dev/stderr"; exit 1
    }
    {
      printf "location = %s { return %d %s; }\n", $1, $3 + 0, $2
      if ($1 ~ /.\/$/) printf "location = %s { return %d %s; }\n", substr($1, 1, length($1) - 1), $3 + 0, $2
    }' "$site/_redirects"
}

echo "# Made by build/nginx.sh of _headers and _redirects. Make it anew with each new site."
headers
redirects
