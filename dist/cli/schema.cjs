"use strict";var C=Object.defineProperty;var ge=Object.getOwnPropertyDescriptor;var xe=Object.getOwnPropertyNames;var Oe=Object.prototype.hasOwnProperty;var u=(e,n)=>{for(var t in n)C(e,t,{get:n[t],enumerable:!0})},we=(e,n,t,a)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of xe(n))!Oe.call(e,o)&&o!==
t&&C(e,o,{get:()=>n[o],enumerable:!(a=ge(n,o))||a.enumerable});return e};var be=e=>we(C({},"__esModule",{value:!0}),e);var qn={};u(qn,{schemaCommand:()=>jn});module.exports=be(qn);var ye=require("fs"),_=require("path");var $={};u($,{isPlane:()=>Re,validatePlane:()=>Ee,withDefaults:()=>_e});var De,k=()=>De??=require("./v0.3.cjs"),Ee=(...e)=>k().validatePlane(...e),Re=(...e)=>k().
isPlane(...e),_e=(...e)=>k().withDefaults(...e);var w={};u(w,{isPlane:()=>ke,validatePlane:()=>Ce,withDefaults:()=>$e});var Se,I=()=>Se??=require("./v0.4.cjs"),Ce=(...e)=>I().validatePlane(...e),ke=(...e)=>I().
isPlane(...e),$e=(...e)=>I().withDefaults(...e);var L={};u(L,{isPlane:()=>Le,validatePlane:()=>Ae,withDefaults:()=>Be});var Ie,A=()=>Ie??=require("./v0.6.cjs"),Ae=(...e)=>A().validatePlane(...e),Le=(...e)=>A().
isPlane(...e),Be=(...e)=>A().withDefaults(...e);var N={};u(N,{isPlane:()=>je,validatePlane:()=>Te,withDefaults:()=>Fe});var Ne,B=()=>Ne??=require("./v0.7.cjs"),Te=(...e)=>B().validatePlane(...e),je=(...e)=>B().
isPlane(...e),Fe=(...e)=>B().withDefaults(...e);var j={};u(j,{isPlane:()=>We,validatePlane:()=>Me,withDefaults:()=>Ve});var qe,T=()=>qe??=require("./v0.8.cjs"),Me=(...e)=>T().validatePlane(...e),We=(...e)=>T().
isPlane(...e),Ve=(...e)=>T().withDefaults(...e);var q={};u(q,{isPlane:()=>Ue,validatePlane:()=>Ke,withDefaults:()=>Ge});var ze,F=()=>ze??=require("./v0.9.cjs"),Ke=(...e)=>F().validatePlane(...e),Ue=(...e)=>F().
isPlane(...e),Ge=(...e)=>F().withDefaults(...e);var b={};u(b,{isPlane:()=>He,validatePlane:()=>Xe,withDefaults:()=>Ye});var Je,M=()=>Je??=require("./v0.10.cjs"),Xe=(...e)=>M().validatePlane(...e),He=(...e)=>M().
isPlane(...e),Ye=(...e)=>M().withDefaults(...e);var V={};u(V,{isPlane:()=>en,validatePlane:()=>Ze,withDefaults:()=>nn});var Qe,W=()=>Qe??=require("./v0.12.cjs"),Ze=(...e)=>W().validatePlane(...e),en=(...e)=>W().
isPlane(...e),nn=(...e)=>W().withDefaults(...e);var K={};u(K,{isPlane:()=>on,validatePlane:()=>an,withDefaults:()=>rn});var tn,z=()=>tn??=require("./v0.13.cjs"),an=(...e)=>z().validatePlane(...e),on=(...e)=>z().
isPlane(...e),rn=(...e)=>z().withDefaults(...e);var G={};u(G,{isPlane:()=>un,validatePlane:()=>ln,withDefaults:()=>cn});var sn,U=()=>sn??=require("./v0.14.cjs"),ln=(...e)=>U().validatePlane(...e),un=(...e)=>U().
isPlane(...e),cn=(...e)=>U().withDefaults(...e);var D={};u(D,{isPlane:()=>pn,validatePlane:()=>fn,withDefaults:()=>vn});var dn,J=()=>dn??=require("./v0.15.cjs"),fn=(...e)=>J().validatePlane(...e),pn=(...e)=>J().
isPlane(...e),vn=(...e)=>J().withDefaults(...e);var H={};u(H,{isPlane:()=>Pn,validatePlane:()=>hn,withDefaults:()=>yn});var mn,X=()=>mn??=require("./v0.17.cjs"),hn=(...e)=>X().validatePlane(...e),Pn=(...e)=>X().
isPlane(...e),yn=(...e)=>X().withDefaults(...e);var Q={};u(Q,{isPlane:()=>On,validatePlane:()=>xn,withDefaults:()=>wn});var gn,Y=()=>gn??=require("./v1.0.cjs"),xn=(...e)=>Y().validatePlane(...e),On=(...e)=>Y().
isPlane(...e),wn=(...e)=>Y().withDefaults(...e);var E={};u(E,{isPlane:()=>En,validatePlane:()=>Dn,withDefaults:()=>Rn});var bn,Z=()=>bn??=require("./v1.1.cjs"),Dn=(...e)=>Z().validatePlane(...e),En=(...e)=>Z().
isPlane(...e),Rn=(...e)=>Z().withDefaults(...e);var m=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],ee="v0.16",R=["Dat\
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
ilityPlane","ClusterObservabilityPlane","Environment"]};function ne(e){return ie[e]}var zn=[...new Set(m.map(ne))];function le(e,n){return typeof n=="string"&&se[e].includes(n)}function ue(e){return typeof e=="string"&&Object.hasOwn(re,e)}var h=[],te=[];function ae(e,n,t){if(e===n)return 0;let a=t?.maxDistance,o=e;e.length>n.length&&(e=n,n=o);let r=e.length,c=n.length;for(;r>0&&e.charCodeAt(~-r)===
n.charCodeAt(~-c);)r--,c--;let s=0;for(;s<r&&e.charCodeAt(s)===n.charCodeAt(s);)s++;if(r-=s,c-=s,a!==void 0&&c-r>a)return a;if(r===0)return a!==void 0&&c>a?a:c;
let y,f,p,g,l=0,O=0;for(;l<r;)te[l]=e.charCodeAt(s+l),h[l]=++l;for(;O<c;){for(y=n.charCodeAt(s+O),p=O++,f=O,l=0;l<r;l++)g=y===te[l]?p:p+1,p=h[l],f=h[l]=p>f?g>f?
f+1:g:g>p?p+1:g;if(a!==void 0){let S=f;for(l=0;l<r;l++)h[l]<S&&(S=h[l]);if(S>a)return a}}return h.length=r,te.length=r,a!==void 0&&f>a?a:f}var _n=64;function x(e,n){if(e.length>_n)return;let t=e.toLowerCase(),a=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,o;for(let r of n){if(Math.abs(r.length-
e.length)>=a)continue;let c=r.toLowerCase(),s=Sn(t,c)?1:ae(t,c,{maxDistance:a});s<a&&(a=s,o=r)}return o}function Sn(e,n){if(e.length!==n.length)return!1;let t=0;
for(;t<e.length&&e[t]===n[t];)t++;return e[t]===n[t+1]&&e[t+1]===n[t]&&e.slice(t+2)===n.slice(t+2)}var ce=["vscode","jetbrains","modeline","pre-commit"],Cn="./node_modules/openchoreo-planes/generated/schemas",kn="manifests/**/*.yaml";function de(e,n,t){return $n[e](
`${Cn}/${n}`,t)}var $n={vscode:e=>`${JSON.stringify({"yaml.schemas":{[e]:[kn]}},null,2)}
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
`};var P={ok:0,findings:1,failure:2};var fe=require("util");var d=class extends Error{name="UsageError"};function pe(e,n){try{let{values:t,positionals:a}=(0,fe.parseArgs)({args:[...e],options:n,allowPositionals:!0,strict:!0});return{values:t,positionals:a}}catch(t){
let a=e.find(r=>r.startsWith("--")&&!Object.hasOwn(n,oe(r)));if(a===void 0)throw new d(t instanceof Error?t.message:String(t));let o=x(oe(a),Object.keys(n));throw new d(
`there is no option --${oe(a)}${o===void 0?"":`; did you mean --${o}?`}`)}}var oe=e=>e.slice(2).split("=")[0]??"";function ve(e){if(e===void 0)return ee;if(ue(e))
return e;throw new d(`there is no release ${e}; it is one of ${m.join(", ")}`)}function me(e,n,t){let a=t.find(r=>r===n);if(a!==void 0)return a;let o=x(n,t);throw new d(
`${e} is one of ${t.join(", ")}${o===void 0?"":`; did you mean ${o}?`}`)}var In={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too large to be a manifest",ERR_FS_FILE_TOO_LARGE:"\
it is too large to be a manifest"};function he(e){let n=e instanceof Error&&"code"in e?String(e.code):"";return In[n]??(e instanceof Error?e.message:String(e))}var i=require("fs"),v=require("path");function Pe(e){let n=[],t=[];try{for(let a of e)n.push(An(a));for(let a of n)(0,i.renameSync)(a.temporary,a.path),t.push(a)}catch(a){
for(let o of t)Bn(o);throw a}finally{for(let{temporary:a}of n)(0,i.rmSync)(a,{force:!0})}}function An({path:e,text:n,before:t}){(0,i.mkdirSync)((0,v.dirname)(e),
{recursive:!0});let a=Nn(e);if(t!==void 0&&!a?.equals(Buffer.from(t)))throw new Error(`${e}: ${Ln(a)}`);let o=a===void 0?e:(0,i.realpathSync)(e);a!==void 0&&(0,i.accessSync)(
o,i.constants.W_OK);let r=(0,v.join)((0,v.dirname)(o),`.${(0,v.basename)(o)}.${process.pid}.tmp`),c={path:o,temporary:r,before:a};try{(0,i.writeFileSync)(r,n,{flush:!0}),
a!==void 0&&(0,i.chmodSync)(r,(0,i.statSync)(o).mode)}catch(s){throw(0,i.rmSync)(r,{force:!0}),s}return c}function Ln(e){return e?.[0]===255||e?.[0]===254?"it i\
s UTF-16; save it as UTF-8 first":"it has changed since it was read; try again"}function Bn({path:e,before:n}){n===void 0?(0,i.rmSync)(e,{force:!0}):(0,i.writeFileSync)(
e,n)}function Nn(e){try{return(0,i.readFileSync)(e)}catch(n){if(n instanceof Error&&"code"in n&&n.code==="ENOENT")return;throw n}}var Tn=`openchoreo-planes schema [KIND] [--release RELEASE] [--output FILE]

Prints the JSON Schema that editors need, in one file: of all planes, of one KIND such as DataPlane,
or of manifests, for files with other resources among the planes.

  --release RELEASE     the release whose contract holds, such as v1.2 (default: v0.16)
  --output FILE         write it there instead
  --association EDITOR  print instead how to tell vscode, jetbrains, a modeline or pre-commit of it
  --help                this text

Exit status: 0 printed, 2 wrong usage, or a file that cannot be written. docs/editors.md tells more.
`;function jn(e,n){let{values:t,positionals:a}=pe(e,{release:{type:"string"},output:{type:"string"},association:{type:"string"},help:{type:"boolean"}});if(t.help)
return n.stdout(Tn),P.ok;let o=ve(t.release),[r="planes",...c]=a;if(c.length>0)throw new d("schema takes one kind");let s=Fn(r,o);if(t.association!==void 0){if(t.
output!==void 0)throw new d("--association prints a snippet to copy; it takes no --output");return n.stdout(de(me("--association",t.association,ce),`${o}/${s}`,
o)),P.ok}let y=(0,ye.readFileSync)((0,_.join)(n.generated,"schemas",o,s),"utf8");if(t.output===void 0)return n.stdout(y),P.ok;try{return Pe([{path:(0,_.resolve)(
n.cwd,t.output),text:y}]),P.ok}catch(f){return n.stderr(`openchoreo-planes: ${t.output}: ${he(f)}
`),P.failure}}function Fn(e,n){if(e==="planes"||e==="manifests")return`${e}.schema.json`;let t=m.filter(o=>le(ne(o),e));if(t.includes(n))return`crds/openchoreo.\
dev/${e.toLowerCase()}_v1alpha1.json`;if(t.length>0)throw new d(`${n} has no ${e}; it is one of ${t[0]} to ${t.at(-1)}`);let a=x(e,[...R,"planes","manifests"]);
throw new d(`there is no kind ${e}${a===void 0?`; it is one of ${R.join(", ")}`:`; did you mean ${a}?`}`)}0&&(module.exports={schemaCommand});
