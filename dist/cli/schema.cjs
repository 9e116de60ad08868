"use strict";var B=Object.defineProperty;var Je=Object.getOwnPropertyDescriptor;var Xe=Object.getOwnPropertyNames;var Ye=Object.prototype.hasOwnProperty;var p=(e,n)=>{for(var t in n)B(e,t,{get:n[t],enumerable:!0})},Qe=(e,n,t,o)=>{if(n&&typeof n=="object"||typeof n=="function")for(let a of Xe(n))!Ye.call(e,a)&&a!==
t&&B(e,a,{get:()=>n[a],enumerable:!(o=Je(n,a))||o.enumerable});return e};var Ze=e=>Qe(B({},"__esModule",{value:!0}),e);var St={};p(St,{schemaCommand:()=>Et});module.exports=Ze(St);var Ve=require("fs"),j=require("path");var xe="./node_modules/openchoreo-planes/generated/schemas";function be(e,n,t){if(e==="pre-commit")return tn(t);let o=`OpenChoreo planes of ${t}`;return Oe[e]({
name:o,path:`${xe}/${n}`,files:["manifests/**/*.yaml"],folder:"manifests"})}function we(e,n){let t=[".openchoreo-planes.yaml",".openchoreo-planes.yml"];return Oe[e](
{name:"openchoreo-planes configuration",path:`${xe}/${n}`,files:t})}var Oe={vscode:({path:e,files:n})=>`${JSON.stringify({"yaml.schemas":{[e]:n}},null,2)}
`,jetbrains:({name:e,path:n,files:t,folder:o})=>`<?xml version="1.0" encoding="UTF-8"?>
<project version="4">
  <component name="JsonSchemaMappingsProjectConfiguration">
    <state>
      <map>
        <entry key="${e}">
          <value>
            <SchemaInfo>
              <option name="name" value="${e}" />
              <option name="relativePathToSchema" value="${n.slice(2)}" />
              <option name="patterns">
                <list>
${(o===void 0?t.map(nn):[en(o)]).join(`
`)}
                </list>
              </option>
            </SchemaInfo>
          </value>
        </entry>
      </map>
    </state>
  </component>
</project>
`,modeline:({path:e})=>`# yaml-language-server: $schema=${e}
`},en=e=>`                  <Item>
                    <option name="directory" value="true" />
                    <option name="path" value="${e}" />
                    <option name="mappingKind" value="Directory" />
                  </Item>`,nn=e=>`                  <Item>
                    <option name="path" value="${e}" />
                  </Item>`,tn=e=>`repos:
  - repo: local
    hooks:
      - id: openchoreo-planes
        name: OpenChoreo planes
        language: node
        additional_dependencies: [openchoreo-planes]
        entry: openchoreo-planes lint --release ${e}
        files: ^manifests/.*\\.(ya?ml|json)$
        require_serial: true
`;var G={};p(G,{isPlane:()=>sn,validatePlane:()=>rn,withDefaults:()=>an});var on,M=()=>on??=require("./v0.3.cjs"),rn=(...e)=>M().validatePlane(...e),sn=(...e)=>M().
isPlane(...e),an=(...e)=>M().withDefaults(...e);var L={};p(L,{isPlane:()=>fn,validatePlane:()=>dn,withDefaults:()=>cn});var ln,q=()=>ln??=require("./v0.4.cjs"),dn=(...e)=>q().validatePlane(...e),fn=(...e)=>q().
isPlane(...e),cn=(...e)=>q().withDefaults(...e);var z={};p(z,{isPlane:()=>mn,validatePlane:()=>pn,withDefaults:()=>gn});var un,W=()=>un??=require("./v0.6.cjs"),pn=(...e)=>W().validatePlane(...e),mn=(...e)=>W().
isPlane(...e),gn=(...e)=>W().withDefaults(...e);var U={};p(U,{isPlane:()=>hn,validatePlane:()=>yn,withDefaults:()=>Pn});var vn,T=()=>vn??=require("./v0.7.cjs"),yn=(...e)=>T().validatePlane(...e),hn=(...e)=>T().
isPlane(...e),Pn=(...e)=>T().withDefaults(...e);var V={};p(V,{isPlane:()=>wn,validatePlane:()=>bn,withDefaults:()=>On});var xn,K=()=>xn??=require("./v0.8.cjs"),bn=(...e)=>K().validatePlane(...e),wn=(...e)=>K().
isPlane(...e),On=(...e)=>K().withDefaults(...e);var J={};p(J,{isPlane:()=>kn,validatePlane:()=>Cn,withDefaults:()=>Fn});var Rn,H=()=>Rn??=require("./v0.9.cjs"),Cn=(...e)=>H().validatePlane(...e),kn=(...e)=>H().
isPlane(...e),Fn=(...e)=>H().withDefaults(...e);var I={};p(I,{isPlane:()=>Ln,validatePlane:()=>En,withDefaults:()=>In});var Dn,X=()=>Dn??=require("./v0.10.cjs"),En=(...e)=>X().validatePlane(...e),Ln=(...e)=>X().
isPlane(...e),In=(...e)=>X().withDefaults(...e);var Q={};p(Q,{isPlane:()=>$n,validatePlane:()=>Sn,withDefaults:()=>An});var Nn,Y=()=>Nn??=require("./v0.12.cjs"),Sn=(...e)=>Y().validatePlane(...e),$n=(...e)=>Y().
isPlane(...e),An=(...e)=>Y().withDefaults(...e);var ee={};p(ee,{isPlane:()=>Bn,validatePlane:()=>jn,withDefaults:()=>Mn});var _n,Z=()=>_n??=require("./v0.13.cjs"),jn=(...e)=>Z().validatePlane(...e),Bn=(...e)=>Z().
isPlane(...e),Mn=(...e)=>Z().withDefaults(...e);var te={};p(te,{isPlane:()=>Wn,validatePlane:()=>qn,withDefaults:()=>zn});var Gn,ne=()=>Gn??=require("./v0.14.cjs"),qn=(...e)=>ne().validatePlane(...e),Wn=(...e)=>ne().
isPlane(...e),zn=(...e)=>ne().withDefaults(...e);var N={};p(N,{isPlane:()=>Kn,validatePlane:()=>Un,withDefaults:()=>Vn});var Tn,oe=()=>Tn??=require("./v0.15.cjs"),Un=(...e)=>oe().validatePlane(...e),Kn=(...e)=>oe().
isPlane(...e),Vn=(...e)=>oe().withDefaults(...e);var se={};p(se,{isPlane:()=>Xn,validatePlane:()=>Jn,withDefaults:()=>Yn});var Hn,re=()=>Hn??=require("./v0.17.cjs"),Jn=(...e)=>re().validatePlane(...e),Xn=(...e)=>re().
isPlane(...e),Yn=(...e)=>re().withDefaults(...e);var ae={};p(ae,{isPlane:()=>et,validatePlane:()=>Zn,withDefaults:()=>nt});var Qn,ie=()=>Qn??=require("./v1.0.cjs"),Zn=(...e)=>ie().validatePlane(...e),et=(...e)=>ie().
isPlane(...e),nt=(...e)=>ie().withDefaults(...e);var S={};p(S,{isPlane:()=>rt,validatePlane:()=>ot,withDefaults:()=>st});var tt,le=()=>tt??=require("./v1.1.cjs"),ot=(...e)=>le().validatePlane(...e),rt=(...e)=>le().
isPlane(...e),st=(...e)=>le().withDefaults(...e);var Re={"v0.3":G,"v0.4":L,"v0.5":L,"v0.6":z,"v0.7":U,"v0.8":V,"v0.9":J,"v0.10":I,"v0.11":I,"v0.12":Q,"v0.13":ee,"v0.14":te,"v0.15":N,"v0.16":N,"v0.17":se,"v1.0":ae,
"v1.1":S,"v1.2":S};var P=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"];var de={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"\
v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},$=["DataPlane","ClusterDataPlane","BuildPlane",
"ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"];var Ce={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Build\
Plane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Envir\
onment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlan\
e","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Observa\
bilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlan\
e","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","W\
orkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","Clu\
sterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};var k=P[P.length-1]??P[0],zt=de[k];function ke(e){return de[e]}function Fe(e,n){return typeof n=="string"&&Ce[e].includes(n)}function De(e){return typeof e=="string"&&Object.hasOwn(Re,e)}var fe={ok:0,findings:1,failure:2};var lt=require("util");var F=[],ce=[];function ue(e,n,t){if(e===n)return 0;let o=t?.maxDistance,a=e;e.length>n.length&&(e=n,n=a);let i=e.length,f=n.length;for(;i>0&&e.charCodeAt(~-i)===
n.charCodeAt(~-f);)i--,f--;let c=0;for(;c<i&&e.charCodeAt(c)===n.charCodeAt(c);)c++;if(i-=c,f-=c,o!==void 0&&f-i>o)return o;if(i===0)return o!==void 0&&f>o?o:f;
let g,m,v,y,d=0,O=0;for(;d<i;)ce[d]=e.charCodeAt(c+d),F[d]=++d;for(;O<f;){for(g=n.charCodeAt(c+O),v=O++,m=O,d=0;d<i;d++)y=g===ce[d]?v:v+1,v=F[d],m=F[d]=v>m?y>m?
m+1:y:y>v?v+1:y;if(o!==void 0){let R=m;for(d=0;d<i;d++)F[d]<R&&(R=F[d]);if(R>o)return o}}return F.length=i,ce.length=i,o!==void 0&&m>o?o:m}var it=64;function A(e,n){if(e.length>it)return;let t=e.toLowerCase(),o=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,a;for(let i of n){if(Math.abs(i.length-
e.length)>=o)continue;let f=i.toLowerCase(),c=at(t,f)?1:ue(t,f,{maxDistance:o});c<o&&(o=c,a=i)}return a}function at(e,n){if(e.length!==n.length||e===n)return!1;let t=0;for(;t<e.length&&e[t]===n[t];)t++;return e[t]===n[t+1]&&e[t+1]===n[t]&&e.slice(t+2)===n.slice(t+
2)}var h=class extends Error{name="UsageError"};function Ee(e,n,t=""){let o=A(e,n);return o===void 0?"":`; did you mean ${t}${o}?`}var bt=require("fs"),he=require("path");var je=require("fs"),x=require("path");var Le={release:void 0,rules:{},sets:[],complete:!1,failLevel:void 0,source:void 0,folder:void 0};function Ie(e,n){let{overrides:t=[],sets:o=[],complete:a=!1}=e,
i={release:e.release,rules:e.rules??{},sets:o,complete:a,failLevel:e.failLevel,source:n.source,folder:n.folder},f=new Map;return c=>{if(c===void 0)return i;let g=t.
filter(({files:y})=>y.some(d=>d.matchOf(c)!==void 0));if(g.length===0)return i;let m=g.map(y=>t.indexOf(y)).join(),v=f.get(m)??g.reduce(dt,i);return f.set(m,v),
v}}function dt(e,{release:n,rules:t}){return{...e,release:n??e.release,rules:{...e.rules,...t}}}var _=class extends Error{name="ConfigError";lines;constructor(n){super(n.join(`
`)),this.lines=n}};var ft,ct=()=>ft??=require("./config-file.cjs"),Ne=(...e)=>ct().loadConfig(...e);var ut,pt=()=>ut??=require("./ignored.cjs"),pe=(...e)=>pt().createFilter(...e);function Se({overrides:e=[],sets:n=[]}){return[...e.flatMap(({files:t})=>t).map(mt),...n.map(gt)]}var mt=({pattern:e,matchOf:n})=>({matches:t=>n(t)!==void 0,words:`\
no file matches "${e}" of overrides`}),gt=({pattern:e,matchOf:n})=>({matches:t=>(n(t)??t)!==t,words:`no folder with manifests matches "${e}" of sets`});var w=require("path");function D(e,n){let t=e.endsWith(w.sep)?e.length:e.length+1;if(n.length>t&&n.startsWith(e)&&n.charAt(t-1)===w.sep)return $e(n.slice(t))}function me(e,n){
let t=(0,w.relative)(e,n);return t===""?".":(0,w.isAbsolute)(t)?t:$e(t)}var $e=e=>w.sep==="/"?e:e.replaceAll(w.sep,"/");var vt=[".openchoreo-planes.yaml",".openchoreo-planes.yml",".openchoreo-planes.json"];function Be({cwd:e,file:n,off:t=!1}){if(t&&n!==void 0)throw new h("--confi\
g and --no-config exclude each other");let o=new Map,a=new Map,i=new Map,f=[],c=t||n===void 0?void 0:y((0,x.resolve)(e,n));function g(r){return t?Ae:c??m((0,x.dirname)(
r))}function m(r){let s=o.get(r);if(s)return s;let u=v(r)??(d(r)?Ae:m((0,x.dirname)(r)));return o.set(r,u),u}function v(r){let[s,u]=vt.filter(l=>_e(ge(r,l)));if(u!==
void 0){let l=me(e,r);throw new _([`${l}: has both ${s} and ${u}; keep one of them`])}return s===void 0?void 0:y(ge(r,s))}function y(r){let s=me(e,r),u=(0,x.dirname)(
r),l=Ne(r,s),b=Se(l),C=Ie(l,{source:s,folder:u}),E={folder:u,source:s,settingsFor:C,globs:b,isLeftOut:pe(u,l.ignore??[])};return f.push(E),E}function d(r){return O(
r)?R(r):r===e||D(e,r)===void 0}function O(r){let s=a.get(r);if(s!==void 0)return s;let u=(0,x.dirname)(r),l=R(r)||u!==r&&O(u);return a.set(r,l),l}function R(r){
let s=i.get(r)??_e(ge(r,".git"));return i.set(r,s),s}return{settingsFor:r=>{let{folder:s,settingsFor:u}=g(r);return u(D(s,r))},releases:()=>[...new Set(f.flatMap(
({settingsFor:r})=>{let{release:s}=r(void 0);return s===void 0||s==="auto"?[]:[s]}))],isIgnored:(r,s)=>g(r).isLeftOut(r,s),unmatched:(r,s)=>{let u=new Map(f.filter(
({folder:l})=>s.some(b=>yt(b,l))).map(l=>[l,new Set(l.globs)]));if([...u.values()].every(({size:l})=>l===0))return[];for(let l of r){let b=g(l),C=D(b.folder,l),
E=u.get(b)??[];if(C!==void 0)for(let Pe of E)Pe.matches(C)&&u.get(b)?.delete(Pe)}return[...u].flatMap(([{source:l},b])=>[...b].map(({words:C})=>`${l}: ${C}`))}}}
var yt=(e,n)=>e===n||D(e,n)!==void 0,Ae={folder:"",source:"",settingsFor:()=>Le,isLeftOut:()=>!1,globs:[]},ge=(e,n)=>e.endsWith(x.sep)?e+n:e+x.sep+n;function _e(e){
try{return(0,je.lstatSync)(e,{throwIfNoEntry:!1})!==void 0}catch{return!1}}var Me=require("fs"),ht=require("path");var Ge="<stdin>";function ye(e){let n=e.trim().toLowerCase();if(n==="auto")return{ok:!0,release:"auto"};if(n==="latest")return{ok:!0,release:k};let t=Pt.exec(n),o=t===null?void 0:
`v${t[1]}`;return De(o)?{ok:!0,release:o}:{ok:!1,suggestion:xt(n,o)}}function qe(e){let n=ye(e),t=n.ok?void 0:n.suggestion,o=t===void 0?`; write one of ${P[0]} \
to ${k}, latest or auto`:`; did you mean "${t}"?`;return`unknown release "${e}"${o}`}var Pt=/^v?(\d{1,4}\.\d{1,4})(?:\.(?:\d{1,9}|x))?(?:[-+][0-9a-z.+-]{1,64})?$/;
function xt(e,n){if(n===void 0)return A(e,[...P,"latest","auto"]);let t=ve(n);return P.reduce((o,a)=>Math.abs(ve(a)-t)<Math.abs(ve(o)-t)?a:o)}function ve(e){let[
n=0,t=0]=e.slice(1).split(".").map(Number);return n*1e4+t}function Te(e,{env:n}){if(e!==void 0)return ze(e,"option","--release");let t=n[We];return t===void 0||t===""?void 0:ze(t,"environment",We)}var We="OPENCHOREO_RE\
LEASE";function ze(e,n,t){let o=ye(e);if(!o.ok)throw new h(`${t}: ${qe(e)}`);return o.release==="auto"?"auto":{release:o.release,from:n}}function Ue(e,n){return wt(e,n)??{release:k,from:"detected"}}function wt(e,n){let t=Te(e.release,n);return t===void 0?kt(Ot(e,n).settingsFor(Rt(n))):Ct(t)}function Ot(e,n){return Be({cwd:n.cwd,file:e.config,off:e["no-config"]??!1})}var Rt=e=>(0,he.join)(e.cwd,Ge),Ct=e=>e==="auto"?void 0:e;function kt({release:e}){return e===void 0||e==="auto"?void 0:{release:e,from:"configuration"}}var Ft,Dt=()=>Ft??=require("./write.cjs"),Ke=(...e)=>Dt().writeFiles(...e);async function Et({options:e,positionals:n},t){let[o="planes",...a]=n;if(a.length>0)throw new h("schema takes one kind");let{path:i,snippet:f}=o===He?It:Lt(o,Ue(
e,t).release);if(e.association!==void 0){if(e.output!==void 0)throw new h("--association prints a snippet to copy; it takes no --output");return t.stdout(f(e.association)),
fe.ok}let c=(0,Ve.readFileSync)((0,j.join)(t.generated,"schemas",i),"utf8");if(e.output===void 0)return t.stdout(c),fe.ok;let g={path:(0,j.resolve)(t.cwd,e.output),
shown:e.output,text:c};return Ke([g],{io:t,lookedAt:[],onWritten:()=>{}})}function Lt(e,n){let t=`${n}/${Nt(e,n)}`;return{path:t,snippet:o=>be(o,t,n)}}var He="c\
onfig",It={path:"config.json",snippet:e=>{if(e!=="pre-commit")return we(e,"config.json");throw new h("pre-commit needs no schema of the configuration: lint repo\
rts its mistakes")}};function Nt(e,n){if(e==="planes"||e==="manifests")return`${e}.schema.json`;let t=P.filter(a=>Fe(ke(a),e));if(t.includes(n))return`crds/open\
choreo.dev/${e.toLowerCase()}_v1alpha1.json`;if(t.length>0)throw new h(`${n} has no ${e}: only ${t[0]} to ${t.at(-1)} do`);let o=Ee(e,[...$,"planes","manifests",
He]);throw new h(`unknown kind ${e}${o||`; must be one of ${$.join(", ")}`}`)}0&&(module.exports={schemaCommand});
