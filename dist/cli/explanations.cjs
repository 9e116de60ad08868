"use strict";var Rt=Object.defineProperty;var Ha=Object.getOwnPropertyDescriptor;var Ya=Object.getOwnPropertyNames;var Ga=Object.prototype.hasOwnProperty;var ee=(e,t)=>{for(var r in t)Rt(e,r,{get:t[r],enumerable:!0})},Wa=(e,t,r,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Ya(t))!Ga.call(e,o)&&
o!==r&&Rt(e,o,{get:()=>t[o],enumerable:!(a=Ha(t,o))||a.enumerable});return e};var Va=e=>Wa(Rt({},"__esModule",{value:!0}),e);var Nc={};ee(Nc,{explanations:()=>Ic});module.exports=Va(Nc);var za=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,B=`-----BEGIN CERTIFICATE-----
${za}-----END CERTIFICATE-----
`,Ln=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2M\
DQwMTAwMDAw","MFowJDEiMCAGA1UEAwwZb3BlbmNob3Jlby1wbGFuZXMgZXhhbXBsZTBZMBMGByqG","SM49AgEGCCqGSM49AwEHA0IABPTGkcfLSVZWsvi7CF7EEsXV3sDG3cc6Kg1Mw1qK","JkcDsi0SQzUT\
1/C9UWNKClL1H7L15wig8VzSm3yEdBuWQ5mjMjAwMA8GA1UdEwEB","/wQFMAMBAf8wHQYDVR0OBBYEFGYib6OdB6NUWb2nktSNPnSq8tEMMAoGCCqGSM49","BAMCA0gAMEUCIQCjtR0A96LWhHL+GTtBW103W2\
/R0CaupbQHx3I52djrLgIgB4Lq","zhhvTtl5DiuMXGnhMZESjwvTmYxWzAAhjlFNzPQ=","-----END CERTIFICATE-----"].join(`
`)}
`,Mn=`${["-----BEGIN CERTIFICATE-----","MIIBjTCCATOgAwIBAgIUcUGNQX0MBE9Lj4xUmOuRRlHUMSwwCgYIKoZIzj0EAwIw","GzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTAgFw0yNjExMjEwM\
jM0MDFaGA8y","MTI2MTAyODAyMzQwMVowGzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTBZMBMG","ByqGSM49AgEGCCqGSM49AwEHA0IABEonMxXrmiigqwDmqC3e9btR0/MWyUVXtLgR","fuBAmRJG60mJ\
7sWEvt43csBaA2KV4lpScLIhTUH2uNOMAhe1QbCjUzBRMB0GA1Ud","DgQWBBToj3Ksanf8Fy0clP8+b+ri9n5dWjAfBgNVHSMEGDAWgBToj3Ksanf8Fy0c","lP8+b+ri9n5dWjAPBgNVHRMBAf8EBTADAQH/MA\
oGCCqGSM49BAMCA0gAMEUCIB0o","NW29BwRYKc2gQsn0ezejSjXbMsrsuVNl1TkwCYzBAiEAyPDUXh098HmKEMpEfxla","eLI9FLGm6zRBmJ+bJOWGl6c=","-----END CERTIFICATE-----"].join(`
`)}
`;function O(e,t,r=`name: example
  namespace: acme`){let a=t.trim().split(`
`).map(o=>`  ${o}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${e}
metadata:
  ${r}
spec:
${a.join(`
`)}
`}var M=`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
`,N=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;function $(e){return`clusterAgent:
  clientCA:
    value: |
${e.trimEnd().split(`
`).map(r=>`      ${r}`).join(`
`)}
`}var Q=O("DataPlane",M+N,`name: eu-west
  namespace: acme`);function Re(e,t="DataPlane"){return O("Environment",`dataPlaneRef:
  kind: ${t}
  name: ${e}`,`name: production
  namespace: acme`)}function U(e,t){return O("ObservabilityPlane",`${e}observerURL: https://observer.example.com`,t)}function W(e,t,r,a="v0.15"){return{release:a,wrong:e.replace(t,r),right:e}}var Nn=(e,t="")=>O("DataPlane",M+N,`name: ${e}
  namespace: acme${t}`),Fn=O("DataPlane",`planeID: eu-west-1
${M}${N}`),Gr=O("DataPlane",`${M}${N}  publicHTTPPort: 8080`),At=O("ClusterDataPlane",`planeID: eu-west
${M.replace("ca.crt",`ca.crt
      namespace: openchoreo`)}${N}observabilityPlaneRef:
  kind: ClusterObservabilityPlane
  name: logs`,"name: eu-west"),Qa=`${M}gateway:
  ingress:
    external:
      name: gateway-default
      namespace: openchoreo-data-plane
      http:
        host: apps.example.com
        port: 80`,kt={"yaml-syntax":W(Q,`metadata:
  name`,`metadata:
	name`),"duplicate-key":W(Fn,`planeID: eu-west-1
`,`planeID: eu-west-1
  planeID: eu-west-2
`),"missing-field":W(Q,`    organizationVirtualHost: internal.example.com
`,""),"unknown-field":W(Q,"publicVirtualHost","publicVirtualHots"),"wrong-type":W(Gr,"8080",'"8080"'),"null-value":W(Fn," eu-west-1",""),"value-from":W(Q,`clien\
tCA:
      secretRef:
        name: agent-ca
        key: ca.crt
`,`clientCA: {}
`),"missing-secret-namespace":W(At,`        namespace: openchoreo
`,""),"namespace-not-allowed":W(At,`  name: eu-west
`,`  name: eu-west
  namespace: acme
`),"namespaced-observability-plane":W(At,"kind: ClusterObservabilityPlane","kind: ObservabilityPlane"),"unknown-kind":W(Q,"kind: DataPlane","kind: DataPlan"),"w\
rong-api-version":W(Q,"v1alpha1","v1"),"unknown-value":W(Re("eu-west"),"kind: DataPlane","kind: Dataplane"),"invalid-plane-id":W(Fn,"eu-west-1","EU_West"),"inva\
lid-name":W(Nn("eu-west"),"name: eu-west","name: EU-West"),"invalid-label":W(Nn("eu-west",`
  labels:
    region: eu-west`),"region: eu-west","region: EU West"),"invalid-format":W(Nn("eu-west",`
  finalizers:
    - acme.example/kept`),"acme.example/kept","acme example"),"too-long":W(Fn,"eu-west-1","e".repeat(64)),"not-an-integer":W(Gr,"8080","8080.5"),"out-of-range":W(
O("DataPlane",Qa),"port: 80","port: 80000","v0.17"),"invalid-date-time":W(Nn("eu-west",`
  creationTimestamp: "2026-01-02T03:04:05Z"`),"2026-01-02T03:04:05Z","2026-01-02 03:04")};var Dt="https://kubernetes.io/docs",Et=`${Dt}/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/`,cn=`${Dt}/concepts/overview/working-with-ob\
jects`,Ke={title:"Kubernetes: Object names, DNS subdomain names",url:`${cn}/names/#dns-subdomain-names`},Wr={title:"Kubernetes: Object names and IDs",url:`${cn}\
/names/#names`},Vr={title:"Kubernetes: Labels, syntax and character set",url:`${cn}/labels/#syntax-and-character-set`},zr={title:"Kubernetes: Annotations, synta\
x and character set",url:`${cn}/annotations/#syntax-and-character-set`},Qr={title:"Kubernetes: Not all objects are in a namespace",url:`${cn}/namespaces/#not-al\
l-objects-are-in-a-namespace`},Tt={title:"Kubernetes: Validation for unrecognized or duplicate fields",url:`${Dt}/reference/using-api/api-concepts/#setting-the-\
field-validation-level`},Zr={title:"Kubernetes: Defaulting and nullable",url:`${Et}#defaulting-and-nullable`},un={title:"Kubernetes: Validation of custom resour\
ces",url:`${Et}#validation`},Jr={title:"Kubernetes: Transition rules",url:`${Et}#transition-rules`},Ot={title:"apimachinery v0.37.2: pkg/api/validation/objectme\
ta.go",url:"https://github.com/kubernetes/apimachinery/blob/v0.37.2/pkg/api/validation/objectmeta.go"},_n={title:"RFC 1123, section 2.1: Host names",url:_e(1123,
"2.1")},Xr={title:"RFC 3339, section 5.6: Internet date and time format",url:_e(3339,"5.6")},ei={title:"RFC 3986, section 3: Syntax components",url:_e(3986,"3")},
$n={title:"RFC 5280, section 4.1.2.5: Validity",url:_e(5280,"4.1.2.5")},ni={title:"RFC 6335, section 6: Port number ranges",url:_e(6335,"6")},Bn={title:"RFC 746\
8, section 5: Textual encoding of certificates",url:_e(7468,"5")},ti={title:"RFC 7468, section 10: Textual encoding of private keys",url:_e(7468,"10")},He={title:"\
Go 1.26.8: CertPool.AppendCertsFromPEM",url:"https://github.com/golang/go/blob/go1.26.8/src/crypto/x509/cert_pool.go#L213-L248"},Fe={tag:"v0.15.0",crd:"dataplan\
es",field:"planeID",lines:"163-173"},ri={tag:"v0.15.0",crd:"dataplanes",field:"clientCA",lines:"51-77"},Un={tag:"v0.15.0",crd:"environments",field:"dataPlaneRef",
lines:"45-63"},Ye={tag:"v0.15.0",crd:"dataplanes",field:"observabilityPlaneRef",lines:"141-162"},pn={tag:"v0.15.0",crd:"dataplanes",field:"publicHTTPPort",lines:"\
118-122"},jn={tag:"v0.17.0",crd:"dataplanes",field:"port",lines:"102-107"},qn={tag:"v0.16.0",file:"internal/controller/reference.go"},Kn={tag:"v0.16.0",file:"in\
ternal/cluster-gateway/plane_client_ca.go",lines:"345-352"},Hn={tag:"v1.2.3",file:"internal/cluster-gateway/server.go",lines:"819"},Ge={tag:"v1.2.3",file:"insta\
ll/helm/openchoreo-data-plane/values.yaml",lines:"649"},Yn={tag:"v0.16.0",file:"samples/getting-started/component-types/service.yaml",lines:"102"},ii={tag:"v1.2\
.3",file:"samples/getting-started/component-types/service.yaml",lines:"139"};function Ae(e){let t=e.toLowerCase().replaceAll(" ","-");return{title:`OpenChoreo v\
0.15 documentation: DataPlane, ${e}`,url:`${Za}#${t}`}}var Za="https://github.com/openchoreo/openchoreo.github.io/blob/7e6bf08eee01a79b4e8324b256b8d41802b57a6f/\
versioned_docs/version-v0.15.x/reference/api/platform/dataplane.md";function _e(e,t){return`https://www.rfc-editor.org/rfc/rfc${e}#section-${t}`}var St={"yaml-syntax":[{title:"sigs.k8s.io/yaml v1.6.0, which kubectl reads with",url:"https://github.com/kubernetes-sigs/yaml/blob/v1.6.0/yaml.go"},{title:"YAM\
L 1.1",url:"https://yaml.org/spec/1.1/"}],"duplicate-key":[Tt,{title:"YAML 1.2.2, section 3.2.1.3: Node comparison",url:"https://yaml.org/spec/1.2.2/#3213-node-\
comparison"}],"missing-field":[{tag:"v0.15.0",crd:"dataplanes",field:"required fields of spec",lines:"185-187"},Ae("Spec Fields"),Ae("GatewaySpec")],"unknown-fi\
eld":[Tt],"wrong-type":[pn,un],"null-value":[Zr],"value-from":[Kn,Ae("ValueFrom")],"missing-secret-namespace":[{tag:"v0.16.0",file:"internal/cluster-gateway/pla\
ne_client_ca.go",lines:"395-398"},{tag:"v0.15.0",crd:"clusterdataplanes",field:"secretRef.namespace",lines:"72-75"}],"namespace-not-allowed":[{tag:"v0.15.0",crd:"\
clusterdataplanes",field:"scope",lines:"18"},Qr],"namespaced-observability-plane":[{tag:"v0.15.0",crd:"clusterdataplanes",field:"observabilityPlaneRef",lines:"1\
47-178"}],"unknown-kind":[{title:"openchoreo v0.16.0: config/crd/bases",url:"https://github.com/openchoreo/openchoreo/tree/v0.16.0/config/crd/bases"},{issue:2410}],
"wrong-api-version":[{tag:"v0.15.0",crd:"dataplanes",field:"group and versions",lines:"9-20"}],"unknown-value":[{tag:"v0.15.0",crd:"environments",field:"dataPla\
neRef.kind",lines:"51-56"},un],"invalid-plane-id":[Fe,{issue:1910}],"invalid-name":[Ke,_n],"invalid-label":[Vr,zr],"invalid-format":[Ot,{tag:"v0.15.0",crd:"data\
planes",field:"observabilityPlaneRef.name",lines:"153-158"}],"too-long":[Fe,Ot],"not-an-integer":[pn,un],"out-of-range":[jn,un],"invalid-date-time":[Xr],"immuta\
ble-field":[{tag:"v0.15.0",crd:"environments",field:"x-kubernetes-validations",lines:"120-122"},Jr]};var Ja=new Set(["null-value"]);function fn(e){return Ja.has(e)?"warning":"error"}var Xa,el=()=>Xa??=require("./certificates.cjs"),oi=(...e)=>el().endOf(...e);function Gn(e,t){let r=new Map;for(let a of e){let o=t(a),l=r.get(o);l?l.push(a):r.set(o,[a])}return r}var Lt={};ee(Lt,{isPlane:()=>rl,validatePlane:()=>tl,withDefaults:()=>il});var nl,It=()=>nl??=require("./v0.3.cjs"),tl=(...e)=>It().validatePlane(...e),rl=(...e)=>It().
isPlane(...e),il=(...e)=>It().withDefaults(...e);var Wn={};ee(Wn,{isPlane:()=>ll,validatePlane:()=>al,withDefaults:()=>sl});var ol,Mt=()=>ol??=require("./v0.4.cjs"),al=(...e)=>Mt().validatePlane(...e),ll=(...e)=>Mt().
isPlane(...e),sl=(...e)=>Mt().withDefaults(...e);var Ft={};ee(Ft,{isPlane:()=>pl,validatePlane:()=>ul,withDefaults:()=>fl});var cl,Nt=()=>cl??=require("./v0.6.cjs"),ul=(...e)=>Nt().validatePlane(...e),pl=(...e)=>Nt().
isPlane(...e),fl=(...e)=>Nt().withDefaults(...e);var $t={};ee($t,{isPlane:()=>gl,validatePlane:()=>ml,withDefaults:()=>hl});var dl,_t=()=>dl??=require("./v0.7.cjs"),ml=(...e)=>_t().validatePlane(...e),gl=(...e)=>_t().
isPlane(...e),hl=(...e)=>_t().withDefaults(...e);var Ut={};ee(Ut,{isPlane:()=>bl,validatePlane:()=>vl,withDefaults:()=>Pl});var yl,Bt=()=>yl??=require("./v0.8.cjs"),vl=(...e)=>Bt().validatePlane(...e),bl=(...e)=>Bt().
isPlane(...e),Pl=(...e)=>Bt().withDefaults(...e);var qt={};ee(qt,{isPlane:()=>xl,validatePlane:()=>Cl,withDefaults:()=>Rl});var wl,jt=()=>wl??=require("./v0.9.cjs"),Cl=(...e)=>jt().validatePlane(...e),xl=(...e)=>jt().
isPlane(...e),Rl=(...e)=>jt().withDefaults(...e);var Vn={};ee(Vn,{isPlane:()=>Dl,validatePlane:()=>kl,withDefaults:()=>El});var Al,Kt=()=>Al??=require("./v0.10.cjs"),kl=(...e)=>Kt().validatePlane(...e),Dl=(...e)=>Kt().
isPlane(...e),El=(...e)=>Kt().withDefaults(...e);var Yt={};ee(Yt,{isPlane:()=>Sl,validatePlane:()=>Ol,withDefaults:()=>Il});var Tl,Ht=()=>Tl??=require("./v0.12.cjs"),Ol=(...e)=>Ht().validatePlane(...e),Sl=(...e)=>Ht().
isPlane(...e),Il=(...e)=>Ht().withDefaults(...e);var Wt={};ee(Wt,{isPlane:()=>Nl,validatePlane:()=>Ml,withDefaults:()=>Fl});var Ll,Gt=()=>Ll??=require("./v0.13.cjs"),Ml=(...e)=>Gt().validatePlane(...e),Nl=(...e)=>Gt().
isPlane(...e),Fl=(...e)=>Gt().withDefaults(...e);var zt={};ee(zt,{isPlane:()=>Bl,validatePlane:()=>$l,withDefaults:()=>Ul});var _l,Vt=()=>_l??=require("./v0.14.cjs"),$l=(...e)=>Vt().validatePlane(...e),Bl=(...e)=>Vt().
isPlane(...e),Ul=(...e)=>Vt().withDefaults(...e);var zn={};ee(zn,{isPlane:()=>Kl,validatePlane:()=>ql,withDefaults:()=>Hl});var jl,Qt=()=>jl??=require("./v0.15.cjs"),ql=(...e)=>Qt().validatePlane(...e),Kl=(...e)=>Qt().
isPlane(...e),Hl=(...e)=>Qt().withDefaults(...e);var Jt={};ee(Jt,{isPlane:()=>Wl,validatePlane:()=>Gl,withDefaults:()=>Vl});var Yl,Zt=()=>Yl??=require("./v0.17.cjs"),Gl=(...e)=>Zt().validatePlane(...e),Wl=(...e)=>Zt().
isPlane(...e),Vl=(...e)=>Zt().withDefaults(...e);var er={};ee(er,{isPlane:()=>Zl,validatePlane:()=>Ql,withDefaults:()=>Jl});var zl,Xt=()=>zl??=require("./v1.0.cjs"),Ql=(...e)=>Xt().validatePlane(...e),Zl=(...e)=>Xt().
isPlane(...e),Jl=(...e)=>Xt().withDefaults(...e);var Qn={};ee(Qn,{isPlane:()=>ns,validatePlane:()=>es,withDefaults:()=>ts});var Xl,nr=()=>Xl??=require("./v1.1.cjs"),es=(...e)=>nr().validatePlane(...e),ns=(...e)=>nr().
isPlane(...e),ts=(...e)=>nr().withDefaults(...e);var tr={"v0.3":Lt,"v0.4":Wn,"v0.5":Wn,"v0.6":Ft,"v0.7":$t,"v0.8":Ut,"v0.9":qt,"v0.10":Vn,"v0.11":Vn,"v0.12":Yt,"v0.13":Wt,"v0.14":zt,"v0.15":zn,"v0.16":zn,"v0.1\
7":Jt,"v1.0":er,"v1.1":Qn,"v1.2":Qn};var $e=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],rr="v0.16",Zn=["v\
0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],ir={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.\
6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0\
.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},dn=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlan\
e","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],Jn={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["Da\
taPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment",
"Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Envir\
onment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPla\
ne","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","Cl\
usterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","Obser\
vabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","Cluster\
ObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane",
"Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function Xn(e){return ir[e]}function or(e,t){return e===t||Zn.indexOf(e)>=Zn.indexOf(t)}function ke(e,t){return typeof t=="string"&&Jn[e].includes(t)}function ai(e){return tr[e].validatePlane}function rs(e,t){return tr[e].isPlane(t)}function li(e){let t=new Set(Zn.filter(r=>rs(r,e)));return $e.filter(r=>t.has(
ir[r]))}function si(e){let t=[];for(let r of e){let a=t.at(-1),o=a?.at(-1);a&&o&&$e.indexOf(r)===$e.indexOf(o)+1?a.push(r):t.push([r])}return t.map(r=>r.length>
1?`${r[0]} to ${r.at(-1)}`:r[0]).join(" and ")}var We=[],ar=[];function lr(e,t,r){if(e===t)return 0;let a=r?.maxDistance,o=e;e.length>t.length&&(e=t,t=o);let l=e.length,c=t.length;for(;l>0&&e.charCodeAt(~-l)===
t.charCodeAt(~-c);)l--,c--;let s=0;for(;s<l&&e.charCodeAt(s)===t.charCodeAt(s);)s++;if(l-=s,c-=s,a!==void 0&&c-l>a)return a;if(l===0)return a!==void 0&&c>a?a:c;
let f,u,m,v,A=0,S=0;for(;A<l;)ar[A]=e.charCodeAt(s+A),We[A]=++A;for(;S<c;){for(f=t.charCodeAt(s+S),m=S++,u=S,A=0;A<l;A++)v=f===ar[A]?m:m+1,m=We[A],u=We[A]=m>u?v>
u?u+1:v:v>m?m+1:v;if(a!==void 0){let I=u;for(A=0;A<l;A++)We[A]<I&&(I=We[A]);if(I>a)return a}}return We.length=l,ar.length=l,a!==void 0&&u>a?a:u}var is=64;function mn(e,t){if(e.length>is)return;let r=e.toLowerCase(),a=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,o;for(let l of t){if(Math.abs(l.length-
e.length)>=a)continue;let c=l.toLowerCase(),s=os(r,c)?1:lr(r,c,{maxDistance:a});s<a&&(a=s,o=l)}return o}function os(e,t){if(e.length!==t.length||e===t)return!1;
let r=0;for(;r<e.length&&e[r]===t[r];)r++;return e[r]===t[r+1]&&e[r+1]===t[r]&&e.slice(r+2)===t.slice(r+2)}function as(e){return typeof e!="object"||e===null||Array.isArray(e)}function j(e){return!as(e)}var sr={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
abilityPlane"],form:"name",fallbacks:[],since:"v0.8",until:"v0.13"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane"],form:"name",fallbacks:[{kind:"\
ObservabilityPlane",name:"default"}],since:"v0.14",until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"\
object",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],since:"v0.15",until:"v1.0"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","Clus\
terObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"},{kind:"ClusterObservabilityPlane",name:"default"}],since:"v1.1"}]},ClusterDataPlane:{
scope:"Cluster",planeType:"data",otherScope:"DataPlane",since:"v0.14",references:[{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"\
name",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"\
object",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],since:"v0.15"}]},BuildPlane:{scope:"Namespaced",planeType:"build",otherScope:"ClusterBuild\
Plane",since:"v0.3",until:"v0.17",renamedTo:"WorkflowPlane",references:[{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane"],form:"name",fallbacks:[],
since:"v0.8",until:"v0.13"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane"],form:"name",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],
since:"v0.14",until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"Observ\
abilityPlane",name:"default"}],since:"v0.15"}]},ClusterBuildPlane:{scope:"Cluster",planeType:"build",otherScope:"BuildPlane",since:"v0.14",until:"v0.17",renamedTo:"\
ClusterWorkflowPlane",references:[{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"name",fallbacks:[{kind:"ClusterObservabilityPlan\
e",name:"default"}],until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ClusterObservabilityP\
lane",name:"default"}],since:"v0.15"}]},WorkflowPlane:{scope:"Namespaced",planeType:"workflow",otherScope:"ClusterWorkflowPlane",since:"v1.0",references:[{pointer:"\
/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],until:"v\
1.0"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"def\
ault"},{kind:"ClusterObservabilityPlane",name:"default"}],since:"v1.1"}]},ClusterWorkflowPlane:{scope:"Cluster",planeType:"workflow",otherScope:"WorkflowPlane",
since:"v1.0",references:[{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ClusterObservabilityPlane",name:"\
default"}]}]},ObservabilityPlane:{scope:"Namespaced",planeType:"observability",otherScope:"ClusterObservabilityPlane",since:"v0.8",references:[]},ClusterObservabilityPlane:{
scope:"Cluster",planeType:"observability",otherScope:"ObservabilityPlane",since:"v0.14",references:[]},Environment:{scope:"Namespaced",since:"v0.3",references:[
{pointer:"/spec/dataPlaneRef",to:["DataPlane"],form:"name",fallbacks:[],until:"v0.13"},{pointer:"/spec/dataPlaneRef",to:["DataPlane"],form:"name",fallbacks:[{kind:"\
DataPlane",name:"default"}],since:"v0.14",until:"v0.14"},{pointer:"/spec/dataPlaneRef",to:["DataPlane","ClusterDataPlane"],form:"object",fallbacks:[{kind:"DataP\
lane",name:"default"}],since:"v0.15",until:"v0.17"},{pointer:"/spec/dataPlaneRef",to:["DataPlane","ClusterDataPlane"],form:"object",fallbacks:[{kind:"DataPlane",
name:"default"},{kind:"ClusterDataPlane",name:"default"}],since:"v1.0"}]},Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};function et(e){return ls(e)?sr[e]:void 0}function ls(e){return Object.hasOwn(sr,e)}function ge(e){return et(e)?.scope==="Cluster"}function be(e){return et(e)?.planeType}
function nt(e){return be(e)!==void 0}function Ve(e){return et(e)?.otherScope}function gn(e,t){return(et(e)?.references??[]).filter(r=>De(r,t))}function ci(e){let t=Jn[e].
flatMap(r=>gn(r,e));return[...new Map(t.map(r=>[`${r.pointer} ${r.form}`,r])).values()]}function De({since:e,until:t},r){return(!e||or(r,e))&&(!t||or(t,r))}var cr="openchoreo.dev";function ui(e){return pi(e,"").filter(t=>ss(t.value))}function pi(e,t){return j(e)&&typeof e.kind=="string"&&e.kind.endsWith("List")&&Array.
isArray(e.items)?e.items.flatMap((r,a)=>pi(r,`${t}/items/${a}`)):[{pointer:t,value:e}]}function ss(e){if(!j(e))return!1;let{apiVersion:t,kind:r}=e;if(typeof t!=
"string"||t==="")return typeof r=="string"&&nt(r);let a=t.split("/")[0]??"";return a!==cr?(a.endsWith(`.${cr}`)||mn(a,[cr])!==void 0)&&typeof r=="string"&&dn.includes(
r):typeof r!="string"||r===""?!0:dn.includes(r)||r.endsWith(fi)||mn(r,dn)!==void 0}var fi="Plane";function di(e){return us.test(e)||e.includes(fi)&&cs.test(e)}var cs=/\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/,us=/^[ \t"'{-]*apiVersion["']?[ \t]*:[ \t]*["']?openchoreo\.dev/m;function mi(e){let t=e.charCodeAt(0)===65279?1:0,r,a=o=>{r??=ps(e);let l=0,c=r.length-1;for(;l<c;){let f=l+c+1>>1;(r[f]??0)<=o?l=f:c=f-1}let s=o-(r[l]??0)+1;return{
line:l+1,column:l===0?Math.max(1,s-t):s,offset:o}};return(o,l)=>({start:a(Math.min(o,e.length)),end:a(Math.min(l,e.length))})}function ps(e){let t=[0];for(let r of e.
matchAll(/\r\n|[\r\n]/g))t.push(r.index+r[0].length);return t}var ur=200,gi=`it is nested deeper than ${ur} levels`;function bi(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return yi(e,t);let r=[],a=t;for(;;){let c=tt(hi,e,a);if(c===e.length)return r;
let s=ds(e,a,c);if(!s)break;r.push(s),a=s.end}if(r.length<2)return[...r,...yi(e,tt(fs,e,a))];let o=tt(hi,e,a);return[...r,{start:a,body:o,end:e.length,fault:{start:o,
end:o+1,reason:"only JSON can follow several JSON values"}}]}var hi=/[ \t\r\n]*/y,fs=/[^\S\n]*\n?/y;function tt(e,t,r){return e.lastIndex=r,r+(e.exec(t)?.[0].length??
0)}function ds(e,t,r){let a=ms(e,r);if(!a)return;let{end:o,levels:l}=a;if(l>ur)return{start:t,body:r,end:o,fault:{start:r,end:r+1,reason:gi}};let c=!0;try{let s=JSON.
parse(e.slice(r,o),(f,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(c=!1),u));if(c)return{start:t,body:r,end:o,json:{value:s}}}catch{return}return{start:t,body:r,
end:o,fault:{start:r,end:r+1,reason:"a number in it is too large"}}}function ms(e,t){let r=0,a=0;for(let o=t;o<e.length;o++){let l=e[o];if(l==='"'){let c=hs(e,o);
if(c===void 0)return;o=c-1}else l==="{"||l==="["?a=Math.max(a,++r):l==="}"||l==="]"?r--:r===0&&(o=tt(gs,e,o)-1);if(r<=0)return{end:o+1,levels:a}}}var gs=/[-+.\w]*/y;
function hs(e,t){for(let r=t+1;r<e.length;r++){if(e[r]==='"')return r+1;e[r]==="\\"&&r++}}function yi(e,t){let r=[],a={start:t,body:t},o=c=>{c>a.body&&r.push({...a,
end:c})},l=e.startsWith("---",t)?t:vi(e,t);for(;l!==-1;l=vi(e,l)){let c=e.indexOf(`
`,l),s=c===-1?e.length:c+1,f=e.slice(l+3,s).trim();if(f!==""&&!f.startsWith("#")){if(a.fault)continue;o(l),a={start:l,body:l,fault:{start:l,end:l+3+f.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else l>a.body&&!ys(e.slice(a.body,l))&&(o(l),a={start:l,body:s})}return o(e.length),r}function vi(e,t){
let r=e.indexOf(`
---`,t);return r===-1?-1:r+1}function ys(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}function vs(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var X={},rt={},Ee={},Pi;function hn(){if(Pi)return Ee;Pi=1;
function e(c){return typeof c>"u"||c===null}function t(c){return typeof c=="object"&&c!==null}function r(c){return Array.isArray(c)?c:e(c)?[]:[c]}function a(c,s){
if(s){let f=Object.keys(s);for(let u=0,m=f.length;u<m;u+=1){let v=f[u];c[v]=s[v]}}return c}function o(c,s){let f="";for(let u=0;u<s;u+=1)f+=c;return f}function l(c){
return c===0&&Number.NEGATIVE_INFINITY===1/c}return Ee.isNothing=e,Ee.isObject=t,Ee.toArray=r,Ee.repeat=o,Ee.isNegativeZero=l,Ee.extend=a,Ee}var pr,wi;function yn(){
if(wi)return pr;wi=1;function e(r,a){let o="",l=r.reason||"(unknown reason)";return r.mark?(r.mark.name&&(o+='in "'+r.mark.name+'" '),o+="("+(r.mark.line+1)+":"+
(r.mark.column+1)+")",!a&&r.mark.snippet&&(o+=`

`+r.mark.snippet),l+" "+o):l}function t(r,a){Error.call(this),this.name="YAMLException",this.reason=r,this.mark=a,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(a){return this.name+": "+e(this,a)},pr=t,pr}var fr,Ci;function bs(){if(Ci)return fr;Ci=1;let e=hn();function t(o,l,c,s,f){let u="",m="",v=Math.
floor(f/2)-1;return s-l>v&&(u=" ... ",l=s-v+u.length),c-s>v&&(m=" ...",c=s+v-m.length),{str:u+o.slice(l,c).replace(/\t/g,"\u2192")+m,pos:s-l+u.length}}function r(o,l){
return e.repeat(" ",l-o.length)+o}function a(o,l){if(l=Object.create(l||null),!o.buffer)return null;l.maxLength||(l.maxLength=79),typeof l.indent!="number"&&(l.
indent=1),typeof l.linesBefore!="number"&&(l.linesBefore=3),typeof l.linesAfter!="number"&&(l.linesAfter=2);let c=/\r?\n|\r|\0/g,s=[0],f=[],u,m=-1;for(;u=c.exec(
o.buffer);)f.push(u.index),s.push(u.index+u[0].length),o.position<=u.index&&m<0&&(m=s.length-2);m<0&&(m=s.length-1);let v="",A=Math.min(o.line+l.linesAfter,f.length).
toString().length,S=l.maxLength-(l.indent+A+3);for(let _=1;_<=l.linesBefore&&!(m-_<0);_++){let V=t(o.buffer,s[m-_],f[m-_],o.position-(s[m]-s[m-_]),S);v=e.repeat(
" ",l.indent)+r((o.line-_+1).toString(),A)+" | "+V.str+`
`+v}let I=t(o.buffer,s[m],f[m],o.position,S);v+=e.repeat(" ",l.indent)+r((o.line+1).toString(),A)+" | "+I.str+`
`,v+=e.repeat("-",l.indent+A+3+I.pos)+`^
`;for(let _=1;_<=l.linesAfter&&!(m+_>=f.length);_++){let V=t(o.buffer,s[m+_],f[m+_],o.position-(s[m]-s[m+_]),S);v+=e.repeat(" ",l.indent)+r((o.line+_+1).toString(),
A)+" | "+V.str+`
`}return v.replace(/\n$/,"")}return fr=a,fr}var dr,xi;function ne(){if(xi)return dr;xi=1;let e=yn(),t=["kind","multi","resolve","construct","instanceOf","predic\
ate","represent","representName","defaultStyle","styleAliases"],r=["scalar","sequence","mapping"];function a(l){let c={};return l!==null&&Object.keys(l).forEach(
function(s){l[s].forEach(function(f){c[String(f)]=s})}),c}function o(l,c){if(c=c||{},Object.keys(c).forEach(function(s){if(t.indexOf(s)===-1)throw new e('Unknow\
n option "'+s+'" is met in definition of "'+l+'" YAML type.')}),this.options=c,this.tag=l,this.kind=c.kind||null,this.resolve=c.resolve||function(){return!0},this.
construct=c.construct||function(s){return s},this.instanceOf=c.instanceOf||null,this.predicate=c.predicate||null,this.represent=c.represent||null,this.representName=
c.representName||null,this.defaultStyle=c.defaultStyle||null,this.multi=c.multi||!1,this.styleAliases=a(c.styleAliases||null),r.indexOf(this.kind)===-1)throw new e(
'Unknown kind "'+this.kind+'" is specified for "'+l+'" YAML type.')}return dr=o,dr}var mr,Ri;function Yi(){if(Ri)return mr;Ri=1;let e=yn(),t=ne();function r(l,c){
let s=[];return l[c].forEach(function(f){let u=s.length;s.forEach(function(m,v){m.tag===f.tag&&m.kind===f.kind&&m.multi===f.multi&&(u=v)}),s[u]=f}),s}function a(){
let l={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function c(s){s.multi?(l.multi[s.kind].push(s),l.multi.
fallback.push(s)):l[s.kind][s.tag]=l.fallback[s.tag]=s}for(let s=0,f=arguments.length;s<f;s+=1)arguments[s].forEach(c);return l}function o(l){return this.extend(
l)}return o.prototype.extend=function(c){let s=[],f=[];if(c instanceof t)f.push(c);else if(Array.isArray(c))f=f.concat(c);else if(c&&(Array.isArray(c.implicit)||
Array.isArray(c.explicit)))c.implicit&&(s=s.concat(c.implicit)),c.explicit&&(f=f.concat(c.explicit));else throw new e("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");s.forEach(function(m){if(!(m instanceof t))throw new e("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(m.loadKind&&m.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(m.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),f.forEach(function(m){if(!(m instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let u=Object.create(o.prototype);return u.implicit=(this.implicit||[]).concat(s),u.explicit=(this.explicit||[]).concat(f),u.compiledImplicit=r(u,"impli\
cit"),u.compiledExplicit=r(u,"explicit"),u.compiledTypeMap=a(u.compiledImplicit,u.compiledExplicit),u},mr=o,mr}var gr,Ai;function Gi(){if(Ai)return gr;Ai=1;let e=ne();
return gr=new e("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),gr}var hr,ki;function Wi(){if(ki)return hr;ki=1;let e=ne();
return hr=new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),hr}var yr,Di;function Vi(){if(Di)return yr;Di=1;let e=ne();
return yr=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),yr}var vr,Ei;function zi(){if(Ei)return vr;Ei=1;let e=Yi();
return vr=new e({explicit:[Gi(),Wi(),Vi()]}),vr}var br,Ti;function Qi(){if(Ti)return br;Ti=1;let e=ne();function t(o){if(o===null)return!0;let l=o.length;return l===
1&&o==="~"||l===4&&(o==="null"||o==="Null"||o==="NULL")}function r(){return null}function a(o){return o===null}return br=new e("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:t,construct:r,predicate:a,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),br}var Pr,Oi;function Zi(){if(Oi)return Pr;Oi=1;let e=ne();function t(o){if(o===null)return!1;
let l=o.length;return l===4&&(o==="true"||o==="True"||o==="TRUE")||l===5&&(o==="false"||o==="False"||o==="FALSE")}function r(o){return o==="true"||o==="True"||o===
"TRUE"}function a(o){return Object.prototype.toString.call(o)==="[object Boolean]"}return Pr=new e("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:r,
predicate:a,represent:{lowercase:function(o){return o?"true":"false"},uppercase:function(o){return o?"TRUE":"FALSE"},camelcase:function(o){return o?"True":"Fals\
e"}},defaultStyle:"lowercase"}),Pr}var wr,Si;function Ji(){if(Si)return wr;Si=1;let e=hn(),t=ne();function r(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function a(u){return u>=48&&u<=55}function o(u){return u>=48&&u<=57}function l(u){if(u===null)return!1;let m=u.length,v=0,A=!1;if(!m)return!1;let S=u[v];if((S===
"-"||S==="+")&&(S=u[++v]),S==="0"){if(v+1===m)return!0;if(S=u[++v],S==="b"){for(v++;v<m;v++){if(S=u[v],S!=="0"&&S!=="1")return!1;A=!0}return A&&isFinite(c(u))}if(S===
"x"){for(v++;v<m;v++){if(!r(u.charCodeAt(v)))return!1;A=!0}return A&&isFinite(c(u))}if(S==="o"){for(v++;v<m;v++){if(!a(u.charCodeAt(v)))return!1;A=!0}return A&&
isFinite(c(u))}}for(;v<m;v++){if(!o(u.charCodeAt(v)))return!1;A=!0}return A?isFinite(c(u)):!1}function c(u){let m=u,v=1,A=m[0];if((A==="-"||A==="+")&&(A==="-"&&
(v=-1),m=m.slice(1),A=m[0]),m==="0")return 0;if(A==="0"){if(m[1]==="b")return v*parseInt(m.slice(2),2);if(m[1]==="x")return v*parseInt(m.slice(2),16);if(m[1]===
"o")return v*parseInt(m.slice(2),8)}return v*parseInt(m,10)}function s(u){return c(u)}function f(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!e.isNegativeZero(u)}return wr=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:l,construct:s,predicate:f,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),wr}var Cr,Ii;function Xi(){if(Ii)return Cr;Ii=1;let e=hn(),t=ne(),r=new RegExp("^(?:[-+]?(\
?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),a=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");function o(u){return u===null||!r.test(u)?!1:isFinite(parseFloat(u,10))?!0:a.test(u)}function l(u){let m=u.toLowerCase(),v=m[0]==="-"?-1:
1;return"+-".indexOf(m[0])>=0&&(m=m.slice(1)),m===".inf"?v===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:m===".nan"?NaN:v*parseFloat(m,10)}let c=/^[-+]?[0-9]+e/;
function s(u,m){if(isNaN(u))switch(m){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(m){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(m){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(u))return"-0.0";let v=u.toString(10);return c.test(v)?v.replace(
"e",".e"):v}function f(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||e.isNegativeZero(u))}return Cr=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:o,construct:l,predicate:f,represent:s,defaultStyle:"lowercase"}),Cr}var xr,Li;function eo(){return Li||(Li=1,xr=zi().extend({implicit:[Qi(),
Zi(),Ji(),Xi()]})),xr}var Rr,Mi;function no(){return Mi||(Mi=1,Rr=eo()),Rr}var Ar,Ni;function to(){if(Ni)return Ar;Ni=1;let e=ne(),t=new RegExp("^([0-9][0-9][0-\
9][0-9])-([0-9][0-9])-([0-9][0-9])$"),r=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\
\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function a(c){return c===null?!1:t.exec(c)!==null||r.exec(c)!==null}function o(c){let s=0,
f=null,u=t.exec(c);if(u===null&&(u=r.exec(c)),u===null)throw new Error("Date resolve error");let m=+u[1],v=+u[2]-1,A=+u[3];if(!u[4])return new Date(Date.UTC(m,v,
A));let S=+u[4],I=+u[5],_=+u[6];if(u[7]){for(s=u[7].slice(0,3);s.length<3;)s+="0";s=+s}if(u[9]){let J=+u[10],K=+(u[11]||0);f=(J*60+K)*6e4,u[9]==="-"&&(f=-f)}let V=new Date(
Date.UTC(m,v,A,S,I,_,s));return f&&V.setTime(V.getTime()-f),V}function l(c){return c.toISOString()}return Ar=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",
resolve:a,construct:o,instanceOf:Date,represent:l}),Ar}var kr,Fi;function ro(){if(Fi)return kr;Fi=1;let e=ne();function t(r){return r==="<<"||r===null}return kr=
new e("tag:yaml.org,2002:merge",{kind:"scalar",resolve:t}),kr}var Dr,_i;function io(){if(_i)return Dr;_i=1;let e=ne(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz0123456789+/=
\r`;function r(c){if(c===null)return!1;let s=0,f=c.length,u=t;for(let m=0;m<f;m++){let v=u.indexOf(c.charAt(m));if(!(v>64)){if(v<0)return!1;s+=6}}return s%8===0}
function a(c){let s=c.replace(/[\r\n=]/g,""),f=s.length,u=t,m=0,v=[];for(let S=0;S<f;S++)S%4===0&&S&&(v.push(m>>16&255),v.push(m>>8&255),v.push(m&255)),m=m<<6|u.
indexOf(s.charAt(S));let A=f%4*6;return A===0?(v.push(m>>16&255),v.push(m>>8&255),v.push(m&255)):A===18?(v.push(m>>10&255),v.push(m>>2&255)):A===12&&v.push(m>>4&
255),new Uint8Array(v)}function o(c){let s="",f=0,u=c.length,m=t;for(let A=0;A<u;A++)A%3===0&&A&&(s+=m[f>>18&63],s+=m[f>>12&63],s+=m[f>>6&63],s+=m[f&63]),f=(f<<
8)+c[A];let v=u%3;return v===0?(s+=m[f>>18&63],s+=m[f>>12&63],s+=m[f>>6&63],s+=m[f&63]):v===2?(s+=m[f>>10&63],s+=m[f>>4&63],s+=m[f<<2&63],s+=m[64]):v===1&&(s+=m[f>>
2&63],s+=m[f<<4&63],s+=m[64],s+=m[64]),s}function l(c){return Object.prototype.toString.call(c)==="[object Uint8Array]"}return Dr=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:r,construct:a,predicate:l,represent:o}),Dr}var Er,$i;function oo(){if($i)return Er;$i=1;let e=ne(),t=Object.prototype.hasOwnProperty,r=Object.
prototype.toString;function a(l){if(l===null)return!0;let c={},s=l;for(let f=0,u=s.length;f<u;f+=1){let m=s[f],v=!1;if(r.call(m)!=="[object Object]")return!1;let A;
for(A in m)if(t.call(m,A))if(!v)v=!0;else return!1;if(!v||t.call(c,A))return!1;Object.defineProperty(c,A,{value:!0})}return!0}function o(l){return l!==null?l:[]}
return Er=new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:a,construct:o}),Er}var Tr,Bi;function ao(){if(Bi)return Tr;Bi=1;let e=ne(),t=Object.prototype.
toString;function r(o){if(o===null)return!0;let l=o,c=new Array(l.length);for(let s=0,f=l.length;s<f;s+=1){let u=l[s];if(t.call(u)!=="[object Object]")return!1;
let m=Object.keys(u);if(m.length!==1)return!1;c[s]=[m[0],u[m[0]]]}return!0}function a(o){if(o===null)return[];let l=o,c=new Array(l.length);for(let s=0,f=l.length;s<
f;s+=1){let u=l[s],m=Object.keys(u);c[s]=[m[0],u[m[0]]]}return c}return Tr=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:r,construct:a}),Tr}var Or,Ui;
function lo(){if(Ui)return Or;Ui=1;let e=ne(),t=Object.prototype.hasOwnProperty;function r(o){if(o===null)return!0;let l=o;for(let c in l)if(t.call(l,c)&&l[c]!==
null)return!1;return!0}function a(o){return o!==null?o:{}}return Or=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:r,construct:a}),Or}var Sr,ji;function Lr(){
return ji||(ji=1,Sr=no().extend({implicit:[to(),ro()],explicit:[io(),oo(),ao(),lo()]})),Sr}var qi;function Ps(){if(qi)return rt;qi=1;let e=hn(),t=yn(),r=bs(),a=Lr(),
o=Object.prototype.hasOwnProperty,l=1,c=2,s=3,f=4,u=1,m=2,v=3,A=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
S=/[\x85\u2028\u2029]/,I=/[,\[\]{}]/,_=/^(?:!|!!|![0-9A-Za-z-]+!)$/,V=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function J(n){return Object.
prototype.toString.call(n)}function K(n){return n===10||n===13}function Z(n){return n===9||n===32}function H(n){return n===9||n===32||n===10||n===13}function ue(n){
return n===44||n===91||n===93||n===123||n===125}function Se(n){if(n>=48&&n<=57)return n-48;let p=n|32;return p>=97&&p<=102?p-97+10:-1}function en(n){return n===
120?2:n===117?4:n===85?8:0}function Ie(n){return n>=48&&n<=57?n-48:-1}function Le(n){switch(n){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:
return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function Me(n){return n<=65535?String.fromCharCode(n):String.fromCharCode(
(n-65536>>10)+55296,(n-65536&1023)+56320)}function pe(n,p,b){p==="__proto__"?Object.defineProperty(n,p,{configurable:!0,enumerable:!0,writable:!0,value:b}):n[p]=
b}let de=new Array(256),ae=new Array(256);for(let n=0;n<256;n++)de[n]=Le(n)?1:0,ae[n]=Le(n);function z(n,p){this.input=n,this.filename=p.filename||null,this.schema=
p.schema||a,this.onWarning=p.onWarning||null,this.legacy=p.legacy||!1,this.json=p.json||!1,this.listener=p.listener||null,this.maxDepth=typeof p.maxDepth=="numb\
er"?p.maxDepth:100,this.maxTotalMergeKeys=typeof p.maxTotalMergeKeys=="number"?p.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=n.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function xn(n,p){let b={name:n.filename,buffer:n.input.slice(0,-1),position:n.position,line:n.line,column:n.position-
n.lineStart};return b.snippet=r(b),new t(p,b)}function D(n,p){throw xn(n,p)}function Ue(n,p){n.onWarning&&n.onWarning.call(null,xn(n,p))}function ye(n,p,b){let P=n.
anchorMapTransactions;if(P.length!==0){let h=P[P.length-1];o.call(h,p)||(h[p]={existed:o.call(n.anchorMap,p),value:n.anchorMap[p]})}n.anchorMap[p]=b}function vt(n){
n.anchorMapTransactions.push(Object.create(null))}function Ne(n){let p=n.anchorMapTransactions.pop(),b=n.anchorMapTransactions;if(b.length===0)return;let P=b[b.
length-1],h=Object.keys(p);for(let i=0,d=h.length;i<d;i+=1){let g=h[i];o.call(P,g)||(P[g]=p[g])}}function bt(n){let p=n.anchorMapTransactions.pop(),b=Object.keys(
p);for(let P=b.length-1;P>=0;P-=1){let h=p[b[P]];h.existed?n.anchorMap[b[P]]=h.value:delete n.anchorMap[b[P]]}}function nn(n){return{position:n.position,line:n.
line,lineStart:n.lineStart,lineIndent:n.lineIndent,firstTabInLine:n.firstTabInLine,tag:n.tag,anchor:n.anchor,kind:n.kind,result:n.result}}function je(n,p){n.position=
p.position,n.line=p.line,n.lineStart=p.lineStart,n.lineIndent=p.lineIndent,n.firstTabInLine=p.firstTabInLine,n.tag=p.tag,n.anchor=p.anchor,n.kind=p.kind,n.result=
p.result}let Rn={YAML:function(p,b,P){p.version!==null&&D(p,"duplication of %YAML directive"),P.length!==1&&D(p,"YAML directive accepts exactly one argument");let h=/^([0-9]+)\.([0-9]+)$/.
exec(P[0]);h===null&&D(p,"ill-formed argument of the YAML directive");let i=parseInt(h[1],10),d=parseInt(h[2],10);i!==1&&D(p,"unacceptable YAML version of the d\
ocument"),p.version=P[0],p.checkLineBreaks=d<2,d!==1&&d!==2&&Ue(p,"unsupported YAML version of the document")},TAG:function(p,b,P){let h;P.length!==2&&D(p,"TAG \
directive accepts exactly two arguments");let i=P[0];h=P[1],_.test(i)||D(p,"ill-formed tag handle (first argument) of the TAG directive"),o.call(p.tagMap,i)&&D(
p,'there is a previously declared suffix for "'+i+'" tag handle'),V.test(h)||D(p,"ill-formed tag prefix (second argument) of the TAG directive");try{h=decodeURIComponent(
h)}catch{D(p,"tag prefix is malformed: "+h)}p.tagMap[i]=h}};function le(n,p,b,P){if(p<b){let h=n.input.slice(p,b);if(P)for(let i=0,d=h.length;i<d;i+=1){let g=h.
charCodeAt(i);g===9||g>=32&&g<=1114111||D(n,"expected valid JSON character")}else A.test(h)&&D(n,"the stream contains non-printable characters");n.result+=h}}function Pe(n){
n.totalMergeKeys++,n.maxTotalMergeKeys!==-1&&n.totalMergeKeys>n.maxTotalMergeKeys&&D(n,"merge keys exceeded maxTotalMergeKeys ("+n.maxTotalMergeKeys+")")}function tn(n,p,b,P){
e.isObject(b)||D(n,"cannot merge mappings; the provided source object is unacceptable"),Pe(n);let h=Object.keys(b);for(let i=0,d=h.length;i<d;i+=1){let g=h[i];Pe(
n),o.call(p,g)||(pe(p,g,b[g]),P[g]=!0)}}function ve(n,p,b,P,h,i,d,g,w){if(Array.isArray(h)){h=Array.prototype.slice.call(h);for(let C=0,x=h.length;C<x;C+=1)Array.
isArray(h[C])&&D(n,"nested arrays are not supported inside keys"),typeof h=="object"&&J(h[C])==="[object Object]"&&(h[C]="[object Object]")}if(typeof h=="object"&&
J(h)==="[object Object]"&&(h="[object Object]"),h=String(h),p===null&&(p={}),P==="tag:yaml.org,2002:merge")if(Array.isArray(i)){i.length>100&&D(n,"abnormal merg\
e sequence size");for(let C=0,x=i.length;C<x;C+=1)tn(n,p,i[C],b)}else tn(n,p,i,b);else!n.json&&!o.call(b,h)&&o.call(p,h)&&(n.line=d||n.line,n.lineStart=g||n.lineStart,
n.position=w||n.position,D(n,"duplicated mapping key")),pe(p,h,i),delete b[h];return p}function rn(n){let p=n.input.charCodeAt(n.position);p===10?n.position++:p===
13?(n.position++,n.input.charCodeAt(n.position)===10&&n.position++):D(n,"a line break is expected"),n.line+=1,n.lineStart=n.position,n.firstTabInLine=-1}function Y(n,p,b){
let P=0,h=n.input.charCodeAt(n.position);for(;h!==0;){for(;Z(h);)h===9&&n.firstTabInLine===-1&&(n.firstTabInLine=n.position),h=n.input.charCodeAt(++n.position);
if(p&&h===35)do h=n.input.charCodeAt(++n.position);while(h!==10&&h!==13&&h!==0);if(K(h))for(rn(n),h=n.input.charCodeAt(n.position),P++,n.lineIndent=0;h===32;)n.
lineIndent++,h=n.input.charCodeAt(++n.position);else break}return b!==-1&&P!==0&&n.lineIndent<b&&Ue(n,"deficient indentation"),P}function me(n){let p=n.position,
b=n.input.charCodeAt(p);return!!((b===45||b===46)&&b===n.input.charCodeAt(p+1)&&b===n.input.charCodeAt(p+2)&&(p+=3,b=n.input.charCodeAt(p),b===0||H(b)))}function qe(n,p){
p===1?n.result+=" ":p>1&&(n.result+=e.repeat(`
`,p-1))}function An(n,p,b){let P,h,i,d,g,w,C=n.kind,x=n.result,y=n.input.charCodeAt(n.position);if(H(y)||ue(y)||y===35||y===38||y===42||y===33||y===124||y===62||
y===39||y===34||y===37||y===64||y===96)return!1;if(y===63||y===45){let R=n.input.charCodeAt(n.position+1);if(H(R)||b&&ue(R))return!1}for(n.kind="scalar",n.result=
"",P=h=n.position,i=!1;y!==0;){if(y===58){let R=n.input.charCodeAt(n.position+1);if(H(R)||b&&ue(R))break}else if(y===35){let R=n.input.charCodeAt(n.position-1);
if(H(R))break}else{if(n.position===n.lineStart&&me(n)||b&&ue(y))break;if(K(y))if(d=n.line,g=n.lineStart,w=n.lineIndent,Y(n,!1,-1),n.lineIndent>=p){i=!0,y=n.input.
charCodeAt(n.position);continue}else{n.position=h,n.line=d,n.lineStart=g,n.lineIndent=w;break}}i&&(le(n,P,h,!1),qe(n,n.line-d),P=h=n.position,i=!1),Z(y)||(h=n.position+
1),y=n.input.charCodeAt(++n.position)}return le(n,P,h,!1),n.result?!0:(n.kind=C,n.result=x,!1)}function on(n,p){let b,P,h=n.input.charCodeAt(n.position);if(h!==
39)return!1;for(n.kind="scalar",n.result="",n.position++,b=P=n.position;(h=n.input.charCodeAt(n.position))!==0;)if(h===39)if(le(n,b,n.position,!0),h=n.input.charCodeAt(
++n.position),h===39)b=n.position,n.position++,P=n.position;else return!0;else K(h)?(le(n,b,P,!0),qe(n,Y(n,!1,p)),b=P=n.position):n.position===n.lineStart&&me(n)?
D(n,"unexpected end of the document within a single quoted scalar"):(n.position++,Z(h)||(P=n.position));D(n,"unexpected end of the stream within a single quoted\
 scalar")}function kn(n,p){let b,P,h,i=n.input.charCodeAt(n.position);if(i!==34)return!1;for(n.kind="scalar",n.result="",n.position++,b=P=n.position;(i=n.input.
charCodeAt(n.position))!==0;){if(i===34)return le(n,b,n.position,!0),n.position++,!0;if(i===92){if(le(n,b,n.position,!0),i=n.input.charCodeAt(++n.position),K(i))
Y(n,!1,p);else if(i<256&&de[i])n.result+=ae[i],n.position++;else if((h=en(i))>0){let d=h,g=0;for(;d>0;d--)i=n.input.charCodeAt(++n.position),(h=Se(i))>=0?g=(g<<
4)+h:D(n,"expected hexadecimal character");n.result+=Me(g),n.position++}else D(n,"unknown escape sequence");b=P=n.position}else K(i)?(le(n,b,P,!0),qe(n,Y(n,!1,p)),
b=P=n.position):n.position===n.lineStart&&me(n)?D(n,"unexpected end of the document within a double quoted scalar"):(n.position++,Z(i)||(P=n.position))}D(n,"une\
xpected end of the stream within a double quoted scalar")}function Dn(n,p){let b=!0,P,h,i,d=n.tag,g,w=n.anchor,C,x,y,R,k=Object.create(null),E,T,L,F=n.input.charCodeAt(
n.position);if(F===91)C=93,R=!1,g=[];else if(F===123)C=125,R=!0,g={};else return!1;for(n.anchor!==null&&ye(n,n.anchor,g),F=n.input.charCodeAt(++n.position);F!==
0;){if(Y(n,!0,p),F=n.input.charCodeAt(n.position),F===C)return n.position++,n.tag=d,n.anchor=w,n.kind=R?"mapping":"sequence",n.result=g,!0;if(b?F===44&&D(n,"exp\
ected the node content, but found ','"):D(n,"missed comma between flow collection entries"),T=E=L=null,x=y=!1,F===63){let xe=n.input.charCodeAt(n.position+1);H(
xe)&&(x=y=!0,n.position++,Y(n,!0,p))}P=n.line,h=n.lineStart,i=n.position,Ce(n,p,l,!1,!0),T=n.tag,E=n.result,Y(n,!0,p),F=n.input.charCodeAt(n.position),(y||n.line===
P)&&F===58&&(x=!0,F=n.input.charCodeAt(++n.position),Y(n,!0,p),Ce(n,p,l,!1,!0),L=n.result),R?ve(n,g,k,T,E,L,P,h,i):x?g.push(ve(n,null,k,T,E,L,P,h,i)):g.push(E),
Y(n,!0,p),F=n.input.charCodeAt(n.position),F===44?(b=!0,F=n.input.charCodeAt(++n.position)):b=!1}D(n,"unexpected end of the stream within a flow collection")}function we(n,p){
let b,P=u,h=!1,i=!1,d=p,g=0,w=!1,C,x=n.input.charCodeAt(n.position);if(x===124)b=!1;else if(x===62)b=!0;else return!1;for(n.kind="scalar",n.result="";x!==0;)if(x=
n.input.charCodeAt(++n.position),x===43||x===45)u===P?P=x===43?v:m:D(n,"repeat of a chomping mode identifier");else if((C=Ie(x))>=0)C===0?D(n,"bad explicit inde\
ntation width of a block scalar; it cannot be less than one"):i?D(n,"repeat of an indentation width identifier"):(d=p+C-1,i=!0);else break;if(Z(x)){do x=n.input.
charCodeAt(++n.position);while(Z(x));if(x===35)do x=n.input.charCodeAt(++n.position);while(!K(x)&&x!==0)}for(;x!==0;){for(rn(n),n.lineIndent=0,x=n.input.charCodeAt(
n.position);(!i||n.lineIndent<d)&&x===32;)n.lineIndent++,x=n.input.charCodeAt(++n.position);if(!i&&n.lineIndent>d&&(d=n.lineIndent),K(x)){g++;continue}if(!i&&d===
0&&D(n,"missing indentation for block scalar"),n.lineIndent<d){P===v?n.result+=e.repeat(`
`,h?1+g:g):P===u&&h&&(n.result+=`
`);break}b?Z(x)?(w=!0,n.result+=e.repeat(`
`,h?1+g:g)):w?(w=!1,n.result+=e.repeat(`
`,g+1)):g===0?h&&(n.result+=" "):n.result+=e.repeat(`
`,g):n.result+=e.repeat(`
`,h?1+g:g),h=!0,i=!0,g=0;let y=n.position;for(;!K(x)&&x!==0;)x=n.input.charCodeAt(++n.position);le(n,y,n.position,!1)}return!0}function En(n,p){let b=n.tag,P=n.
anchor,h=[],i=!1;if(n.firstTabInLine!==-1)return!1;n.anchor!==null&&ye(n,n.anchor,h);let d=n.input.charCodeAt(n.position);for(;d!==0&&(n.firstTabInLine!==-1&&(n.
position=n.firstTabInLine,D(n,"tab characters must not be used in indentation")),d===45);){let g=n.input.charCodeAt(n.position+1);if(!H(g))break;if(i=!0,n.position++,
Y(n,!0,-1)&&n.lineIndent<=p){h.push(null),d=n.input.charCodeAt(n.position);continue}let w=n.line;if(Ce(n,p,s,!1,!0),h.push(n.result),Y(n,!0,-1),d=n.input.charCodeAt(
n.position),(n.line===w||n.lineIndent>p)&&d!==0)D(n,"bad indentation of a sequence entry");else if(n.lineIndent<p)break}return i?(n.tag=b,n.anchor=P,n.kind="seq\
uence",n.result=h,!0):!1}function Tn(n,p,b){let P,h,i,d,g=n.tag,w=n.anchor,C={},x=Object.create(null),y=null,R=null,k=null,E=!1,T=!1;if(n.firstTabInLine!==-1)return!1;
n.anchor!==null&&ye(n,n.anchor,C);let L=n.input.charCodeAt(n.position);for(;L!==0;){!E&&n.firstTabInLine!==-1&&(n.position=n.firstTabInLine,D(n,"tab characters \
must not be used in indentation"));let F=n.input.charCodeAt(n.position+1),xe=n.line;if((L===63||L===58)&&H(F))L===63?(E&&(ve(n,C,x,y,R,null,h,i,d),y=R=k=null),T=
!0,E=!0,P=!0):E?(E=!1,P=!0):D(n,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),n.position+=1,L=F;else{if(h=
n.line,i=n.lineStart,d=n.position,!Ce(n,b,c,!1,!0))break;if(n.line===xe){for(L=n.input.charCodeAt(n.position);Z(L);)L=n.input.charCodeAt(++n.position);if(L===58)
L=n.input.charCodeAt(++n.position),H(L)||D(n,"a whitespace character is expected after the key-value separator within a block mapping"),E&&(ve(n,C,x,y,R,null,h,
i,d),y=R=k=null),T=!0,E=!1,P=!1,y=n.tag,R=n.result;else if(T)D(n,"can not read an implicit mapping pair; a colon is missed");else return n.tag=g,n.anchor=w,!0}else if(T)
D(n,"can not read a block mapping entry; a multiline key may not be an implicit key");else return n.tag=g,n.anchor=w,!0}if((n.line===xe||n.lineIndent>p)&&(E&&(h=
n.line,i=n.lineStart,d=n.position),Ce(n,p,f,!0,P)&&(E?R=n.result:k=n.result),E||(ve(n,C,x,y,R,k,h,i,d),y=R=k=null),Y(n,!0,-1),L=n.input.charCodeAt(n.position)),
(n.line===xe||n.lineIndent>p)&&L!==0)D(n,"bad indentation of a mapping entry");else if(n.lineIndent<p)break}return E&&ve(n,C,x,y,R,null,h,i,d),T&&(n.tag=g,n.anchor=
w,n.kind="mapping",n.result=C),T}function On(n){let p=!1,b=!1,P,h,i=n.input.charCodeAt(n.position);if(i!==33)return!1;n.tag!==null&&D(n,"duplication of a tag pr\
operty"),i=n.input.charCodeAt(++n.position),i===60?(p=!0,i=n.input.charCodeAt(++n.position)):i===33?(b=!0,P="!!",i=n.input.charCodeAt(++n.position)):P="!";let d=n.
position;if(p){do i=n.input.charCodeAt(++n.position);while(i!==0&&i!==62);n.position<n.length?(h=n.input.slice(d,n.position),i=n.input.charCodeAt(++n.position)):
D(n,"unexpected end of the stream within a verbatim tag")}else{for(;i!==0&&!H(i);)i===33&&(b?D(n,"tag suffix cannot contain exclamation marks"):(P=n.input.slice(
d-1,n.position+1),_.test(P)||D(n,"named tag handle cannot contain such characters"),b=!0,d=n.position+1)),i=n.input.charCodeAt(++n.position);h=n.input.slice(d,n.
position),I.test(h)&&D(n,"tag suffix cannot contain flow indicator characters")}h&&!V.test(h)&&D(n,"tag name cannot contain such characters: "+h);try{h=decodeURIComponent(
h)}catch{D(n,"tag name is malformed: "+h)}return p?n.tag=h:o.call(n.tagMap,P)?n.tag=n.tagMap[P]+h:P==="!"?n.tag="!"+h:P==="!!"?n.tag="tag:yaml.org,2002:"+h:D(n,
'undeclared tag handle "'+P+'"'),!0}function Sn(n){let p=n.input.charCodeAt(n.position);if(p!==38)return!1;n.anchor!==null&&D(n,"duplication of an anchor proper\
ty"),p=n.input.charCodeAt(++n.position);let b=n.position;for(;p!==0&&!H(p)&&!ue(p);)p=n.input.charCodeAt(++n.position);return n.position===b&&D(n,"name of an an\
chor node must contain at least one character"),n.anchor=n.input.slice(b,n.position),!0}function Pt(n){let p=n.input.charCodeAt(n.position);if(p!==42)return!1;p=
n.input.charCodeAt(++n.position);let b=n.position;for(;p!==0&&!H(p)&&!ue(p);)p=n.input.charCodeAt(++n.position);n.position===b&&D(n,"name of an alias node must \
contain at least one character");let P=n.input.slice(b,n.position);return o.call(n.anchorMap,P)||D(n,'unidentified alias "'+P+'"'),n.result=n.anchorMap[P],Y(n,!0,
-1),!0}function In(n,p,b,P){let h=nn(n);return vt(n),je(n,p),n.tag=null,n.anchor=null,n.kind=null,n.result=null,Tn(n,b,P)&&n.kind==="mapping"?(Ne(n),!0):(bt(n),
je(n,h),!1)}function Ce(n,p,b,P,h){let i,d,g=1,w=!1,C=!1,x=null,y,R,k;n.depth>=n.maxDepth&&D(n,"nesting exceeded maxDepth ("+n.maxDepth+")"),n.depth+=1,n.listener!==
null&&n.listener("open",n),n.tag=null,n.anchor=null,n.kind=null,n.result=null;let E=i=d=f===b||s===b;if(P&&Y(n,!0,-1)&&(w=!0,n.lineIndent>p?g=1:n.lineIndent===p?
g=0:n.lineIndent<p&&(g=-1)),g===1)for(;;){let T=n.input.charCodeAt(n.position),L=nn(n);if(w&&(T===33&&n.tag!==null||T===38&&n.anchor!==null)||!On(n)&&!Sn(n))break;
x===null&&(x=L),Y(n,!0,-1)?(w=!0,d=E,n.lineIndent>p?g=1:n.lineIndent===p?g=0:n.lineIndent<p&&(g=-1)):d=!1}if(d&&(d=w||h),g===1||f===b)if(l===b||c===b?R=p:R=p+1,
k=n.position-n.lineStart,g===1)if(d&&(En(n,k)||Tn(n,k,R))||Dn(n,R))C=!0;else{let T=n.input.charCodeAt(n.position);x!==null&&E&&!d&&T!==124&&T!==62&&In(n,x,x.position-
x.lineStart,R)||i&&we(n,R)||on(n,R)||kn(n,R)?C=!0:Pt(n)?(C=!0,(n.tag!==null||n.anchor!==null)&&D(n,"alias node should not have any properties")):An(n,R,l===b)&&
(C=!0,n.tag===null&&(n.tag="?")),n.anchor!==null&&ye(n,n.anchor,n.result)}else g===0&&(C=d&&En(n,k));if(n.tag===null)n.anchor!==null&&ye(n,n.anchor,n.result);else if(n.
tag==="?"){n.result!==null&&n.kind!=="scalar"&&D(n,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+n.kind+'"');for(let T=0,L=n.implicitTypes.
length;T<L;T+=1)if(y=n.implicitTypes[T],y.resolve(n.result)){n.result=y.construct(n.result),n.tag=y.tag,n.anchor!==null&&ye(n,n.anchor,n.result);break}}else if(n.
tag!=="!"){if(o.call(n.typeMap[n.kind||"fallback"],n.tag))y=n.typeMap[n.kind||"fallback"][n.tag];else{y=null;let T=n.typeMap.multi[n.kind||"fallback"];for(let L=0,
F=T.length;L<F;L+=1)if(n.tag.slice(0,T[L].tag.length)===T[L].tag){y=T[L];break}}y||D(n,"unknown tag !<"+n.tag+">"),n.result!==null&&y.kind!==n.kind&&D(n,"unacce\
ptable node kind for !<"+n.tag+'> tag; it should be "'+y.kind+'", not "'+n.kind+'"'),y.resolve(n.result,n.tag)?(n.result=y.construct(n.result,n.tag),n.anchor!==
null&&ye(n,n.anchor,n.result)):D(n,"cannot resolve a node with !<"+n.tag+"> explicit tag")}return n.listener!==null&&n.listener("close",n),n.depth-=1,n.tag!==null||
n.anchor!==null||C}function wt(n){let p=n.position,b=!1,P;for(n.version=null,n.checkLineBreaks=n.legacy,n.tagMap=Object.create(null),n.anchorMap=Object.create(null);(P=
n.input.charCodeAt(n.position))!==0&&(Y(n,!0,-1),P=n.input.charCodeAt(n.position),!(n.lineIndent>0||P!==37));){b=!0,P=n.input.charCodeAt(++n.position);let h=n.position;
for(;P!==0&&!H(P);)P=n.input.charCodeAt(++n.position);let i=n.input.slice(h,n.position),d=[];for(i.length<1&&D(n,"directive name must not be less than one chara\
cter in length");P!==0;){for(;Z(P);)P=n.input.charCodeAt(++n.position);if(P===35){do P=n.input.charCodeAt(++n.position);while(P!==0&&!K(P));break}if(K(P))break;
for(h=n.position;P!==0&&!H(P);)P=n.input.charCodeAt(++n.position);d.push(n.input.slice(h,n.position))}P!==0&&rn(n),o.call(Rn,i)?Rn[i](n,i,d):Ue(n,'unknown docum\
ent directive "'+i+'"')}if(Y(n,!0,-1),n.lineIndent===0&&n.input.charCodeAt(n.position)===45&&n.input.charCodeAt(n.position+1)===45&&n.input.charCodeAt(n.position+
2)===45?(n.position+=3,Y(n,!0,-1)):b&&D(n,"directives end mark is expected"),Ce(n,n.lineIndent-1,f,!1,!0),Y(n,!0,-1),n.checkLineBreaks&&S.test(n.input.slice(p,n.
position))&&Ue(n,"non-ASCII line breaks are interpreted as content"),n.documents.push(n.result),n.position===n.lineStart&&me(n)){n.input.charCodeAt(n.position)===
46&&(n.position+=3,Y(n,!0,-1));return}n.position<n.length-1&&D(n,"end of the stream or a document separator is expected")}function an(n,p){n=String(n),p=p||{},n.
length!==0&&(n.charCodeAt(n.length-1)!==10&&n.charCodeAt(n.length-1)!==13&&(n+=`
`),n.charCodeAt(0)===65279&&(n=n.slice(1)));let b=new z(n,p),P=n.indexOf("\0");for(P!==-1&&(b.position=P,D(b,"null byte is not allowed in input")),b.input+="\0";b.
input.charCodeAt(b.position)===32;)b.lineIndent+=1,b.position+=1;for(;b.position<b.length-1;)wt(b);return b.documents}function Ct(n,p,b){p!==null&&typeof p=="ob\
ject"&&typeof b>"u"&&(b=p,p=null);let P=an(n,b);if(typeof p!="function")return P;for(let h=0,i=P.length;h<i;h+=1)p(P[h])}function xt(n,p){let b=an(n,p);if(b.length!==
0){if(b.length===1)return b[0];throw new t("expected a single document in the stream, but found more")}}return rt.loadAll=Ct,rt.load=xt,rt}var Ir={},Ki;function ws(){
if(Ki)return Ir;Ki=1;let e=hn(),t=yn(),r=Lr(),a=Object.prototype.toString,o=Object.prototype.hasOwnProperty,l=65279,c=9,s=10,f=13,u=32,m=33,v=34,A=35,S=37,I=38,
_=39,V=42,J=44,K=45,Z=58,H=61,ue=62,Se=63,en=64,Ie=91,Le=93,Me=96,pe=123,de=124,ae=125,z={};z[0]="\\0",z[7]="\\a",z[8]="\\b",z[9]="\\t",z[10]="\\n",z[11]="\\v",
z[12]="\\f",z[13]="\\r",z[27]="\\e",z[34]='\\"',z[92]="\\\\",z[133]="\\N",z[160]="\\_",z[8232]="\\L",z[8233]="\\P";let xn=["y","Y","yes","Yes","YES","on","On","\
ON","n","N","no","No","NO","off","Off","OFF"],D=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function Ue(i,d){if(d===null)return{};let g={},w=Object.keys(d);for(let C=0,
x=w.length;C<x;C+=1){let y=w[C],R=String(d[y]);y.slice(0,2)==="!!"&&(y="tag:yaml.org,2002:"+y.slice(2));let k=i.compiledTypeMap.fallback[y];k&&o.call(k.styleAliases,
R)&&(R=k.styleAliases[R]),g[y]=R}return g}function ye(i){let d,g,w=i.toString(16).toUpperCase();if(i<=255)d="x",g=2;else if(i<=65535)d="u",g=4;else if(i<=4294967295)
d="U",g=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+d+e.repeat("0",g-w.length)+w}let vt=1,Ne=2;function bt(i){
this.schema=i.schema||r,this.indent=Math.max(1,i.indent||2),this.noArrayIndent=i.noArrayIndent||!1,this.skipInvalid=i.skipInvalid||!1,this.flowLevel=e.isNothing(
i.flowLevel)?-1:i.flowLevel,this.styleMap=Ue(this.schema,i.styles||null),this.sortKeys=i.sortKeys||!1,this.lineWidth=i.lineWidth||80,this.noRefs=i.noRefs||!1,this.
noCompatMode=i.noCompatMode||!1,this.condenseFlow=i.condenseFlow||!1,this.quotingType=i.quotingType==='"'?Ne:vt,this.forceQuotes=i.forceQuotes||!1,this.replacer=
typeof i.replacer=="function"?i.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.
result="",this.duplicates=[],this.usedDuplicates=null}function nn(i,d){let g=e.repeat(" ",d),w=0,C="",x=i.length;for(;w<x;){let y,R=i.indexOf(`
`,w);R===-1?(y=i.slice(w),w=x):(y=i.slice(w,R+1),w=R+1),y.length&&y!==`
`&&(C+=g),C+=y}return C}function je(i,d){return`
`+e.repeat(" ",i.indent*d)}function Rn(i,d){for(let g=0,w=i.implicitTypes.length;g<w;g+=1)if(i.implicitTypes[g].resolve(d))return!0;return!1}function le(i){return i===
u||i===c}function Pe(i){return i>=32&&i<=126||i>=161&&i<=55295&&i!==8232&&i!==8233||i>=57344&&i<=65533&&i!==l||i>=65536&&i<=1114111}function tn(i){return Pe(i)&&
i!==l&&i!==f&&i!==s}function ve(i,d,g){let w=tn(i),C=w&&!le(i);return(g?w:w&&i!==J&&i!==Ie&&i!==Le&&i!==pe&&i!==ae)&&i!==A&&!(d===Z&&!C)||tn(d)&&!le(d)&&i===A||
d===Z&&C}function rn(i){return Pe(i)&&i!==l&&!le(i)&&i!==K&&i!==Se&&i!==Z&&i!==J&&i!==Ie&&i!==Le&&i!==pe&&i!==ae&&i!==A&&i!==I&&i!==V&&i!==m&&i!==de&&i!==H&&i!==
ue&&i!==_&&i!==v&&i!==S&&i!==en&&i!==Me}function Y(i){return!le(i)&&i!==Z}function me(i,d){let g=i.charCodeAt(d),w;return g>=55296&&g<=56319&&d+1<i.length&&(w=i.
charCodeAt(d+1),w>=56320&&w<=57343)?(g-55296)*1024+w-56320+65536:g}function qe(i){return/^\n* /.test(i)}let An=1,on=2,kn=3,Dn=4,we=5;function En(i,d,g,w,C,x,y,R){
let k,E=0,T=null,L=!1,F=!1,xe=w!==-1,ln=-1,sn=rn(me(i,0))&&Y(me(i,i.length-1));if(d||y)for(k=0;k<i.length;E>=65536?k+=2:k++){if(E=me(i,k),!Pe(E))return we;sn=sn&&
ve(E,T,R),T=E}else{for(k=0;k<i.length;E>=65536?k+=2:k++){if(E=me(i,k),E===s)L=!0,xe&&(F=F||k-ln-1>w&&i[ln+1]!==" ",ln=k);else if(!Pe(E))return we;sn=sn&&ve(E,T,
R),T=E}F=F||xe&&k-ln-1>w&&i[ln+1]!==" "}return!L&&!F?sn&&!y&&!C(i)?An:x===Ne?we:on:g>9&&qe(i)?we:y?x===Ne?we:on:F?Dn:kn}function Tn(i,d,g,w,C){i.dump=(function(){
if(d.length===0)return i.quotingType===Ne?'""':"''";if(!i.noCompatMode&&(xn.indexOf(d)!==-1||D.test(d)))return i.quotingType===Ne?'"'+d+'"':"'"+d+"'";let x=i.indent*
Math.max(1,g),y=i.lineWidth===-1?-1:Math.max(Math.min(i.lineWidth,40),i.lineWidth-x),R=w||i.flowLevel>-1&&g>=i.flowLevel;function k(E){return Rn(i,E)}switch(En(
d,R,i.indent,y,k,i.quotingType,i.forceQuotes&&!w,C)){case An:return d;case on:return"'"+d.replace(/'/g,"''")+"'";case kn:return"|"+On(d,i.indent)+Sn(nn(d,x));case Dn:
return">"+On(d,i.indent)+Sn(nn(Pt(d,y),x));case we:return'"'+Ce(d)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function On(i,d){let g=qe(
i)?String(d):"",w=i[i.length-1]===`
`,x=w&&(i[i.length-2]===`
`||i===`
`)?"+":w?"":"-";return g+x+`
`}function Sn(i){return i[i.length-1]===`
`?i.slice(0,-1):i}function Pt(i,d){let g=/(\n+)([^\n]*)/g,w=(function(){let R=i.indexOf(`
`);return R=R!==-1?R:i.length,g.lastIndex=R,In(i.slice(0,R),d)})(),C=i[0]===`
`||i[0]===" ",x,y;for(;y=g.exec(i);){let R=y[1],k=y[2];x=k[0]===" ",w+=R+(!C&&!x&&k!==""?`
`:"")+In(k,d),C=x}return w}function In(i,d){if(i===""||i[0]===" ")return i;let g=/ [^ ]/g,w,C=0,x,y=0,R=0,k="";for(;w=g.exec(i);)R=w.index,R-C>d&&(x=y>C?y:R,k+=
`
`+i.slice(C,x),C=x+1),y=R;return k+=`
`,i.length-C>d&&y>C?k+=i.slice(C,y)+`
`+i.slice(y+1):k+=i.slice(C),k.slice(1)}function Ce(i){let d="",g=0;for(let w=0;w<i.length;g>=65536?w+=2:w++){g=me(i,w);let C=z[g];!C&&Pe(g)?(d+=i[w],g>=65536&&
(d+=i[w+1])):d+=C||ye(g)}return d}function wt(i,d,g){let w="",C=i.tag;for(let x=0,y=g.length;x<y;x+=1){let R=g[x];i.replacer&&(R=i.replacer.call(g,String(x),R)),
(p(i,d,R,!1,!1)||typeof R>"u"&&p(i,d,null,!1,!1))&&(w!==""&&(w+=","+(i.condenseFlow?"":" ")),w+=i.dump)}i.tag=C,i.dump="["+w+"]"}function an(i,d,g,w){let C="",x=i.
tag;for(let y=0,R=g.length;y<R;y+=1){let k=g[y];i.replacer&&(k=i.replacer.call(g,String(y),k)),(p(i,d+1,k,!0,!0,!1,!0)||typeof k>"u"&&p(i,d+1,null,!0,!0,!1,!0))&&
((!w||C!=="")&&(C+=je(i,d)),i.dump&&s===i.dump.charCodeAt(0)?C+="-":C+="- ",C+=i.dump)}i.tag=x,i.dump=C||"[]"}function Ct(i,d,g){let w="",C=i.tag,x=Object.keys(
g);for(let y=0,R=x.length;y<R;y+=1){let k="";w!==""&&(k+=", "),i.condenseFlow&&(k+='"');let E=x[y],T=g[E];i.replacer&&(T=i.replacer.call(g,E,T)),p(i,d,E,!1,!1)&&
(i.dump.length>1024&&(k+="? "),k+=i.dump+(i.condenseFlow?'"':"")+":"+(i.condenseFlow?"":" "),p(i,d,T,!1,!1)&&(k+=i.dump,w+=k))}i.tag=C,i.dump="{"+w+"}"}function xt(i,d,g,w){
let C="",x=i.tag,y=Object.keys(g);if(i.sortKeys===!0)y.sort();else if(typeof i.sortKeys=="function")y.sort(i.sortKeys);else if(i.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let R=0,k=y.length;R<k;R+=1){let E="";(!w||C!=="")&&(E+=je(i,d));let T=y[R],L=g[T];if(i.replacer&&(L=i.replacer.call(g,T,L)),
!p(i,d+1,T,!0,!0,!0))continue;let F=i.tag!==null&&i.tag!=="?"||i.dump&&i.dump.length>1024;F&&(i.dump&&s===i.dump.charCodeAt(0)?E+="?":E+="? "),E+=i.dump,F&&(E+=
je(i,d)),p(i,d+1,L,!0,F)&&(i.dump&&s===i.dump.charCodeAt(0)?E+=":":E+=": ",E+=i.dump,C+=E)}i.tag=x,i.dump=C||"{}"}function n(i,d,g){let w=g?i.explicitTypes:i.implicitTypes;
for(let C=0,x=w.length;C<x;C+=1){let y=w[C];if((y.instanceOf||y.predicate)&&(!y.instanceOf||typeof d=="object"&&d instanceof y.instanceOf)&&(!y.predicate||y.predicate(
d))){if(g?y.multi&&y.representName?i.tag=y.representName(d):i.tag=y.tag:i.tag="?",y.represent){let R=i.styleMap[y.tag]||y.defaultStyle,k;if(a.call(y.represent)===
"[object Function]")k=y.represent(d,R);else if(o.call(y.represent,R))k=y.represent[R](d,R);else throw new t("!<"+y.tag+'> tag resolver accepts not "'+R+'" style');
i.dump=k}return!0}}return!1}function p(i,d,g,w,C,x,y){i.tag=null,i.dump=g,n(i,g,!1)||n(i,g,!0);let R=a.call(i.dump),k=w;w&&(w=i.flowLevel<0||i.flowLevel>d);let E=R===
"[object Object]"||R==="[object Array]",T,L;if(E&&(T=i.duplicates.indexOf(g),L=T!==-1),(i.tag!==null&&i.tag!=="?"||L||i.indent!==2&&d>0)&&(C=!1),L&&i.usedDuplicates[T])
i.dump="*ref_"+T;else{if(E&&L&&!i.usedDuplicates[T]&&(i.usedDuplicates[T]=!0),R==="[object Object]")w&&Object.keys(i.dump).length!==0?(xt(i,d,i.dump,C),L&&(i.dump=
"&ref_"+T+i.dump)):(Ct(i,d,i.dump),L&&(i.dump="&ref_"+T+" "+i.dump));else if(R==="[object Array]")w&&i.dump.length!==0?(i.noArrayIndent&&!y&&d>0?an(i,d-1,i.dump,
C):an(i,d,i.dump,C),L&&(i.dump="&ref_"+T+i.dump)):(wt(i,d,i.dump),L&&(i.dump="&ref_"+T+" "+i.dump));else if(R==="[object String]")i.tag!=="?"&&Tn(i,i.dump,d,x,k);else{
if(R==="[object Undefined]")return!1;if(i.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+R)}if(i.tag!==null&&i.tag!=="?"){let F=encodeURI(
i.tag[0]==="!"?i.tag.slice(1):i.tag).replace(/!/g,"%21");i.tag[0]==="!"?F="!"+F:F.slice(0,18)==="tag:yaml.org,2002:"?F="!!"+F.slice(18):F="!<"+F+">",i.dump=F+" "+
i.dump}}return!0}function b(i,d){let g=[],w=[];P(i,g,w);let C=w.length;for(let x=0;x<C;x+=1)d.duplicates.push(g[w[x]]);d.usedDuplicates=new Array(C)}function P(i,d,g){
if(i!==null&&typeof i=="object"){let w=d.indexOf(i);if(w!==-1)g.indexOf(w)===-1&&g.push(w);else if(d.push(i),Array.isArray(i))for(let C=0,x=i.length;C<x;C+=1)P(
i[C],d,g);else{let C=Object.keys(i);for(let x=0,y=C.length;x<y;x+=1)P(i[C[x]],d,g)}}}function h(i,d){d=d||{};let g=new bt(d);g.noRefs||b(i,g);let w=i;return g.replacer&&
(w=g.replacer.call({"":w},"",w)),p(g,0,w,!0,!0)?g.dump+`
`:""}return Ir.dump=h,Ir}var Hi;function Cs(){if(Hi)return X;Hi=1;let e=Ps(),t=ws();function r(a,o){return function(){throw new Error("Function yaml."+a+" is re\
moved in js-yaml 4. Use yaml."+o+" instead, which is now safe by default.")}}return X.Type=ne(),X.Schema=Yi(),X.FAILSAFE_SCHEMA=zi(),X.JSON_SCHEMA=eo(),X.CORE_SCHEMA=
no(),X.DEFAULT_SCHEMA=Lr(),X.load=e.load,X.loadAll=e.loadAll,X.dump=t.dump,X.YAMLException=yn(),X.types={binary:io(),float:Xi(),map:Vi(),null:Qi(),pairs:ao(),set:lo(),
timestamp:to(),bool:Zi(),int:Ji(),merge:ro(),omap:oo(),seq:Wi(),str:Gi()},X.safeLoad=r("safeLoad","load"),X.safeLoadAll=r("safeLoadAll","loadAll"),X.safeDump=r(
"safeDump","dump"),X}var xs=Cs(),Rs=vs(xs),{Type:so,Schema:gu,FAILSAFE_SCHEMA:co,JSON_SCHEMA:hu,CORE_SCHEMA:yu,DEFAULT_SCHEMA:vu,load:uo,loadAll:bu,dump:Pu,YAMLException:wu,
types:Cu,safeLoad:xu,safeLoadAll:Ru,safeDump:Au}=Rs;function mo(e,t,r){if(t===void 0)return r?po(e):Be(e);if(t===`${ze}binary`)return Es(e);if(t===`${ze}timestamp`)return ks.test(e)&&Ds(e)?Be(e):void 0;let a=As.get(
t);if(!a)return Be(e);let o=po(e);return a==="float"&&o.type==="integer"?Qe(Number(o.value)):o.type===a?o:void 0}var ze="tag:yaml.org,2002:",As=new Map([[`${ze}\
int`,"integer"],[`${ze}float`,"float"],[`${ze}bool`,"boolean"],[`${ze}null`,"null"]]),ks=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function Ds(e){let[t=0,r=0,a=0]=e.split(/[-Tt ]/,3).map(Number);return a<=new Date(Date.UTC(t,r,0)).getUTCDate()}function Es(e){let t=e.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return Be(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),r=>r.charCodeAt(0))))}function po(e){
let t=Ts.get(e);if(t)return t;let r=e.charAt(0);if(r===".")return Os(e)??Be(e);if(!/[-+0-9]/.test(r))return Be(e);let a=e.replaceAll("_","");return Is(a)??Ss(a)??
Be(e)}var Ts=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,fo(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,fo(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,Qe(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Qe(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Qe(Number.NEGATIVE_INFINITY)])]);
function Be(e){return{type:"text",value:e,key:e}}function fo(e){return{type:"boolean",value:e,key:String(e)}}function Qe(e){return{type:"float",value:e,key:Ms(e)}}
function Os(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?Qe(t):void 0}
function Ss(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let t=Number(e);return Number.isFinite(t)?Qe(t):void 0}function Is(e){let t=Ls.
exec(e);if(!t)return;let[,r="",a,o,l,c="0"]=t,s=a!==void 0?it(a,"0x",16):o!==void 0?it(o,"0o",22):l!==void 0?it(l,"0b",64):it(c,"",20);if(s===void 0||s>=2n**64n)
return;let f=r==="-"?-s:s;return f>=-(2n**63n)&&f<2n**63n?{type:"integer",value:Number(f),key:String(f)}:r===""?{type:"integer",value:Number(f),key:void 0}:void 0}
var Ls=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function it(e,t,r){return e.length<=r?BigInt(t+e):
void 0}function Ms(e){let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":
"0";let r=1;for(;Math.fround(Number(t.toPrecision(r)))!==t;)r++;let[a,o]=t.toExponential(r-1).split("e"),l=Number(o);return l>=-4&&l<6?String(Number(t.toPrecision(
r))):`${a}e${l<0?"-":"+"}${String(Math.abs(l)).padStart(2,"0")}`}function yo(e){if(e.length>Po||Ns(e))return;let t=bo(e);return Mr?void 0:t}function vo(e){return e.length<=Po&&bo(e)!==void 0}function bo(e){Mr=!1;try{return{value:uo(
e,{schema:Xs})??null}}catch{return}}var Po=3e6;function Ns(e){return _s.test(e)||Fs.test(e)||Us(e)||$s.test(e)&&Bs.test(e)?!0:/[[{]/.test(e)&&js.test(e)&&(qs.test(
e)||Ks(e))}var Fs=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,_s=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,
$s=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,Bs=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?\
:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',`["']\\?(?:\\s|$)`].join("|"),"m");function Us(e){for(let t=0;t+go<e.length;){let r=e.lastIndexOf(`
`,t+go);if(r<t)return!0;t=r+1}return!1}var go=1e3,js=/(?:^|[\s,:[{-])[[{]/,qs=/\?|(?:^|[\s,[{]):|:[,[\]{}:]/;function Ks(e){let t=!1,r=!1;for(let a=0;a<e.length;a++){
let o=e.charCodeAt(a);if(o===Hs||o===Ys||o===ho){if(t)return!0;t=o!==ho,r=!1}else t&&(o===Gs?r=!1:o===Ws?r=!0:!r&&o!==Vs&&o!==zs&&o!==Qs&&(t=!1))}return!1}var[Hs,
Ys,ho,Gs,Ws,Vs,zs,Qs]=[93,125,44,10,35,32,9,13],Mr=!1,Zs=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),vn,Js=new so("tag:op\
enchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{if(Zs.has(e.charCodeAt(0))||(vn=mo(e,void 0,!0),!vn||vn.type==="text"))return!1;let{type:t,key:r,value:a}=vn;
return(t==="float"||t==="integer"&&r!==String(a))&&(Mr=!0),!0},construct:()=>vn?.value}),Xs=co.extend({implicit:[Js]});var ec,wo=()=>ec??=require("./with-positions.cjs"),Co=(...e)=>wo().multilineStrings(...e),Nr=(...e)=>wo().readWithPositions(...e);function Fr(e,{valuesOnly:t=!0}={}){let r=mi(e),a=[],o,l=0;for(let c of bi(e)){let s=xo(e,{...c,start:l},r,t);if(s.value===null&&s.issues.length===0){o??=s;continue}
a.push(s),l=c.end}return a.length>0?{documents:a}:{documents:[o??xo(e,{start:l,body:l,end:e.length},r,t)]}}function xo(e,t,r,a){let o=a?nc(e,t):void 0;if(!o)return Nr(
e,t,r);let l,c=()=>(l??=Nr(e,t,r),l);return{value:o.value,issues:[],get range(){return r(t.start,t.end)},positionOf:s=>c().positionOf(s),keyOf:s=>c().keyOf(s),get node(){
return c().node}}}function nc(e,{body:t,end:r,json:a,fault:o}){if(o)return;let l=e.slice(t,r);return a?vo(l)?a:void 0:yo(l)}function Ro(e){return e.split("/").slice(1).map(tc)}var tc=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll("~0","~"):e;function ot(e){return/[~\d]/.test(e)?Ro(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join(
"").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function q(e,t){let r=e;for(let a of rc(t))if(Array.isArray(r))r=r[Number(a)];else if(j(r)&&Object.hasOwn(r,
a))r=r[a];else return;return r}function te(e,t){let r=q(e,t);return typeof r=="string"?r:""}function rc(e){let t=_r.get(e);if(t)return t;let r=Ro(e);return _r.size<
ic&&_r.set(e,r),r}var _r=new Map,ic=1e3;var Ze={"observability-secret-reference":{since:"v0.9"},"client-ca-goes-stale":{since:"v0.9"},"client-ca-conflict":{since:"v0.9",until:"v0.13"}};var ko={code:"conflicting-ca",severity:"error",reason:"Planes of one type and planeID share an agent; only from v0.14 on may they have different CAs.",sources:[
{tag:"v0.13.0",crd:"dataplanes",field:"planeID",lines:"126-136"},{tag:"v0.13.0",crd:"dataplanes",field:"clientCA",lines:"51-54"}],...Ze["client-ca-conflict"],among:"\
each",check:e=>{let t=new Map;return e.flatMap(r=>{if(!r.ca)return[];let a=`${r.kind}/${r.planeID}`,o=t.get(a);return o||t.set(a,r),o?.ca&&Ao(o.ca.text)!==Ao(r.
ca.text)?[{plane:r,path:r.ca.path,detail:o.name}]:[]})},message:({detail:e})=>`differs from the CA of ${e}, which has the same planeID and therefore the same ag\
ent: use the same CA in both.`,example:{release:"v0.13",wrong:`${at("a",B)}---
${at("b",B.replace("CCCC","DDDD"))}`,right:`${at("a",B)}---
${at("b",B)}`}},Ao=e=>e.replace(/\s+/g,"");function at(e,t){let r=`planeID: shared
${$(t)}observerURL: https://observer.example.com`;return O("ObservabilityPlane",r,`name: ${e}
  namespace: acme`)}function Je(e){let t=new Map;for(let o of e){let l=`${o.kind}/${o.name}`,c=t.get(l);c?(c.byNamespace??=new Map([[c.first.namespace,c.first]]),c.byNamespace.has(
o.namespace)||c.byNamespace.set(o.namespace,o)):t.set(l,{first:o})}function r(o,l,c){let s=t.get(`${l}/${c}`);if(!s||l===void 0||ge(l)||o.namespace===void 0)return s?.
first;let{first:f,byNamespace:u}=s;return u?u.get(o.namespace)??u.get(void 0):f.namespace===void 0||f.namespace===o.namespace?f:void 0}function a(o,l){for(let{kind:c,
name:s}of l){let f=r(o,c,s);if(f)return f}}return{find:r,findFirst:a,findAnywhere:(o,l)=>t.get(`${o}/${l}`)?.first}}function Do(e,t){let r=j(e)?e.kind:void 0;if(!ke(t,r))return;let a=q(e,"/metadata/name"),o=q(e,"/metadata/namespace");if(!(typeof a!="string"||a===""))return{kind:r,
name:a,namespace:!ge(r)&&typeof o=="string"&&o!==""?o:void 0}}function Eo(e,t){return e.namespace===void 0||t.namespace===void 0||e.namespace===t.namespace}function To(e){
let t=q(e,"/spec/planeID"),r=t===void 0||t===""?q(e,"/metadata/name"):t;return typeof r=="string"?r:void 0}var Oo={code:"dangling-reference",severity:"error",reason:"A plane that is referred to must exist, a namespace-scoped one in the namespace of the referrer; othe\
rwise the referrer does not become ready.",sources:[Un,Ye,qn],among:"all",check:e=>{let{find:t,findAnywhere:r}=Je(e);return e.flatMap(a=>a.references.flatMap(({
set:o,namePath:l,targets:[{kind:c,name:s}]})=>{if(!o||t(a,c,s)||t(a,Ve(c),s))return[];let f=r(c,s);if(f)return[{plane:a,path:l,detail:`${c} "${s}" not found in \
namespace "${a.namespace}"; there is one in "${f.namespace}"`}];let u=mn(s,oc(a,c,e)),m=ge(c)||a.namespace===void 0?"":` in namespace "${a.namespace}"`,v=u===void 0?
"":`; did you mean "${u}"?`;return[{plane:a,path:l,detail:`${c} "${s}" not found${m}${v}`}]}))},message:({detail:e=""})=>`${e}${e.endsWith("?")?"":"."}`,example:{
release:"v0.15",wrong:`${Re("eu-wst")}---
${Q}`,right:`${Re("eu-west")}---
${Q}`}};function oc(e,t,r){let a=[];for(let o of r)if(o.kind===t&&Eo(e,o)&&a.push(o.name),a.length===ac)break;return a}var ac=500;var So={code:"derived-plane-id",severity:"warning",reason:"Without a planeID the name of the resource is used, which may have dots and more than 63 characters.",
sources:[Fe,Ke],since:"v0.9",check:e=>{let t=te(e,"/kind"),r=te(e,"/metadata/name");if(!nt(t)||ge(t)||r==="")return[];let{spec:a}=e;return!j(a)||a.planeID!==void 0||
lc.test(r)?[]:[{path:"/metadata/name"}]},message:()=>"is used as planeID but is not valid as one: set spec.planeID, at most 63 lowercase letters, digits and hyp\
hens, and give the agent the same value.",example:{release:"v0.15",wrong:O("DataPlane",M+N,`name: eu.west
  namespace: acme`),right:O("DataPlane",`planeID: eu-west
${M}${N}`,`name: eu.west
  namespace: acme`)}},lc=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;var $r=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
role:"host",pointer:"/spec/gateway/organizationVirtualHost",direction:"ingress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{role:"\
observer-url",pointer:"/spec/observer/url",kinds:["DataPlane","BuildPlane"],until:"v0.7"},{role:"pull-secrets",pointer:"/spec/imagePullSecretRefs",kinds:["DataP\
lane"],since:"v0.4",until:"v0.17"},{role:"secret-store",pointer:"/spec/secretStoreRef/name",kinds:["DataPlane"],since:"v0.4"},{role:"client-ca",pointer:"/spec/a\
gent/clientCA",kinds:["DataPlane"],since:"v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/agent/clientCA/secretRef/name",kinds:["DataPlane"],since:"v0.6",
until:"v0.8"},{role:"secret-key",pointer:"/spec/agent/clientCA/secretRef/key",kinds:["DataPlane"],since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"/\
spec/agent/clientCA/secretRef/namespace",kinds:["DataPlane"],since:"v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/kubernetesCluster/tls/ca/secretRef/na\
me",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-key",pointer:"/spec/kubernetesCluster/tls/ca/secretRef/key",kinds:["DataPlane","Bu\
ildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"/spec/kubernetesCluster/tls/ca/secretRef/namespace",kinds:["DataPlane","BuildPlane"],since:"\
v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/kubernetesCluster/auth/mtls/clientCert/secretRef/name",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"\
v0.8"},{role:"secret-key",pointer:"/spec/kubernetesCluster/auth/mtls/clientCert/secretRef/key",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"\
secret-namespace",pointer:"/spec/kubernetesCluster/auth/mtls/clientCert/secretRef/namespace",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"\
secret-name",pointer:"/spec/kubernetesCluster/auth/mtls/clientKey/secretRef/name",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-key",
pointer:"/spec/kubernetesCluster/auth/mtls/clientKey/secretRef/key",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"\
/spec/kubernetesCluster/auth/mtls/clientKey/secretRef/namespace",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/\
kubernetesCluster/auth/bearerToken/secretRef/name",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-key",pointer:"/spec/kubernetesClust\
er/auth/bearerToken/secretRef/key",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"/spec/kubernetesCluster/auth/be\
arerToken/secretRef/namespace",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"plane-id",pointer:"/spec/planeID",kinds:["DataPlane","BuildPla\
ne","ObservabilityPlane"],since:"v0.9"},{role:"client-ca",pointer:"/spec/clusterAgent/clientCA",kinds:["DataPlane","BuildPlane","ObservabilityPlane"],since:"v0.\
9"},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["DataPlane","ObservabilityPlane"],since:"v0.9",until:"v0.17"},{role:"secret-\
key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",kinds:["DataPlane","ObservabilityPlane"],since:"v0.9",until:"v0.17"},{role:"secret-namespace",pointer:"\
/spec/clusterAgent/clientCA/secretRef/namespace",kinds:["DataPlane","ObservabilityPlane"],since:"v0.9",until:"v0.17"},{role:"port",pointer:"/spec/gateway/public\
HTTPPort",direction:"ingress",visibility:"external",protocol:"http",default:19080,kinds:["DataPlane"],since:"v0.10",until:"v0.15"},{role:"port",pointer:"/spec/g\
ateway/publicHTTPSPort",direction:"ingress",visibility:"external",protocol:"https",default:19443,kinds:["DataPlane"],since:"v0.10",until:"v0.15"},{role:"port",pointer:"\
/spec/gateway/organizationHTTPPort",direction:"ingress",visibility:"internal",protocol:"http",default:19081,kinds:["DataPlane"],since:"v0.10",until:"v0.15"},{role:"\
port",pointer:"/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,kinds:["DataPlane"],since:"v0.10",until:"\
v0.15"},{role:"gateway-name",pointer:"/spec/gateway/publicGatewayName",direction:"ingress",visibility:"external",default:"gateway-default",kinds:["DataPlane","C\
lusterDataPlane","Environment"],since:"v0.15",until:"v0.15"},{role:"gateway-namespace",pointer:"/spec/gateway/publicGatewayNamespace",direction:"ingress",visibility:"\
external",default:"openchoreo-data-plane",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.15",until:"v0.15"},{role:"gateway-name",pointer:"/spec/\
gateway/organizationGatewayName",direction:"ingress",visibility:"internal",default:"gateway-default",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"\
v0.15",until:"v0.15"},{role:"gateway-namespace",pointer:"/spec/gateway/organizationGatewayNamespace",direction:"ingress",visibility:"internal",default:"openchor\
eo-data-plane",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.15",until:"v0.15"},{role:"gateway-name",pointer:"/spec/gateway/ingress/external/na\
me",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-namespace",pointer:"/spec/gatew\
ay/ingress/external/namespace",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"\
/spec/gateway/ingress/external/http/host",direction:"ingress",visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"\
v0.17"},{role:"port",pointer:"/spec/gateway/ingress/external/http/port",direction:"ingress",visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDat\
aPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/external/https/host",direction:"ingress",visibility:"external",protocol:"https",
kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/external/https/port",direction:"ingress",visibility:"\
external",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/external/tls/host",direction:"\
ingress",visibility:"external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/ex\
ternal/tls/port",direction:"ingress",visibility:"external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-nam\
e",pointer:"/spec/gateway/ingress/internal/name",direction:"ingress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{
role:"gateway-namespace",pointer:"/spec/gateway/ingress/internal/namespace",direction:"ingress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Env\
ironment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/internal/http/host",direction:"ingress",visibility:"internal",protocol:"http",kinds:["Data\
Plane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/internal/http/port",direction:"ingress",visibility:"internal",
protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/internal/https/host",direction:"\
ingress",visibility:"internal",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/\
internal/https/port",direction:"ingress",visibility:"internal",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",
pointer:"/spec/gateway/ingress/internal/tls/host",direction:"ingress",visibility:"internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],
since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/internal/tls/port",direction:"ingress",visibility:"internal",protocol:"tls",kinds:["DataPlane","Clust\
erDataPlane","Environment"],since:"v0.17"},{role:"gateway-name",pointer:"/spec/gateway/egress/external/name",direction:"egress",visibility:"external",kinds:["Da\
taPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-namespace",pointer:"/spec/gateway/egress/external/namespace",direction:"egress",visibility:"\
external",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/external/http/host",direction:"egress",
visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/external/ht\
tp/port",direction:"egress",visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spe\
c/gateway/egress/external/https/host",direction:"egress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.1\
7"},{role:"port",pointer:"/spec/gateway/egress/external/https/port",direction:"egress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterDataPla\
ne","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/external/tls/host",direction:"egress",visibility:"external",protocol:"tls",kinds:["\
DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/external/tls/port",direction:"egress",visibility:"externa\
l",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-name",pointer:"/spec/gateway/egress/internal/name",direction:"\
egress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-namespace",pointer:"/spec/gateway/egress/intern\
al/namespace",direction:"egress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/e\
gress/internal/http/host",direction:"egress",visibility:"internal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"po\
rt",pointer:"/spec/gateway/egress/internal/http/port",direction:"egress",visibility:"internal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environmen\
t"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/internal/https/host",direction:"egress",visibility:"internal",protocol:"https",kinds:["DataPlane",
"ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/internal/https/port",direction:"egress",visibility:"internal",protocol:"\
https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/internal/tls/host",direction:"egress",visibility:"\
internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/internal/tls/port",direction:"\
egress",visibility:"internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"secret-name",pointer:"/spec/clusterAgent\
/clientCA/secretKeyRef/name",kinds:["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilityPlane"],since:"v1.0"},{role:"secret-key",pointer:"/\
spec/clusterAgent/clientCA/secretKeyRef/key",kinds:["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilityPlane"],since:"v1.0"},{role:"secret\
-namespace",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/namespace",kinds:["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilityPlane"],
since:"v1.0"},{role:"plane-id",pointer:"/spec/planeID",kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ClusterObservabilit\
yPlane"]},{role:"client-ca",pointer:"/spec/clusterAgent/clientCA",kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ClusterO\
bservabilityPlane"]},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["ClusterDataPlane","ClusterObservabilityPlane"],until:"v0.1\
7"},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",kinds:["ClusterDataPlane","ClusterObservabilityPlane"],until:"v0.17"},{role:"secret-n\
amespace",pointer:"/spec/clusterAgent/clientCA/secretRef/namespace",kinds:["ClusterDataPlane","ClusterObservabilityPlane"],until:"v0.17"},{role:"port",pointer:"\
/spec/gateway/publicHTTPPort",direction:"ingress",visibility:"external",protocol:"http",default:19080,kinds:["ClusterDataPlane"],until:"v0.15"},{role:"port",pointer:"\
/spec/gateway/publicHTTPSPort",direction:"ingress",visibility:"external",protocol:"https",default:19443,kinds:["ClusterDataPlane"],until:"v0.15"},{role:"port",pointer:"\
/spec/gateway/organizationHTTPPort",direction:"ingress",visibility:"internal",protocol:"http",default:19081,kinds:["ClusterDataPlane"],until:"v0.15"},{role:"por\
t",pointer:"/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,kinds:["ClusterDataPlane"],until:"v0.1\
5"},{role:"pull-secrets",pointer:"/spec/imagePullSecretRefs",kinds:["ClusterDataPlane"],until:"v0.17"},{role:"secret-store",pointer:"/spec/secretStoreRef/name",
kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane"]},{role:"client-ca",pointer:"/spec/agent/clientCA",kinds:["BuildPlane"],since:"\
v0.7",until:"v0.8"},{role:"secret-name",pointer:"/spec/agent/clientCA/secretRef/name",kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-key",pointer:"\
/spec/agent/clientCA/secretRef/key",kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-namespace",pointer:"/spec/agent/clientCA/secretRef/namespace",
kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["BuildPlane"],since:"v0.9"},{role:"\
secret-key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",kinds:["BuildPlane"],since:"v0.9"},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA\
/secretRef/namespace",kinds:["BuildPlane"],since:"v0.9"},{role:"secret-store",pointer:"/spec/secretStoreRef/name",kinds:["BuildPlane"],since:"v0.9"},{role:"secr\
et-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["ClusterBuildPlane"]},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",
kinds:["ClusterBuildPlane"]},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA/secretRef/namespace",kinds:["ClusterBuildPlane"]},{role:"secret-name",
pointer:"/spec/clusterAgent/clientCA/secretKeyRef/name",kinds:["WorkflowPlane","ClusterWorkflowPlane"]},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/\
secretKeyRef/key",kinds:["WorkflowPlane","ClusterWorkflowPlane"]},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/namespace",kinds:["\
WorkflowPlane","ClusterWorkflowPlane"]},{role:"client-ca",pointer:"/spec/agent/clientCA",kinds:["ObservabilityPlane"],until:"v0.8"},{role:"secret-name",pointer:"\
/spec/agent/clientCA/secretRef/name",kinds:["ObservabilityPlane"],until:"v0.8"},{role:"secret-key",pointer:"/spec/agent/clientCA/secretRef/key",kinds:["Observab\
ilityPlane"],until:"v0.8"},{role:"secret-namespace",pointer:"/spec/agent/clientCA/secretRef/namespace",kinds:["ObservabilityPlane"],until:"v0.8"},{role:"observe\
r-url",pointer:"/spec/observerURL",kinds:["ObservabilityPlane","ClusterObservabilityPlane"]},{role:"agent-url",pointer:"/spec/rcaAgentURL",kinds:["Observability\
Plane"],since:"v0.13"},{role:"agent-url",pointer:"/spec/finOpsAgentURL",kinds:["ObservabilityPlane","ClusterObservabilityPlane"],since:"v1.1"},{role:"agent-url",
pointer:"/spec/rcaAgentURL",kinds:["ClusterObservabilityPlane"]},{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",
kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/publicHTTPPort",direction:"ingress",visibility:"external",protocol:"http",
default:19080,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/publicHTTPSPort",direction:"ingress",visibility:"external",
protocol:"https",default:19443,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"host",pointer:"/spec/gateway/organizationVirtualHost",direction:"ingres\
s",visibility:"internal",kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/organizationHTTPPort",direction:"ingress",visibility:"\
internal",protocol:"http",default:19081,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/organizationHTTPSPort",direction:"\
ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];function re(e){let t=Io.get(e);if(t)return t;let r=$r.filter(l=>De(l,e)&&l.kinds.some(c=>ke(e,c))),a={};for(let{role:l}of $r)a[l]=[];for(let l of r)a[l.role]?.some(
({pointer:c})=>c===l.pointer)||a[l.role]?.push(l);let o=a;return Io.set(e,o),o}var Io=new Map;function Te(e){let t=Lo.get(e);if(t)return t;let r=re(e)["client-c\
a"].map(({pointer:a})=>`${a}/value`);return Lo.set(e,r),r}var Lo=new Map;function lt(e){let{"client-ca":t,"secret-name":r}=re(e);return r.map(({pointer:a})=>a.slice(
0,-5)).filter(a=>t.some(o=>a.startsWith(`${o.pointer}/`)))}function he(e,t){let r=[];for(let a of t){let o=q(e,a);typeof o=="string"&&r.push({path:a,text:o})}return r}function ct(e,t){return(st?.resource!==e||st.line!==t)&&(st={resource:e,line:t,listeners:sc(e,t)}),st.listeners}var st;function sc(e,t){return bn(t).filter(({port:r})=>j(
q(e,cc(r)))).map(r=>({...r,gateway:r.gateway.map(a=>te(e,a)).join("/")}))}function bn(e){let t=Mo.get(e);if(t)return t;let{port:r,host:a,...o}=re(e),l=r.flatMap(
c=>{let{direction:s,visibility:f,protocol:u,pointer:m}=c,v=I=>I.direction===s&&I.visibility===f,A=a.find(I=>v(I)&&(I.protocol===void 0||I.protocol===u));if(A===
void 0||u===void 0)return[];let S=[...o["gateway-namespace"],...o["gateway-name"]].filter(v).map(({pointer:I})=>I);return[{isPublic:Fo(c),protocol:u,gateway:S,host:A.
pointer,port:m}]});return Mo.set(e,l),l}var Mo=new Map,Fo=({direction:e,visibility:t})=>e==="ingress"&&t==="external",cc=e=>e.slice(0,e.lastIndexOf("/"));function _o(e,t){
let r=he(e,uc(t));return r.length<2?r:[...new Map(r.map(a=>[a.text,a])).values()]}function uc(e){let t=No.get(e);if(t)return t;let r=re(e).host.filter(Fo).map(({
pointer:a})=>a);return No.set(e,r),r}var No=new Map;var $o={code:"duplicate-port",severity:"error",reason:"A port of a Gateway has listeners of one protocol.",sources:[{title:"Gateway API: Gateway",url:"https://g\
ateway-api.sigs.k8s.io/api-types/gateway/"},{title:"Gateway API: distinct listeners",url:"https://github.com/kubernetes-sigs/gateway-api/blob/00068f38bea85f062a\
43f154a7112b876d611473/apis/v1/gateway_types.go"}],conditions:e=>[{listeners:bn(e)}],check:(e,t)=>{let r=new Map;return ct(e,t).flatMap(({gateway:a,protocol:o,port:l})=>{
let c=q(e,l);if(typeof c!="number")return[];let s=`${a} ${c}`,f=r.get(s)??[];r.set(s,[...f,o]);let u=f.find(m=>m!==o);return u===void 0?[]:[{path:l,detail:u}]})},
message:({detail:e})=>`is the port of the ${e} listener of the same gateway: give each a port of its own.`,example:{release:"v0.15",wrong:O("DataPlane",`${M}${N}\
  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:O("DataPlane",`${M}${N}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}};var Bo={code:"duplicate-pull-secret",severity:"warning",reason:"From v0.4 to v0.17 imagePullSecretRefs lists SecretReference resources by name.",sources:[{tag:"\
v0.15.0",crd:"dataplanes",field:"imagePullSecretRefs",lines:"134-140"}],check:(e,t)=>re(t)["pull-secrets"].flatMap(({pointer:r})=>{let a=q(e,r);if(!Array.isArray(
a))return[];let o=new Set;return a.flatMap((l,c)=>{let s=o.has(l);return o.add(l),s&&typeof l=="string"?[{path:`${r}/${c}`}]:[]})}),message:()=>"is already in t\
his list: remove it, or use the name that was meant.",example:{release:"v0.15",wrong:O("DataPlane",`${M}${N}imagePullSecretRefs:
  - registry
  - registry`),right:O("DataPlane",`${M}${N}imagePullSecretRefs:
  - registry
  - mirror`)}};var Uo={code:"duplicate-resource",severity:"error",reason:"A kind has one resource of a name in a namespace; of two manifests the one that is applied last takes\
 effect.",sources:[Wr],among:"each",check:e=>{let t=new Map;return e.flatMap(r=>{let a=`${r.kind}/${r.namespace??""}/${r.name}`,o=t.get(a);return o||t.set(a,r),
o?[{plane:r,path:"/metadata/name",detail:o.file===r.file?"this file":o.path}]:[]})},message:({detail:e})=>`is already used by another resource of this kind in ${e}\
: remove one of them or rename it.`,example:{release:"v0.15",wrong:`${O("DataPlane",M+N)}---
${O("DataPlane",M+N)}`,right:`${O("DataPlane",M+N)}---
${O("DataPlane",M+N.replace("apps","dev"),`name: other
  namespace: acme`)}`}};var G=e=>({is:"matching",pattern:e}),jo=(e,t)=>({is:"followed",pattern:e,by:t}),se=e=>({is:"longer",than:e}),ut=e=>({is:"containing",text:e}),Br=e=>({is:"beginn\
ing",text:e}),qo=e=>({is:"equal",text:e}),ce=e=>({is:"not",condition:e}),fe=(...e)=>({is:"all",conditions:e}),Pn=(...e)=>({is:"any",conditions:e}),Ko=e=>({is:"t\
old",by:e});function pt(e,t){return t.find(({when:r})=>Oe(r,e))}function Oe(e,t){switch(e.is){case"matching":return e.pattern.test(t);case"followed":{let r=e.pattern.
exec(t);return r!==null&&t.includes(e.by,r.index+r[0].length)}case"longer":return t.length>e.than;case"containing":return t.includes(e.text);case"beginning":return t.
startsWith(e.text);case"equal":return t===e.text;case"not":return!Oe(e.condition,t);case"all":return e.conditions.every(r=>Oe(r,t));case"any":return e.conditions.
some(r=>Oe(r,t));case"told":return e.by(t)}}var Wo={code:"empty-name",severity:"error",reason:"The CRDs accept an empty string in a required field, but it cannot resolve to anything.",sources:[{tag:"v0.15\
.0",crd:"dataplanes",field:"secretRef",lines:"56-73"},Ke],conditions:e=>[{strings:Ho(e),lists:Go(e),forbidden:[{when:qo("")}]}],check:(e,t)=>[...he(e,Ho(t)).filter(
({text:r})=>r===""),...Go(t).flatMap(r=>{let a=q(e,r);return Array.isArray(a)?a.flatMap((o,l)=>o===""?[{path:`${r}/${l}`}]:[]):[]})],message:()=>"must not be em\
pty.",example:{release:"v0.15",wrong:O("DataPlane",M.replace("name: agent-ca",'name: ""')+N),right:O("DataPlane",M+N)}};function Ho(e){let t=Yo.get(e);if(t)return t;
let{host:r,"secret-store":a,"gateway-name":o,"gateway-namespace":l}=re(e),c=[...lt(e).flatMap(s=>[`${s}/name`,`${s}/key`]),...a.map(({pointer:s})=>s),...ci(e).flatMap(
({pointer:s,form:f})=>f==="object"?[`${s}/name`]:[]),...r.map(({pointer:s})=>s),...[...o,...l].filter(s=>s.default===void 0).map(({pointer:s})=>s)];return Yo.set(
e,c),c}var Yo=new Map,Go=e=>re(e)["pull-secrets"].map(({pointer:t})=>t);var pc=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function Vo(e){return e.replace(pc,"")}function*zo(e){for(let t=e;;){
let r=Ur.exec(t);if(!r)return;let a=r.index+r[0].length,o=t.indexOf(ft,a);if(o===-1)return;yield t.slice(a,o),t=t.slice(o+ft.length)}}var Ur=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/,
ft="-----END";function dt(e){if(e.includes("-----BEGIN "))return;let t=e.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(t)))try{let r=Uint8Array.
from(atob(t),o=>o.charCodeAt(0)),a=new TextDecoder("utf-8",{fatal:!0}).decode(r);return a.includes("-----BEGIN ")?a:void 0}catch{return}}function ie(e){let t=dt(e),r=t??e;if(Vo(r)!==r)return"private-key";let[a]=zo(r);return a===void 0?dc(r)?"placeholder":"other":fc(a)?t===void 0?"certificate":"en\
coded":"placeholder"}function fc(e){let t=e.replace(/\s+/g,"");return t.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.test(t)}function dc(e){return e.length<=wn&&Oe(Qo,
e)}var wn=1e4,Qo=Pn(G(/\.\.\.|…|<[^<>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/),fe(G(/^[\w\s-]*$/),G(/your|placeholder|redacted|changeme|todo|insert|dummy|sample/i))),
Zo=fe(ut("PRIVATE KEY-----"),Pn(se(wn),G(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/))),Jo=fe(se(400),Br("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JS"),Pn(se(wn),G(/^[A-Za-z\d+/\s]*(?:={1,2}\s*)?$/))),
Xo=fe(ce(ut("PRIVATE KEY-----")),ce(Br("LS0tLS1CRUdJTi")),Pn(fe(se(wn),ce(ut("CERTIFICATE-----"))),fe(ce(se(wn)),ce(jo(Ur,ft)),ce(Qo))));function oe(e,t){return he(e,Te(t))}var ea={code:"encoded-ca",severity:"error",reason:"From v0.9 on the control plane reads the value as PEM and never decodes it.",sources:[Hn,He],since:"v0.9",conditions:e=>[
{strings:Te(e),forbidden:[{when:Jo}]}],check:(e,t)=>oe(e,t).filter(({text:r})=>ie(r)==="encoded"),message:()=>"must be PEM, not base64 of PEM: the control plane\
 does not decode it.",fix:(e,{path:t})=>dt(te(e,t)),example:{release:"v0.15",wrong:U($(btoa(B))),right:U($(B))}};var mt="The chart renews the agent\u2019s certificate every 60 to 90 days, and an expired copy of its CA cannot verify it.";function gt(e,t,{at:r,endOf:a}){return!r||
!a?[]:oe(e,t).flatMap(({path:o,text:l})=>{let c=ie(l)==="certificate"?a(l):void 0;return c?[{path:o,end:c,at:r}]:[]})}var ht=e=>e.toISOString().slice(0,10);var na={code:"expired-ca",severity:"error",reason:mt,sources:[Ge,$n],since:"v0.9",check:(e,t,r)=>gt(e,t,r).flatMap(({path:a,end:o,at:l})=>o<l?[{path:a,detail:ht(
o)}]:[]),message:({detail:e})=>`contains a certificate that expired on ${e}: use the current CA of the cluster agent.`,example:{release:"v0.15",at:new Date("202\
6-07-01T00:00:00Z"),wrong:U($(Ln)),right:U($(Mn))}};var ta={code:"expiring-ca",severity:"warning",reason:mt,sources:[Ge,$n],since:"v0.9",check:(e,t,r)=>gt(e,t,r).flatMap(({path:a,end:o,at:l})=>o>=l&&o.getTime()-l.
getTime()<mc?[{path:a,detail:ht(o)}]:[]),message:({detail:e})=>`contains a certificate that expires on ${e}: use the renewed CA of the cluster agent.`,example:{
release:"v0.15",at:new Date("2026-03-20T00:00:00Z"),wrong:U($(Ln)),right:U($(Mn))}},mc=720*60*60*1e3;var ra={code:"inline-ca",severity:"warning",reason:"The certificate of the agent is renewed every 60 to 90 days, and an inline copy of its CA becomes stale.",sources:[
Ge,{tag:"v1.2.3",file:"install/helm/openchoreo-data-plane/templates/cluster-agent/certificate.yaml"},Ae("Adding the Certificate to the DataPlane CR")],...Ze["cl\
ient-ca-goes-stale"],check:(e,t)=>be(te(e,"/kind"))==="observability"?[]:oe(e,t).filter(({text:r})=>ie(r)==="certificate"),message:()=>"becomes stale when the a\
gent\u2019s certificate is renewed: refer to a secret that contains the CA instead.",example:{release:"v0.15",wrong:O("DataPlane",$(B)+N),right:O("DataPlane",M+
N)}};var ia="is empty, which is treated as not set, so the plane is skipped",oa="is not a PEM certificate",aa={code:"invalid-ca",severity:"error",reason:"The control\
 plane reads the value as PEM; without a certificate it skips the plane, and the agent cannot connect.",sources:[Kn,Hn,He,Bn],since:"v0.9",conditions:e=>[{strings:Te(
e),forbidden:[{when:fe(ce(se(1e3)),G(/^\s*$/)),detail:ia},{when:Xo,detail:oa}]}],check:(e,t,{at:r,endOf:a})=>oe(e,t).flatMap(({path:o,text:l})=>{let c=ie(l);if(l.
trim()==="")return[{path:o,detail:ia}];let s=c==="certificate"&&r!==void 0&&a?.(l)===void 0;return c==="other"||s?[{path:o,detail:oa}]:[]}),message:({detail:e})=>`${e}\
: set it to the CA of the cluster agent, including the BEGIN CERTIFICATE and END CERTIFICATE lines.`,example:{release:"v0.15",wrong:O("ObservabilityPlane",`clus\
terAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:U($(B))}};var la={code:"invalid-port",severity:"error",reason:"Up to v0.16 the CRDs accept every int32 as a port.",sources:[pn,jn,ni],until:"v0.15",conditions:e=>[{numbers:bn(
e).map(({port:t})=>t),...jr}],check:(e,t)=>ct(e,t).flatMap(({port:r})=>{let a=q(e,r);return typeof a=="number"&&(a<jr.minimum||a>jr.maximum)?[{path:r}]:[]}),message:()=>"\
must be between 1 and 65535, inclusive.",example:{release:"v0.15",wrong:O("DataPlane",`${M}${N}  publicHTTPPort: 0`),right:O("DataPlane",`${M}${N}  publicHTTPPo\
rt: 80`)}},jr={minimum:1,maximum:65535};var ua={code:"invalid-url",severity:"error",reason:"The control plane calls these addresses over HTTP, and no CRD validates them.",sources:[{tag:"v0.15.0",crd:"\
observabilityplanes",field:"observerURL",lines:"79-82"},{tag:"v1.2.3",file:"cmd/observer/main.go",lines:"114"},ei],conditions:e=>[{strings:ca(e),forbidden:sa}],
check:(e,t)=>he(e,ca(t)).flatMap(({path:r,text:a})=>{let o=pt(a,sa);return o===void 0?[]:[{path:r,...o}]}),message:({detail:e})=>`must be a URL such as https://\
observer.example.com; this one ${e}.`,example:{release:"v0.15",wrong:O("ObservabilityPlane",`${$(B)}observerURL: observer.example.com`),right:U($(B))}},sa=[{when:se(
2e3),detail:"has more than 2000 characters"},{when:ce(G(/^https?:\/\//i)),detail:"does not begin with http:// or https://"},{when:G(/^https?:\/\/[^/?#]*@/i),detail:"\
contains a user name or password, which anyone who can read the manifest can see"},{when:Ko(e=>!URL.canParse(e)),detail:"has no valid host"}];function ca(e){let{
"observer-url":t,"agent-url":r}=re(e);return[...t,...r].map(({pointer:a})=>a)}var ma={code:"invalid-virtual-host",severity:"error",reason:"The control plane joins it as {environment}-{namespace}.{host}, and no CRD validates it.",sources:[
Yn,ii,_n],conditions:e=>[{strings:pa(e),forbidden:da,fastPass:fa}],check:(e,t)=>he(e,pa(t)).flatMap(({path:r,text:a})=>{let o=Oe(fa,a)?void 0:pt(a,da);return o===
void 0?[]:[{path:r,...o}]}),message:({detail:e})=>`must be a plain host name such as apps.example.com, without ${e}.`,example:{release:"v0.15",wrong:O("DataPlan\
e",M+N.replace("apps.example.com","https://apps.example.com")),right:O("DataPlane",M+N)}},pa=e=>re(e).host.map(({pointer:t})=>t),gc=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/,
qr=253,fa=fe(ce(se(qr)),G(gc)),da=[{when:se(qr),detail:`more than ${qr} characters`},{when:G(/^[a-z][a-z\d+.-]*:\/\//i),detail:"a scheme"},{when:G(/\//),detail:"\
a path"},{when:G(/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i),detail:"an IP address in its place"},{when:G(/:/),detail:"a port"},{when:G(/\*/),
detail:"a wildcard"},{when:G(/\s/),detail:"blanks"},{when:G(/_/),detail:"an underscore"},{when:G(/[A-Z]/),detail:"upper-case letters"},{when:G(/^\.|\.$|\.\./),detail:"\
an empty part between dots"}];var ga={code:"observability-secret-reference",severity:"warning",reason:'The control plane asks for an inline value and otherwise reports "agent mode must be en\
abled".',sources:[{issue:4578},{tag:"v0.16.0",file:"internal/clients/kubernetes/client.go",lines:"235-256"},{tag:"v1.2.3",file:"internal/clients/kubernetes/clie\
nt.go",lines:"238"}],...Ze["observability-secret-reference"],check:(e,t)=>be(te(e,"/kind"))==="observability"?lt(t).flatMap(r=>j(q(e,r))?[{path:r}]:[]):[],message:()=>"\
does not work on observability planes (openchoreo/openchoreo#4578): until that is fixed, set the certificate inline in value.",example:{release:"v0.15",wrong:U(
M),right:U($(B))}};var ha={code:"placeholder-ca",severity:"warning",reason:"The control plane reads the value as PEM.",sources:[He,Bn],check:(e,t)=>oe(e,t).filter(({text:r})=>ie(r)===
"placeholder"),message:()=>"looks like a placeholder: replace it with the CA of the cluster agent.",example:{release:"v0.15",wrong:U($(`-----BEGIN CERTIFICATE--\
---
...
-----END CERTIFICATE-----`)),right:U($(B))}};var hc=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,ya={code:"private-key-in-ca",severity:"error",reason:"The control plane verifies the agent with the certificate of its CA alone.",sources:[ri,ti],conditions:e=>[
{strings:Te(e),forbidden:[{when:Zo}]}],check:(e,t)=>oe(e,t).filter(({text:r})=>ie(r)==="private-key"),message:()=>"contains a private key: remove it, keep only \
the CA certificate, and replace the key, which must be treated as leaked.",example:{release:"v0.15",wrong:U($(B+hc)),right:U($(B))}};var va={code:"scope-mismatch",severity:"error",reason:"A reference names the kind: a DataPlane is looked up in the namespace, a ClusterDataPlane in the cluster.",
sources:[Un,qn],among:"all",check:e=>{let{find:t}=Je(e);return e.flatMap(r=>r.references.flatMap(({set:a,path:o,namePath:l,targets:[{kind:c,name:s}]})=>{if(!a||
t(r,c,s))return[];let f=t(r,Ve(c),s);return f?[{plane:r,path:l===o?o:`${o}/kind`,detail:`${s} is a ${f.kind}`}]:[]}))},message:({detail:e})=>`does not resolve: ${e}\
; refer to that kind, or to a plane of this kind.`,example:{release:"v0.15",wrong:`${Re("eu-west","ClusterDataPlane")}---
${Q}`,right:`${Re("eu-west")}---
${Q}`}};function ba(e){let t=new Map,r=new Map;for(let a of e)for(let o of a.hosts){let l=t.get(o);l?r.get(o)?.push(a)===void 0&&r.set(o,[l,a]):t.set(o,a)}return[...r].
filter(([,a])=>a.some(({planeID:o})=>o!==a[0]?.planeID)).map(([a,o])=>({host:a,planes:o}))}var Pa={code:"shared-virtual-host",severity:"warning",reason:"Routes are {environment}-{namespace}.{host}, and planes with different planeIDs are different clus\
ters.",sources:[Yn,Fe],among:"each",check:e=>ba(e.map(t=>({...t,plane:t,hosts:t.publicHosts.map(({text:r})=>r)}))).flatMap(({host:t,planes:[r,...a]})=>a.flatMap(
({plane:o,planeID:l,publicHosts:c})=>l===r?.planeID?[]:c.filter(({text:s})=>s===t).map(({path:s})=>({plane:o,path:s,detail:String(r?.name)})))),message:({detail:e})=>`\
is also the public host of ${e}, which is another cluster: use a different host for each cluster.`,example:{release:"v0.15",wrong:`${Q}---
${O("DataPlane",M+N,`name: us-east
  namespace: acme`)}`,right:`${Q}---
${O("DataPlane",M+N.replace("apps","us"),`name: us-east
  namespace: acme`)}`}};var wa={code:"undefaulted-field",severity:"error",reason:"The CRDs require planeID on Cluster kinds (v0.14) and the kind of a reference (v0.15); the documentati\
on calls both optional.",sources:[{tag:"v0.15.0",crd:"clusterdataplanes",field:"required fields of spec",lines:"201-204"},Ye,Ae("ObservabilityPlaneRef")],since:"\
v0.14",check:(e,t)=>{let{spec:r,metadata:a}=e;if(!j(r))return[];let o=[],l=j(a)?a.name:void 0;ge(te(e,"/kind"))&&r.planeID===void 0&&typeof l=="string"&&o.push(
{path:"/spec/planeID",detail:l});let c=te(e,"/kind");for(let{pointer:s,form:f,to:u}of gn(c,t)){let m=q(e,s),[v=""]=u;f==="object"&&be(v)==="observability"&&j(m)&&
m.kind===void 0&&o.push({path:`${s}/kind`,detail:v})}return o},message:({detail:e})=>`is optional in the documentation but required by the API server: set it to\
 ${e}.`,fix:(e,{detail:t})=>t,example:{release:"v0.15",wrong:O("DataPlane",`${M}${N}observabilityPlaneRef:
  name: logs`),right:O("DataPlane",`${M}${N}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}};var Ca=U($(B),`name: logs
  namespace: acme`),xa={code:"unused-observability-plane",severity:"warning",reason:"Planes use the observability plane that they refer to, or the one that the \
release falls back to if they refer to none.",sources:[Ye,{tag:"v0.16.0",file:"internal/controller/reference.go",lines:"454-465"}],since:"v0.8",among:"all",check:e=>{
let{findFirst:t}=Je(e),r=new Set(e.flatMap(a=>a.references.map(({targets:o})=>t(a,o))));return e.flatMap(a=>be(a.kind)==="observability"&&!r.has(a)?[{plane:a,path:"\
/metadata/name"}]:[])},message:()=>"is not referenced by any plane: refer to it in an observabilityPlaneRef, or remove it.",example:{release:"v0.15",wrong:`${Q}\
---
${Ca}`,right:`${O("DataPlane",`${M}${N}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}---
${Ca}`}};var Xe=[ya,ea,aa,ha,na,ta,ma,ua,la,$o,wa,Wo,So,ga,ra,Bo],yt=[Uo,Oo,va,Pa,ko,xa];function Aa(e,t,r,a={},o=Xe){let l=[];for(let s of yc(o,t)){let f=vc(s,e,t,a);f.length>0&&l.push(...f)}if(l.length===0)return l;let c=new Set(r.map(({path:s})=>s));
return l.filter(({issue:s})=>!c.has(s.path))}function yc(e,t){if(e!==Xe)return e.filter(o=>De(o,t));let r=Ra.get(t);if(r)return r;let a=Xe.filter(o=>De(o,t));return Ra.
set(t,a),a}var Ra=new Map;function vc(e,t,r,a){try{return e.check(t,r,a).map(o=>{let l=e.fix?.(t,o);return{issue:bc(e,o),severity:e.severity,...l!==void 0&&{fix:l}}})}catch{
return[{issue:{...Kr(e.code),path:"",field:""},severity:"error"}]}}var Kr=e=>({code:"rule-failed",message:`could not be checked: the rule ${e} failed; please re\
port it.`});function bc(e,t){return{code:e.code,path:t.path,field:ot(t.path),message:e.message(t)}}var Cn=({issues:e})=>e.some(({code:t})=>t==="yaml-syntax");function ka(e,t){if(!Cn(e))return Hr(e.value);let{start:r,end:a}=e.range;return t.slice(r.offset,a.offset).
includes("{{")}function Hr(e){return typeof e=="string"?e.includes("{{"):Array.isArray(e)?e.some(Hr):j(e)?Object.entries(e).some(([t,r])=>t.includes("{{")||t!==
"annotations"&&Hr(r)):!1}function Da(e,t,r,a){let o=ui(e.value);if(o.length===0&&!Cn(e))return;let l=e.issues.map(s=>({...s,file:t,severity:fn(s.code)})),c=[];for(let s of o){let f=Pc(s,
e,t,r,a);f.length!==0&&(l.push(...f),f.some(({severity:u})=>u==="error")&&c.push(...wc(s,e,t,r)))}return{planes:o,findings:l,fits:c}}function Pc({value:e,pointer:t},r,a,o,l){
let c=ai(o)(e),s=c.ok?[]:c.issues,f=Xn(o),u=j(e)&&ke(f,e.kind)?Aa(e,f,s,l):[];if(s.length===0&&u.length===0)return[];return[...s.map(v=>m(v,fn(v.code))),...u.map(
({issue:v,severity:A})=>m(v,A))];function m(v,A){let S=t+v.path,I=v.code==="unknown-field"?r.keyOf(S):r.positionOf(S);return{...v,path:S,file:a,severity:A,range:I}}}
function wc({value:e,pointer:t},r,a,o){let l=li(e),c=l.includes(o)?void 0:l.at(-1);if(c===void 0)return[];let s=$e.indexOf(o)>$e.indexOf(c),{line:f}=r.positionOf(
t).start;return[{file:a,line:f,span:si(l),release:c,...s&&{later:o}}]}function Ta(e,t,r,a,o=yt){let l=o.filter(f=>De(f,t));if(r)return l.flatMap(f=>Ea(f,e,t,a));let c=l.filter(({among:f})=>f==="each");return[...Gn(e,({file:f})=>f).
values()].filter(f=>f.length>1).flatMap(f=>c.flatMap(u=>Ea(u,f,t,a)))}function Ea(e,t,r,a){try{return e.check(t,r).map(o=>{let l=o.plane.pointer+o.path,c={code:e.
code,path:l,field:ot(o.path),message:e.message(o)},{plane:s}=o;return{plane:s,finding:{...c,file:s.path,severity:e.severity,range:a(s,o.path)}}})}catch{let[o]=t,
l={...Kr(e.code),path:"",field:""};return o?[{plane:o,finding:{...l,file:o.path,severity:"error",range:a(o,"")}}]:[]}}function Oa(e,t){let r=j(e)?e.kind:void 0;return ke(t,r)?gn(r,t).flatMap(a=>Cc(e,a)):[]}function Cc(e,{pointer:t,to:r,fallbacks:a}){let[o]=r;if(o===void 0)return[];
let l=q(e,t);if(l==null||l===""){let[f,...u]=a;return f?[{path:t,namePath:t,targets:[f,...u],set:!1}]:[]}if(typeof l=="string")return[{path:t,namePath:t,targets:[
{kind:o,name:l}],set:!0}];if(!j(l)||typeof l.name!="string"||l.name==="")return[];let c=l.kind??o,s=[o,Ve(o)].find(f=>f===c);return s===void 0?[]:[{path:t,namePath:`${t}\
/name`,targets:[{kind:s,name:l.name}],set:!0}]}function Sa({value:e,pointer:t,document:r},a,o,l){let c=Do(e,a);if(!c)return[];let s=e;return[{...c,path:o,file:l,document:r,pointer:t,planeID:To(e),references:Oa(
e,a),publicHosts:_o(s,a),ca:oe(s,a).find(({text:f})=>ie(f)==="certificate")}]}function La(e,t,r){if(t.length===0)return[...e];let a=xc(t),o=({code:u,range:{start:m}})=>[Ma(u,m.line),Na(u,a(m.offset))],l=new Set(t.filter(({hasReason:u})=>u).
map(Ia)),c=e.filter(u=>!o(u).some(m=>l.has(m))),s=new Set(e.flatMap(o)),f=t.flatMap(u=>{let m=u.hasReason?s.has(Ia(u))?void 0:Ac:Rc;return m?[{...m,path:"",field:"",
file:r,severity:"warning",range:u.range}]:[]});return[...c,...f]}var Ia=({code:e,line:t,document:r})=>t===void 0?Na(e,r.start.offset):Ma(e,t),Ma=(e,t)=>`${e} on\
 line ${t}`,Na=(e,t)=>`${e} in the document at ${t}`;function xc(e){let t=new Map(e.map(({document:a})=>[a.start.offset,a.end.offset])),r=[...t.keys()].sort((a,o)=>a-
o);return a=>{let o=0,l=r.length;for(;o<l;){let s=o+l>>1;(r[s]??0)<=a?o=s+1:l=s}let c=r[o-1];return c!==void 0&&a<(t.get(c)??0)?c:void 0}}var Rc={code:"suppress\
ion-without-reason",message:"suppression has no reason and is ignored: add one after the code, as in `CODE -- reason`."},Ac={code:"unused-suppression",message:"\
unused suppression: there is no such finding here; remove the comment."},kc=/^[ \t]*(#[ \t]*openchoreo-planes-disable(-next-line)?[ \t]+([\w-]+)(?:[ \t]+--[ \t]*(\S.*)|[ \t]*))\r?$/,
Fa="openchoreo-planes-disable";function _a(e,t){let{start:r,end:a}=e.range,o=t.slice(r.offset,a.offset),l=e.positionOf("").start,c=Co(e),s=0,f=r.offset;return o.
split(`
`).flatMap((u,m)=>{let v=f;for(f+=u.length+1;v>=(c[s]?.[1]??Number.POSITIVE_INFINITY);)s++;let A=kc.exec(u),S=A?.[1];if(!A||S===void 0||v>=(c[s]?.[0]??Number.POSITIVE_INFINITY))
return[];let I=A[2]!==void 0;if(!I&&v>=l.offset)return[];let _=r.line+m,V=u.indexOf("#")+1,J={line:_,column:V,offset:v+V-1},K={start:J,end:{line:_,column:V+S.length,
offset:J.offset+S.length}};return[{code:A[3]??"",hasReason:A[4]!==void 0,line:I?_+1:void 0,document:e.range,range:K}]})}function Ba({release:e=rr,complete:t=!1,valuesOnly:r=!0,...a}){let o=Xn(e),l=[],c=[],s=0,f=0;function u({path:v,text:A},S,I=!1){s++;let _=A.includes("{{"),V=A.includes(
Fa),J=[],K=[],Z=[],H=[],ue=!1,Se=!1,{documents:en}=Fr(A,{valuesOnly:r});for(let[Me,pe]of en.entries())if(_&&ka(pe,A))ue=!0;else if(I&&Cn(pe)&&!di(Dc(pe,A)))Se=!0;else{
let de=Da(pe,v,e,a);if(!de)continue;for(let ae of de.findings)J.push(ae);for(let ae of de.fits)Z.push(ae);if(V&&de.planes.length>0)for(let ae of _a(pe,A))K.push(
ae);for(let{value:ae,pointer:z}of de.planes)H.push({value:ae,pointer:z,document:Me})}f+=H.length,H.length>0&&c.push(v);let Ie=t||H.length>1,Le=J.length>0||K.length>
0||ue||Se;!Ie&&!Le||l.push({number:S,path:v,findings:J,directives:K,fits:Z,listed:Ie?H.flatMap(Me=>Sa(Me,o,v,S)):[],isTemplate:ue,isSkipped:Se})}function m(v){let A=l.
flatMap(({listed:I})=>I),S=Gn(Ta(A,o,t,Tc(v)),({plane:I})=>I.file);return{findings:l.flatMap(({number:I,path:_,findings:V,directives:J})=>La([...V,...(S.get(I)??
[]).map(({finding:K})=>K)],J,_).sort(Ec)),files:s,planes:f,filesWithPlanes:c,fits:l.flatMap(({fits:I})=>I),templates:l.filter(({isTemplate:I})=>I).map(({path:I})=>I),
skipped:l.filter(({isSkipped:I})=>I).map(({path:I})=>I)}}return{add:u,skip:()=>{s++},finish:m}}var Dc=({range:e},t)=>t.slice(e.start.offset,e.end.offset),Ec=(e,t)=>e.
range.start.offset-t.range.start.offset;function Tc(e){let t;return({file:r,document:a,pointer:o},l)=>(t?.file!==r&&(t={file:r,documents:Fr(e(r)).documents}),t.
documents[a]?.positionOf(o+l)??{start:$a,end:$a})}var $a={line:1,column:1,offset:0};function Ua(e,t={}){let r=Ba({...t,endOf:oi});for(let[o,l]of e.entries())r.add(l,o);let{findings:a}=r.finish(o=>e[o]?.text??"");return[...a]}function Yr([e,...t]){return[ja(e),...t.map(ja)]}function ja(e){if("url"in e)return e;if("issue"in e)return{title:`openchoreo issue ${e.issue}`,url:`${qa}/issue\
s/${e.issue}`};let{tag:t,lines:r}=e,a="crd"in e?`config/crd/bases/openchoreo.dev_${e.crd}.yaml`:e.file,o="crd"in e?`CRD of ${e.crd}, ${e.field}`:a;return{title:`\
openchoreo ${t}: ${o}`,url:`${qa}/blob/${t}/${a}${r?Oc(r):""}`}}var qa="https://github.com/openchoreo/openchoreo",Oc=e=>`#L${e.replace("-","-L")}`;var Sc={"yaml-syntax":["Invalid YAML. Fix it at the reported position.","kubectl rejects the file; lint reads YAML the way kubectl does."],"duplicate-key":["Dup\
licate key. Keep one of them.","kubectl silently uses the last one, so a value that you see may not be the one that takes effect."],"missing-field":["Required f\
ield is missing. Add it.","The CRD of the release or the reference documentation requires it."],"unknown-field":["Unknown field: the kind has no such field in t\
his release. Use the suggested one, or remove it.","kubectl rejects unknown fields; for other clients the API server silently drops them."],"wrong-type":["A val\
ue has the wrong type. Use a value of the expected type; quotes turn a number into a string.","The CRD of the release declares the type of each field."],"null-v\
alue":["A field is null. Set a value or remove the field.","The API server drops null values before it validates."],"value-from":["Both a secret reference and a\
n inline value are set, or neither. Set exactly one of them.","With both, the inline value takes precedence; with neither, the plane is skipped."],"missing-secr\
et-namespace":["A cluster-scoped plane refers to a secret without its namespace. Add it.","A cluster-scoped resource has no namespace of its own to look in."],"\
namespace-not-allowed":["A cluster-scoped plane has a namespace. Remove it, or use the namespace-scoped kind.","The API server silently drops it."],"namespaced-\
observability-plane":["A cluster-scoped plane refers to a namespace-scoped observability plane. Refer to a ClusterObservabilityPlane.","A validation rule of the\
 CRD: there is no namespace to look it up in."],"unknown-kind":["Unknown kind: the release has no such kind. Use the suggested one.","Kinds were added and remov\
ed between releases; see docs/releases.md."],"wrong-api-version":["The apiVersion is not OpenChoreo\u2019s. Use openchoreo.dev/v1alpha1.","It is the same in eve\
ry release."],"unknown-value":["Unsupported value. Use one of the allowed values.","The CRD of the release lists them."],"invalid-plane-id":["Invalid planeID: o\
nly lowercase letters, digits and hyphens are allowed. Change it here and in the Helm values of the agent.","The cluster agent is identified by it."],"invalid-n\
ame":["Invalid name: it must be a lowercase RFC 1123 subdomain. Use lowercase letters, digits, hyphens and dots.","The API server validates the metadata of ever\
y resource."],"invalid-label":["Invalid label or annotation. Change its key or value.","The API server validates the metadata of every resource."],"invalid-form\
at":["A string does not have the required format. Change it.","The API server validates it, or the control plane could not resolve it."],"too-long":["Value is t\
oo long. Shorten it.","The API server limits characters, and bytes of annotations."],"not-an-integer":["A number has a fraction. Use an integer.","The CRD of th\
e release requires an integer."],"out-of-range":["A number is out of range. Use one within the limits.","The CRD of the release declares them."],"invalid-date-t\
ime":["Invalid date and time. Use RFC 3339, such as 2026-01-02T03:04:05Z.","The API server accepts no other format."],"immutable-field":["An update changes an i\
mmutable field. Keep the value, or recreate the resource.","A validation rule of the CRD."],"too-many-issues":["There are more issues than a result can hold. Fi\
x the ones that are listed, then run it again.","A result holds at most 10,000 issues, so that no input can fill the memory with them."],unreadable:["Part of an\
 object cannot be read, or is circular. Pass plain data.","Only programs can cause this, never files."]};function Ic(){return[...Object.entries(Sc).map(([e,[t,r]])=>Lc(
e,t,r)),...Xe.map(Ka),...yt.map(Ka),{code:"suppression-without-reason",severity:"warning",what:"Suppression without a reason. Write `# openchoreo-planes-disable\
-next-line CODE -- reason`.",why:"Later readers need to know why the finding does not apply here.",sources:[]},{code:"unused-suppression",severity:"warning",what:"\
Unused suppression. Remove it.",why:"It would hide the next finding at that place.",sources:[]},{code:"rule-failed",severity:"error",what:"A rule failed on a re\
source. Please report it, with the manifest.",why:"It is a bug in this program; the other rules were still applied.",sources:[]}]}function Lc(e,t,r){let a=Object.
hasOwn(kt,e)?kt[e]:void 0,o=Object.hasOwn(St,e)?St[e]:void 0,l=Mc[e];return{code:e,severity:fn(e),what:t,why:r,sources:o?Yr(o):[],...l&&{fixed:l},...a&&{example:a}}}
var Mc={"null-value":"always","unknown-field":"if that is safe"};function Ka(e){let{code:t,severity:r,reason:a,sources:o,example:l}=e,{release:c,at:s,wrong:f}=l,
[u]=Ua([{path:t,text:f}],{release:c,complete:"among"in e&&e.among==="all",...s&&{at:s}}),m=u===void 0?"":`${u.field}: ${u.message}`,v=s?"--at":"among"in e&&e.among===
"all"?"--complete":void 0;return{code:t,severity:r,what:m,example:l,why:a,sources:Yr(o),...v&&{option:v},..."fix"in e&&{fixed:"always"}}}0&&(module.exports={explanations});
