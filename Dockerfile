# The command for CI without Node: docker run --rm -v "$PWD:/work:ro" openchoreo-planes lint .
# Built from a checkout of a release, which contains the compiled command.
FROM gcr.io/distroless/nodejs22-debian12:nonroot
LABEL org.opencontainers.image.title="openchoreo-planes" \
      org.opencontainers.image.description="Lints OpenChoreo plane manifests" \
      org.opencontainers.image.licenses="Apache-2.0"
COPY LICENSE THIRD_PARTY_LICENSES package.json /app/
COPY dist/cli.cjs /app/dist/
COPY dist/cli /app/dist/cli
COPY generated/schemas /app/generated/schemas
COPY generated/policies /app/generated/policies
WORKDIR /work
USER nonroot
ENTRYPOINT ["/nodejs/bin/node", "/app/dist/cli.cjs"]
CMD ["help"]
