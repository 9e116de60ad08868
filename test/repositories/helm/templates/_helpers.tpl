{{- define "planes.ca" -}}
{{ .name }}-agent-ca
{{- end }}
