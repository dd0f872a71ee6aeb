#!/usr/bin/env bash
# Every night at two: one consistent dump of the database and the files beside it, kept for 30 days.
set -euo pipefail
while true; do
  next=$(date -d 'tomorrow 02:00' +%s)
  sleep $((next - $(date +%s)))
  day=$(date +%Y-%m-%d)
  MYSQL_PWD="$ZIPING_DATABASE_PASSWORD" mysqldump -h database -u ziping --single-transaction --no-tablespaces ziping \
    | gzip > "/backups/$day.sql.gz.part" && mv "/backups/$day.sql.gz.part" "/backups/$day.sql.gz"
  tar -czf "/backups/$day.files.tar.gz" -C /files .
  find /backups -name '*.gz' -mtime +30 -delete
done
