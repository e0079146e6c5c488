# SPDX-FileCopyrightText: 2026 The Caveat authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# Completion of caveat-cli for bash.

_caveat_cli() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}
  local severities="info low medium high critical" words=""
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    words="check clean soften export evidence import register rules --help --version"
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    return
  fi
  case $previous in
    --input) words="text markdown html docx odt rtf" ;;
    --format)
      words="text json sarif html csv"
      [[ $command == evidence ]] && words="text json"
      [[ $command == register ]] && words="csv html"
      ;;
    --style) words="vancouver apa ama" ;;
    --to) words="html page wordpress markdown text docx odt rtf" ;;
    --quotes) words="straight curly" ;;
    --dashes) words="em en hyphen" ;;
    --fail-on | --min-severity) words=$severities ;;
    --market) words="all uk us eu au other" ;;
  esac
  if [[ -z $words && $current == -* ]]; then
    case $command in
      check) words="--input --format --fail-on --min-severity --baseline --market --jsonl --pack --help" ;;
      clean) words="--output --list --quotes --dashes --input --help" ;;
      soften) words="--output --list --only --input --pack --help" ;;
      export) words="--to --output --input --flags --citations --pack --help" ;;
      evidence) words="--format --style --help" ;;
      import) words="--output --input --help" ;;
      register) words="--format --input --pack --help" ;;
      rules) words="--help" ;;
    esac
  fi
  [[ -z $words && $command == rules ]] && ((COMP_CWORD == 2)) && words="list test"
  [[ -z $words && $command == evidence ]] && ((COMP_CWORD == 2)) && words="find import"
  if [[ -n $words ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
  else
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  fi
}

complete -F _caveat_cli caveat-cli
