"use strict";var K=Object.defineProperty;var Sn=Object.getOwnPropertyDescriptor;var Rn=Object.getOwnPropertyNames;var En=Object.prototype.hasOwnProperty;var y=(e,n)=>{for(var t in n)K(e,t,{get:n[t],enumerable:!0})},Fn=(e,n,t,o)=>{if(n&&typeof n=="object"||typeof n=="function")for(let r of Rn(n))!En.call(e,r)&&r!==
t&&K(e,r,{get:()=>n[r],enumerable:!(o=Sn(n,r))||o.enumerable});return e};var Cn=e=>Fn(K({},"__esModule",{value:!0}),e);var Co={};y(Co,{schemaCommand:()=>So});module.exports=Cn(Co);var bn=require("fs"),z=require("path");var ke="./node_modules/openchoreo-planes/generated/schemas";function Ne(e,n,t){if(e==="pre-commit")return Nn(t);let o=`OpenChoreo planes of ${t}`;return $e[e]({
name:o,path:`${ke}/${n}`,files:["manifests/**/*.yaml"],folder:"manifests"})}function De(e,n){let t=[".openchoreo-planes.yaml",".openchoreo-planes.yml"];return $e[e](
{name:"openchoreo-planes configuration",path:`${ke}/${n}`,files:t})}var $e={vscode:({path:e,files:n})=>`${JSON.stringify({"yaml.schemas":{[e]:n}},null,2)}
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
${(o===void 0?t.map(kn):[In(o)]).join(`
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
`},In=e=>`                  <Item>
                    <option name="directory" value="true" />
                    <option name="path" value="${e}" />
                    <option name="mappingKind" value="Directory" />
                  </Item>`,kn=e=>`                  <Item>
                    <option name="path" value="${e}" />
                  </Item>`,Nn=e=>`repos:
  - repo: local
    hooks:
      - id: openchoreo-planes
        name: OpenChoreo planes
        language: node
        additional_dependencies: [openchoreo-planes]
        entry: openchoreo-planes lint --release ${e}
        files: ^manifests/.*\\.(ya?ml|json)$
        require_serial: true
`;var J={};y(J,{isPlane:()=>Ln,validatePlane:()=>$n,withDefaults:()=>An});var Dn,H=()=>Dn??=require("./v0.3.cjs"),$n=(...e)=>H().validatePlane(...e),Ln=(...e)=>H().
isPlane(...e),An=(...e)=>H().withDefaults(...e);var M={};y(M,{isPlane:()=>Tn,validatePlane:()=>Mn,withDefaults:()=>Gn});var _n,V=()=>_n??=require("./v0.4.cjs"),Mn=(...e)=>V().validatePlane(...e),Tn=(...e)=>V().
isPlane(...e),Gn=(...e)=>V().withDefaults(...e);var X={};y(X,{isPlane:()=>Bn,validatePlane:()=>Wn,withDefaults:()=>qn});var jn,Y=()=>jn??=require("./v0.6.cjs"),Wn=(...e)=>Y().validatePlane(...e),Bn=(...e)=>Y().
isPlane(...e),qn=(...e)=>Y().withDefaults(...e);var Q={};y(Q,{isPlane:()=>Kn,validatePlane:()=>zn,withDefaults:()=>Hn});var Un,Z=()=>Un??=require("./v0.7.cjs"),zn=(...e)=>Z().validatePlane(...e),Kn=(...e)=>Z().
isPlane(...e),Hn=(...e)=>Z().withDefaults(...e);var ne={};y(ne,{isPlane:()=>Yn,validatePlane:()=>Vn,withDefaults:()=>Xn});var Jn,ee=()=>Jn??=require("./v0.8.cjs"),Vn=(...e)=>ee().validatePlane(...e),Yn=(...e)=>ee().
isPlane(...e),Xn=(...e)=>ee().withDefaults(...e);var oe={};y(oe,{isPlane:()=>et,validatePlane:()=>Qn,withDefaults:()=>nt});var Zn,te=()=>Zn??=require("./v0.9.cjs"),Qn=(...e)=>te().validatePlane(...e),et=(...e)=>te().
isPlane(...e),nt=(...e)=>te().withDefaults(...e);var T={};y(T,{isPlane:()=>rt,validatePlane:()=>ot,withDefaults:()=>st});var tt,re=()=>tt??=require("./v0.10.cjs"),ot=(...e)=>re().validatePlane(...e),rt=(...e)=>re().
isPlane(...e),st=(...e)=>re().withDefaults(...e);var ie={};y(ie,{isPlane:()=>lt,validatePlane:()=>at,withDefaults:()=>ft});var it,se=()=>it??=require("./v0.12.cjs"),at=(...e)=>se().validatePlane(...e),lt=(...e)=>se().
isPlane(...e),ft=(...e)=>se().withDefaults(...e);var le={};y(le,{isPlane:()=>ut,validatePlane:()=>ct,withDefaults:()=>pt});var dt,ae=()=>dt??=require("./v0.13.cjs"),ct=(...e)=>ae().validatePlane(...e),ut=(...e)=>ae().
isPlane(...e),pt=(...e)=>ae().withDefaults(...e);var de={};y(de,{isPlane:()=>yt,validatePlane:()=>gt,withDefaults:()=>vt});var mt,fe=()=>mt??=require("./v0.14.cjs"),gt=(...e)=>fe().validatePlane(...e),yt=(...e)=>fe().
isPlane(...e),vt=(...e)=>fe().withDefaults(...e);var G={};y(G,{isPlane:()=>xt,validatePlane:()=>wt,withDefaults:()=>Pt});var ht,ce=()=>ht??=require("./v0.15.cjs"),wt=(...e)=>ce().validatePlane(...e),xt=(...e)=>ce().
isPlane(...e),Pt=(...e)=>ce().withDefaults(...e);var pe={};y(pe,{isPlane:()=>St,validatePlane:()=>Ot,withDefaults:()=>Rt});var bt,ue=()=>bt??=require("./v0.17.cjs"),Ot=(...e)=>ue().validatePlane(...e),St=(...e)=>ue().
isPlane(...e),Rt=(...e)=>ue().withDefaults(...e);var ge={};y(ge,{isPlane:()=>Ct,validatePlane:()=>Ft,withDefaults:()=>It});var Et,me=()=>Et??=require("./v1.0.cjs"),Ft=(...e)=>me().validatePlane(...e),Ct=(...e)=>me().
isPlane(...e),It=(...e)=>me().withDefaults(...e);var j={};y(j,{isPlane:()=>Dt,validatePlane:()=>Nt,withDefaults:()=>$t});var kt,ye=()=>kt??=require("./v1.1.cjs"),Nt=(...e)=>ye().validatePlane(...e),Dt=(...e)=>ye().
isPlane(...e),$t=(...e)=>ye().withDefaults(...e);var Le={"v0.3":J,"v0.4":M,"v0.5":M,"v0.6":X,"v0.7":Q,"v0.8":ne,"v0.9":oe,"v0.10":T,"v0.11":T,"v0.12":ie,"v0.13":le,"v0.14":de,"v0.15":G,"v0.16":G,"v0.17":pe,"v1\
.0":ge,"v1.1":j,"v1.2":j};var P=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"];var ve={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"\
v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},W=["DataPlane","ClusterDataPlane","BuildPlane",
"ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],Ae={"v0.3":["DataPlane",
"BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organi\
zation"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.\
9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organizati\
on"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],
"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","C\
lusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","Build\
Plane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkfl\
owPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","Observab\
ilityPlane","ClusterObservabilityPlane","Environment"]};var k=P[P.length-1]??P[0],Mo=ve[k];function _e(e){return ve[e]}function Me(e,n){return typeof n=="string"&&Ae[e].includes(n)}function Te(e){return typeof e=="string"&&Object.hasOwn(Le,e)}var Lt=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,At=/##(\w*)\[/g;function Ge(e){return Tt(e.replace(Lt,_t))}function _t(e){let n=e.codePointAt(0)??0;return n>65535?`\\u{${n.toString(16)}}`:`\\u${Mt(n)}`}var Mt=e=>e.toString(16).padStart(4,"0");function Tt(e){return e.
replace(/^(\s*):(?=:)/,"$1\\:").replace(At,"##$1\\[")}function N(e){return e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""}var D={ok:0,findings:1,failure:2};function Gt(e,n){e.stderr(`${Ge(n)}
`)}function he(e,n){Gt(e,`openchoreo-planes: ${n}`)}var qt=require("util");var $=[],we=[];function xe(e,n,t){if(e===n)return 0;let o=t?.maxDistance,r=e;e.length>n.length&&(e=n,n=r);let s=e.length,a=n.length;for(;s>0&&e.charCodeAt(~-s)===
n.charCodeAt(~-a);)s--,a--;let d=0;for(;d<s&&e.charCodeAt(d)===n.charCodeAt(d);)d++;if(s-=d,a-=d,o!==void 0&&a-s>o)return o;if(s===0)return o!==void 0&&a>o?o:a;
let f,g,v,h,p=0,F=0;for(;p<s;)we[p]=e.charCodeAt(d+p),$[p]=++p;for(;F<a;){for(f=n.charCodeAt(d+F),v=F++,g=F,p=0;p<s;p++)h=f===we[p]?v:v+1,v=$[p],g=$[p]=v>g?h>g?
g+1:h:h>v?v+1:h;if(o!==void 0){let C=g;for(p=0;p<s;p++)$[p]<C&&(C=$[p]);if(C>o)return o}}return $.length=s,we.length=s,o!==void 0&&g>o?o:g}var jt=64;function B(e,n){if(e.length>jt)return;let t=e.toLowerCase(),o=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,r;for(let s of n){if(Math.abs(s.length-
e.length)>=o)continue;let a=s.toLowerCase(),d=Wt(t,a)?1:xe(t,a,{maxDistance:o});d<o&&(o=d,r=s)}return r}function Wt(e,n){if(e.length!==n.length||e===n)return!1;let t=0;for(;t<e.length&&e[t]===n[t];)t++;return e[t]===n[t+1]&&e[t+1]===n[t]&&e.slice(t+2)===n.slice(t+
2)}var Bt={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function Pe(e){return e instanceof Error?Bt[N(e)]??e.message:"an unknown error"}var w=class extends Error{name="UsageError"};function je(e,n,t=""){let o=B(e,n);return o===void 0?"":`; did you mean ${t}${o}?`}var lo=require("fs"),Fe=require("path");var Je=require("fs"),b=require("path");var We={release:void 0,rules:{},sets:[],complete:!1,failLevel:void 0,source:void 0,folder:void 0};function Be(e,n){let{overrides:t=[],sets:o=[],complete:r=!1}=e,
s={release:e.release,rules:e.rules??{},sets:o,complete:r,failLevel:e.failLevel,source:n.source,folder:n.folder},a=new Map;return d=>{if(d===void 0)return s;let f=t.
filter(({files:h})=>h.some(p=>p.matchOf(d)!==void 0));if(f.length===0)return s;let g=f.map(h=>t.indexOf(h)).join(),v=a.get(g)??f.reduce(Ut,s);return a.set(g,v),
v}}function Ut(e,{release:n,rules:t}){return{...e,release:n??e.release,rules:{...e.rules,...t}}}var q=class extends Error{name="ConfigError";lines;constructor(n){super(n.join(`
`)),this.lines=n}};var zt,Kt=()=>zt??=require("./config-file.cjs"),qe=(...e)=>Kt().loadConfig(...e);var Ht,Jt=()=>Ht??=require("./ignored.cjs"),be=(...e)=>Jt().createFilter(...e);function Ue({overrides:e=[],sets:n=[]}){return[...e.flatMap(({files:t})=>t).map(Vt),...n.map(Yt)]}var Vt=({pattern:e,matchOf:n})=>({matches:t=>n(t)!==void 0,words:`\
no file matches "${e}" of overrides`}),Yt=({pattern:e,matchOf:n})=>({matches:t=>(n(t)??t)!==t,words:`no folder with manifests matches "${e}" of sets`});var R=require("path");function L(e,n){let t=e.endsWith(R.sep)?e.length:e.length+1;if(n.length>t&&n.startsWith(e)&&n.charAt(t-1)===R.sep)return ze(n.slice(t))}function Oe(e,n){
let t=(0,R.relative)(e,n);return t===""?".":(0,R.isAbsolute)(t)?t:ze(t)}var ze=e=>R.sep==="/"?e:e.replaceAll(R.sep,"/");var Xt=[".openchoreo-planes.yaml",".openchoreo-planes.yml",".openchoreo-planes.json"];function Ve({cwd:e,file:n,off:t=!1}){if(t&&n!==void 0)throw new w("--confi\
g and --no-config exclude each other");let o=new Map,r=new Map,s=new Map,a=[],d=t||n===void 0?void 0:h((0,b.resolve)(e,n));function f(i){return t?Ke:d??g((0,b.dirname)(
i))}function g(i){let c=o.get(i);if(c)return c;let m=v(i)??(p(i)?Ke:g((0,b.dirname)(i)));return o.set(i,m),m}function v(i){let[c,m]=Xt.filter(u=>He(Se(i,u)));if(m!==
void 0){let u=Oe(e,i);throw new q([`${u}: has both ${c} and ${m}; keep one of them`])}return c===void 0?void 0:h(Se(i,c))}function h(i){let c=Oe(e,i),m=(0,b.dirname)(
i),u=qe(i,c),S=Ue(u),I=Be(u,{source:c,folder:m}),_={folder:m,source:c,settingsFor:I,globs:S,isLeftOut:be(m,u.ignore??[])};return a.push(_),_}function p(i){return F(
i)?C(i):i===e||L(e,i)===void 0}function F(i){let c=r.get(i);if(c!==void 0)return c;let m=(0,b.dirname)(i),u=C(i)||m!==i&&F(m);return r.set(i,u),u}function C(i){
let c=s.get(i)??He(Se(i,".git"));return s.set(i,c),c}return{settingsFor:i=>{let{folder:c,settingsFor:m}=f(i);return m(L(c,i))},releases:()=>[...new Set(a.flatMap(
({settingsFor:i})=>{let{release:c}=i(void 0);return c===void 0||c==="auto"?[]:[c]}))],isIgnored:(i,c)=>f(i).isLeftOut(i,c),unmatched:(i,c)=>{let m=new Map(a.filter(
({folder:u})=>c.some(S=>Zt(S,u))).map(u=>[u,new Set(u.globs)]));if([...m.values()].every(({size:u})=>u===0))return[];for(let u of i){let S=f(u),I=L(S.folder,u),
_=m.get(S)??[];if(I!==void 0)for(let Ie of _)Ie.matches(I)&&m.get(S)?.delete(Ie)}return[...m].flatMap(([{source:u},S])=>[...S].map(({words:I})=>`${u}: ${I}`))}}}
var Zt=(e,n)=>e===n||L(e,n)!==void 0,Ke={folder:"",source:"",settingsFor:()=>We,isLeftOut:()=>!1,globs:[]},Se=(e,n)=>e.endsWith(b.sep)?e+n:e+b.sep+n;function He(e){
try{return(0,Je.lstatSync)(e,{throwIfNoEntry:!1})!==void 0}catch{return!1}}var Ze=require("fs"),so=require("path");var x=require("fs"),E=require("path");var Qt=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,eo=1440*60*1e3;function Ye(e){let n=(0,x.mkdtempSync)((0,E.join)(e,`.openchoreo-planes-${process.pid}-`));try{(0,x.writeFileSync)((0,E.join)(n,".gitignore"),`*
`)}catch(t){throw U(n),t}return n}function U(e){try{(0,x.rmSync)(e,{recursive:!0,force:!0})}catch{}}function Xe(e){for(let n of new Set(Array.from(e,oo)))for(let t of ro(
n)){let o=Qt.exec(t)?.[1];o!==void 0&&no(Number(o),(0,E.join)(n,t))&&U((0,E.join)(n,t))}}function no(e,n){if(e===process.pid||!to(e))return!0;let t=(0,x.statSync)(
n,{throwIfNoEntry:!1});return t!==void 0&&Date.now()-t.mtimeMs>eo}function to(e){try{return process.kill(e,0)}catch(n){return N(n)==="EPERM"}}function oo(e){try{
return(0,E.dirname)(x.realpathSync.native(e))}catch{return(0,E.dirname)(e)}}function ro(e){try{return(0,x.readdirSync)(e)}catch{return[]}}var Qe="<stdin>";function Ee(e){let n=e.trim().toLowerCase();if(n==="auto")return{ok:!0,release:"auto"};if(n==="latest")return{ok:!0,release:k};let t=io.exec(n),o=t===null?void 0:
`v${t[1]}`;return Te(o)?{ok:!0,release:o}:{ok:!1,suggestion:ao(n,o)}}function en(e){let n=Ee(e),t=n.ok?void 0:n.suggestion,o=t===void 0?`; write one of ${P[0]} \
to ${k}, latest or auto`:`; did you mean "${t}"?`;return`unknown release "${e}"${o}`}var io=/^v?(\d{1,4}\.\d{1,4})(?:\.(?:\d{1,9}|x))?(?:[-+][0-9a-z.+-]{1,64})?$/;
function ao(e,n){if(n===void 0)return B(e,[...P,"latest","auto"]);let t=Re(n);return P.reduce((o,r)=>Math.abs(Re(r)-t)<Math.abs(Re(o)-t)?r:o)}function Re(e){let[
n=0,t=0]=e.slice(1).split(".").map(Number);return n*1e4+t}function on(e,{env:n}){if(e!==void 0)return tn(e,"option","--release");let t=n[nn];return t===void 0||t===""?void 0:tn(t,"environment",nn)}var nn="OPENCHOREO_RE\
LEASE";function tn(e,n,t){let o=Ee(e);if(!o.ok)throw new w(`${t}: ${en(e)}`);return o.release==="auto"?"auto":{release:o.release,from:n}}function rn(e,n){return fo(e,n)??{release:k,from:"detected"}}function fo(e,n){let t=on(e.release,n);return t===void 0?mo(co(e,n).settingsFor(uo(n))):po(t)}function co(e,n){return Ve({cwd:n.cwd,file:e.config,off:e["no-config"]??!1})}var uo=e=>(0,Fe.join)(e.cwd,Qe),po=e=>e==="auto"?void 0:e;function mo({release:e}){return e===void 0||e==="auto"?void 0:{release:e,from:"configuration"}}var O=require("fs"),A=require("path");var sn=(e,n)=>`${e} ${n}${e===1?"":"s"}`;var l=require("fs");function an({path:e,shown:n,text:t,before:o}){let r=(0,l.statSync)(e,{throwIfNoEntry:!1});if(r===void 0){if(typeof o=="string")throw new Error(pn);if((0,l.lstatSync)(
e,{throwIfNoEntry:!1}))throw new Error("it is a symbolic link to a file that does not exist");return{shown:n,text:t,path:e,old:void 0}}if(!r.isFile())throw new Error(
r.isDirectory()?"it is a directory":"it is not a regular file");let s=(0,l.realpathSync)(e);(0,l.accessSync)(s,l.constants.W_OK);let a=(0,l.readFileSync)(s);if(o===
null)throw new Error(un);if(o!==void 0&&!a.equals(Buffer.from(o)))throw new Error(yo(a)?go:cn);return{shown:n,text:t,path:s,old:{bytes:a,stats:r}}}function ln(e,n){
return mn(n,e.text,e.old?.stats),{...e,temporary:n}}function fn({path:e,temporary:n,old:t}){let o=ho(e);if(o===void 0&&t!==void 0)throw new Error(pn);if(o!==void 0&&
t===void 0)throw new Error(un);if(t!==void 0&&!o?.equals(t.bytes))throw new Error(cn);(0,l.renameSync)(n,e)}function dn({path:e,temporary:n,old:t}){t===void 0?(0,l.rmSync)(
e,{force:!0}):(mn(n,t.bytes,t.stats),(0,l.utimesSync)(n,t.stats.atime,t.stats.mtime),(0,l.renameSync)(n,e))}var cn="it has changed since it was read; try again",
un="it has been created in the meantime; try again",pn="it has been deleted since it was read",go="it is UTF-16; save it as UTF-8 first",yo=e=>e[0]===255||e[0]===
254;function mn(e,n,t){let o=(0,l.openSync)(e,"wx");try{(0,l.writeFileSync)(o,n),t!==void 0&&(vo(o,t),(0,l.fchmodSync)(o,t.mode&4095)),(0,l.fsyncSync)(o)}finally{
(0,l.closeSync)(o)}}function vo(e,{uid:n,gid:t}){let o=(0,l.fstatSync)(e);if(!(o.uid===n&&o.gid===t))for(let r of[n,o.uid])try{(0,l.fchownSync)(e,r,t);return}catch{}}
function ho(e){try{return(0,l.readFileSync)(e)}catch(n){if(N(n)==="ENOENT")return;throw n}}var gn=require("os"),Ce=["SIGHUP","SIGINT","SIGTERM"];async function yn(e){let n,t=o=>{n??=Ce.find(r=>r===o)};for(let o of Ce)process.on(o,t);try{return await e(
async()=>(await new Promise(setImmediate),n))}finally{for(let o of Ce)process.off(o,t)}}function vn(e){return 128+gn.constants.signals[e]}function wn(e,{io:n,lookedAt:t,onWritten:o}){return yn(async r=>{Xe([...t,...e.map(({path:d})=>d)]);let s=await wo(e,r);s===void 0?o():he(n,s);let a=await r();return a===
void 0?s===void 0?D.ok:D.failure:(s===void 0&&he(n,`interrupted by ${a} after everything was written`),vn(a))})}async function wo(e,n){let t=new Map,o=[],r=[],s=()=>{
for(let a of t.values())U(a)};try{let a=[];for(let f of e)a.push(await hn(f,()=>an(f),n));let d=[];for(let f of a){let g=()=>(0,A.join)(xo((0,A.dirname)(f.path),
t,o),String(d.length));d.push(await hn(f,()=>ln(f,g()),n))}await xn(n);for(let f of d)Pn(f,()=>fn(f)),r.push(f);for(let f of t.keys())Oo(f)}catch(a){let d=r.filter(
f=>!bo(f)).length;s();for(let f of o)Po(f);return`${d===0?"nothing was":`${d} of ${sn(e.length,"file")} were`} written: ${Pe(a)}`}s()}async function hn(e,n,t){return await xn(
t),Pn(e,n)}async function xn(e){let n=await e();if(n!==void 0)throw new Error(`interrupted by ${n}`)}function Pn({shown:e},n){try{return n()}catch(t){throw new Error(
`${e}: ${Pe(t)}`,{cause:t})}}function xo(e,n,t){let o=n.get(e);if(o!==void 0)return o;let r=(0,O.mkdirSync)(e,{recursive:!0});r!==void 0&&t.unshift({last:e,first:r});
let s=Ye(e);return n.set(e,s),s}function Po({last:e,first:n}){try{for(let t=e;;t=(0,A.dirname)(t))if((0,O.rmdirSync)(t),t===n)return}catch{}}function bo(e){try{
return dn(e),!0}catch{return!1}}function Oo(e){try{let n=(0,O.openSync)(e,"r");try{(0,O.fsyncSync)(n)}finally{(0,O.closeSync)(n)}}catch{}}async function So({options:e,positionals:n},t){let[o="planes",...r]=n;if(r.length>0)throw new w("schema takes one kind");let{path:s,snippet:a}=o===On?Eo:Ro(o,rn(
e,t).release);if(e.association!==void 0){if(e.output!==void 0)throw new w("--association prints a snippet to copy; it takes no --output");return t.stdout(a(e.association)),
D.ok}let d=(0,bn.readFileSync)((0,z.join)(t.generated,"schemas",s),"utf8");if(e.output===void 0)return t.stdout(d),D.ok;let f={path:(0,z.resolve)(t.cwd,e.output),
shown:e.output,text:d};return wn([f],{io:t,lookedAt:[],onWritten:()=>{}})}function Ro(e,n){let t=`${n}/${Fo(e,n)}`;return{path:t,snippet:o=>Ne(o,t,n)}}var On="c\
onfig",Eo={path:"config.json",snippet:e=>{if(e!=="pre-commit")return De(e,"config.json");throw new w("pre-commit needs no schema of the configuration: lint repo\
rts its mistakes")}};function Fo(e,n){if(e==="planes"||e==="manifests")return`${e}.schema.json`;let t=P.filter(r=>Me(_e(r),e));if(t.includes(n))return`crds/open\
choreo.dev/${e.toLowerCase()}_v1alpha1.json`;if(t.length>0)throw new w(`${n} has no ${e}: only ${t[0]} to ${t.at(-1)} do`);let o=je(e,[...W,"planes","manifests",
On]);throw new w(`unknown kind ${e}${o||`; must be one of ${W.join(", ")}`}`)}0&&(module.exports={schemaCommand});
