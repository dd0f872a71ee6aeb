#!/bin/sh
# 核验报送材料包：只需要 openssl（1.1.1 以上，支持 SM2、SM3）。
# 用法：sh verify-package.sh 材料包文件夹或压缩包 [单位公布的公钥.pem]
# 压缩包会先解压到临时文件夹（需要 unzip）；也可以先自行解压，再给出文件夹。
set -u
LC_ALL=C; export LC_ALL
[ $# -ge 1 ] || { echo "用法：sh verify-package.sh 材料包文件夹或压缩包 [公钥.pem]"; exit 2; }
given=$1; key=${2:-}; wrong=0; work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
say() { wrong=$((wrong + 1)); echo "  $1"; }
sm3() { openssl dgst -sm3 -r "$1" 2>/dev/null | cut -c1-64; }

if [ -d "$given" ]; then folder=$given; else
  command -v unzip >/dev/null 2>&1 || { echo "请先把压缩包解压，再给出解压后的文件夹。"; exit 2; }
  mkdir "$work/package" && unzip -qq -o -O UTF-8 "$given" -d "$work/package" 2>/dev/null || unzip -qq -o "$given" -d "$work/package" || { echo "  $given：无法解压"; exit 1; }
  folder=$work/package
fi
list=$folder/manifest.json
[ -f "$list" ] || { echo "  manifest.json：缺失"; exit 1; }

# 一、清单本身：摘要、公钥、签名
[ "$(sm3 "$list")" = "$(cat "$folder/manifest.sm3" 2>/dev/null)" ] || say "manifest.json 或 manifest.sm3：内容已改变"
openssl pkey -pubin -in "$folder/signer.pem" -outform DER -out "$work/key.der" 2>/dev/null
finger=$(sm3 "$work/key.der")
[ -n "$finger" ] && grep -q "\"signerSm3\" : \"$finger\"" "$list" || say "signer.pem：内容已改变"
openssl dgst -sm3 -verify "$folder/signer.pem" -sigopt distid:1234567812345678 -signature "$folder/manifest.sm2" "$list" >/dev/null 2>&1 || say "manifest.sm2：签名无效"
if [ -n "$key" ]; then
  openssl pkey -pubin -in "$key" -outform DER -out "$work/given.der" 2>/dev/null
  cmp -s "$work/given.der" "$work/key.der" || say "signer.pem：不是所给的公钥"
fi

# 二、清单中的每个文件
awk '/^  "files" : /{on=1} on && /"name" : /{sub(/^ *"name" : "/,""); sub(/",$/,""); name=$0} on && /"sm3" : /{gsub(/.*: "|",?$/,""); print $0 " " name}' "$list" > "$work/files"
while IFS= read -r line; do
  name=${line#* }
  if [ ! -f "$folder/$name" ]; then say "$name：缺失"
  elif [ "$(sm3 "$folder/$name")" != "${line%% *}" ]; then say "$name：内容已改变"; fi
  printf '%s\n' "$name" >> "$work/named"
done < "$work/files"
printf 'manifest.json\nmanifest.sm3\nmanifest.sm2\nsigner.pem\n' >> "$work/named"
(cd "$folder" && find . -type f | sed 's|^\./||') > "$work/there"
sort "$work/there" > "$work/there.sorted"; sort "$work/named" > "$work/named.sorted"
comm -23 "$work/there.sorted" "$work/named.sorted" > "$work/extra"
while IFS= read -r name; do say "$name：不在清单中"; done < "$work/extra"

# 三、领导所同意内容的摘要由各部分的摘要得出
awk '/^  "parts" : /{on=1} /^  "decisions" : /{on=0} on && /"key" : /{gsub(/.*: "|",?$/,""); key=$0} on && /"sm3" : /{gsub(/.*: "|",?$/,""); print key " SM3:" $0}' "$list" | sort > "$work/parts"
grep -q "\"contentSm3\" : \"$(sm3 "$work/parts")\"" "$list" || say "manifest.json：与审批内容的摘要不一致"
while IFS= read -r line; do
  [ "SM3:$(sm3 "$folder/content/${line% SM3:*}")" = "SM3:${line##* SM3:}" ] || say "content/${line% SM3:*}：与审批内容的摘要不一致"
done < "$work/parts"

if [ "$wrong" -eq 0 ]; then
  echo "完好：$(wc -l < "$work/files" | tr -d ' ') 个文件与清单一致，签名有效。"
  [ -n "$key" ] || echo "  签名公钥指纹 $(printf '%.8s' "$finger" | tr 'a-f' 'A-F')，请与单位公布的指纹核对。"
  exit 0
fi
echo "发现 $wrong 处不一致。"; exit 1
