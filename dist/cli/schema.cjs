"use strict";var C=Object.defineProperty;var ye=Object.getOwnPropertyDescriptor;var ge=Object.getOwnPropertyNames;var xe=Object.prototype.hasOwnProperty;var c=(e,n)=>{for(var t in n)C(e,t,{get:n[t],enumerable:!0})},Oe=(e,n,t,a)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of ge(n))!xe.call(e,o)&&o!==
t&&C(e,o,{get:()=>n[o],enumerable:!(a=ye(n,o))||a.enumerable});return e};var we=e=>Oe(C({},"__esModule",{value:!0}),e);var qn={};c(qn,{schemaCommand:()=>jn});module.exports=we(qn);var Pe=require("fs"),S=require("path");var $={};c($,{isPlane:()=>Ee,validatePlane:()=>De,withDefaults:()=>Re});var be,k=()=>be??=require("./v0.3.cjs"),De=(...e)=>k().validatePlane(...e),Ee=(...e)=>k().
isPlane(...e),Re=(...e)=>k().withDefaults(...e);var w={};c(w,{isPlane:()=>Ce,validatePlane:()=>_e,withDefaults:()=>ke});var Se,I=()=>Se??=require("./v0.4.cjs"),_e=(...e)=>I().validatePlane(...e),Ce=(...e)=>I().
isPlane(...e),ke=(...e)=>I().withDefaults(...e);var L={};c(L,{isPlane:()=>Ae,validatePlane:()=>Ie,withDefaults:()=>Le});var $e,A=()=>$e??=require("./v0.6.cjs"),Ie=(...e)=>A().validatePlane(...e),Ae=(...e)=>A().
isPlane(...e),Le=(...e)=>A().withDefaults(...e);var N={};c(N,{isPlane:()=>Te,validatePlane:()=>Ne,withDefaults:()=>je});var Be,B=()=>Be??=require("./v0.7.cjs"),Ne=(...e)=>B().validatePlane(...e),Te=(...e)=>B().
isPlane(...e),je=(...e)=>B().withDefaults(...e);var j={};c(j,{isPlane:()=>Me,validatePlane:()=>qe,withDefaults:()=>We});var Fe,T=()=>Fe??=require("./v0.8.cjs"),qe=(...e)=>T().validatePlane(...e),Me=(...e)=>T().
isPlane(...e),We=(...e)=>T().withDefaults(...e);var q={};c(q,{isPlane:()=>Ke,validatePlane:()=>ze,withDefaults:()=>Ue});var Ve,F=()=>Ve??=require("./v0.9.cjs"),ze=(...e)=>F().validatePlane(...e),Ke=(...e)=>F().
isPlane(...e),Ue=(...e)=>F().withDefaults(...e);var b={};c(b,{isPlane:()=>Xe,validatePlane:()=>Je,withDefaults:()=>He});var Ge,M=()=>Ge??=require("./v0.10.cjs"),Je=(...e)=>M().validatePlane(...e),Xe=(...e)=>M().
isPlane(...e),He=(...e)=>M().withDefaults(...e);var V={};c(V,{isPlane:()=>Ze,validatePlane:()=>Qe,withDefaults:()=>en});var Ye,W=()=>Ye??=require("./v0.12.cjs"),Qe=(...e)=>W().validatePlane(...e),Ze=(...e)=>W().
isPlane(...e),en=(...e)=>W().withDefaults(...e);var K={};c(K,{isPlane:()=>an,validatePlane:()=>tn,withDefaults:()=>on});var nn,z=()=>nn??=require("./v0.13.cjs"),tn=(...e)=>z().validatePlane(...e),an=(...e)=>z().
isPlane(...e),on=(...e)=>z().withDefaults(...e);var G={};c(G,{isPlane:()=>ln,validatePlane:()=>sn,withDefaults:()=>cn});var rn,U=()=>rn??=require("./v0.14.cjs"),sn=(...e)=>U().validatePlane(...e),ln=(...e)=>U().
isPlane(...e),cn=(...e)=>U().withDefaults(...e);var D={};c(D,{isPlane:()=>fn,validatePlane:()=>dn,withDefaults:()=>pn});var un,J=()=>un??=require("./v0.15.cjs"),dn=(...e)=>J().validatePlane(...e),fn=(...e)=>J().
isPlane(...e),pn=(...e)=>J().withDefaults(...e);var H={};c(H,{isPlane:()=>hn,validatePlane:()=>mn,withDefaults:()=>Pn});var vn,X=()=>vn??=require("./v0.17.cjs"),mn=(...e)=>X().validatePlane(...e),hn=(...e)=>X().
isPlane(...e),Pn=(...e)=>X().withDefaults(...e);var Q={};c(Q,{isPlane:()=>xn,validatePlane:()=>gn,withDefaults:()=>On});var yn,Y=()=>yn??=require("./v1.0.cjs"),gn=(...e)=>Y().validatePlane(...e),xn=(...e)=>Y().
isPlane(...e),On=(...e)=>Y().withDefaults(...e);var E={};c(E,{isPlane:()=>Dn,validatePlane:()=>bn,withDefaults:()=>En});var wn,Z=()=>wn??=require("./v1.1.cjs"),bn=(...e)=>Z().validatePlane(...e),Dn=(...e)=>Z().
isPlane(...e),En=(...e)=>Z().withDefaults(...e);var m=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],ee="v0.16",R=["Dat\
aPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment",
"Organization"],re={"v0.3":$,"v0.4":w,"v0.5":w,"v0.6":L,"v0.7":N,"v0.8":j,"v0.9":q,"v0.10":b,"v0.11":b,"v0.12":V,"v0.13":K,"v0.14":G,"v0.15":D,"v0.16":D,"v0.17":H,
"v1.0":Q,"v1.1":E,"v1.2":E},ie={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10",
"v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},se={"v0.3":["DataPlan\
e","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Org\
anization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"\
v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organiz\
ation"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],
"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","C\
lusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","Build\
Plane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkfl\
owPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","Observab\
ilityPlane","ClusterObservabilityPlane","Environment"]};function ne(e){return ie[e]}var zn=[...new Set(m.map(ne))];function le(e,n){return typeof n=="string"&&se[e].includes(n)}function ce(e){return typeof e=="string"&&Object.hasOwn(re,e)}var h=[],te=[];function ae(e,n,t){if(e===n)return 0;let a=t?.maxDistance,o=e;e.length>n.length&&(e=n,n=o);let r=e.length,u=n.length;for(;r>0&&e.charCodeAt(~-r)===
n.charCodeAt(~-u);)r--,u--;let s=0;for(;s<r&&e.charCodeAt(s)===n.charCodeAt(s);)s++;if(r-=s,u-=s,a!==void 0&&u-r>a)return a;if(r===0)return a!==void 0&&u>a?a:u;
let y,f,p,g,l=0,O=0;for(;l<r;)te[l]=e.charCodeAt(s+l),h[l]=++l;for(;O<u;){for(y=n.charCodeAt(s+O),p=O++,f=O,l=0;l<r;l++)g=y===te[l]?p:p+1,p=h[l],f=h[l]=p>f?g>f?
f+1:g:g>p?p+1:g;if(a!==void 0){let _=f;for(l=0;l<r;l++)h[l]<_&&(_=h[l]);if(_>a)return a}}return h.length=r,te.length=r,a!==void 0&&f>a?a:f}var Rn=64;function x(e,n){if(e.length>Rn)return;let t=e.toLowerCase(),a=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,o;for(let r of n){if(Math.abs(r.length-
e.length)>=a)continue;let u=r.toLowerCase(),s=Sn(t,u)?1:ae(t,u,{maxDistance:a});s<a&&(a=s,o=r)}return o}function Sn(e,n){if(e.length!==n.length)return!1;let t=0;
for(;t<e.length&&e[t]===n[t];)t++;return e[t]===n[t+1]&&e[t+1]===n[t]&&e.slice(t+2)===n.slice(t+2)}var _n="./node_modules/openchoreo-planes/generated/schemas",Cn="manifests/**/*.yaml";function ue(e,n,t){return kn[e](`${_n}/${n}`,t)}var kn={vscode:e=>`${JSON.stringify(
{"yaml.schemas":{[e]:[Cn]}},null,2)}
`,jetbrains:(e,n)=>`<?xml version="1.0" encoding="UTF-8"?>
<project version="4">
  <component name="JsonSchemaMappingsProjectConfiguration">
    <state>
      <map>
        <entry key="OpenChoreo planes of ${n}">
          <value>
            <SchemaInfo>
              <option name="name" value="OpenChoreo planes of ${n}" />
              <option name="relativePathToSchema" value="${e.slice(2)}" />
              <option name="patterns">
                <list>
                  <Item>
                    <option name="directory" value="true" />
                    <option name="path" value="manifests" />
                    <option name="mappingKind" value="Directory" />
                  </Item>
                </list>
              </option>
            </SchemaInfo>
          </value>
        </entry>
      </map>
    </state>
  </component>
</project>
`,modeline:e=>`# yaml-language-server: $schema=${e}
`,"pre-commit":(e,n)=>`repos:
  - repo: local
    hooks:
      - id: openchoreo-planes
        name: OpenChoreo planes
        language: node
        additional_dependencies: [openchoreo-planes]
        entry: openchoreo-planes lint --release ${n}
        files: ^manifests/.*\\.(ya?ml|json)$
        require_serial: true
`};var P={ok:0,findings:1,failure:2};var de=require("util");var d=class extends Error{name="UsageError"};function fe(e,n){try{let{values:t,positionals:a}=(0,de.parseArgs)({args:[...e],options:n,allowPositionals:!0,strict:!0});return{values:t,positionals:a}}catch(t){
let a=e.find(r=>r.startsWith("--")&&!Object.hasOwn(n,oe(r)));if(a===void 0)throw new d(t instanceof Error?t.message:String(t));let o=x(oe(a),Object.keys(n));throw new d(
`there is no option --${oe(a)}${o===void 0?"":`; did you mean --${o}?`}`)}}var oe=e=>e.slice(2).split("=")[0]??"";function pe(e){if(e===void 0)return ee;if(ce(e))
return e;throw new d(`there is no release ${e}; it is one of ${m.join(", ")}`)}function ve(e,n,t){let a=t.find(r=>r===n);if(a!==void 0)return a;let o=x(n,t);throw new d(
`${e} is one of ${t.join(", ")}${o===void 0?"":`; did you mean ${o}?`}`)}var $n={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too large to be a manifest",ERR_FS_FILE_TOO_LARGE:"\
it is too large to be a manifest"};function me(e){let n=e instanceof Error&&"code"in e?String(e.code):"";return $n[n]??(e instanceof Error?e.message:String(e))}var i=require("fs"),v=require("path");function he(e){let n=[],t=[];try{for(let a of e)n.push(In(a));for(let a of n)(0,i.renameSync)(a.temporary,a.path),t.push(a)}catch(a){
for(let o of t)Ln(o);throw a}finally{for(let{temporary:a}of n)(0,i.rmSync)(a,{force:!0})}}function In({path:e,text:n,before:t}){(0,i.mkdirSync)((0,v.dirname)(e),
{recursive:!0});let a=Bn(e);if(t!==void 0&&!a?.equals(Buffer.from(t)))throw new Error(`${e}: ${An(a)}`);let o=a===void 0?e:(0,i.realpathSync)(e);a!==void 0&&(0,i.accessSync)(
o,i.constants.W_OK);let r=(0,v.join)((0,v.dirname)(o),`.${(0,v.basename)(o)}.${process.pid}.tmp`),u={path:o,temporary:r,before:a};try{(0,i.writeFileSync)(r,n,{flush:!0}),
a!==void 0&&(0,i.chmodSync)(r,(0,i.statSync)(o).mode)}catch(s){throw(0,i.rmSync)(r,{force:!0}),s}return u}function An(e){return e?.[0]===255||e?.[0]===254?"it i\
s UTF-16; save it as UTF-8 first":"it has changed since it was read; try again"}function Ln({path:e,before:n}){n===void 0?(0,i.rmSync)(e,{force:!0}):(0,i.writeFileSync)(
e,n)}function Bn(e){try{return(0,i.readFileSync)(e)}catch(n){if(n instanceof Error&&"code"in n&&n.code==="ENOENT")return;throw n}}var Nn=`openchoreo-planes schema [KIND] [--release RELEASE] [--output FILE]

Prints the JSON Schema that editors need, in one file: of all planes, of one KIND such as DataPlane,
or of manifests, for files with other resources among the planes.

  --release RELEASE     the release whose contract holds, such as v1.2 (default: v0.16)
  --output FILE         write it there instead
  --association EDITOR  print instead how to tell vscode, jetbrains, a modeline or pre-commit of it
  --help                this text

Exit status: 0 printed, 2 wrong usage, or a file that cannot be written. docs/editors.md tells more.
`,Tn=["vscode","jetbrains","modeline","pre-commit"];function jn(e,n){let{values:t,positionals:a}=fe(e,{release:{type:"string"},output:{type:"string"},association:{
type:"string"},help:{type:"boolean"}});if(t.help)return n.stdout(Nn),P.ok;let o=pe(t.release),[r="planes",...u]=a;if(u.length>0)throw new d("schema takes one ki\
nd");let s=Fn(r,o);if(t.association!==void 0){if(t.output!==void 0)throw new d("--association prints a snippet to copy; it takes no --output");return n.stdout(ue(
ve("--association",t.association,Tn),`${o}/${s}`,o)),P.ok}let y=(0,Pe.readFileSync)((0,S.join)(n.schemas,o,s),"utf8");if(t.output===void 0)return n.stdout(y),P.
ok;try{return he([{path:(0,S.resolve)(n.cwd,t.output),text:y}]),P.ok}catch(f){return n.stderr(`openchoreo-planes: ${t.output}: ${me(f)}
`),P.failure}}function Fn(e,n){if(e==="planes"||e==="manifests")return`${e}.schema.json`;let t=m.filter(o=>le(ne(o),e));if(t.includes(n))return`crds/openchoreo.\
dev/${e.toLowerCase()}_v1alpha1.json`;if(t.length>0)throw new d(`${n} has no ${e}; it is one of ${t[0]} to ${t.at(-1)}`);let a=x(e,[...R,"planes","manifests"]);
throw new d(`there is no kind ${e}${a===void 0?`; it is one of ${R.join(", ")}`:`; did you mean ${a}?`}`)}0&&(module.exports={schemaCommand});
